import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Backup, LIMIT, planText, readBackup, writeBackup } from '../../utils/cases/backup.ts';
import type { Entry, NewCase } from '../../utils/cases/case.ts';
import { changesOf } from '../../utils/cases/import-change.ts';
import type { Result } from '../../utils/cases/problem.ts';
import { openStore, type Store } from '../../utils/cases/store.ts';
import {
  exportBackup,
  importBackup,
  previewImport,
  salvage,
} from '../../utils/cases/store-backup.ts';
import {
  addCases,
  archiveCases,
  changeCases,
  deleteCases,
  readCase,
  readRows,
  undoOperation,
} from '../../utils/cases/store-cases.ts';
import { cases as zh } from '../../utils/text/zh-CN/cases.ts';
import v1 from './examples/backup-v1.json' with { type: 'json' };

const NOW = new Date('2026-11-24T10:00:00+08:00');

const get = <T>(
  result: Result<T> | { ok: true; value: T } | { ok: false; problem: { kind: string } },
): T => {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
};

const sample = (set: Partial<NewCase> = {}): NewCase => ({
  label: '客户甲',
  domain: 'fake-demo-0001.com',
  filingNumber: '浙ICP备00000001号-1',
  orderId: '2000000000011',
  contact: '张三丰',
  provider: 'aliyun',
  procedure: 'add-service',
  stage: 'provider-review',
  notes: { n1: '张三丰说周五办' },
  tags: { 大客户: true },
  ...set,
});

let store: Store;
let other: Store;
const open = async () => get(await openStore({ name: `backup-${Math.random()}`, now: () => NOW }));

const addOne = async (on: Store, set: Partial<NewCase> = {}) =>
  get(await addCases(on, [sample(set)])).changes[0]?.caseId ?? '';

const everything = async (on: Store) =>
  JSON.stringify([await on.db.entries.toArray(), await on.db.rows.toArray()]);

const file = async (on: Store, options = {}): Promise<string> =>
  get(await exportBackup(on, options));
const parse = (text: string): Backup => get(readBackup(text));

beforeEach(async () => {
  store = await open();
  other = await open();
});

describe('round trip', () => {
  it('a whole backup brings everything back, and once more changes nothing', async () => {
    const id = await addOne(store);
    const gone = await addOne(store, { label: '客户乙', domain: 'fake-demo-0002.com' });
    await archiveCases(store, [id], true);
    await deleteCases(store, [gone], true);
    const backup = parse(await file(store));
    expect(get(await importBackup(other, backup))?.what.params).toEqual({ count: 2 });
    expect(await everything(other)).toBe(await everything(store));
    const plan = get(await previewImport(other, backup));
    expect(plan).toMatchObject({ fresh: [], changed: [], same: 1 });
    const before = await everything(other);
    expect(get(await importBackup(other, backup))).toBeNull();
    expect(await everything(other)).toBe(before);
  });

  it('says of what is here already that nothing would change', async () => {
    await addOne(store);
    const plan = get(await previewImport(store, parse(await file(store))));
    expect(planText(plan).map(({ key }) => key)).toEqual([
      'import.preview.nothing',
      'import.preview.same',
    ]);
  });

  it('chosen cases only', async () => {
    const id = await addOne(store);
    await addOne(store, { label: '客户乙' });
    expect(parse(await file(store, { ids: [id] })).cases.map((one) => one.id)).toEqual([id]);
  });

  it('two machines that exchange backups end alike, whichever way round', async () => {
    const id = await addOne(store);
    await importBackup(other, parse(await file(store)));
    await changeCases(store, [{ caseId: id, set: { stage: 'sms-verification' } }], { key: 'x' });
    await changeCases(other, [{ caseId: id, set: { label: '改名', tags: { 急: true } } }], {
      key: 'x',
    });
    const [ours, theirs] = [await file(store), await file(other)];
    await importBackup(store, parse(theirs));
    await importBackup(other, parse(ours));
    const [a, b] = [get(await readCase(store, id)).case, get(await readCase(other, id)).case];
    expect(a).toEqual(b);
    expect(a).toMatchObject({ label: '改名', stage: 'sms-verification', tags: ['大客户', '急'] });
  });

  it('a file of version 1 is brought to today’s form', async () => {
    const backup = parse(JSON.stringify(v1));
    await importBackup(store, backup);
    expect(get(await readRows(store))).toMatchObject([{ label: '客户甲', tags: ['大客户'] }]);
  });
});

