import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import {
  grantedProviders,
  optionalProviders,
  switchOff,
  switchOn,
} from '../../utils/extension/optional-hosts.ts';
import { PROVIDER_LIST } from '../../utils/providers/index.ts';
import type { ProviderId } from '../../utils/vocabulary.ts';
import { Section, type SectionProps } from './Section.tsx';

/** Which providers' pages are read; the browser is asked at the press. */
export const Hosts = ({ t }: SectionProps) => {
  const [granted, setGranted] = useState<ProviderId[]>([]);
  const refresh = useCallback(
    () => void grantedProviders().then((list) => setGranted(list.map((p) => p.id))),
    [],
  );
  useEffect(() => {
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [refresh]);
  return (
    <Section title={t('options.hosts')} note={t('options.hosts.note')}>
      <ul class="hosts">
        {PROVIDER_LIST.map((provider) => {
          const on = granted.includes(provider.id);
          return (
            <li key={provider.id}>
              <span>
                {t(`provider.${provider.id}`)}
                <small class="soft">{provider.matches.join('  ')}</small>
              </span>
              {optionalProviders.includes(provider) ? (
                <button
                  type="button"
                  class="button"
                  aria-pressed={on}
                  onClick={() => void (on ? switchOff(provider) : switchOn(provider)).then(refresh)}
                >
                  {t(on ? 'options.hosts.off' : 'options.hosts.on')}
                </button>
              ) : (
                <span class="pill pass">{t('options.hosts.default')}</span>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
