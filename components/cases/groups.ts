/** Cases by what they want from the person now: the order of a working day. */
import { dueState, worryMoment } from '../../utils/calendar/due.ts';
import type { CaseDeadline } from '../../utils/cases/deadlines.ts';
import type { CaseRow } from '../../utils/cases/summary.ts';

export const GROUPS = ['today', 'overdue', 'week', 'waiting', 'later', 'none'] as const;
/**
 * `today`: due today, within 24 hours, or perhaps just past. `overdue`: surely past. `week`: within seven days.
 * `waiting`: somebody else is at work. `later`: due some time. `none`: nothing is due.
 */
export type Group = (typeof GROUPS)[number];

const WEEK = 7 * 86_400_000;

const isPressing = ({ due, kind }: CaseDeadline, now: Date): boolean => {
  const state = dueState(due, kind, now);
  return kind === 'act' && (state === 'soon' || state === 'maybe-over');
};

const isPast = ({ due, kind }: CaseDeadline, now: Date): boolean =>
  kind === 'act' && dueState(due, kind, now) === 'over';

/** In which group a case stands at `now`. */
export const groupOf = ({ deadlines }: CaseRow, now: Date): Group => {
  if (deadlines.length === 0) return 'none';
  if (deadlines.some((deadline) => isPressing(deadline, now))) return 'today';
  if (deadlines.some((deadline) => isPast(deadline, now))) return 'overdue';
  const acts = deadlines.filter(({ kind }) => kind === 'act');
  const soonest = Math.min(...acts.map(({ due }) => worryMoment(due, 'act') ?? Infinity));
  if (soonest - now.getTime() <= WEEK) return 'week';
  return deadlines.length > acts.length ? 'waiting' : 'later';
};

/** The group of each case, by id. */
export const groupsOf = (rows: readonly CaseRow[], now: Date): Map<string, Group> =>
  new Map(rows.map((row) => [row.id, groupOf(row, now)]));

/** The deadline to show first: what presses, then what is past, then the soonest. */
export const shownDeadline = (deadlines: readonly CaseDeadline[], now: Date): CaseDeadline | null =>
  deadlines.find((deadline) => isPressing(deadline, now)) ??
  deadlines.find((deadline) => isPast(deadline, now)) ??
  deadlines[0] ??
  null;
