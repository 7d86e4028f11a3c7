/**
 * Dates and times written in a text. Every one is returned with where it stands; whether it is a deadline is judged
 * elsewhere. All clock times are Shanghai time.
 */
import { addDays, type Day, daysBetween, isDay, weekdayOf } from '../calendar/shanghai.ts';
import { type Clock, clockAt } from './clock.ts';
import { digitsOf, numberOf } from './numerals.ts';

export interface Moment {
  index: number;
  /** Of the date and the clock time behind it. */
  length: number;
  day: Day;
  clock?: Clock;
  /** The year was written. */
  hasYear: boolean;
  /** Written relative to the day the text was sent (明天, 本周五). */
  relative: boolean;
}

type Found = Pick<Moment, 'day' | 'hasYear' | 'relative'>;
type Reader = (match: RegExpExecArray, base: Day) => Found | null;

const pad = (value: number): string => String(value).padStart(2, '0');
const dayFrom = (year: number, month: number, date: number): Day | null => {
  const day = `${year}-${pad(month)}-${pad(date)}`;
  return isDay(day) ? day : null;
};

const absolute = (year: number, month: number, date: number): Found | null => {
  const day = dayFrom(year, month, date);
  return day ? { day, hasYear: true, relative: false } : null;
};

/** A date that is this long past is still the one that was meant, not next year's. */
const PAST_DAYS = 45;

/** The year that a date without one means, seen from the day the text was sent: the next such day, or one just past. */
const nearest = (base: Day, month: number, date: number): Found | null => {
  const year = Number(base.slice(0, 4));
  for (const candidate of [year - 1, year, year + 1, year + 2]) {
    const day = dayFrom(candidate, month, date);
    if (day && daysBetween(base, day) >= -PAST_DAYS)
      return { day, hasYear: false, relative: false };
  }
  return null;
};

/** 每年6月30日: the next one. 今年, 明年: that one, past or not. */
const inYear = (which: string, month: number, date: number, base: Day): Found | null => {
  const year = Number(base.slice(0, 4));
  if (/明|次/.test(which)) return absolute(year + 1, month, date);
  const day = dayFrom(year, month, date);
  return day && which.startsWith('每') && day < base
    ? absolute(year + 1, month, date)
    : absolute(year, month, date);
};

const relative = (day: Day): Found => ({ day, hasYear: false, relative: true });

const lastOfMonth = (year: number, month: number): Day =>
  addDays(dayFrom(year + Math.floor(month / 12), (month % 12) + 1, 1) ?? '2000-01-01', -1);

const DAY_WORDS: Readonly<Record<string, number>> = {
  今: 0,
  当: 0,
  本: 0,
  明: 1,
  次: 1,
  后: 2,
  大后: 3,
  昨: -1,
  前: -2,
};

const WEEKDAYS = '一二三四五六日天';

const weekday = (week: string, name: string, base: Day): Found => {
  const wanted = Math.min(WEEKDAYS.indexOf(name) + 1, 7);
  const monday = addDays(base, 1 - weekdayOf(base));
  if (/下/.test(week)) return relative(addDays(monday, 6 + wanted));
  const day = addDays(monday, wanted - 1);
  return relative(/本|这/.test(week) || day >= base ? day : addDays(day, 7));
};

const monthEnd: Reader = ([, written, which = ''], base) => {
  const year = Number(written ?? base.slice(0, 4));
  const month = Number(base.slice(5, 7));
  if (/年/.test(which) || (written && which === '')) return relative(`${year}-12-31`);
  if (/下/.test(which)) return relative(lastOfMonth(year, month + 1));
  const named = numberOf(/^(\d{1,2})月/.exec(which)?.[1] ?? '');
  if (named === null || which === '') return relative(lastOfMonth(year, month));
  if (named < 1 || named > 12) return null;
  const last = Number(lastOfMonth(year, named).slice(8));
  return written ? absolute(year, named, last) : nearest(base, named, last);
};

