/** Export and import of the store, and saving what can be read from a database that no longer opens. */
import { toIsoMillis } from '../calendar/shanghai.ts';
import {
  type Backup,
  type BackupCase,
  type ImportChange,
  type ImportPlan,
  planImport,
  redactForBackup,
  writeBackup,
} from './backup.ts';
import type { CaseSet, Entry } from './case.ts';
import type { Operation } from './database.ts';
import { foldCase } from './fold.ts';
import { FORMAT } from './migrations.ts';
import { ok, problemOf, type Result } from './problem.ts';
import { DATABASE_NAME, type Store } from './store.ts';
import { append, inTransaction, remember } from './store-cases.ts';
import { groupByCase, readEntries, readHistories, storedRow } from './store-rows.ts';

export interface ExportOptions {
  /** Only these cases; all when absent, deleted ones too: their history is part of the whole. */
  ids?: readonly string[];
  redacted?: boolean;
}

const backupOf = (
  rows: readonly unknown[],
  now: Date,
  newId: () => string,
  { ids, redacted = false }: ExportOptions,
): string => {
  const wanted = ids && new Set(ids);
  const groups = [...groupByCase(rows)].filter(([id]) => !wanted || wanted.has(id));
  const cases: BackupCase[] = [];
  const unreadable: unknown[] = [];
  for (const [id, rowsOfCase] of groups) {
    const history = readEntries(rowsOfCase);
    if (history.entries.length > 0) cases.push({ id, entries: history.entries });
    unreadable.push(...history.unreadable);
  }
  if (!redacted) return writeBackup(cases, now, { unreadable });
  const stamp = toIsoMillis(now);
  const masked = cases
    .map(({ id, entries }) => foldCase(id, entries))
    .filter(({ deleted }) => !deleted)
    .flatMap((folded) => redactForBackup(folded, { newId, stamp }) ?? []);
  return writeBackup(masked, now, { redacted: true });
};

/** The backup file as text: whole, or chosen cases; redacted without labels, notes, contacts and full numbers. */
export const exportBackup = async (
  store: Store,
  options: ExportOptions = {},
): Promise<Result<string>> => {
  try {
    const rows = options.ids
      ? await store.db.entries
          .where('caseId')
          .anyOf([...options.ids])
          .toArray()
      : await store.db.entries.toArray();
    return ok(backupOf(rows, store.now(), store.newId, options));
  } catch (error) {
    return problemOf(error);
  }
};

const knownHistories = async (
  store: Store,
  { cases }: Backup,
): Promise<Map<string, readonly Entry[]>> => {
  const histories = await readHistories(
    store,
    cases.map(({ id }) => id),
  );
  return new Map([...histories].map(([id, { entries }]) => [id, entries]));
};

/** What importing the backup would change. Changes nothing. */
export const previewImport = async (store: Store, backup: Backup): Promise<Result<ImportPlan>> => {
  try {
    return ok(planImport(backup, await knownHistories(store, backup), store.now()));
  } catch (error) {
    return problemOf(error);
  }
};

/** Adds entries that are not there yet, not even as rows that cannot be read. Their ids by case. */
const addEntries = async (
  store: Store,
  changes: readonly ImportChange[],
): Promise<Operation['changes']> => {
  const caseIds = changes.map(({ id }) => id);
  const keys = await store.db.entries.where('caseId').anyOf(caseIds).primaryKeys();
  const present = new Set(keys.map((key) => key.join('/')));
  const added = changes.map(({ id: caseId, added: entries }) => ({
    caseId,
    entries: entries.filter((entry) => !present.has(`${caseId}/${entry.id}`)),
  }));
  await store.db.entries.bulkAdd(
    added.flatMap(({ caseId, entries }) =>
      entries.map((entry) => ({ ...entry, caseId, v: FORMAT })),
    ),
  );
  const histories = await readHistories(store, caseIds);
  await store.db.rows.bulkPut(
    [...histories].map(([id, { entries }]) => storedRow(foldCase(id, entries))),
  );
  return added.flatMap(({ caseId, entries }) =>
    entries.length > 0 ? [{ caseId, entryIds: entries.map(({ id }) => id) }] : [],
  );
};

/** The change that brings a gone case back: its beginning counts again, and it is not deleted. */
const restoringSet = (caseId: string, entries: readonly Entry[]): CaseSet => {
  const { history } = foldCase(caseId, entries);
  const first = history[0]?.id ?? '';
  const undoing = history.filter(({ set, voided }) => !voided && set.voids?.includes(first));
  return { deleted: false, voids: undoing.map(({ id }) => id) };
};

const restore = async (
  store: Store,
  gone: readonly ImportChange[],
): Promise<Operation['changes']> => {
  const histories = await readHistories(
    store,
    gone.map(({ id }) => id),
  );
  const changes = [...histories].map(([caseId, { entries }]) => ({
    caseId,
    set: restoringSet(caseId, entries),
    origin: 'import' as const,
  }));
  const entryIds = await append(store, changes);
  return changes.map(({ caseId }, index) => ({ caseId, entryIds: [entryIds[index] ?? ''] }));
};

/**
 * Imports a backup as one operation that can be undone: histories are united, nothing here is overwritten. `restore`
 * brings back cases that were deleted or undone here. The plan is made anew, for another window may have written since
 * the preview. Null where there was nothing to change.
 */
export const importBackup = (
  store: Store,
  backup: Backup,
  options: { restore?: boolean } = {},
): Promise<Result<Operation | null>> =>
  inTransaction(store, async () => {
    const plan = planImport(backup, await knownHistories(store, backup), store.now());
    const changes = [
      ...(await addEntries(store, [...plan.fresh, ...plan.changed, ...plan.gone])),
      ...(options.restore ? await restore(store, plan.gone) : []),
    ];
    if (changes.length === 0) return null;
    const count = new Set(changes.map(({ caseId }) => caseId)).size;
    return remember(store, { key: 'operation.import', params: { count } }, changes);
  });

/** Every row that can be read. One that cannot ends the walk; what came before it is kept. */
const walkRows = (db: IDBDatabase): Promise<unknown[]> =>
  new Promise((resolve) => {
    const rows: unknown[] = [];
    const request = db.transaction('entries', 'readonly').objectStore('entries').openCursor();
    request.addEventListener('error', () => resolve(rows));
    request.addEventListener('success', () => {
      if (!request.result) return resolve(rows);
      rows.push(request.result.value);
      request.result.continue();
    });
  });

const openAsItIs = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => resolve(request.result));
  });

/**
 * Reads what it can from a database that Dexie cannot open (corrupt, newer, half migrated), as backup text. Opens it at
 * whatever version it has and writes nothing.
 */
export const salvage = async (now: Date, name: string = DATABASE_NAME): Promise<Result<string>> => {
  try {
    const db = await openAsItIs(name);
    try {
      return ok(backupOf(await walkRows(db), now, () => crypto.randomUUID(), {}));
    } finally {
      db.close();
    }
  } catch (error) {
    return problemOf(error);
  }
};
