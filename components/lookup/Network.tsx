import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Settings } from '../../utils/extension/settings.ts';
import { onWhoisAnswers, type RememberedWhois, whoisAnswers } from '../../utils/extension/whois.ts';
import { makeAsker } from '../../utils/lookup/network/asker.ts';
import type { LookupReport } from '../../utils/lookup/report.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { SourceLookup } from '../findings/SourceLine.tsx';
import { usePermissions } from '../use-permissions.ts';
import { WhoisAnswer } from './NetworkAnswers.tsx';
import { NetworkPanel } from './NetworkPanel.tsx';

interface Props {
  settings: Settings;
  t: Translate;
  sources: SourceLookup;
}

const grantedOrigins = async (): Promise<readonly string[]> =>
  (await browser.permissions.getAll()).origins ?? [];

/** What was read from WHOIS pages since the browser started. */
const useWhoisAnswers = (): readonly RememberedWhois[] => {
  const [answers, setAnswers] = useState<readonly RememberedWhois[]>([]);
  useEffect(() => {
    void whoisAnswers().then(setAnswers);
    return onWhoisAnswers(setAnswers);
  }, []);
  return answers;
};

/**
 * What goes under a domain's answer: what its WHOIS page said when it was read, and the questions that the settings
 * allow. One asker a view, so that its answers are kept for a while.
 */
export const useNetwork = ({ settings, t, sources }: Props) => {
  const origins = usePermissions(grantedOrigins, []);
  const remembered = useWhoisAnswers();
  const asker = useMemo(
    () =>
      makeAsker({
        fetch: (...request) => fetch(...request),
        now: Date.now,
        isOnline: () => navigator.onLine,
      }),
    [],
  );
  const { network } = settings;
  const isOn = network.dns !== 'off' || network.rdap;
  return ({ registrable }: LookupReport) => {
    if (!registrable) return null;
    const known = remembered.find(({ domain }) => domain === registrable);
    return (
      <>
        {known && (
          <section class="whois-known" aria-label={t('lookup.network.rdap')}>
            <h3>{t('lookup.network.rdap')}</h3>
            <WhoisAnswer answer={known} now={new Date()} sources={sources} t={t} />
          </section>
        )}
        {isOn && (
          <NetworkPanel
            domain={registrable}
            t={t}
            sources={sources}
            asker={asker}
            services={network}
            allowed={(origin) => origins.includes(origin)}
            askPermission={(origin) => browser.permissions.request({ origins: [origin] })}
          />
        )}
      </>
    );
  };
};
