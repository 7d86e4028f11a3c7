/** Lengths of time written in a text: 24小时, 三个工作日, 15个自然日, 一周, within 10 business days. */
import { NUMERAL, numberOf } from './numerals.ts';

export type SpanKind = 'hours' | 'days' | 'working-days' | 'months';

export interface WrittenSpan {
  index: number;
  length: number;
  kind: SpanKind;
  /** The upper end of a range. */
  n: number;
  /** Written as a range (1-3个工作日): usually how long others take. */
  isRange: boolean;
}

/** Unit → kind and how many of it. Minutes are left out: they are the life of an SMS code. */
const UNITS: readonly (readonly [RegExp, SpanKind, number])[] = [
  [/^(?:工作日|working|business|work ?days?)/i, 'working-days', 1],
  [/^(?:小时|钟头|h)/i, 'hours', 1],
  [/^(?:自然日|日历日|天|日|d|calendar)/i, 'days', 1],
  [/^(?:周|星期|礼拜|w)/i, 'days', 7],
  [/^(?:月|m)/i, 'months', 1],
];

const RANGE = `(?: ?(?:-|~|至|到|or|to) ?(${NUMERAL}))?`;
const CHINESE = new RegExp(
  `(?<![\\d年月.第]|\\d:)(${NUMERAL})${RANGE} ?个? ?(工作日|小时|钟头|h(?![a-z])|自然日|日历日|天|日(?![期前])|周(?![一二三四五六日])|星期(?![一二三四五六日])|礼拜|月(?![\\d份底末]| ?\\d))`,
  'gi',
);
const ENGLISH = new RegExp(
  `\\b(\\d{1,3}|one|two|three|five|seven|ten|fifteen|twenty|thirty)${RANGE}[ -]?(working days?|business days?|work days?|calendar days?|hours?|hrs?|days?|weeks?|months?)\\b`,
  'gi',
);

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  five: 5,
  seven: 7,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

const countOf = (text: string): number | null => WORDS[text.toLowerCase()] ?? numberOf(text);

const spanOf = (match: RegExpMatchArray): WrittenSpan | null => {
  const [all, low = '', high, unit = ''] = match;
  const count = countOf(high ?? low);
  const row = UNITS.find(([pattern]) => pattern.test(unit));
  if (count === null || count <= 0 || !row || match.index === undefined) return null;
  const [, kind, factor] = row;
  const half = count === 0.5 && kind === 'months';
  return {
    index: match.index,
    length: all.length,
    kind: half ? 'days' : kind,
    n: half ? 15 : Math.ceil(count * factor),
    isRange: high !== undefined,
  };
};

/** All spans of a prepared text, in order. A date such as 6月23日 is none. */
export const findSpans = (text: string): WrittenSpan[] =>
  [...text.matchAll(CHINESE), ...text.matchAll(ENGLISH)]
    .map(spanOf)
    .filter((span) => span !== null)
    .sort((a, b) => a.index - b.index);
