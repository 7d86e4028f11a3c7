/** Deadlines as sentences: dates in the reader's language, "about" as about, unknown as unknown. */
import { dueState, timeLeft } from '../calendar/due.ts';
import {
  addDays,
  clockOf,
  type Day,
  dayEndingAt,
  dayOf,
  fromIso,
  isDayOnly,
} from '../calendar/shanghai.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { Due, Text } from '../vocabulary.ts';
import type { CaseDeadline } from './deadlines.ts';

/** A moment (ISO) as a date, with the clock time where it has one. A text that is no moment is given back as it is. */
export const momentText = (iso: string): Text => {
  const moment = fromIso(iso);
  if (!moment) return { key: 'when.as-written', params: { text: iso } };
  const { hour, minute } = clockOf(moment);
  const day = dayOf(moment);
  // The last second of a day is meant as the day.
  if (isDayOnly(iso) || (hour === 23 && minute === 59)) return dayText(day);
  return timeText(day, `${hour}:${String(minute).padStart(2, '0')}`);
};

const dateOf = (day: Day) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: { key: `month.${Number(month)}` }, day: Number(date) };
};

const dayText = (day: Day): Text => ({ key: 'when.day', params: dateOf(day) });

const timeText = (day: Day, time: string): Text => ({
  key: 'when.time',
  params: { ...dateOf(day), time },
});

/** The end of a term: a midnight belongs to the day before (11月30日 24:00), or it would be read as a day more. */
const endText = (iso: string): Text => {
  const day = dayEndingAt(iso);
  return day ? timeText(day, '24:00') : momentText(iso);
};

/** A range between whole days is told in days; one within a single day is that day. */
const rangeText = (earliest: string, latest: string): Text => {
  const [first, last] = [fromIso(earliest), fromIso(latest)];
  const start = first && dayEndingAt(earliest) ? dayText(dayOf(first)) : momentText(earliest);
  const end = momentText(latest);
  const isOneDay = first && last && dayOf(first) === dayOf(last) && start.key === end.key;
  if (isOneDay && end.key === 'when.day') return end;
  return { key: 'due.between', params: { earliest: start, latest: end } };
};

/** A due moment as a phrase: "11月25日 18:20", "约 45 天内", … */
export const dueText = (due: Due): Text => {
  if (due.kind === 'at') return endText(due.at);
  if (due.kind === 'between') return rangeText(due.earliest, due.latest);
  if (due.kind === 'unknown') return { key: 'due.unknown' };
  const from = due.from ? fromIso(due.from) : null;
  return from
    ? { key: 'due.about-from', params: { days: due.days, from: dayText(dayOf(from)) } }
    : { key: 'due.about', params: { days: due.days } };
};

/** By when a person should act: the earliest possible end of a range, the day where it is one day. */
export const actByText = (due: Due): Text => {
  const whole = dueText(due);
  return due.kind === 'between' && whole.key === 'due.between' ? endText(due.earliest) : whole;
};

/** What a deadline is called; its own text where the person or a notice gave one. */
export const deadlineName = ({ id, text }: Pick<CaseDeadline, 'id' | 'text'>): Text =>
  text ? { key: 'when.as-written', params: { text } } : { key: `deadline.${id}` };

/** "还剩 5 小时", "已过 3 天", "可能已过"; null where no countdown may be shown. */
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

/** Reviews are counted in working days; other waits in hours or calendar days. */
const REVIEWS: readonly CaseDeadline['id'][] = ['provider-review', 'authority-review'];

/**
 * How far a review has come: "第 6 / 20 个工作日", a range where a year's holidays are not announced, "longer than
 * usual" past its end. Null for other waits and before the first working day.
 */
export const waitText = ({ id, due, kind }: CaseDeadline, now: Date): Text | null => {
  if (kind !== 'wait') return null;
  if (dueState(due, kind, now) === 'over') return { key: 'wait.late' };
  const first = due.kind === 'between' ? fromIso(due.earliest) : null;
  const last = due.kind === 'between' ? fromIso(due.latest) : null;
  if (!first || !last || !REVIEWS.includes(id)) return null;
  // The range begins with the first working day of the review.
  const start = addDays(dayOf(first), -1);
  const passed = workingDaysBetween(start, dayOf(now));
  const all = workingDaysBetween(start, dayOf(last));
  const most = all.kind === 'exact' ? all.days : all.least;
  if (passed.kind === 'exact') {
    return passed.days === 0
      ? null
      : { key: 'wait.progress', params: { passed: passed.days, most } };
  }
  const params = { least: passed.least, passed: passed.most, most };
  return { key: 'wait.progress-range', params };
};
