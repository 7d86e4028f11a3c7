/** Reading, adding, changing and undoing cases. */
import { fromIso, toIsoMillis } from '../calendar/shanghai.ts';
import type { Text } from '../vocabulary.ts';
import { type Case, type CaseSet, Entry, NewCase, type Origin } from './case.ts';
import { cleanSet } from './clean.ts';
import type { Operation, Shelf } from './database.ts';
import { foldCase, isNamed } from './fold.ts';
import { FORMAT } from './migrations.ts';
import { fail, isBareAbort, ok, problemOf, type Result } from './problem.ts';
import type { Store } from './store.ts';
import { readHistories, readHistory, storedRow } from './store-rows.ts';
import type { CaseRow } from './summary.ts';

/** Recent operations that can still be undone as one. */
const KEPT_OPERATIONS = 100;

/** A change to one case. */
export interface Change {
  caseId: string;
  set: CaseSet;
}

const refusal = (name: 'InvalidCase' | 'CaseNotFound'): Error =>
  Object.assign(new Error(name), { name });

/** After the newest entry of the case, even when this computer's clock is behind the one that wrote it. */
const stampAfter = (entries: readonly Entry[], now: Date): string => {
  const newest = entries.reduce((latest, { at }) => (at > latest ? at : latest), '');
  const last = fromIso(newest)?.getTime() ?? 0;
  return toIsoMillis(new Date(Math.max(now.getTime(), last + 1)));
};

/** A change, and who made it. */
interface OriginalChange extends Change {
  origin: Origin;
}

/**
 * Writes changes as entries, in one read and two writes however many they are. Within a read-write transaction.
 * Refuses what does not fit the schema and what would leave a living case without domain and number. The ids of the
 * new entries, in the order of the changes.
 */
export const append = async (
  store: Store,
  changes: readonly OriginalChange[],
): Promise<string[]> => {
  const histories = await readHistories(store, [...new Set(changes.map(({ caseId }) => caseId))]);
  const written = changes.map(({ caseId, set, origin }) => {
    const history = histories.get(caseId)?.entries ?? [];
    const at = stampAfter(history, store.now());
    const entry = Entry.safeParse({ id: store.newId(), at, origin, set: cleanSet(set) });
    if (!entry.success) throw refusal('InvalidCase');
    // The next change of the same case must come after this one.
    history.push(entry.data);
    return { ...entry.data, caseId, v: FORMAT };
  });
  const folded = [...histories].map(([caseId, { entries }]) => foldCase(caseId, entries));
  if (!folded.every((one) => one.deleted || isNamed(one))) throw refusal('InvalidCase');
  await store.db.entries.bulkAdd(written);
  await store.db.rows.bulkPut(folded.map(storedRow));
  return written.map(({ id }) => id);
};

/** The changes of an operation: which entries each case got. */
const changesOf = (changes: readonly Change[], entryIds: readonly string[]): Operation['changes'] =>
  changes.map(({ caseId }, index) => ({ caseId, entryIds: [entryIds[index] ?? ''] }));

/** Keeps an operation so that it can be undone, and forgets the oldest beyond the limit. */
export const remember = async (
  store: Store,
  what: Text,
  changes: Operation['changes'],
): Promise<Operation> => {
  const { db } = store;
  const operation: Operation = { id: store.newId(), at: toIsoMillis(store.now()), what, changes };
  await db.operations.add(operation);
  const surplus = (await db.operations.count()) - KEPT_OPERATIONS;
  if (surplus > 0) {
    await db.operations.bulkDelete(await db.operations.orderBy('at').limit(surplus).primaryKeys());
  }
  return operation;
};

/** The reason of an abort is known to the transaction only once it is over (ms to wait for that). */
const ABORT_MS = 1000;

/** Why the browser ended a transaction; null where it does not say. A full disk in Chromium is told here alone. */
const reasonOf = (native: IDBTransaction | null): Promise<DOMException | null> =>
  new Promise((resolve) => {
    if (!native || native.error) return resolve(native?.error ?? null);
    setTimeout(() => resolve(native.error), ABORT_MS);
    native.addEventListener('abort', () => resolve(native.error));
  });

/** Runs a change of cases in one transaction: all of it is kept, or nothing. */
export const inTransaction = async <T>(
  { db }: Store,
  body: () => Promise<T>,
): Promise<Result<T>> => {
  let native: IDBTransaction | null = null;
  try {
    const done = await db.transaction(
      'rw',
      [db.entries, db.rows, db.ticks, db.operations],
      async (transaction) => {
        native = transaction.idbtrans;
        return await body();
      },
    );
    return ok(done);
  } catch (error) {
    return problemOf(isBareAbort(error) ? ((await reasonOf(native)) ?? error) : error);
  }
};