describe('import', () => {
  it('says what would change in each case', async () => {
    const id = await addOne(store);
    await importBackup(other, parse(await file(store)));
    await changeCases(
      store,
      [{ caseId: id, set: { stage: 'sms-verification', notes: { n2: '又一条' }, orderId: null } }],
      { key: 'x' },
    );
    await addOne(store, { label: '客户乙', stage: 'draft' });
    const plan = get(await previewImport(other, parse(await file(store))));
    expect(plan.changed.map(changesOf)).toEqual([
      [
        {
          key: 'import.change.stage',
          params: { from: { key: 'stage.provider-review' }, to: { key: 'stage.sms-verification' } },
        },
        { key: 'field.order-id' },
        { key: 'case.notes' },
      ],
    ]);
    expect(plan.fresh.map(changesOf)).toEqual([[{ key: 'stage.draft' }]]);
    // The same name written once more: nothing to be seen but in the history.
    await importBackup(other, parse(await file(store)));
    await changeCases(store, [{ caseId: id, set: { label: '客户甲' } }], { key: 'x' });
    const again = get(await previewImport(other, parse(await file(store))));
    expect(again.changed.map(changesOf)).toEqual([[]]);
  });

  it('undone, leaves every case as it was', async () => {
    const id = await addOne(store);
    await importBackup(other, parse(await file(store)));
    await changeCases(
      store,
      [{ caseId: id, set: { label: '新名', stage: 'done', tags: { 急: true }, archived: true } }],
      { key: 'x' },
    );
    await addOne(store, { label: '客户乙', domain: 'fake-demo-0002.com' });
    const seen = async () => {
      const rows = get(await readRows(other)).map((row) => ({ ...row, updatedAt: '' }));
      const { case: folded } = get(await readCase(other, id));
      return { rows, folded: { ...folded, history: [], updatedAt: '' } };
    };
    const before = await seen();
    const operation = get(await importBackup(other, parse(await file(store))));
    expect(await seen()).not.toEqual(before);
    await undoOperation(other, operation?.id ?? '');
    expect(await seen()).toEqual(before);
  });

  it('previews without changing, and can be undone', async () => {
    const id = await addOne(store);
    await importBackup(other, parse(await file(store)));
    await changeCases(store, [{ caseId: id, set: { label: '新名' } }], { key: 'x' });
    await addOne(store, { label: '客户乙', domain: 'fake-demo-0002.com' });
    const backup = parse(await file(store));
    const before = await everything(other);
    const plan = get(await previewImport(other, backup));
    expect(plan.changed.map(({ before: was, after }) => [was?.label, after.label])).toEqual([
      ['客户甲', '新名'],
    ]);
    expect(plan.fresh.map(({ after }) => after.label)).toEqual(['客户乙']);
    expect(planText(plan).map(({ key }) => key)).toEqual([
      'import.preview.new',
      'import.preview.changed',
    ]);
    expect(planText(plan).every(({ key }) => key in zh)).toBe(true);
    expect(await everything(other)).toBe(before);
    const operation = get(await importBackup(other, backup));
    expect(
      get(await readRows(other))
        .map(({ label }) => label)
        .sort(),
    ).toEqual(['客户乙', '新名']);
    await undoOperation(other, operation?.id ?? '');
    expect(get(await readRows(other)).map(({ label }) => label)).toEqual(['客户甲']);
  });

  it('cases deleted here stay gone unless restored', async () => {
    const id = await addOne(store);
    const backup = parse(await file(store));
    await deleteCases(store, [id], true);
    expect(get(await previewImport(store, backup)).gone).toHaveLength(1);
    expect(get(await importBackup(store, backup))).toBeNull();
    expect(get(await readRows(store))).toEqual([]);
    await importBackup(store, backup, { restore: true });
    expect(get(await readRows(store))).toHaveLength(1);
  });

  it('cases whose import was undone can be restored too, other undoing stays', async () => {
    await addOne(store);
    const backup = parse(await file(store));
    const operation = get(await importBackup(other, backup));
    const id = backup.cases[0]?.id ?? '';
    const tag = get(
      await changeCases(other, [{ caseId: id, set: { tags: { 急: true } } }], { key: 'x' }),
    );
    await undoOperation(other, tag.id);
    await undoOperation(other, operation?.id ?? '');
    expect(get(await readRows(other))).toEqual([]);
    await importBackup(other, backup, { restore: true });
    expect(get(await readRows(other))).toMatchObject([{ label: '客户甲', tags: ['大客户'] }]);
  });

  it('records that cannot be read stay out and are counted; nameless cases too', async () => {
    await addOne(store);
    const raw = JSON.parse(await file(store));
    raw.cases[0].entries.push({ id: 'x' }, null);
    raw.cases.push({
      id: 'nameless-1',
      entries: [{ ...raw.cases[0].entries[0], set: { stage: 'done' } }],
    });
    raw.cases.push('garbage');
    const plan = get(await previewImport(other, parse(JSON.stringify(raw))));
    expect(plan).toMatchObject({ unreadable: 3, unnamed: 1 });
    expect(plan.fresh).toHaveLength(1);
  });

  it('warns of a clock that ran ahead', async () => {
    const late = await openStore({ name: 'late', now: () => new Date('2031-01-01T00:00:00Z') });
    await addOne(get(late));
    const plan = get(await previewImport(store, parse(await file(get(late)))));
    expect(plan.fromFuture).toBe(1);
  });

  it('what cannot be read here goes into the backup too, and is not overwritten by one', async () => {
    const id = await addOne(store);
    const backup = parse(await file(store));
    const [key] = await store.db.entries.toCollection().primaryKeys();
    if (!key) throw new Error('no entry');
    await store.db.entries.put({ caseId: id, id: key[1], v: 99, from: 'the future' });
    expect(await file(store)).toContain('the future');
    await importBackup(store, backup);
    expect(JSON.stringify(await store.db.entries.toArray())).toContain('the future');
  });

  it('masks what a made-up file tries to bring in', async () => {
    await addOne(store);
    const raw = JSON.parse(await file(store));
    raw.cases[0].entries[0].set.notes.n1 = '电话 13800138000';
    await importBackup(other, parse(JSON.stringify(raw)));
    expect(await everything(other)).not.toContain('13800138000');
  });
});

