/** What the background tells a provider page: the overlay's own sentences, and the judgement on what was read. */
import { type WordedFinding, withDueLine } from '../calendar/words.ts';
import { canTrack } from '../cases/track.ts';
import { type SourceView, sourceView } from '../knowledge/source-view.ts';
import { leadOf } from '../preflight/order.ts';
import { actionAtHand } from '../preflight/parts.ts';
import { preflight } from '../preflight/preflight.ts';
import { cases as casesEn } from '../text/en/cases.ts';
import { common as commonEn } from '../text/en/common.ts';
import { messages as messagesEn } from '../text/en/messages.ts';
import { overlay as overlayEn } from '../text/en/overlay.ts';
import { rules as rulesEn } from '../text/en/rules.ts';
import { type Dictionary, makeTranslate, type Translate } from '../text/t.ts';
import { cases as casesZh } from '../text/zh-CN/cases.ts';
import { common as commonZh } from '../text/zh-CN/common.ts';
import { messages as messagesZh } from '../text/zh-CN/messages.ts';
import { overlay as overlayZh } from '../text/zh-CN/overlay.ts';
import { rules as rulesZh } from '../text/zh-CN/rules.ts';
import type { ActionId, Checklist, Locale, PageFacts, Readiness, Text } from '../vocabulary.ts';

/** The overlay's own sentences. */
export const overlayTexts: Readonly<Record<Locale, Dictionary>> = {
  'zh-CN': { ...commonZh, ...overlayZh },
  en: { ...commonEn, ...overlayEn },
};

/** Sentences of notifications and the global badge. */
export const reminderTexts: Readonly<Record<Locale, Dictionary>> = {
  'zh-CN': { ...commonZh, ...casesZh },
  en: { ...commonEn, ...casesEn },
};

/** Sentences of rules, checklists and known rejections. */
const ruleTexts: Readonly<Record<Locale, Dictionary>> = {
  'zh-CN': { ...commonZh, ...rulesZh, ...messagesZh },
  en: { ...commonEn, ...rulesEn, ...messagesEn },
};

/** Every key a text needs, its parameters' included. */
const keysOf = ({ key, params }: Text): string[] => [
  key,
  ...Object.values(params ?? {}).flatMap((value) =>
    typeof value === 'object' ? keysOf(value) : [],
  ),
];

const pick = (dictionary: Dictionary, keys: readonly string[]): Dictionary =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const sentence = Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
      return sentence === undefined ? [] : [[key, sentence]];
    }),
  );

/** Each doubtful part once, by its name; while the page is loading nothing is doubtful yet. */
const doubtsText = ({ doubts, readiness }: PageFacts, t: Translate): string => {
  if (readiness === 'loading') return '';
  const names = doubts.map(({ what }) => {
    const key = `doubt.${what}`;
    const name = t(key);
    return name === key ? t('doubt.other') : name;
  });
  return [...new Set(names)].join(t('overlay.list-comma'));
};

/** What the person turned to: a control, and the service in whose row it stands. */
export interface Intent {
  intent: ActionId | null;
  filingNumber?: string;
}

/** What preflight makes of a page, in order, with all that is needed to show it. */
export interface Judged {
  locale: Locale;
  readiness: Readiness;
  /** There is something on the page that a case can follow. */
  canTrack: boolean;
  /** Silenced rules left out. */
  findings: WordedFinding[];
  checklists: Checklist[];
  /** The one of the findings to say first; null where only passes are known. */
  lead: WordedFinding | null;
  /** The sentences that findings and checklists use. */
  texts: Dictionary;
  /** The sources they cite. */
  sources: Record<string, SourceView>;
  /** What could not be read for sure, in words; '' where there is nothing. */
  doubts: string;
}

/** What preflight makes of a page, with just the sentences and sources it needs. Pure. */
export const judge = (
  facts: PageFacts,
  { intent, filingNumber }: Intent,
  { now, locale, silenced }: { now: Date; locale: Locale; silenced: readonly string[] },
): Judged => {
  const action = intent ?? undefined;
  const result = preflight(facts, {
    now,
    ...(action && { intent: action }),
    ...(filingNumber && { filingNumber }),
  });
  const t = makeTranslate(overlayTexts[locale]);
  const findings = result.findings
    .filter(({ rule }) => !silenced.includes(rule))
    .map((finding) => withDueLine(finding, now));
  const lead = leadOf(findings, facts, action);
  const items = result.checklists.flatMap((checklist) => checklist.items);
  const texts = [
    ...findings.flatMap(({ what, why, remedy }) => [what, why, remedy]),
    ...items.map(({ text }) => text),
  ];
  const cited = new Set([...findings, ...items].flatMap(({ sources }) => [...sources]));
  return {
    locale,
    readiness: facts.readiness,
    canTrack: canTrack(facts, actionAtHand(facts, action)),
    findings,
    checklists: result.checklists,
    doubts: doubtsText(facts, t),
    lead: lead && lead.verdict !== 'pass' ? lead : null,
    texts: pick(ruleTexts[locale], texts.flatMap(keysOf)),
    sources: Object.fromEntries(
      [...cited].flatMap((id) => {
        const source = sourceView(id);
        return source ? [[id, source]] : [];
      }),
    ),
  };
};