/** Makes new cases. The operation names one change a case, in the given order. Problems: invalid, quota, closed. */
export const addCases = async (
  store: Store,
  cases: readonly NewCase[],
  origin: Origin = 'person',
): Promise<Result<Operation>> => {
  if (!cases.every((candidate) => NewCase.safeParse(candidate).success)) return fail('invalid');
  const added = cases.map((set) => ({ caseId: store.newId(), set, origin }));
  return inTransaction(store, async () => {
    const changes = changesOf(added, await append(store, added));
    return remember(store, { key: 'operation.add', params: { count: cases.length } }, changes);
  });
};

/** Changes existing cases as one operation. Problems: invalid, not-found, quota, closed: nothing is changed then. */
export const changeCases = (
  store: Store,
  changes: readonly Change[],
  what: Text,
  origin: Origin = 'person',
): Promise<Result<Operation>> =>
  inTransaction(store, async () => {
    const ids = [...new Set(changes.map(({ caseId }) => caseId))];
    if ((await store.db.rows.bulkGet(ids)).includes(undefined)) throw refusal('CaseNotFound');
    const entryIds = await append(
      store,
      changes.map((change) => ({ ...change, origin })),
    );
    return remember(store, what, changesOf(changes, entryIds));
  });

const each = (ids: readonly string[], set: CaseSet): Change[] =>
  ids.map((caseId) => ({ caseId, set }));

/** Archives cases or brings them back. */
export const archiveCases = (store: Store, ids: readonly string[], archived: boolean) =>
  changeCases(store, each(ids, { archived }), {
    key: archived ? 'operation.archive' : 'operation.unarchive',
    params: { count: ids.length },
  });

/** Deletes cases or brings them back. The history stays, so that it can be undone. */
export const deleteCases = (store: Store, ids: readonly string[], deleted: boolean) =>
  changeCases(store, each(ids, { deleted }), {
    key: deleted ? 'operation.delete' : 'operation.restore',
    params: { count: ids.length },
  });

/** Adds or removes one tag on many cases. */
export const tagCases = (store: Store, ids: readonly string[], tag: string, on: boolean) =>
  changeCases(store, each(ids, { tags: { [tag]: on } }), {
    key: on ? 'operation.tag' : 'operation.untag',
    params: { count: ids.length, tag },
  });

/** Undoes an operation by entries that void its own; undoing that brings it back. Problem: not-found. */
export const undoOperation = (store: Store, operationId: string): Promise<Result<Operation>> =>
  inTransaction(store, async () => {
    const operation = await store.db.operations.get(operationId);
    if (!operation) throw refusal('CaseNotFound');
    const undoing = operation.changes.map(({ caseId, entryIds }) => ({
      caseId,
      set: { voids: entryIds },
      origin: 'person' as const,
    }));
    const changes = changesOf(undoing, await append(store, undoing));
    return remember(store, { key: 'operation.undo', params: { what: operation.what } }, changes);
  });

const reading = async <T>(read: () => Promise<T>): Promise<Result<T>> => {
  try {
    return ok(await read());
  } catch (error) {
    return problemOf(error);
  }
};

/** Recent operations, newest first. */
export const readOperations = ({ db }: Store, limit = 20): Promise<Result<Operation[]>> =>
  reading(() => db.operations.orderBy('at').reverse().limit(limit).toArray());

/** Rows of all cases; deleted ones only on demand. Unsorted: see `query.ts`. */
export const readRows = ({ db }: Store, { deleted = false } = {}): Promise<Result<CaseRow[]>> =>
  reading(async () => {
    const on = (shelf: Shelf) => db.rows.where('shelf').equals(shelf).toArray();
    if (deleted) return on('deleted');
    return [...(await on('open')), ...(await on('archived'))];
  });

/**
 * For the popup: what is due from now on, soonest first, then what is past, the latest first; at most `limit` of each,
 * and no more is read. Neither archived nor deleted.
 */
export const readDueRows = ({ db, now }: Store, limit: number): Promise<Result<CaseRow[]>> =>
  reading(async () => {
    const time = now().getTime();
    const isOpen = (row: CaseRow) => !row.deleted && !row.archived;
    const ahead = db.rows.where('dueAt').aboveOrEqual(time).filter(isOpen).limit(limit);
    const past = db.rows.where('dueAt').below(time).reverse().filter(isOpen).limit(limit);
    return [...(await ahead.toArray()), ...(await past.toArray())];
  });

/** How many cases there are; deleted ones do not count. */
export const countCases = ({ db }: Store): Promise<Result<number>> =>
  reading(async () => {
    const on = (shelf: Shelf) => db.rows.where('shelf').equals(shelf).count();
    return (await on('open')) + (await on('archived'));
  });

/** One case with its history, and how many of its entries could not be read. Problem: not-found. */
export const readCase = async (
  store: Store,
  caseId: string,
): Promise<Result<{ case: Case; unreadable: number }>> => {
  const result = await reading(() => readHistory(store, caseId));
  if (!result.ok) return result;
  const { entries, unreadable } = result.value;
  if (entries.length + unreadable.length === 0) return fail('not-found');
  return ok({ case: foldCase(caseId, entries), unreadable: unreadable.length });
};
