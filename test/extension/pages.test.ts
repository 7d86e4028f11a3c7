/** What provider pages do to the store, through the background's own door. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { destroyStore, openStore, type Store } from '../../utils/cases/store.ts';
import { addCases, readCase, readRows } from '../../utils/cases/store-cases.ts';
import { readTicks, setTick } from '../../utils/cases/store-ticks.ts';
import type { PageFacts } from '../../utils/vocabulary.ts';
import { facts } from '../preflight/facts.ts';

const SUBJECT = '浙ICP备00000001号';

const FACTS = facts({
  services: [
    {
      filingNumber: `${SUBJECT}-1`,
      name: '示例站',
      domains: ['pages-one.cn'],
      domainsComplete: true,
      actions: [],
    },
  ],
});

const TICK = {
  type: 'tick',
  provider: 'aliyun',
  action: 'cancel-service',
  place: `${SUBJECT}-1`,
  item: 'cancel-service.backup',
  on: true,
} as const;

/** The background as it starts anew: nothing is kept in memory between two of its lives. */
const background = async () => {
  vi.resetModules();
  return import('../../utils/extension/pages.ts');
};

const opened: Store[] = [];
const open = async (now = () => new Date()): Promise<Store> => {
  const result = await openStore({ now });
  if (!result.ok) throw new Error(result.problem.kind);
  opened.push(result.value);
  return result.value;
};

const nothing = () => {};
const ticksShown = async (): Promise<string[]> => {
  const { pageRead } = await background();
  return (await pageRead(FACTS, false, nothing)).ticks;
};

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
});

afterEach(async () => {
  for (const { db } of opened.splice(0)) db.close();
  await destroyStore();
});

describe('ticks', () => {
  it('are shown again where a case of the same number keeps them, whatever the case is named by', async () => {
    const store = await open();
    await addCases(store, [
      {
        label: '示例',
        filingNumber: `${SUBJECT}-1`,
        provider: 'aliyun',
        procedure: 'cancel-service',
      },
    ]);
    const { tick } = await background();
    await tick(TICK);
    expect(await ticksShown()).toContain(`cancel-service/${SUBJECT}-1/cancel-service.backup`);
  });

  it('do not go into a finished case of the same number, nor into one of another procedure', async () => {
    const store = await open();
    const number = { filingNumber: `${SUBJECT}-1`, provider: 'aliyun' } as const;
    await addCases(store, [
      { label: '办完的', ...number, procedure: 'cancel-service', stage: 'done' },
      { label: '变更', ...number, procedure: 'change-service', stage: 'provider-review' },
    ]);
    const { tick } = await background();
    await tick(TICK);
    const rows = await readRows(store);
    for (const { id } of rows.ok ? rows.value : []) {
      const read = await readCase(store, id);
      expect(read.ok && read.value.case.ticks).toEqual({});
    }
    expect(await ticksShown()).toEqual([`cancel-service/${SUBJECT}-1/cancel-service.backup`]);
  });

  it('of pages that were never tracked are gone after 90 days', async () => {
    const store = await open(() => new Date(Date.now() - 92 * 86_400_000));
    await setTick(store, TICK, TICK.item, true);
    const { backgroundStore } = await background();
    await backgroundStore();
    await vi.waitFor(async () =>
      expect(await readTicks(store, 'aliyun', [TICK.place])).toMatchObject({ value: [] }),
    );
  });
});

describe('a page that shows a case', () => {
  it('moves it and tells so once, and tells nothing when it shows the same again', async () => {
    const store = await open();
    await addCases(store, [
      { label: '示例', orderId: '2000000000031', provider: 'aliyun', stage: 'draft' },
    ]);
    const { pageRead } = await background();
    const order = {
      id: '2000000000031',
      type: '新增互联网信息服务',
      status: '阿里云审核中',
      stage: 'provider-review',
    } as const;
    const told = vi.fn<() => void>();
    const page: PageFacts = { ...FACTS, pageKind: 'order-list', orders: [order] };
    await pageRead(page, false, told);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    await pageRead(page, false, told);
    expect(told).toHaveBeenCalledTimes(1);
  });
});
