import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewCase } from '../../utils/cases/case.ts';
import type { Result } from '../../utils/cases/problem.ts';
import { closeStore, destroyStore, openStore, type Store, watch } from '../../utils/cases/store.ts';
import {
  addCases,
  archiveCases,
  changeCases,
  countCases,
  deleteCases,
  readCase,
  readDueRows,
  readOperations,
  readRows,
  tagCases,
  undoOperation,
} from '../../utils/cases/store-cases.ts';
import v1 from './examples/v1.json' with { type: 'json' };

const NOW = new Date('2026-11-24T10:00:00+08:00');

const get = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
};

const problem = (result: Result<unknown>) => (result.ok ? null : result.problem.kind);

const open = async (name: string, now = () => NOW): Promise<Store> =>
  get(await openStore({ name, now }));

const sample = (set: Partial<NewCase> = {}): NewCase => ({
  label: '客户甲',
  domain: 'fake-demo-0001.com',
  provider: 'aliyun',
  procedure: 'add-service',
  stage: 'provider-review',
  ...set,
});

const addOne = async (store: Store, set: Partial<NewCase> = {}): Promise<string> =>
  get(await addCases(store, [sample(set)])).changes[0]?.caseId ?? '';

let name = '';
let store: Store;

beforeEach(async () => {
  name = `test-${Math.random()}`;
  store = await open(name);
});

describe('cases', () => {
  it('are there again after closing', async () => {
    const id = await addOne(store);
    closeStore(store);
    const again = await open(name);
    expect(get(await readCase(again, id)).case).toMatchObject({
      label: '客户甲',
      stage: 'provider-review',
    });
    expect(get(await readRows(again))).toHaveLength(1);
  });

  it('need a label, and a domain or a number', async () => {
    expect(problem(await addCases(store, [sample({ label: '  ' })]))).toBe('invalid');
    expect(problem(await addCases(store, [sample({ domain: undefined })]))).toBe('invalid');
    expect(get(await countCases(store))).toBe(0);
    const id = await addOne(store, { domain: undefined, orderId: '2000000000011' });
    const cleared = await changeCases(store, [{ caseId: id, set: { orderId: null } }], {
      key: 'x',
    });
    expect(problem(cleared)).toBe('invalid');
    expect(get(await readCase(store, id)).case.orderId).toBe('2000000000011');
  });

  it('a change that fails for one case is kept for none', async () => {
    const id = await addOne(store);
    const result = await changeCases(
      store,
      [
        { caseId: id, set: { stage: 'done' } },
        { caseId: 'not-there', set: { stage: 'done' } },
      ],
      { key: 'x' },
    );
    expect(problem(result)).toBe('not-found');
    expect(get(await readCase(store, id)).case.stage).toBe('provider-review');
    expect(get(await readRows(store))[0]?.stage).toBe('provider-review');
  });

  it('bulk changes are undone as one, and the undoing too', async () => {
    const ids = [await addOne(store), await addOne(store, { domain: 'fake-demo-0002.com' })];
    const archived = get(await archiveCases(store, ids, true));
    await tagCases(store, ids, '大客户', true);
    expect(get(await readRows(store)).map((row) => [row.archived, row.tags])).toEqual([
      [true, ['大客户']],
      [true, ['大客户']],
    ]);
    const undone = get(await undoOperation(store, archived.id));
    expect(get(await readRows(store)).map((row) => [row.archived, row.tags])).toEqual([
      [false, ['大客户']],
      [false, ['大客户']],
    ]);
    await undoOperation(store, undone.id);
    expect(get(await readRows(store)).every((row) => row.archived)).toBe(true);
    expect(get(await readOperations(store))).toHaveLength(6);
    expect(problem(await undoOperation(store, 'nothing'))).toBe('not-found');
  });

  it('deleting hides and keeps', async () => {
    const id = await addOne(store);
    const operation = get(await deleteCases(store, [id], true));
    expect(get(await readRows(store))).toEqual([]);
    expect(get(await readRows(store, { deleted: true }))).toHaveLength(1);
    await undoOperation(store, operation.id);
    expect(get(await readRows(store))).toHaveLength(1);
  });

  it('undoing the adding hides the case', async () => {
    const operation = get(await addCases(store, [sample()]));
    get(await undoOperation(store, operation.id));
    expect(get(await countCases(store))).toBe(0);
  });

  it('entries keep their order though the clock runs back', async () => {
    const id = await addOne(store);
    closeStore(store);
    const earlier = await open(name, () => new Date('2026-11-23T10:00:00+08:00'));
    await changeCases(earlier, [{ caseId: id, set: { label: '改名' } }], { key: 'x' });
    expect(get(await readCase(earlier, id)).case.label).toBe('改名');
  });

  it('the popup reads the soonest only, without archived and deleted ones', async () => {
    const due = (day: string) => ({ deadlines: { d: { at: day, what: 'own' } } }) as const;
    const late = await addOne(store, {
      procedure: 'change-service',
      stage: 'done',
      ...due('2026-12-09'),
    });
    const soon = await addOne(store, {
      procedure: 'change-service',
      stage: 'done',
      ...due('2026-11-25'),
    });
    const hidden = await addOne(store, {
      procedure: 'change-service',
      stage: 'done',
      ...due('2026-11-24'),
    });
    await addOne(store, { procedure: 'change-service', stage: 'done' });
    await archiveCases(store, [hidden], true);
    expect(get(await readDueRows(store, 5)).map(({ id }) => id)).toEqual([soon, late]);
    expect(get(await readDueRows(store, 1)).map(({ id }) => id)).toEqual([soon]);
  });
});

