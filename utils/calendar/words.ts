/**
 * Moments and deadlines in words, one way for all: findings, lists, notices, hand-offs, files. Sentences are named, not
 * written: whoever shows them renders them in the reader's language. Always Shanghai time, and a clock time says so.
 */
import type { Due, Finding, Text } from '../vocabulary.ts';
import { dueState, timeLeft } from './due.ts';
import { clockOf, type Day, dayEndingAt, dayOf, fromIso, isDayOnly } from './shanghai.ts';

export interface Manner {
  /** Given: the year is left out where it is that of this moment. */
  now?: Date;
  /** False where the zone is said once for all that stands there, as above a list. */
  zone?: boolean;
}

/** A phrase, and whether it holds a clock time, which needs a zone. */
interface Told {
  text: Text;
  clock: boolean;
}

const said = ({ text, clock }: Told, { zone = true }: Manner): Text =>
  zone && clock ? { key: 'when.zoned', params: { when: text } } : text;

const tellDay = (day: Day, now: Date | undefined): Told => {
  const [year = '', month = '', date = ''] = day.split('-');
  const params = { month: { key: `month.${Number(month)}` }, day: Number(date) };
  const isThisYear = now !== undefined && dayOf(now).startsWith(year);
  return {
    text: isThisYear
      ? { key: 'when.day', params }
      : { key: 'when.day-of-year', params: { ...params, year } },
    clock: false,
  };
};

const tellTime = (day: Day, time: string, now: Date | undefined): Told => ({
  text: { key: 'when.time', params: { day: tellDay(day, now).text, time } },
  clock: true,
});

const twoDigits = (count: number): string => String(count).padStart(2, '0');

const tellMoment = (iso: string, now: Date | undefined): Told => {
  const moment = fromIso(iso);
  if (!moment) return { text: { key: 'when.as-written', params: { text: iso } }, clock: false };
  const { hour, minute } = clockOf(moment);
  const day = dayOf(moment);
  // A day is kept as its first or its last moment.
  const isFirst = hour === 0 && minute === 0;
  const isLast = hour === 23 && minute === 59;
  return isDayOnly(iso) || isFirst || isLast
    ? tellDay(day, now)
    : tellTime(day, `${twoDigits(hour)}:${twoDigits(minute)}`, now);
};

/** The end of a term: a midnight belongs to the day before (11月30日 24:00), or it would be read as a day more. */
const tellEnd = (iso: string, now: Date | undefined): Told => {
  const day = dayEndingAt(iso);
  return day ? tellTime(day, '24:00', now) : tellMoment(iso, now);
};

type Range = Extract<Due, { kind: 'between' }>;

/** The day whose first and last moment a range is; else null. */
const tellOneDay = ({ earliest, latest }: Range, now: Date | undefined): Told | null => {
  const [first, last] = [fromIso(earliest), fromIso(latest)];
  if (!first || !last || dayOf(first) !== dayOf(last)) return null;
  const start = tellMoment(earliest, now);
  const end = tellMoment(latest, now);
  return start.clock || end.clock ? null : end;
};

const tellRange = (range: Range, now: Date | undefined): Told => {
  const day = tellOneDay(range, now);
  if (day) return day;
  const earliest = tellMoment(range.earliest, now);
  const latest = tellMoment(range.latest, now);
  return {
    text: { key: 'due.between', params: { earliest: earliest.text, latest: latest.text } },
    clock: earliest.clock || latest.clock,
  };
};

/** "About" counts from a day: a clock time would make it look exact. */
const tellAbout = (
  { days, from }: Extract<Due, { kind: 'about' }>,
  now: Date | undefined,
): Told => {
  const start = from === undefined ? null : fromIso(from);
  const text: Text = start
    ? { key: 'due.about-from', params: { days, from: tellDay(dayOf(start), now).text } }
    : { key: 'due.about', params: { days } };
  return { text, clock: false };
};

