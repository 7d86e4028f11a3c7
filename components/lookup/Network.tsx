import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Settings } from '../../utils/extension/settings.ts';
import { makeAsker } from '../../utils/lookup/network/asker.ts';
import type { LookupReport } from '../../utils/lookup/report.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { SourceLookup } from '../findings/SourceLine.tsx';
import { NetworkPanel } from './NetworkPanel.tsx';

interface Props {
  settings: Settings;
  t: Translate;
  sources: SourceLookup;
}

/** What the browser has granted, kept up to date. */
const useOrigins = (): readonly string[] => {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  useEffect(() => {
    const refresh = () =>
      void browser.permissions.getAll().then(({ origins: granted }) => setOrigins(granted ?? []));
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  return origins;
};

/**
 * What goes under a domain's answer: nothing while look-ups are switched off, else the questions that the settings
 * allow. One asker a view, so that its answers are kept for a while.
 */
export const useNetwork = ({ settings, t, sources }: Props) => {
  const origins = useOrigins();
  const asker = useMemo(
    () =>
      makeAsker({
        fetch: (...request) => fetch(...request),
        now: Date.now,
        isOnline: () => navigator.onLine,
      }),
    [],
  );
  const { network, locale } = settings;
  if (network.dns === 'off' && !network.rdap) return undefined;
  return (report: LookupReport) =>
    report.registrable ? (
      <NetworkPanel
        domain={report.registrable}
        t={t}
        locale={locale}
        sources={sources}
        asker={asker}
        services={network}
        allowed={(origin) => origins.includes(origin)}
        askPermission={(origin) => browser.permissions.request({ origins: [origin] })}
      />
    ) : null;
};
