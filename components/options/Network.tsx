import { useState } from 'preact/hooks';
import {
  allowResolver,
  dohHost,
  giveBackRegistries,
  giveBackResolvers,
  grantedHosts,
  RDAP_HOSTS,
} from '../../utils/extension/network-hosts.ts';
import { DOH_SERVICES, type DohService } from '../../utils/lookup/network/services.ts';
import { usePermissions } from '../use-permissions.ts';
import { Section, type SectionProps } from './Section.tsx';

const SERVICES = Object.keys(DOH_SERVICES) as DohService[];
const CHOICES: readonly (DohService | 'off')[] = ['off', ...SERVICES];

/** The registries' servers that the browser lets us reach. */
const grantedRegistries = (): Promise<readonly string[]> => grantedHosts(RDAP_HOSTS);

/** The look-ups that leave the machine: off until chosen, each host named, given back when switched off. */
export const Network = ({ settings, t, save }: SectionProps) => {
  const { network } = settings;
  const [refused, setRefused] = useState(false);
  const registries = usePermissions(grantedRegistries, []);

  const choose = async (dns: DohService | 'off') => {
    // First thing in the press: browsers give permissions to gestures only.
    const granted = dns === 'off' || (await allowResolver(dns));
    setRefused(!granted);
    if (!granted) return;
    await save((now) => ({ network: { ...now.network, dns } }));
    await giveBackResolvers(dns);
  };
  const switchRegistries = async (rdap: boolean) => {
    await save((now) => ({ network: { ...now.network, rdap } }));
    if (!rdap) await giveBackRegistries();
  };
  return (
    <Section title={t('options.network')} note={t('options.network.note')}>
      <fieldset>
        <legend>{t('options.network.dns')}</legend>
        {CHOICES.map((choice) => (
          <label key={choice} class="switch">
            <input
              type="radio"
              name="dns"
              checked={network.dns === choice}
              onChange={() => void choose(choice)}
            />
            {choice === 'off'
              ? t('options.network.dns.off')
              : t(`options.network.dns.${choice}`, { host: dohHost(choice) })}
          </label>
        ))}
      </fieldset>
      {refused && <p role="alert">{t('options.network.refused')}</p>}
      <label class="switch">
        <input
          type="checkbox"
          checked={network.rdap}
          onChange={(event) => void switchRegistries(event.currentTarget.checked)}
        />
        {t('options.network.rdap')}
      </label>
      <p class="small soft">{t('options.network.rdap.note')}</p>
      {registries.length > 0 && (
        <p class="small soft">
          {t('options.network.rdap.granted', { hosts: registries.join(' ') })}
        </p>
      )}
      <details>
        <summary>{t('options.network.rdap.hosts', { n: RDAP_HOSTS.length })}</summary>
        <p class="small soft host-list">{RDAP_HOSTS.join(' ')}</p>
      </details>
    </Section>
  );
};
