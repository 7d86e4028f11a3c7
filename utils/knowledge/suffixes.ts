import type { SourceId } from './sources.ts';
import { SUFFIX_ROWS } from './suffix-table.ts';

export type SuffixStatus = 'approved' | 'restricted' | 'not-approved' | 'unknown';

/** What is known of one suffix. */
export interface Suffix {
  /** A-label without the leading dot, e.g. `com.cn`, `xn--fiqs8s`. */
  ascii: string;
  /** `restricted`: approved, but only certain subjects may register it. `unknown` also when it is not listed. */
  status: SuffixStatus;
  /** Only a strong row may say that a filing will be refused; a weak one says "not in the list, verify". */
  strength: 'strong' | 'weak';
  /** Date of the newest reading (ISO date, year-month). */
  asOf: string;
  sources: readonly [SourceId, ...SourceId[]];
  /** False for a suffix that stands in no list: nothing is known of it, not even a doubt. */
  listed: boolean;
}

/** Date of the newest complete list the table rests on; later readings touch single rows. */
export const SUFFIX_LIST_DATE = '2022-08-30';

const STATUS: Readonly<Record<string, SuffixStatus>> = {
  a: 'approved',
  r: 'restricted',
  N: 'not-approved',
  n: 'not-approved',
};

// The test of this table proves that every unpacked code is a known source.
const unpackSource = (code: string): SourceId =>
  (code.startsWith('+') ? `audit-tc-${code.slice(1)}` : `sfx-${code}`) as SourceId;

const unpackSources = (codes: string): [SourceId, ...SourceId[]] => {
  const [first = 'p3', ...rest] = codes.split(' ');
  return [unpackSource(first), ...rest.map(unpackSource)];
};

const TABLE: ReadonlyMap<string, Suffix> = new Map(
  SUFFIX_ROWS.flatMap(([mark, asOf, codes, names]) => {
    const row = {
      status: STATUS[mark] ?? 'unknown',
      strength: mark === 'n' || mark === 'u' ? ('weak' as const) : ('strong' as const),
      asOf,
      sources: unpackSources(codes),
      listed: true,
    };
    return names.split(' ').map((ascii): [string, Suffix] => [ascii, { ascii, ...row }]);
  }),
);

/**
 * The suffix of a domain: the longest listed ending, else its last label with status `unknown`.
 * @param domain lower-case A-labels without a trailing dot, e.g. `www.example.com.cn`; a bare suffix is accepted.
 */
export const suffixOf = (domain: string): Suffix => {
  let rest = domain;
  for (;;) {
    const row = TABLE.get(rest);
    if (row) return row;
    const dot = rest.indexOf('.');
    if (dot < 0) break;
    rest = rest.slice(dot + 1);
  }
  return {
    ascii: rest,
    status: 'unknown',
    strength: 'weak',
    asOf: SUFFIX_LIST_DATE,
    sources: ['sfx-p3-absent', 'sfx-o2'],
    listed: false,
  };
};

/** All listed suffixes, in the order of the table: approved, restricted, not approved, unknown. */
export const suffixes = (): IterableIterator<Suffix> => TABLE.values();
