/**
 * The deadline a notice sets its reader. Dates and lengths of time are judged by the sentence around them: what is
 * asked of the reader counts, what others will take (审核需1-3个工作日) and what is past does not.
 */
import { dueAfter } from '../calendar/deadline.ts';
import {
  addDays,
  addHours,
  type Day,
  dayOf,
  daysBetween,
  endOfDay,
  fromIso,
  startOfDay,
  toIso,
} from '../calendar/shanghai.ts';
import { type Clock, clockAt } from './clock.ts';
import { countsFromEvent, dateScore, leavesDayOpen, spanScore } from './judge.ts';
import { findMoments, type Moment } from './moments.ts';
import { sentOf } from './sent.ts';
import { findSpans, type WrittenSpan } from './spans.ts';
import { deadlineCells } from './table.ts';
import { ENDS } from './wording.ts';

export interface DeadlineRule {
  kind: 'hours' | 'days' | 'working-days' | 'at';
  n?: number;
  /** Where counting starts: the send time in the text, else the moment of reading. */
  from?: string;
  /** True where `from` is only the moment of reading. */
  assumed?: boolean;
  /**
   * Where the text leaves room (6月23日前) or a year's calendar is not published. `latest` alone: a last day, which
   * lasts to its end.
   */
  earliest?: string;
  latest?: string;
}

export interface NoticeDeadline {
  /** The latest moment, ISO +08:00. */
  at: string;
  rule: DeadlineRule;
}

/** The moment to act by: of a deadline that leaves room the earlier end, which nobody can call too late. */
export const actBy = ({ at: latest, rule }: NoticeDeadline): string => rule.earliest ?? latest;

interface Candidate extends NoticeDeadline {
  score: number;
}

/** The score of a time that the notice plainly asks for. */
const STATED = 3;

const at = ({ day, clock }: { day: Day; clock?: Clock }): Date => {
  if (!clock) return endOfDay(day);
  const shift = clock.utc ? 8 : 0;
  const start = addHours(startOfDay(day), clock.hour + shift);
  return new Date(start.getTime() + (clock.minute * 60 + clock.second) * 1000);
};

const fromMoment = (text: string, moment: Moment, score: number): Candidate => {
  const latest = toIso(at(moment));
  if (moment.clock) return { at: latest, rule: { kind: 'at' }, score };
  if (!leavesDayOpen(text, moment)) return { at: latest, rule: { kind: 'at', latest }, score };
  const earliest = toIso(startOfDay(moment.day));
  return { at: latest, rule: { kind: 'at', earliest, latest }, score };
};

const addMonths = (day: Day, count: number): Day => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const first = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  const next = addDays(first, 31).slice(0, 8);
  const last = Number(addDays(`${next}01`, -1).slice(8));
  return addDays(first, Math.min(Number(day.slice(8)), last) - 1);
};

const fromSpan = (
  { kind, n }: WrittenSpan,
  from: string,
  assumed: boolean,
  score: number,
): Candidate | null => {
  const start = dayOf(fromIso(from) ?? new Date(Number.NaN));
  const days = kind === 'months' ? daysBetween(start, addMonths(start, n)) : n;
  const span = { kind: kind === 'months' ? ('days' as const) : kind, n: days };
  const due = dueAfter(span, from);
  const base = { ...span, from, ...(assumed && { assumed: true }) };
  if (due.kind === 'at') return { at: due.at, rule: base, score };
  if (due.kind !== 'between') return null;
  return { at: due.latest, rule: { ...base, earliest: due.earliest, latest: due.latest }, score };
};

/** 12月1日至12月5日: the second is the end. */
const joins = (text: string, first: Moment, second: Moment): boolean =>
  /^ ?起? ?(?:至|到|-|~) ?$/.test(text.slice(first.index + first.length, second.index));

const EVENT = '(开通|上线|通过|提交|创建|变更|核准|驳回|发送|发出|送达|收到|注册|到期|过期)';
const EVENT_AFTER_DATE = new RegExp(`^ ?(?:已|正式|被)?${EVENT}`);
const EVENT_BEFORE_SPAN = new RegExp(`${EVENT}(?:之日起|之日|之后|后|起)? ?(?:的)? ?$`);

