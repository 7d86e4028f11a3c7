/** The name that is filed: Public Suffix List (ICANN part), plus two suffixes under .cn that the list lacks. */
import { parse } from 'tldts-icann';
import { TLDS } from './tlds.ts';

/** 政务.cn and 公益.cn (MIIT announcement 2018-7), which the Public Suffix List does not hold. */
const EXTRA_SUFFIXES = ['xn--zfr164b.cn', 'xn--55qw42g.cn'] as const;

const OPTIONS = { extractHostname: false, validateHostname: false, detectIp: false } as const;

const topLevel: ReadonlySet<string> = new Set(TLDS.split(' '));

/** Never on the public internet (RFC 6761 and its registry, .internal). */
const SPECIAL_USE: ReadonlySet<string> = new Set([
  'alt',
  'arpa',
  'example',
  'internal',
  'invalid',
  'lan',
  'local',
  'localhost',
  'onion',
  'test',
]);

export type TopLevelKind = 'public' | 'special-use' | 'unlisted';

/** Whether the last label is a public top-level name. `unlisted` may be a slip or newer than the list. */
export const topLevelKind = (host: string): TopLevelKind => {
  const last = host.slice(host.lastIndexOf('.') + 1);
  if (SPECIAL_USE.has(last)) return 'special-use';
  return topLevel.has(last) ? 'public' : 'unlisted';
};

export interface Split {
  publicSuffix: string;
  /** Null where the host is itself a public suffix. */
  registrable: string | null;
}

/** Splits a host in lower-case A-labels. */
export const splitHost = (host: string): Split => {
  for (const suffix of EXTRA_SUFFIXES) {
    if (host === suffix) return { publicSuffix: suffix, registrable: null };
    if (!host.endsWith(`.${suffix}`)) continue;
    const rest = host.slice(0, -suffix.length - 1);
    const label = rest.slice(rest.lastIndexOf('.') + 1);
    return { publicSuffix: suffix, registrable: `${label}.${suffix}` };
  }
  const { domain, publicSuffix } = parse(host, OPTIONS);
  return { publicSuffix: publicSuffix ?? host, registrable: domain };
};
