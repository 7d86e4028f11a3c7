/** What comes next, for a glance. */
import type { CaseRow } from '../../utils/cases/summary.ts';
import { groupOf } from '../cases/groups.ts';

/** How many cases the popup lists. */
export const LISTED = 5;

/** Past deadlines must not crowd out what can still be done. */
const PAST = 2;

/** Today's first, then a few that were just missed, then what comes; at most {@link LISTED}. */
export const nextRows = (rows: readonly CaseRow[], now: Date): CaseRow[] => {
  const grouped = rows.map((row) => ({ row, group: groupOf(row, now) }));
  const of = (groups: readonly string[]) =>
    grouped.filter(({ group }) => groups.includes(group)).map(({ row }) => row);
  const today = of(['today']);
  const past = of(['overdue']);
  const others = of(['week', 'waiting', 'later']);
  const room = Math.max(PAST, LISTED - today.length - others.length);
  return [...today, ...past.slice(0, room), ...others].slice(0, LISTED);
};
