/** Whose address a host in a notice is. */
import { OFFICIAL } from '../providers/official.ts';
import type { ProviderId } from '../vocabulary.ts';

type Known = Exclude<ProviderId, 'unknown'>;

/** Under these anybody registers names of their own: only the sites named here are official. */
const SITES: Readonly<Record<string, readonly string[]>> = {
  'gov.cn': [
    'www.gov.cn',
    'miit.gov.cn',
    'mps.gov.cn',
    'beian.gov.cn',
    'gsxt.gov.cn',
    'cac.gov.cn',
  ],
};

const NAMES: readonly (readonly [Known, readonly string[]])[] = OFFICIAL.map(
  ([id, { domains }]) => [id, domains.flatMap((domain) => SITES[domain] ?? [domain])],
);

/** Whether a lower-case host is one of the names or lies under one. */
export const isUnder = (host: string, names: readonly string[]): boolean =>
  names.some((name) => host === name || host.endsWith(`.${name}`));

/** The provider whose own host it is, the ministry for authorities; undefined for everybody else's. */
export const ownerOfHost = (host: string): Known | undefined =>
  NAMES.find(([, names]) => isUnder(host, names))?.[0];