/** 已于11月20日开通，请在开通后30天内: the date of the event that the span counts from, where both name it. */
const eventBefore = (
  text: string,
  span: WrittenSpan,
  moments: readonly Moment[],
): Moment | undefined => {
  const [, event] =
    EVENT_BEFORE_SPAN.exec(text.slice(Math.max(0, span.index - 12), span.index)) ?? [];
  if (event === undefined) return undefined;
  return moments.find((moment) => {
    const end = moment.index + moment.length;
    return end < span.index && EVENT_AFTER_DATE.exec(text.slice(end, end + 8))?.[1] === event;
  });
};

const TIME_ONLY =
  /(?:请|务必|须|需|最晚|最迟|截止)[^。;\n]{0,8}?(?:在|于|到)? ?(?=(?:凌晨|早上|上午|中午|下午|晚上?)? ?\d{1,2} ?(?:[:时点]))/g;

/** 请在18:00前完成, without a day: the next such time. */
const fromClockOnly = (text: string, from: string, moments: Moment[]): Candidate[] => {
  const start = fromIso(from);
  if (!start) return [];
  return [...text.matchAll(TIME_ONLY)].flatMap((match) => {
    const index = match.index + match[0].length;
    const clock = clockAt(text, index);
    const inMoment = moments.some((m) => index >= m.index - 1 && index <= m.index + m.length);
    if (!clock || inMoment || !ENDS.test(text.slice(index + clock.length))) return [];
    const today = at({ day: dayOf(start), clock });
    const moment = today < start ? addHours(today, 24) : today;
    return [{ at: toIso(moment), rule: { kind: 'at' as const, from }, score: 2.5 }];
  });
};

/** A date in the text outranks a length of time of the same weight; of equals the earliest counts. */
const better = (a: Candidate, b: Candidate): number =>
  b.score - a.score ||
  Number(b.rule.kind === 'at') - Number(a.rule.kind === 'at') ||
  a.at.localeCompare(b.at);

/** What a cell under 整改期限 says: a date, or a length of time from when the notice was sent. */
const fromCell = (cell: string, from: string, isAssumed: boolean): Candidate[] => {
  const moments = findMoments(cell, from.slice(0, 10));
  const last = moments.at(-1);
  if (last) return [fromMoment(cell, last, STATED)];
  const span = findSpans(cell).at(-1);
  const found = span ? fromSpan(span, from, isAssumed, STATED) : null;
  return found ? [found] : [];
};

/**
 * The deadline of a prepared text, or null where it sets none.
 * @param rows the same text by lines and cells (`cellsOf`), for the deadlines of a table
 */
export const findDeadline = (
  text: string,
  now: Date,
  rows: readonly string[][] = [],
): NoticeDeadline | null => {
  const today = dayOf(now);
  const sent = sentOf(text, now, today);
  const from = sent?.at ?? toIso(now);
  const base = from.slice(0, 10);
  const moments = findMoments(text, base);
  const dates = moments.map((moment, i) => {
    const before = moments[i - 1];
    const start = before && joins(text, before, moment) ? before : null;
    const next = moments[i + 1];
    const begins = next !== undefined && joins(text, moment, next);
    return fromMoment(text, moment, begins ? 0 : dateScore(text, moment, start, base));
  });
  const spans = findSpans(text)
    .filter((s) => !moments.some((m) => s.index >= m.index && s.index < m.index + m.length))
    .map((span) => {
      const event = eventBefore(text, span, moments);
      const score = spanScore(text, span);
      if (event) return fromSpan(span, event.day, false, score);
      return countsFromEvent(text, span) ? null : fromSpan(span, from, sent === null, score);
    });
  const cells = deadlineCells(rows).flatMap((cell) => fromCell(cell, from, sent === null));
  const [best] = [...dates, ...spans, ...cells, ...fromClockOnly(text, from, moments)]
    .filter((candidate) => candidate !== null)
    .filter(({ score }) => score > 0)
    .sort(better);
  return best ? { at: best.at, rule: best.rule } : null;
};

/** The end of `hours` from the send time, for messages whose time limit is known but not printed. */
export const ruleDeadline = (hours: number, text: string, now: Date): NoticeDeadline | null => {
  const sent = sentOf(text, now, dayOf(now));
  const span = { index: 0, length: 0, kind: 'hours' as const, n: hours, isRange: false };
  const found = fromSpan(span, sent?.at ?? toIso(now), sent === null, 1);
  return found && { at: found.at, rule: found.rule };
};