describe('what a person types', () => {
  it('is kept without phones, mail, certificate numbers and codes', async () => {
    const planted = ['13800138000', 'zhang.san@example.com', '110101199003071234', '482913'];
    const id = await addOne(store, {
      label: `客户甲 ${planted[0]}`,
      notes: { n: `邮箱 ${planted[1]}，身份证 ${planted[2]}，验证码：${planted[3]}` },
      deadlines: { d: { at: '2026-12-01', what: 'own', text: `打给 ${planted[0]}` } },
      tags: { [`电话${planted[0]}`]: true },
    });
    const stored = JSON.stringify([
      await store.db.entries.toArray(),
      await store.db.rows.toArray(),
    ]);
    for (const secret of planted) expect(stored).not.toContain(secret);
    expect(get(await readCase(store, id)).case.label).toBe('客户甲 138****8000');
  });
});

describe('two windows', () => {
  it('both keep what they write at the same time', async () => {
    const other = await open(name);
    const id = await addOne(store);
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        changeCases(
          index % 2 ? store : other,
          [{ caseId: id, set: { ticks: { [`tick-${index}`]: true } } }],
          { key: 'x' },
        ),
      ),
    );
    const { case: folded } = get(await readCase(other, id));
    expect(Object.keys(folded.ticks)).toHaveLength(10);
    expect(new Set(folded.history.map(({ at }) => at)).size).toBe(11);
    closeStore(other);
  });

  it('the one hears of what the other writes', async () => {
    const other = await open(name);
    const heard: number[] = [];
    const stop = watch(
      () => readRows(store),
      (result) => heard.push(get(result).length),
    );
    await vi.waitFor(() => expect(heard).toEqual([0]));
    await addOne(other);
    await vi.waitFor(() => expect(heard.at(-1)).toBe(1));
    stop();
    await addOne(other);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard.at(-1)).toBe(1);
    closeStore(other);
  });
});