const tellDue = (due: Due, now: Date | undefined): Told => {
  switch (due.kind) {
    case 'at':
      return tellEnd(due.at, now);
    case 'between':
      return tellRange(due, now);
    case 'about':
      return tellAbout(due, now);
    case 'unknown':
      return { text: { key: 'due.unknown' }, clock: false };
  }
};

/** The day of a moment (ISO). A text that is no moment is given back as it is. */
export const dayText = (iso: string, { now }: Manner = {}): Text => {
  const moment = fromIso(iso);
  return moment ? tellDay(dayOf(moment), now).text : tellMoment(iso, now).text;
};

/** A moment (ISO) as a date, with the clock time where it has one: "2026年11月25日 18:20（北京时间）". */
export const momentText = (iso: string, manner: Manner = {}): Text =>
  said(tellMoment(iso, manner.now), manner);

/** The moment (ISO) at which a term ends. */
export const endText = (iso: string, manner: Manner = {}): Text =>
  said(tellEnd(iso, manner.now), manner);

/** When something is due, as a noun: "2026年11月25日 18:20（北京时间）", "约 45 天内", … */
export const dueText = (due: Due, manner: Manner = {}): Text =>
  said(tellDue(due, manner.now), manner);

/** By when a person should act: the earliest possible end of a range, the day where it is one day. */
export const actByText = (due: Due): Text =>
  due.kind === 'between' && !tellOneDay(due, undefined) ? endText(due.earliest) : dueText(due);

/** "还剩 5 小时", "已过 3 天", "可能已过，最晚 …"; null where no countdown may be shown. */
export const leftText = (due: Due, kind: 'act' | 'wait', now: Date): Text | null => {
  const state = dueState(due, kind, now);
  if (kind === 'wait' && state === 'over') return { key: 'wait.late' };
  if (state === 'maybe-over' && due.kind === 'between') {
    return { key: 'left.maybe', params: { latest: momentText(due.latest) } };
  }
  const left = timeLeft(due, kind, now);
  if (!left) return null;
  return { key: `left.${left.past ? 'past' : 'open'}.${left.unit}`, params: { count: left.count } };
};

/** A deadline as a line: what is left of it where that can be told, by when, and whether it presses. */
export interface DueLine {
  left: Text | null;
  when: Text;
  urgent: boolean;
}

/** 'by' takes a moment or a day that ends it; other phrases stand by themselves. */
const tellBy = (due: Due, kind: 'act' | 'wait', now: Date): Told => {
  const by = ({ text, clock }: Told): Told => ({
    text: { key: 'due.before', params: { moment: text } },
    clock,
  });
  if (due.kind === 'at') return by(tellEnd(due.at, now));
  if (due.kind !== 'between') return tellDue(due, now);
  if (kind === 'wait') {
    const { text, clock } = tellMoment(due.latest, now);
    return { text: { key: 'due.latest', params: { moment: text } }, clock };
  }
  const day = tellOneDay(due, now);
  return day ? by(day) : tellRange(due, now);
};

const PRESSING = ['over', 'maybe-over', 'soon'];

/** A deadline as a line, seen from `now`. A wait is told as waiting, never as pressing. */
export const dueLine = (
  due: Due,
  kind: 'act' | 'wait',
  now: Date,
  manner: Pick<Manner, 'zone'> = {},
): DueLine => {
  const state = dueState(due, kind, now);
  // Within a range nobody can count down: only whether it has begun or is over. The range itself stands in `when`.
  const isOpenRange = due.kind === 'between' && kind === 'act' && state !== 'over';
  const inRange = state === 'maybe-over' ? { key: 'due.maybe-over' } : null;
  return {
    left: isOpenRange ? inRange : leftText(due, kind, now),
    when: said(tellBy(due, kind, now), manner),
    urgent: kind === 'act' && PRESSING.includes(state),
  };
};

/** A finding with its deadline in words. */
export type WordedFinding = Finding & { dueLine?: DueLine };

/** The finding with its deadline in words, where it has one. */
export const withDueLine = (finding: Finding, now: Date): WordedFinding =>
  finding.due ? { ...finding, dueLine: dueLine(finding.due, 'act', now) } : finding;
