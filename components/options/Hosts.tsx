import {
  grantedProviders,
  optionalProviders,
  switchOff,
  switchOn,
} from '../../utils/extension/optional-hosts.ts';
import { PROVIDER_LIST } from '../../utils/providers/index.ts';
import { usePermissions } from '../use-permissions.ts';
import { Section, type SectionProps } from './Section.tsx';

/** Which providers' pages are read; the browser is asked at the press. */
export const Hosts = ({ t }: SectionProps) => {
  const granted = usePermissions(grantedProviders, []);
  return (
    <Section title={t('options.hosts')} note={t('options.hosts.note')}>
      <ul class="hosts">
        {PROVIDER_LIST.map((provider) => {
          const on = granted.includes(provider);
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
                  onClick={() => void (on ? switchOff(provider) : switchOn(provider))}
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
