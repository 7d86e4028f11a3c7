/** Reading histories and keeping one flat row a case beside them. Within transactions of `store-*.ts` only. */
import { lastPublishedYear } from '../calendar/working-days.ts';
import { type Case, Entry } from './case.ts';
import type { Database, StoredRow } from './database.ts';
import { foldCase } from './fold.ts';
import { FORMAT, migrateEntry } from './migrations.ts';
import { rowOf } from './summary.ts';

/** Counts up when folding or deadline rules change what a row holds. */
const FOLD_VERSION = 4;

interface Source {
  db: Database;
  now: () => Date;
}

/** A history as far as it can be read. Unreadable rows stay where they are: a newer version may know them. */
export interface History {
  entries: Entry[];
  unreadable: unknown[];
}

/** The entry in a table row, or null where it does not fit the schema or is of a newer form. */
const readEntry = (row: unknown): Entry | null => {
  if (typeof row !== 'object' || row === null) return null;
  const { caseId: _case, v, ...raw } = row as { caseId?: unknown; v?: unknown };
  const version = typeof v === 'number' ? v : 1;
  if (version > FORMAT) return null;
  const parsed = Entry.safeParse(migrateEntry(raw, version));
  return parsed.success ? parsed.data : null;
};

/** Sorts table rows into readable entries and the rest. */
export const readEntries = (rows: readonly unknown[]): History => {
  const history: History = { entries: [], unreadable: [] };
  for (const row of rows) {
    const entry = readEntry(row);
    if (entry) history.entries.push(entry);
    else history.unreadable.push(row);
  }
  return history;
};

/** The history of one case. */
export const readHistory = async ({ db }: Source, caseId: string): Promise<History> =>
  readEntries(await db.entries.where('caseId').equals(caseId).toArray());

/** The histories of many cases in one read; a case that is not there has an empty one. */
export const readHistories = async (
  { db }: Source,
  caseIds: readonly string[],
): Promise<Map<string, History>> => {
  const found = groupByCase(
    await db.entries
      .where('caseId')
      .anyOf([...caseIds])
      .toArray(),
  );
  return new Map(caseIds.map((caseId) => [caseId, readEntries(found.get(caseId) ?? [])]));
};

/** A folded case as its row lies in the table. */
export const storedRow = (folded: Case): StoredRow => ({
  ...rowOf(folded),
  shelf: folded.deleted ? 'deleted' : folded.archived ? 'archived' : 'open',
});

const stampOf = (now: Date): string => `${FOLD_VERSION}/${lastPublishedYear(now.getFullYear())}`;

const CHUNK = 500;

/** Table rows by the case they belong to. */
export const groupByCase = (rows: readonly unknown[]): Map<string, unknown[]> => {
  const groups = new Map<string, unknown[]>();
  for (const row of rows) {
    const caseId = String((row as { caseId?: unknown }).caseId);
    const group = groups.get(caseId);
    if (group) group.push(row);
    else groups.set(caseId, [row]);
  }
  return groups;
};

/** Makes all rows anew when the rules of folding or the published calendar have changed since they were made. */
export const refreshRows = async (source: Source): Promise<void> => {
  const { db } = source;
  const stamp = stampOf(source.now());
  if ((await db.meta.get('fold'))?.value === stamp) return;
  await db.transaction('rw', db.entries, db.rows, db.meta, async () => {
    const ids = (await db.entries.orderBy('caseId').uniqueKeys()).map(String);
    await db.rows.clear();
    for (let start = 0; start < ids.length; start += CHUNK) {
      const chunk = ids.slice(start, start + CHUNK);
      const found = await db.entries.where('caseId').anyOf(chunk).toArray();
      const rows = [...groupByCase(found)].map(([caseId, rowsOfCase]) =>
        storedRow(foldCase(caseId, readEntries(rowsOfCase).entries)),
      );
      await db.rows.bulkPut(rows);
    }
    await db.meta.put({ key: 'fold', value: stamp });
  });
};
