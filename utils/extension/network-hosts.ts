/** Access to the hosts of opt-in look-ups: asked for at the press that needs it, given back when switched off. */
import browser from 'webextension-polyfill';
import { NETWORK_HOSTS } from '../lookup/network/hosts.ts';
import { DOH_SERVICES, type DohService } from '../lookup/network/services.ts';

const DOH_HOSTS = Object.values(DOH_SERVICES).map((url) => new URL(url).host);

/** The registries' servers. */
export const RDAP_HOSTS: readonly string[] = NETWORK_HOSTS.filter(
  (host) => !DOH_HOSTS.includes(host),
);

export const dohHost = (service: DohService): string => new URL(DOH_SERVICES[service]).host;

const originOf = (host: string): string => `https://${host}/*`;

/** Asks for a resolver's host. Must be called straight in a press. */
export const allowResolver = (service: DohService): Promise<boolean> =>
  browser.permissions.request({ origins: [originOf(dohHost(service))] });

/** Which of the hosts the browser lets us reach now. */
export const grantedHosts = async (hosts: readonly string[]): Promise<string[]> => {
  const { origins = [] } = await browser.permissions.getAll();
  return hosts.filter((host) => origins.includes(originOf(host)));
};

const giveBack = async (hosts: readonly string[]): Promise<void> => {
  const granted = await grantedHosts(hosts);
  if (granted.length > 0) await browser.permissions.remove({ origins: granted.map(originOf) });
};

/** Gives back every resolver but the one that is kept. */
export const giveBackResolvers = (kept: DohService | 'off'): Promise<void> =>
  giveBack(DOH_HOSTS.filter((host) => kept === 'off' || host !== dohHost(kept)));

/** Gives back every registry. */
export const giveBackRegistries = (): Promise<void> => giveBack(RDAP_HOSTS);