/** A day of the base's month, or of the one `ahead`. */
const inMonth = (base: Day, ahead: number, date: number): Found | null => {
  const month = Number(base.slice(5, 7)) - 1 + ahead;
  const day = dayFrom(Number(base.slice(0, 4)) + Math.floor(month / 12), (month % 12) + 1, date);
  return day ? relative(day) : null;
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

const english = (month: string, date: string, year: string | undefined, base: Day) => {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return year ? absolute(Number(year), number, Number(date)) : nearest(base, number, Number(date));
};

const ENGLISH_DAYS = 'mon tue wed thu fri sat sun'.split(' ');

const HAN = '[一二三四五六七八九十]{1,3}';

/** In order of trust: a stretch that one pattern took is not read again by a later one. */
const PATTERNS: readonly (readonly [RegExp, Reader])[] = [
  [
    /(?<!\d)(20\d{2}) ?(?:年|[-/.]) ?(\d{1,2}) ?(?:月|[-/.]) ?(\d{1,2})(?!\d) ?[日号]?/g,
    ([, y, m, d]) => absolute(Number(y), Number(m), Number(d)),
  ],
  [
    new RegExp(`([二][〇零○O0一二三四五六七八九]{3})年(${HAN})月(${HAN})[日号]`, 'g'),
    ([, y = '', m = '', d = '']) =>
      absolute(digitsOf(y.replace(/[○O0]/g, '〇')) ?? 0, numberOf(m) ?? 0, numberOf(d) ?? 0),
  ],
  [
    /(今年|本年度?|当年|每年度?|明年|次年)的? ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/g,
    ([, which = '', m, d], base) => inYear(which, Number(m), Number(d), base),
  ],
  [
    /(?<![\d年])(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/g,
    ([, m, d], base) => nearest(base, Number(m), Number(d)),
  ],
  [
    new RegExp(`(?<![年〇零一二三四五六七八九十])(${HAN})月(${HAN})[日号]`, 'g'),
    ([, m = '', d = ''], base) => nearest(base, numberOf(m) ?? 0, numberOf(d) ?? 0),
  ],
  [
    /(?<![\d./-])(\d{1,2})[/.-](\d{1,2})(?= ?(?:\d{1,2}[:点时]\d{0,2} ?)?(?:之前|以前|前))/g,
    ([, m, d], base) => nearest(base, Number(m), Number(d)),
  ],
  [
    /(今|当|本|明|次|大后|(?<!前|工作|自然)后|昨|前)[天日](?!起)|(今|明)(?=晚)/g,
    ([, word, evening], base) => relative(addDays(base, DAY_WORDS[word ?? evening ?? ''] ?? 0)),
  ],
  [
    /((?:本|这|下)个?(?:周|星期|礼拜)|周|星期|礼拜)([一二三四五六日天])(?![)\]])/g,
    ([, week = '', name = ''], base) => weekday(week, name, base),
  ],
  [
    /(?:(20\d{2}) ?年 ?)?((?:本|这个|下个?|\d{1,2})月|年|)(?:底|末|月底|月末)(?=之?前|以前|为止)/g,
    monthEnd,
  ],
  [
    /(?<![\d月])(\d{1,2})号(?= ?(?:[上下]午|晚上?|\d{1,2}[:点时]\d{0,2})? ?(?:\d{1,2}[:点时]\d{0,2})? ?(?:之前|以前|前))/g,
    ([, d], base) => {
      const found = inMonth(base, 0, Number(d));
      return found && found.day >= base ? found : inMonth(base, 1, Number(d));
    },
  ],
  [
    /(本月|这个月|下个?月) ?(\d{1,2}) ?[日号]/g,
    ([, which = '', d], base) => inMonth(base, which.startsWith('下') ? 1 : 0, Number(d)),
  ],
  [
    new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (20\\d{2}))?`, 'gi'),
    ([, m = '', d = '', y], base) => english(m, d, y, base),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (20\\d{2}))?`, 'gi'),
    ([, d = '', m = '', y], base) => english(m, d, y, base),
  ],
  [
    /\b(today|tonight|tomorrow)\b/gi,
    ([, w = ''], base) => relative(addDays(base, /tomorrow/i.test(w) ? 1 : 0)),
  ],
  [
    /\b(?:(next) )?(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)day\b(?!,? ?(?:\d|[a-z]{3,9} \d))/gi,
    ([, next = '', name = ''], base) => {
      const day = ENGLISH_DAYS.indexOf(name.slice(0, 3).toLowerCase());
      return weekday(next ? '下' : '', WEEKDAYS.charAt(day), base);
    },
  ],
];

/** 18:00 tomorrow, 6 PM on June 20: where the clock time stands before the date. */
const CLOCK_BEFORE =
  /(?<![\d:.-])(?=\d{1,2}(?::\d| ?[ap]\.?m))\d{1,2}(?::\d{2}){0,2}(?: ?[ap]\.?m\.?)?(?: ?\(?(?:UTC|GMT) ?\+ ?0?8(?::?00)?\)?)?,? (?:on |of )?$/i;

const clockBefore = (text: string, index: number): { index: number; clock: Clock } | null => {
  const match = CLOCK_BEFORE.exec(text.slice(Math.max(0, index - 32), index));
  const start = index - (match?.[0].length ?? 0);
  const clock = match && clockAt(` ${match[0]}`, 0);
  return clock ? { index: start, clock } : null;
};

/** All dates of a prepared text in order. `base`: the Shanghai day on which the text was sent. */
export const findMoments = (text: string, base: Day): Moment[] => {
  const moments: Moment[] = [];
  const taken = (index: number): boolean =>
    moments.some((m) => index >= m.index && index < m.index + m.length);
  for (const [pattern, read] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      if (taken(match.index)) continue;
      const found = read(match, base);
      if (!found) continue;
      const end = match.index + match[0].length;
      const clock = clockAt(text, end, /今晚|明晚|tonight/i.test(text.slice(match.index, end + 1)));
      const before = clock ? null : clockBefore(text, match.index);
      const early = before && !taken(before.index) ? before : null;
      moments.push({
        index: early?.index ?? match.index,
        length: end - (early?.index ?? match.index) + (clock?.length ?? 0),
        ...found,
        ...(clock && { clock }),
        ...(early && { clock: early.clock }),
      });
    }
  }
  return moments.sort((a, b) => a.index - b.index);
};
