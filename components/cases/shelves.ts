/** What the list shows: one shelf of cases, narrowed by filters and words, in the order of a working day. Pure. */
import { worryMoment } from '../../utils/calendar/due.ts';
import { type CaseIndex, type Query, queryCases } from '../../utils/cases/query.ts';
import type { CaseRow } from '../../utils/cases/summary.ts';
import { STAGES, type Stage } from '../../utils/vocabulary.ts';
import { GROUPS, type Group, shownDeadline } from './groups.ts';

/** Quick choices beside the stages. `ask`: only the person can tell, or a page disagrees. */
export const SHELVES = ['all', 'today', 'overdue', 'week', 'ask', 'archived', 'deleted'] as const;
export type Shelf = (typeof SHELVES)[number] | Stage;

export interface ListQuery extends Omit<Query, 'archived'> {
  shelf: Shelf;
  group?: Group;
}

export const EVERYTHING: ListQuery = { shelf: 'all' };

export const wantsAnswer = ({ asks, contradicted }: CaseRow): boolean =>
  contradicted || asks.length > 0;

const fitsShelf = (row: CaseRow, group: Group | undefined, shelf: Shelf): boolean => {
  switch (shelf) {
    case 'all':
    case 'archived':
    case 'deleted':
      return true;
    case 'today':
    case 'overdue':
    case 'week':
      return group === shelf;
    case 'ask':
      return wantsAnswer(row);
    default:
      return row.stage === shelf;
  }
};

/** How many cases stand on each shelf; archived ones count on theirs alone. `deleted` is not known here. */
export const countShelves = (
  rows: readonly CaseRow[],
  groups: ReadonlyMap<string, Group>,
): Map<Shelf, number> => {
  const counts = new Map<Shelf, number>();
  const add = (shelf: Shelf) => counts.set(shelf, (counts.get(shelf) ?? 0) + 1);
  for (const row of rows) {
    if (row.archived) {
      add('archived');
      continue;
    }
    add('all');
    add(row.stage);
    const group = groups.get(row.id);
    if (group === 'today' || group === 'overdue' || group === 'week') add(group);
    if (wantsAnswer(row)) add('ask');
  }
  return counts;
};

/** Stages that some case stands at, in their order. */
export const stagesInUse = (counts: ReadonlyMap<Shelf, number>): Stage[] =>
  STAGES.filter((stage) => counts.has(stage));

/** When what is shown of a case presses. A row's own `dueAt` may be that of a wait. */
const pressesAt = ({ deadlines }: CaseRow, now: Date): number => {
  const shown = shownDeadline(deadlines, now);
  return (shown && worryMoment(shown.due, shown.kind)) ?? Number.POSITIVE_INFINITY;
};

const byPressing = (rows: readonly CaseRow[], now: Date): CaseRow[] =>
  rows
    .map((row) => ({ row, at: pressesAt(row, now) }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);

/** By groups; the most recently missed first, since it can best be mended. */
const inGroups = (
  rows: readonly CaseRow[],
  groups: ReadonlyMap<string, Group>,
  now: Date,
): CaseRow[] => {
  const buckets = new Map<Group, CaseRow[]>(GROUPS.map((group) => [group, []]));
  for (const row of rows) buckets.get(groups.get(row.id) ?? 'none')?.push(row);
  buckets.set('today', byPressing(buckets.get('today') ?? [], now));
  buckets.get('overdue')?.reverse();
  return [...buckets.values()].flat();
};

/** The rows to show, all of them; the list draws a part. */
export const findRows = (
  index: CaseIndex,
  groups: ReadonlyMap<string, Group>,
  { shelf, group, ...query }: ListQuery,
  now: Date,
): CaseRow[] => {
  const found = queryCases(index, { ...query, archived: shelf === 'archived' }).filter(
    (row) => fitsShelf(row, groups.get(row.id), shelf) && (!group || groups.get(row.id) === group),
  );
  return (query.sort ?? 'due') === 'due' ? inGroups(found, groups, now) : found;
};

/** Neighbours of one group under their heading. */
export const sectionsOf = (
  rows: readonly CaseRow[],
  groups: ReadonlyMap<string, Group>,
): { group: Group; rows: CaseRow[] }[] => {
  const sections: { group: Group; rows: CaseRow[] }[] = [];
  for (const row of rows) {
    const group = groups.get(row.id) ?? 'none';
    const last = sections.at(-1);
    if (last?.group === group) last.rows.push(row);
    else sections.push({ group, rows: [row] });
  }
  return sections;
};