describe('when things break', () => {
  it('a write stopped in the middle leaves nothing behind', async () => {
    const id = await addOne(store);
    const put = vi.spyOn(store.db.rows, 'bulkPut').mockRejectedValueOnce(new Error('stopped'));
    const result = await changeCases(store, [{ caseId: id, set: { stage: 'done' } }], { key: 'x' });
    expect(problem(result)).toBe('unknown');
    put.mockRestore();
    const { case: folded } = get(await readCase(store, id));
    expect([folded.stage, folded.history.length]).toEqual(['provider-review', 1]);
    // And the next write works.
    expect(problem(await archiveCases(store, [id], true))).toBeNull();
  });

  it('a full disk is said, and what was there stays', async () => {
    await addOne(store);
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    vi.spyOn(store.db.entries, 'bulkAdd').mockRejectedValueOnce(
      Object.assign(new Error('aborted'), { name: 'AbortError', inner: full }),
    );
    expect(problem(await addCases(store, [sample()]))).toBe('quota');
    expect(get(await countCases(store))).toBe(1);
  });

  it('a full disk as Chromium says it: the request is aborted, and the transaction knows why', async () => {
    const full = new DOMException('IO error: 000003.log: FILE_ERROR_NO_SPACE', 'UnknownError');
    const aborted = new DOMException('The transaction was aborted', 'AbortError');
    vi.spyOn(store.db.entries, 'bulkAdd').mockImplementationOnce(() => {
      const native = Dexie.currentTransaction.idbtrans;
      Object.defineProperty(native, 'error', { get: () => full, set: () => {} });
      return Dexie.Promise.reject(aborted);
    });
    expect(problem(await addCases(store, [sample()]))).toBe('quota');
    vi.spyOn(store.db.entries, 'bulkAdd').mockRejectedValueOnce(aborted);
    expect(problem(await addCases(store, [sample()]))).toBe('unknown');
    expect(get(await countCases(store))).toBe(0);
  });

  it('rows that cannot be read are set aside and counted, never dropped', async () => {
    const id = await addOne(store);
    const rows = [
      { caseId: id, id: 'damaged-entry', at: 'yesterday', origin: 'person', set: {}, v: 2 },
      {
        caseId: id,
        id: 'newer-entry-1',
        at: '2027-01-01T00:00:00.000+08:00',
        origin: 'person',
        set: {},
        v: 99,
      },
      {
        caseId: id,
        id: 'unknown-field',
        at: '2027-01-01T00:00:00.000+08:00',
        origin: 'person',
        set: { colour: 'red' },
        v: 2,
      },
    ];
    await store.db.entries.bulkAdd(rows);
    const { case: folded, unreadable } = get(await readCase(store, id));
    expect([folded.label, unreadable]).toEqual(['客户甲', 3]);
    await archiveCases(store, [id], true);
    expect(await store.db.entries.count()).toBe(5);
  });

  it('a row lost or stale is made anew from the history', async () => {
    await addOne(store);
    await store.db.rows.clear();
    await store.db.meta.clear();
    closeStore(store);
    expect(get(await readRows(await open(name)))).toMatchObject([{ label: '客户甲' }]);
  });

  it('a database of a newer version is not touched', async () => {
    closeStore(store);
    const newer = new Dexie(name);
    newer.version(9).stores({ entries: '[caseId+id], caseId', later: 'id' });
    await newer.open();
    newer.close();
    expect(problem(await openStore({ name }))).toBe('newer-version');
    const { version } = (await indexedDB.databases()).find((known) => known.name === name) ?? {};
    expect(version).toBe(90);
  });

  it('a window that keeps an old version open makes the opening blocked, not endless', async () => {
    closeStore(store);
    const request = indexedDB.open('test-blocked', 10);
    await new Promise<void>((resolve) => {
      request.onupgradeneeded = () => request.result.createObjectStore('x');
      request.onsuccess = () => resolve();
    });
    expect(problem(await openStore({ name: 'test-blocked', patience: 50 }))).toBe('blocked');
    request.result.close();
  });

  it('a store that was closed under us says so', async () => {
    closeStore(store);
    expect(problem(await readRows(store))).toBe('closed');
    expect(problem(await addCases(store, [sample()]))).toBe('closed');
  });

  it('an update that takes the database closes this window instead of letting it write on', async () => {
    await addOne(store);
    const request = indexedDB.open(name, 990);
    await new Promise<void>((resolve) => {
      request.onsuccess = () => resolve();
    });
    request.result.close();
    expect(problem(await addCases(store, [sample()]))).toBe('closed');
  });

  it('private windows keep no cases', async () => {
    expect(problem(await openStore({ name, privateWindow: true }))).toBe('private-window');
  });

  it('can start anew', async () => {
    await addOne(store);
    closeStore(store);
    expect((await destroyStore(name)).ok).toBe(true);
    expect(get(await countCases(await open(name)))).toBe(0);
  });
});

describe('migrations', () => {
  it('version 1: labels as a list, ticks without a day, no rows', async () => {
    const old = new Dexie('test-v1');
    old.version(1).stores({
      entries: '[caseId+id], caseId',
      ticks: '[provider+action+place+item]',
    });
    await old.open();
    await old.table('entries').bulkAdd(v1.entries);
    await old.table('ticks').bulkAdd(v1.ticks);
    old.close();
    const migrated = await open('test-v1');
    expect(get(await readRows(migrated))).toMatchObject([
      {
        label: '客户甲',
        tags: ['大客户', '急'],
        stage: 'sms-verification',
        domain: 'fake-demo-0001.com',
      },
    ]);
    const { unreadable } = get(await readCase(migrated, v1.entries[0]?.caseId ?? ''));
    expect(unreadable).toBe(0);
    expect(await migrated.db.ticks.toArray()).toMatchObject([
      { item: 'backup', at: expect.any(String) },
    ]);
    closeStore(migrated);
  });
});
