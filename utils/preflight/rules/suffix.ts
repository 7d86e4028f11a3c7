import { type SourceId, type SourceTier, sourceOf } from '../../knowledge/sources.ts';
import { type Suffix, suffixOf } from '../../knowledge/suffixes.ts';
import type { About, ActionId, Finding, PageFacts, Verdict } from '../../vocabulary.ts';
import {
  aboutForm,
  type CancelAction,
  domainsOf,
  formDomains,
  isCancelling,
  isReadable,
  targetOf,
} from '../parts.ts';
import { pageRefusesSuffix } from '../reasons.ts';
import {
  type Claim,
  type Context,
  claim,
  doing,
  finding,
  list,
  type Rule,
  sourcesOf,
} from '../rule.ts';

/** When the suffix is checked: not on cancelling, but again on every new filing. */
const SCOPE = claim('sfx-p9', 'ali-wp-cxl');
/** Without another provider the filing becomes an empty shell, is cleared, and has to be filed anew. */
const SHELL = claim('ali-s003', 'ali-diff', 'tc-hwk');
/** The ministry's live list: the authority behind every row. */
const LIST = claim('sfx-o2');

type Told = Finding<SourceId>;

/** One suffix of the page with the domains under it. */
interface Group {
  suffix: string;
  info: Suffix;
  domains: string[];
}

const groupBySuffix = (domains: readonly string[]): Group[] => {
  const groups = new Map<string, Group>();
  for (const domain of domains) {
    const info = suffixOf(domain);
    const suffix = `.${info.ascii}`;
    const group = groups.get(suffix);
    if (group) group.domains.push(domain);
    else groups.set(suffix, { suffix, info, domains: [domain] });
  }
  return [...groups.values()];
};

/** Only strong rows say what an authority will do; weak and missing ones say that nobody here knows. */
const isRefused = ({ status, strength }: Suffix): boolean =>
  status === 'not-approved' && strength === 'strong';

const isUnclear = (info: Suffix): boolean =>
  info.status === 'unknown' || (info.status === 'not-approved' && !isRefused(info));

const aboutDomains = ({ domains }: Group): About =>
  domains.length === 1 && domains[0] ? { kind: 'domain', domain: domains[0] } : { kind: 'page' };

const OFFICIAL: readonly SourceTier[] = ['law', 'ministry', 'provider'];

const isOfficial = (id: SourceId): boolean => OFFICIAL.includes(sourceOf(id).tier);

/**
 * What a row rests on, the weightiest first: an official reading that gives the row its date, else the ministry's list
 * itself, of which third parties only tell how it stood that day.
 */
const evidenceOf = ({ sources, asOf }: Suffix): [SourceId, ...SourceId[]] => {
  const dated = sources.find((id) => sourceOf(id).date === asOf && isOfficial(id));
  const first = dated ?? LIST.sources[0];
  const others = [
    ...sources.filter(isOfficial),
    ...sources.filter((id) => !isOfficial(id)),
    ...LIST.sources,
  ];
  return [first, ...others.filter((id) => id !== first)];
};

const say = (
  variant: string,
  verdict: Verdict,
  about: About,
  group: Group,
  also?: Claim,
  action?: ActionId,
): Told =>
  finding(
    'suffix',
    variant,
    verdict,
    about,
    {
      sources: [...evidenceOf(group.info), ...(also?.sources ?? [])],
      // A suffix is as new as the reading of its row, whatever else supports the consequence.
      asOf: group.info.asOf,
    },
    {
      params: {
        suffix: group.suffix,
        domains: list(group.domains),
        date: group.info.asOf,
        ...(action && { action: doing(action) }),
      },
      ...(variant.startsWith('cancel') && verdict === 'stop' && { irreversible: true }),
      guide: { procedure: 'first-filing', section: 'before' },
    },
  );

/** What the action at hand takes away and may not give back: refused or unclear suffixes only. */
const checkCancelled = (facts: PageFacts, action: CancelAction, filingNumber?: string): Told[] => {
  const { domains, certain } = targetOf(facts, action, filingNumber);
  const about: About = { kind: 'action', action };
  const kind = action === 'cancel-access' ? 'access' : 'filing';
  const also = action === 'cancel-access' ? SHELL : SCOPE;
  return groupBySuffix(domains).flatMap((group) => {
    if (isRefused(group.info)) {
      const variant = certain ? `cancel-${kind}` : `cancel-maybe-${kind}`;
      return [say(variant, 'stop', about, group, also, action)];
    }
    return isUnclear(group.info)
      ? [say('cancel-unclear', 'unknown', about, group, also, action)]
      : [];
  });
};

/** Domains of which {@link checkCancelled} has spoken. */
const toldOf = (facts: PageFacts, action: CancelAction, filingNumber?: string): string[] =>
  targetOf(facts, action, filingNumber).domains.filter((domain) => {
    const info = suffixOf(domain);
    return isRefused(info) || isUnclear(info);
  });

/** What a form is about to file. Only added access is not checked for its suffix. */
const checkFiled = (group: Group, action: ActionId | null, refusedByPage: boolean) => {
  const about = aboutForm(action);
  if (isRefused(group.info))
    return action === 'add-access'
      ? say('not-approved', 'warn', about, group, SCOPE)
      : say('form', 'stop', about, group, SCOPE);
  if (refusedByPage) return say('contradicted', 'warn', about, group);
  return checkShown(group, about);
};

/** What the page merely shows. */
const checkShown = (group: Group, about = aboutDomains(group)) => {
  const { info } = group;
  if (isRefused(info)) return say('not-approved', 'warn', about, group, SCOPE);
  if (isUnclear(info)) return say('unclear', 'unknown', about, group);
  if (info.status === 'restricted') return say('restricted', 'warn', about, group);
  return say('approved', 'pass', about, group);
};

/** The suffix status of every domain on the page, and what it means for the action at hand. */
export const suffix: Rule = {
  id: 'suffix',
  sources: sourcesOf(LIST, SCOPE, SHELL),
  variants: [
    'approved',
    'restricted',
    'not-approved',
    'unclear',
    'form',
    'contradicted',
    'cancel-filing',
    'cancel-access',
    'cancel-maybe-filing',
    'cancel-maybe-access',
    'cancel-unclear',
  ],
  always: true,
  check(facts: PageFacts, { action, filingNumber }: Context) {
    const cancelling = isCancelling(action) ? action : null;
    if (!isReadable(facts))
      // The dialog's own domain is certain, whatever the page behind it still lacks.
      return cancelling && facts.dialog?.domain
        ? checkCancelled(facts, cancelling, filingNumber)
        : [];
    const inForm = formDomains(facts);
    const told = [...inForm, ...(cancelling ? toldOf(facts, cancelling, filingNumber) : [])];
    const rest = domainsOf(facts).filter((domain) => !told.includes(domain));
    const refusedByPage = pageRefusesSuffix(facts);
    return [
      ...(cancelling ? checkCancelled(facts, cancelling, filingNumber) : []),
      ...groupBySuffix(inForm).map((group) => checkFiled(group, action, refusedByPage)),
      ...groupBySuffix(rest).map((group) => checkShown(group)),
    ];
  },
};
