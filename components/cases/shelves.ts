/** What the list shows: one shelf of cases, narrowed by filters and words, in the order of a working day. Pure. */
import { worryMoment } from '../../utils/calendar/due.ts';
import { type CaseIndex, type Query, queryCases } from '../../utils/cases/query.ts';
import type { CaseRow } from '../../utils/cases/summary.ts';
import { STAGE_NAMES, type StageName, stageNameOf } from '../../utils/knowledge/stages.ts';
import { GROUPS, type Group, shownDeadline } from './groups.ts';

/** Quick choices beside the stages. `ask`: only the person can tell, or a page disagrees. */
export const SHELVES = ['all', 'today', 'overdue', 'week', 'ask', 'archived', 'deleted'] as const;
export type Shelf = (typeof SHELVES)[number] | StageName;

export interface ListQuery extends Omit<Query, 'archived'> {
  shelf: Shelf;
  group?: Group;
  /** Given: these alone, whatever filters and words are set; what lies in another place stays out. */
  only?: ReadonlySet<string>;
}

/** Where a case lies; what can be done to it differs. */
export type Place = 'desk' | 'archived' | 'deleted';

export const placeOf = (shelf: Shelf): Place =>
  shelf === 'archived' || shelf === 'deleted' ? shelf : 'desk';

/** True where words or filters, and not the shelf alone, narrow what is shown. */
export const isNarrowed = ({ text, group, providers, procedures, stages, label }: ListQuery) =>
  Boolean(
    text?.trim() || group || providers?.length || procedures?.length || stages?.length || label,
  );

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
      return stageNameOf(row.stage, row.procedure) === shelf;
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
    add(stageNameOf(row.stage, row.procedure));
    const group = groups.get(row.id);
    if (group === 'today' || group === 'overdue' || group === 'week') add(group);
    if (wantsAnswer(row)) add('ask');
  }
  return counts;
};

/** Names of the stages that some case stands at, in their order. */
export const stagesInUse = (counts: ReadonlyMap<Shelf, number>): StageName[] =>
  STAGE_NAMES.filter((name) => counts.has(name));

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
  { shelf, group, only, ...query }: ListQuery,
  now: Date,
): CaseRow[] => {
  const sort = query.sort ?? 'due';
  const archived = shelf === 'archived';
  const found = only
    ? queryCases(index, { archived, sort }).filter(({ id }) => only.has(id))
    : queryCases(index, { ...query, archived }).filter(
        (row) =>
          fitsShelf(row, groups.get(row.id), shelf) && (!group || groups.get(row.id) === group),
      );
  return sort === 'due' ? inGroups(found, groups, now) : found;
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
