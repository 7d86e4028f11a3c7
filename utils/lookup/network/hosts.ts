/** Every host a network look-up may talk to: CSP `connect-src`, optional permissions and the options page use this. */
import { rdapBaseOf, rdapServers } from './bootstrap.ts';
import { DOH_SERVICES, type DohService } from './services.ts';

const hostOf = (url: string): string => new URL(url).host;

const rdapHosts = [...rdapServers()].map(([, base]) => hostOf(base));

/** Exact hosts, https only, sorted, each once. */
export const NETWORK_HOSTS: readonly string[] = [
  ...new Set([...Object.values(DOH_SERVICES).map(hostOf), ...rdapHosts]),
].sort();

/** What a look-up may ask. */
export type NetworkAsk = { kind: 'dns'; service: DohService } | { kind: 'rdap' };

/** The one host that a question about `domain` goes to, or null where there is none. */
export const hostFor = (ask: NetworkAsk, domain: string): string | null => {
  if (ask.kind === 'dns') return hostOf(DOH_SERVICES[ask.service]);
  const base = rdapBaseOf(domain);
  return base === null ? null : hostOf(base);
};

/** The permission pattern to ask for before that question. */
export const originFor = (ask: NetworkAsk, domain: string): string | null => {
  const host = hostFor(ask, domain);
  return host === null ? null : `https://${host}/*`;
};
