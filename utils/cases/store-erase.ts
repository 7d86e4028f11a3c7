/** Taking deleted cases away for good. */
import type { Result } from './problem.ts';
import type { Store } from './store.ts';
import { inTransaction } from './store-cases.ts';

/** Operations forget the cases; one that has none left could not be undone and goes too. */
const forgetIn = async ({ db }: Store, gone: ReadonlySet<string>): Promise<void> => {
  const operations = await db.operations.toArray();
  const touched = operations.filter(({ changes }) =>
    changes.some(({ caseId }) => gone.has(caseId)),
  );
  const left = touched
    .map((operation) => ({
      ...operation,
      changes: operation.changes.filter(({ caseId }) => !gone.has(caseId)),
    }))
    .filter(({ changes }) => changes.length > 0);
  await db.operations.bulkDelete(touched.map(({ id }) => id));
  await db.operations.bulkPut(left);
};

/**
 * Erases cases: history, row, and what could bring them back. Only deleted ones, others are passed over. This cannot be
 * undone; a backup that holds a case brings it back when it is imported. The number of erased cases.
 */
export const eraseCases = (store: Store, ids: readonly string[]): Promise<Result<number>> =>
  inTransaction(store, async () => {
    const { db } = store;
    const rows = (await db.rows.bulkGet([...ids])).filter((row) => row !== undefined);
    const gone = rows.filter(({ deleted }) => deleted).map(({ id }) => id);
    await db.entries.where('caseId').anyOf(gone).delete();
    await db.rows.bulkDelete(gone);
    await forgetIn(store, new Set(gone));
    return gone.length;
  });