describe('files that are no backup', () => {
  const refusal = (text: string) => {
    const result = readBackup(text);
    if (result.ok) return null;
    expect(result.problem.text.key in zh).toBe(true);
    return result.problem.kind;
  };

  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['PK\u0003\u0004', 'not-json'],
    ['{"kind":"beian-preflight-cases","version":2,"cases":[', 'cut-off'],
    ['null', 'not-backup'],
    ['[]', 'not-backup'],
    ['{"kind":"other","version":2,"cases":[]}', 'not-backup'],
    ['{"kind":"beian-preflight-cases","version":"2","cases":[]}', 'not-backup'],
    ['{"kind":"beian-preflight-cases","version":2,"cases":{}}', 'not-backup'],
    ['{"kind":"beian-preflight-cases","version":3,"cases":[]}', 'future-version'],
    [
      '{"kind":"beian-preflight-cases","version":2,"cases":[{"id":"abcdefgh","entries":[1]}]}',
      'nothing-readable',
    ],
  ])('%j: %s', (text, kind) => {
    expect(refusal(text)).toBe(kind);
  });

  it('one far too large is not even parsed', () => {
    expect(refusal(' '.repeat(LIMIT + 1))).toBe('too-large');
  });

  it('one that breaks off is told from what never was a backup', async () => {
    await addOne(store);
    const whole = await file(store);
    for (const part of [0.3, 0.6, 0.95]) {
      expect(refusal(whole.slice(0, Math.floor(whole.length * part)))).toBe('cut-off');
    }
    expect(refusal('{"kind":"another"')).toBe('not-json');
  });

  it('ten thousand cases with a year of history each stay well under the limit', () => {
    const entries = Array.from(
      { length: 60 },
      (_, n): Entry => ({
        id: `0198-fake-4000-8000-${String(n).padStart(16, '0')}`,
        at: '2026-11-24T10:00:00.000+08:00',
        origin: 'page',
        set: {
          stage: 'provider-review',
          seen: { stage: 'provider-review', status: '阿里云初审中' },
        },
      }),
    );
    const one = writeBackup([{ id: '0198-fake-4000-8000-0000000000000001', entries }], NOW);
    expect(one.length * 10_000).toBeLessThan(LIMIT);
  });

  it('a byte order mark does no harm', async () => {
    await addOne(store);
    expect(readBackup(`\ufeff${await file(store)}`).ok).toBe(true);
  });

  it('never throws, whatever stands in it', () => {
    const shell = (cases: unknown) =>
      JSON.stringify({ kind: 'beian-preflight-cases', version: 2, cases });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map(shell),
          fc.array(fc.jsonValue()).map(shell),
        ),
        (text) => {
          const result = readBackup(text);
          expect(typeof result.ok).toBe('boolean');
        },
      ),
    );
  });

  it('a damaged backup imports what is whole and pollutes nothing', async () => {
    await addOne(store);
    const whole = await file(store);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.constantFrom('', '0', '"', '{', '__proto__', '张'),
        async (at, scrap) => {
          const result = readBackup(whole.slice(0, at) + scrap + whole.slice(at + 1));
          if (!result.ok) return;
          const plan = await previewImport(other, result.value);
          expect(plan.ok).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
    const bad = '{"__proto__":true,"constructor":true}';
    const entry = `{"id":"entry-00000001","at":"2026-11-24T10:00:00.000+08:00","origin":"person","set":{"label":"x","domain":"a.cn","ticks":${bad}}}`;
    const text = `{"kind":"beian-preflight-cases","version":2,"cases":[{"id":"case-00000001","entries":[${entry}]}]}`;
    await importBackup(other, parse(text));
    const { case: folded } = get(await readCase(other, 'case-00000001'));
    expect(Object.getPrototypeOf(folded.ticks)).toBe(Object.prototype);
    expect(Object.entries(folded.ticks)).toEqual([['constructor', true]]);
  });
});

