/** Deleting for good: nothing of the case is left, in the store or in what is written from it. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../utils/cases/problem.ts';
import { openStore, type Store } from '../../utils/cases/store.ts';
import { exportBackup } from '../../utils/cases/store-backup.ts';
import {
  addCases,
  deleteCases,
  readOperations,
  readRows,
  undoOperation,
} from '../../utils/cases/store-cases.ts';
import { eraseCases } from '../../utils/cases/store-erase.ts';

const get = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
};

let store: Store;
let ids: string[] = [];

beforeEach(async () => {
  store = get(await openStore({ name: `erase-${Math.random()}` }));
  const added = await addCases(store, [
    { label: '要清除的客户', domain: 'erase-one.cn', contact: '示例联系人', notes: { a: '私事' } },
    { label: '留下的客户', domain: 'erase-two.cn' },
  ]);
  ids = get(added).changes.map(({ caseId }) => caseId);
});

const [first, second] = [() => ids[0] ?? '', () => ids[1] ?? ''];

describe('erasing', () => {
  it('leaves nothing of a deleted case, not in a backup either, and nothing else is touched', async () => {
    await deleteCases(store, [first()], true);
    expect(get(await exportBackup(store))).toContain('要清除的客户');
    expect(get(await eraseCases(store, [first()]))).toBe(1);
    const tables = await Promise.all(store.db.tables.map((table) => table.toArray()));
    for (const left of [JSON.stringify(tables), get(await exportBackup(store))]) {
      for (const gone of ['要清除的客户', 'erase-one', '示例联系人', '私事', first()]) {
        expect(left).not.toContain(gone);
      }
      expect(left).toContain('留下的客户');
    }
  });

  it('takes no case that is not deleted', async () => {
    expect(get(await eraseCases(store, ids))).toBe(0);
    expect(get(await readRows(store))).toHaveLength(2);
  });

  it('leaves what was done to other cases together with it to be undone', async () => {
    await deleteCases(store, ids, true);
    get(await eraseCases(store, [first()]));
    const [deletion] = get(await readOperations(store));
    get(await undoOperation(store, deletion?.id ?? ''));
    expect(get(await readRows(store)).map(({ id }) => id)).toEqual([second()]);
    expect(get(await readRows(store, { deleted: true }))).toEqual([]);
  });
});
