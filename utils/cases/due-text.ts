/** What is special about the deadlines of a case: their names, and how far a review has come. */
import { dueState } from '../calendar/due.ts';
import { addDays, dayOf, fromIso } from '../calendar/shanghai.ts';
import { type DueLine, dueLine } from '../calendar/words.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { Text } from '../vocabulary.ts';
import type { CaseDeadline } from './deadlines.ts';

/** What a deadline is called; its own text where the person or a notice gave one. */
export const deadlineName = ({ id, text }: Pick<CaseDeadline, 'id' | 'text'>): Text =>
  text ? { key: 'when.as-written', params: { text } } : { key: `deadline.${id}` };

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

/** A case's deadline as a line; a wait says how far it has come instead of counting down. */
export const deadlineLine = (
  deadline: CaseDeadline,
  now: Date,
  manner: { zone?: boolean } = {},
): DueLine => {
  const line = dueLine(deadline.due, deadline.kind, now, manner);
  return deadline.kind === 'wait' ? { ...line, left: waitText(deadline, now) } : line;
};
