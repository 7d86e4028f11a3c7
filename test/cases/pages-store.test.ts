import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageExcerpt } from '../../utils/cases/excerpt.ts';
import { observe } from '../../utils/cases/observe.ts';
import type { Result } from '../../utils/cases/problem.ts';
import { openStore, type Store } from '../../utils/cases/store.ts';
import { addCases, readCase, readRows } from '../../utils/cases/store-cases.ts';
import { lookAtPage, observePage, trackOffer } from '../../utils/cases/store-pages.ts';
import { dropOldTicks, readTicks, setTick, tickKey } from '../../utils/cases/store-ticks.ts';

const get = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
};

const excerpt = (stage: 'provider-review' | 'sms-verification'): PageExcerpt => ({
  provider: 'aliyun',
  subjectFilingNumber: '浙ICP备00000001号',
  orders: [
    {
      id: '2000000000011',
      type: '注销主体',
      status: '审核中',
      stage,
      domains: [],
      submittedAt: null,
      updatedAt: null,
      rejectReasons: [],
    },
  ],
  services: [],
  risks: [],
  domains: [],
  records: [],
});

let now = new Date('2026-11-24T10:00:00+08:00');
let name = '';
let store: Store;

const open = async () => get(await openStore({ name, now: () => now }));

const track = async (on = store) => {
  const [offer] = get(await lookAtPage(on, excerpt('provider-review'))).offers;
  if (!offer) throw new Error('no offer');
  return get(await trackOffer(on, offer, '客户甲'));
};

beforeEach(async () => {
  now = new Date('2026-11-24T10:00:00+08:00');
  name = `pages-${Math.random()}`;
  store = await open();
});

describe('tracking', () => {
  it('makes a case of an offer and takes over the ticks of its page', async () => {
    const place = {
      provider: 'aliyun',
      action: 'cancel-subject',
      place: '浙ICP备00000001号',
    } as const;
    await setTick(store, place, 'backup', true);
    await setTick(store, { ...place, place: '粤ICP备00000002号' }, 'backup', true);
    const { caseId } = await track();
    const { case: folded } = get(await readCase(store, caseId));
    expect(folded).toMatchObject({
      label: '客户甲',
      procedure: 'cancel-subject',
      stage: 'provider-review',
    });
    expect(folded.ticks).toEqual({ [tickKey('cancel-subject', 'backup')]: true });
    expect(folded.history[0]?.origin).toBe('page');
    // The other subject's tick stays where it was.
    const others = ['粤ICP备00000002号'];
    expect(get(await readTicks(store, 'aliyun', others))).toEqual([
      'cancel-subject/粤ICP备00000002号/backup',
    ]);
  });

  it('the same order in two windows gives one case', async () => {
    const other = await open();
    const [a, b] = await Promise.all([track(store), track(other)]);
    expect(a.caseId).toBe(b.caseId);
    expect([a.operation, b.operation].filter(Boolean)).toHaveLength(1);
    expect(get(await readRows(store))).toHaveLength(1);
  });
});

describe('observing', () => {
  it('moves the case once, whoever looks and how often', async () => {
    const { caseId } = await track();
    const other = await open();
    const seen = excerpt('sms-verification');
    await Promise.all([
      observePage(store, seen),
      observePage(other, seen),
      observePage(store, seen),
    ]);
    const { case: folded } = get(await readCase(store, caseId));
    expect(folded.stage).toBe('sms-verification');
    expect(folded.history).toHaveLength(2);
    expect(get(await readRows(other))[0]?.asks).toEqual(['sms-received']);
  });

  it('looking changes nothing', async () => {
    const { caseId } = await track();
    const looked = get(await lookAtPage(store, excerpt('sms-verification')));
    expect(looked.cases.map(({ id }) => id)).toEqual([caseId]);
    expect(looked.offers).toEqual([]);
    expect(get(await readCase(store, caseId)).case.history).toHaveLength(1);
    expect(observe(excerpt('sms-verification'), looked.cases).changes).toHaveLength(1);
  });

  it('reads only the cases the page could concern', async () => {
    await addCases(store, [{ label: '别的', domain: 'fake-other.com', orderId: '999' }]);
    expect(get(await lookAtPage(store, excerpt('sms-verification'))).cases).toEqual([]);
  });
});

describe('ticks', () => {
  const place = { provider: 'aliyun', action: 'cancel-access', place: '' } as const;

  it('survive a restart, are cleared by unticking, and stay with their provider', async () => {
    await setTick(store, place, 'dns-moved', true);
    await setTick(store, place, 'backup', true);
    await setTick(store, place, 'backup', false);
    store.db.close();
    const again = await open();
    expect(get(await readTicks(again, 'aliyun', ['']))).toEqual(['cancel-access//dns-moved']);
    expect(get(await readTicks(again, 'tencent', ['']))).toEqual([]);
  });

  it('are dropped after 90 days, not before', async () => {
    await setTick(store, place, 'dns-moved', true);
    now = new Date('2027-02-22T10:00:00+08:00');
    expect(get(await dropOldTicks(store))).toBe(0);
    now = new Date('2027-02-24T10:00:00+08:00');
    expect(get(await dropOldTicks(store))).toBe(1);
    expect(get(await readTicks(store, 'aliyun', ['']))).toEqual([]);
  });
});
