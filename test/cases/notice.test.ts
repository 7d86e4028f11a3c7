import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  caseOfNotice,
  rowOfNotice,
  rowsForNotice,
  setOfNotice,
} from '../../utils/cases/from-notice.ts';
import type { Result } from '../../utils/cases/problem.ts';
import { openStore, type Store } from '../../utils/cases/store.ts';
import { addCases, changeCases, readCase, readRows } from '../../utils/cases/store-cases.ts';
import type { Notice } from '../../utils/notice/notice.ts';
import { readNotice } from '../../utils/notice/notice.ts';

const NOW = new Date('2026-11-24T10:00:00+08:00');

const get = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
};

const notice = (change: Partial<Notice> = {}): Notice => ({
  messages: [],
  domains: [],
  filingNumbers: [],
  ...change,
});

let store: Store;

beforeEach(async () => {
  store = get(await openStore({ name: `notice-${Math.random()}`, now: () => NOW }));
});

const addOne = async (domain: string, change = {}) =>
  get(
    await addCases(store, [
      {
        label: '客户甲',
        domain,
        provider: 'aliyun',
        procedure: 'rectify',
        stage: 'draft',
        ...change,
      },
    ]),
  ).changes[0]?.caseId ?? '';

/** As the notice page does it: the notice makes a case, or changes the one given. */
const trackNotice = async (pasted: Notice, caseId?: string): Promise<string> => {
  if (caseId === undefined) {
    const made = caseOfNotice(pasted);
    if (!made) throw new Error('names nothing');
    return get(await addCases(store, [made])).changes[0]?.caseId ?? '';
  }
  const set = setOfNotice(pasted, get(await readCase(store, caseId)).case);
  get(await changeCases(store, [{ caseId, set }], { key: 'operation.edit' }));
  return caseId;
};

describe('a notice', () => {
  it('makes a case with its date', async () => {
    const text =
      '【阿里云】您的网站 fake-x.com（浙ICP备00000001号-1）接入信息不准确，请于2026年12月3日15:10前完成整改，逾期将取消接入。张三丰 13800138000';
    const id = await trackNotice(readNotice(text, NOW));
    const { case: made } = get(await readCase(store, id));
    expect(made).toMatchObject({
      label: 'fake-x.com',
      domain: 'fake-x.com',
      filingNumber: '浙ICP备00000001号-1',
    });
    expect(Object.values(made.deadlines)).toEqual([
      { at: '2026-12-03T15:10:00+08:00', what: 'notice' },
    ]);
    // The text itself, with the person in it, is not kept.
    expect(JSON.stringify(await store.db.entries.toArray())).not.toMatch(/张三丰|13800138000|整改/);
  });

  it.each([
    ['请于2026年12月8日前完成整改', '2026-12-08T00:00:00+08:00'],
    ['整改期限至2026年12月8日', '2026-12-08T23:59:59+08:00'],
  ])('%s: the case keeps the moment that the panel shows', async (text, at) => {
    const id = await trackNotice(readNotice(`【阿里云】您的网站 fake-x.com ${text}`, NOW));
    const { case: made } = get(await readCase(store, id));
    expect(Object.values(made.deadlines).map((deadline) => deadline.at)).toEqual([at]);
  });

  it('updates its case; the same notice again replaces its date', async () => {
    const id = await addOne('fake-x.com');
    const first = notice({ domains: ['fake-x.com'], deadline: '2026-12-03T00:00:00+08:00' });
    expect(rowOfNotice(first, get(await readRows(store)))?.id).toBe(id);
    await trackNotice(first, id);
    await trackNotice({ ...first, deadline: '2026-12-09T00:00:00+08:00' }, id);
    const { case: known } = get(await readCase(store, id));
    expect(Object.values(known.deadlines).map(({ at }) => at)).toEqual([
      '2026-12-09T00:00:00+08:00',
    ]);
    expect(get(await readRows(store))).toHaveLength(1);
  });

  it('finds its case through a mask, and none where the choice is not clear', async () => {
    const id = await addOne('fake-demo-0001.com');
    const rows = async () => get(await readRows(store));
    expect(rowOfNotice(notice({ domains: ['fake****0001.com'] }), await rows())?.id).toBe(id);
    expect(rowOfNotice(notice({ domains: ['fake****0002.com'] }), await rows())).toBeNull();
    await addOne('fake-demo-0001.com', { procedure: 'cancel-access' });
    expect(rowOfNotice(notice({ domains: ['fake-demo-0001.com'] }), await rows())).toBeNull();
    const named = notice({ domains: ['fake-demo-0001.com'], procedure: 'rectify' });
    expect(rowOfNotice(named, await rows())?.id).toBe(id);
  });

  it('may belong to every open case that fits, to any where it names nothing', async () => {
    const one = await addOne('fake-one.com');
    const two = await addOne('fake-one.com', { procedure: 'cancel-access' });
    const other = await addOne('fake-other.com');
    await addOne('fake-one.com', { stage: 'done' });
    const rows = get(await readRows(store));
    const ids = (pasted: Notice) => rowsForNotice(pasted, rows).map(({ id }) => id);
    expect(new Set(ids(notice({ domains: ['fake-one.com'] })))).toEqual(new Set([one, two]));
    expect(new Set(ids(notice()))).toEqual(new Set([one, two, other]));
    expect(ids(notice({ domains: ['fake-none.com'] }))).toEqual([]);
  });

  it('of the SMS starts the 24 hours where it says when it came, and moves the stage forward only', async () => {
    const sms = notice({
      stage: 'sms-verification',
      deadline: '2026-11-25T08:00:00+08:00',
      deadlineRule: { kind: 'hours', n: 24, from: '2026-11-24T08:00:00+08:00' },
    });
    const id = await addOne('fake-x.com', { procedure: 'add-service', stage: 'provider-review' });
    await trackNotice(sms, id);
    expect(get(await readCase(store, id)).case).toMatchObject({
      stage: 'sms-verification',
      moments: { 'sms-received': '2026-11-24T08:00:00+08:00' },
    });
    const later = await addOne('fake-y.com', {
      procedure: 'add-service',
      stage: 'authority-review',
    });
    await trackNotice({ ...sms, deadlineRule: { kind: 'hours', n: 24, assumed: true } }, later);
    expect(get(await readCase(store, later)).case).toMatchObject({
      stage: 'authority-review',
      moments: {},
    });
  });

  it('without domain and number makes no case', () => {
    expect(caseOfNotice(notice({ deadline: '2026-12-03T00:00:00+08:00' }))).toBeNull();
  });
});
