import { newestDate } from '../knowledge/procedures/dates.ts';
import type { SourceId } from '../knowledge/sources.ts';
import type {
  About,
  ActionId,
  CaseSummary,
  Due,
  Finding,
  GuideLink,
  PageFacts,
  ProviderId,
  Text,
  TextParams,
  Verdict,
} from '../vocabulary.ts';

/** What a rule may look at beside the page. */
export interface Context {
  now: Date;
  /** The action at hand: the open dialog's, else what the person is about to press, else the page's own. */
  action: ActionId | null;
  /** Of the service in whose row the action was pressed. */
  filingNumber?: string;
  /** Only in popup and workbench; a provider page never sees a case. */
  cases?: readonly CaseSummary[];
}

/** What a statement rests on. `asOf`: the newest dated source that carries it, or `undated`. */
export interface Claim {
  sources: readonly [SourceId, ...SourceId[]];
  asOf: string;
}

/** A claim on what it rests, as new as its newest source. */
export const claim = (...sources: [SourceId, ...SourceId[]]): Claim => ({
  sources,
  asOf: newestDate(sources),
});

/** One rule: a pure look at the page that ends in findings, or in none where it does not apply. */
export interface Rule {
  id: string;
  /** Everything its statements may rest on; a suffix brings the sources of its row besides. */
  sources: readonly SourceId[];
  /** Every statement it can make: `rule.<id>.<variant>.{what,why,remedy}`. */
  variants: readonly string[];
  /** Holds whatever the page says: also checked while a page loads or cannot be read. */
  always?: true;
  check(facts: PageFacts, context: Context): Finding<SourceId>[];
}

interface More {
  params?: TextParams;
  irreversible?: boolean;
  due?: Due;
  guide?: GuideLink;
}

/** A finding whose sentences are `rule.<rule>.<variant>.{what,why,remedy}`. */
export const finding = (
  rule: string,
  variant: string,
  verdict: Verdict,
  about: About,
  claim: Claim,
  { params, ...more }: More = {},
): Finding<SourceId> => {
  const sentence = (part: string): Text => {
    const key = `rule.${rule}.${variant}.${part}`;
    return params ? { key, params } : { key };
  };
  return {
    rule,
    verdict,
    about,
    what: sentence('what'),
    why: sentence('why'),
    remedy: sentence('remedy'),
    ...more,
    sources: claim.sources,
    asOf: claim.asOf,
  };
};

export const PAGE: About = { kind: 'page' };

/** The provider's own claim where there is one, else the general one. */
export const claimOf = (
  claims: { other: Claim } & Partial<Record<ProviderId, Claim>>,
  provider: ProviderId,
): Claim => claims[provider] ?? claims.other;

/** Everything that some claims rest on, each source once. */
export const sourcesOf = (...claims: readonly Claim[]): SourceId[] => [
  ...new Set(claims.flatMap(({ sources }) => sources)),
];

/** A word of the house (`provider.aliyun`, `action.cancel-subject`) as a nested sentence. */
export const word = (kind: 'provider' | 'action' | 'stage' | 'procedure', id: string): Text => ({
  key: `${kind}.${id}`,
});

/** An action as it stands inside a sentence: cancelling the subject. */
export const doing = (action: ActionId): Text => ({ key: `doing.${action}` });

/** `a、b、c`: the first `limit` items joined in the reader's language, then how many there are in all. */
export const list = (items: readonly string[], limit = 4): Text | string => {
  const shown = items.slice(0, limit);
  const joined = shown
    .slice(1)
    .reduce<Text | string>(
      (head, tail) => ({ key: 'rule.list', params: { head, tail } }),
      shown[0] ?? '',
    );
  if (items.length <= limit) return joined;
  return { key: 'rule.list-more', params: { items: joined, count: items.length } };
};
