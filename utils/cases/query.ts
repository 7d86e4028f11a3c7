/** Finding cases among ten thousand at the speed of typing. The index is made once for a list of rows. */
import { type StageName, stageNameOf } from '../knowledge/stages.ts';
import { toUnicode } from '../lookup/punycode.ts';
import type { ProcedureId, ProviderId } from '../vocabulary.ts';
import type { CaseRow } from './summary.ts';

export const SORTS = ['due', 'updated', 'label'] as const;
export type Sort = (typeof SORTS)[number];

export interface Query {
  /** Words that must all occur, each anywhere in label, domain, numbers or tags. */
  text?: string;
  providers?: readonly ProviderId[];
  procedures?: readonly ProcedureId[];
  /** Stages by the names they go by: a draft of a rectification is none of an order. */
  stages?: readonly StageName[];
  /** A label or one of the tags, exactly. */
  label?: string;
  /** Default false: archived cases are left out; true: only they are shown. */
  archived?: boolean;
  sort?: Sort;
}

interface IndexedRow {
  row: CaseRow;
  haystack: string;
}

/** Rows made ready for queries, in each of the orders. */
export interface CaseIndex {
  bySort: Readonly<Record<Sort, readonly IndexedRow[]>>;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

const indexRow = (row: CaseRow): IndexedRow => {
  const unicode = row.domain?.includes('xn--') ? toUnicode(row.domain) : '';
  const words = [row.label, row.domain, unicode, row.filingNumber, row.orderId, ...row.tags];
  return {
    row,
    // A separator that nobody types keeps a word from matching across two fields.
    haystack: plain(words.filter(Boolean).join('\n')),
  };
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const COMPARE: Readonly<Record<Sort, (a: CaseRow, b: CaseRow) => number>> = {
  due: (a, b) =>
    (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY) ||
    compareText(b.updatedAt, a.updatedAt),
  updated: (a, b) => compareText(b.updatedAt, a.updatedAt),
  label: (a, b) => compareText(a.label, b.label),
};

/** Makes the index. Linear but for the sorting; do it when rows change, not when a key is pressed. */
export const indexRows = (rows: readonly CaseRow[]): CaseIndex => {
  const indexed = rows.map(indexRow);
  const sorted = (sort: Sort) =>
    indexed.toSorted((a, b) => COMPARE[sort](a.row, b.row) || compareText(a.row.id, b.row.id));
  return { bySort: { due: sorted('due'), updated: sorted('updated'), label: sorted('label') } };
};

/** Rows that fit, sorted (soonest deadline first unless asked otherwise). */
export const queryCases = (index: CaseIndex, query: Query): CaseRow[] => {
  const words = plain(query.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const { providers, procedures, stages, label, archived = false } = query;
  const fits = ({ row, haystack }: IndexedRow): boolean => {
    return (
      row.archived === archived &&
      (!providers?.length || providers.includes(row.provider)) &&
      (!stages?.length || stages.includes(stageNameOf(row.stage, row.procedure))) &&
      (!procedures?.length || (row.procedure !== null && procedures.includes(row.procedure))) &&
      (!label || row.label === label || row.tags.includes(label)) &&
      words.every((word) => haystack.includes(word))
    );
  };
  return index.bySort[query.sort ?? 'due'].filter(fits).map(({ row }) => row);
};

/** The rows at each stage by its name, in their order, for the board. */
export const groupByStage = (rows: readonly CaseRow[]): Map<StageName, CaseRow[]> => {
  const groups = new Map<StageName, CaseRow[]>();
  for (const row of rows) {
    const name = stageNameOf(row.stage, row.procedure);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
};

/** Every tag in use, most used first. */
export const tagsInUse = (rows: readonly CaseRow[]): string[] => {
  const counts = new Map<string, number>();
  for (const { tags } of rows) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || compareText(a, b))
    .map(([tag]) => tag);
};