describe('a redacted backup', () => {
  it('holds no label, contact, note, tag or number, and does not merge with the original', async () => {
    const id = await addOne(store);
    const text = await file(store, { redacted: true });
    for (const planted of ['客户甲', '张三丰', '周五', '大客户', '00000001', '2000000000011', id]) {
      expect(text).not.toContain(planted);
    }
    const backup = parse(text);
    expect(backup.redacted).toBe(true);
    await importBackup(store, backup);
    expect(get(await readRows(store))).toHaveLength(2);
  });
});

describe('a redacted backup of a long name', () => {
  it('keeps the case', async () => {
    const domain = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.com`;
    await addOne(store, { domain });
    const backup = parse(await file(store, { redacted: true }));
    await importBackup(other, backup);
    expect(get(await readRows(other))).toMatchObject([{ domain }]);
  });
});

describe('salvage', () => {
  it('reads a database of a newer version, and one with damaged rows', async () => {
    const name = `salvage-${Math.random()}`;
    const lost = get(await openStore({ name, now: () => NOW }));
    await addOne(lost);
    await lost.db.entries.add({ caseId: 'x', id: 'y', nonsense: true });
    lost.db.close();
    const request = indexedDB.open(name, 900);
    await new Promise<void>((resolve) => {
      request.onsuccess = () => resolve();
    });
    request.result.close();
    expect((await openStore({ name })).ok).toBe(false);
    const text = get(await salvage(NOW, name));
    expect(text).toContain('nonsense');
    await importBackup(store, parse(text));
    expect(get(await readRows(store))).toMatchObject([{ label: '客户甲' }]);
  });

  it('says so where there is nothing', async () => {
    expect((await salvage(NOW, 'never-made')).ok).toBe(false);
  });
});
