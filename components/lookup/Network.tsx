import { useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Settings } from '../../utils/extension/settings.ts';
import { makeAsker } from '../../utils/lookup/network/asker.ts';
import type { LookupReport } from '../../utils/lookup/report.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { SourceLookup } from '../findings/SourceLine.tsx';
import { usePermissions } from '../use-permissions.ts';
import { NetworkPanel } from './NetworkPanel.tsx';

interface Props {
  settings: Settings;
  t: Translate;
  sources: SourceLookup;
}

const grantedOrigins = async (): Promise<readonly string[]> =>
  (await browser.permissions.getAll()).origins ?? [];

/**
 * What goes under a domain's answer: nothing while look-ups are switched off, else the questions that the settings
 * allow. One asker a view, so that its answers are kept for a while.
 */
export const useNetwork = ({ settings, t, sources }: Props) => {
  const origins = usePermissions(grantedOrigins, []);
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
