/** "Track this": which case a page becomes, once, and where it becomes none. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { excerptOf } from '../../utils/cases/excerpt.ts';
import type { Result } from '../../utils/cases/problem.ts';
import { openStore, type Store } from '../../utils/cases/store.ts';
import { addCases, readRows } from '../../utils/cases/store-cases.ts';
import { lookAtPage } from '../../utils/cases/store-pages.ts';
import { canTrack, trackPage } from '../../utils/cases/track.ts';
import type { Dialog, PageFacts, Service } from '../../utils/vocabulary.ts';
import { facts as readyFacts } from '../preflight/facts.ts';

const SUBJECT = '浙ICP备00000001号';

const service = (n: number): Service => ({
  filingNumber: `${SUBJECT}-${n}`,
  name: `示例站 ${n}`,
  domains: [`track-${n}.cn`],
  domainsComplete: true,
  actions: [],
});

const facts = (change: Partial<PageFacts> = {}): PageFacts =>
  readyFacts({ services: [service(1), service(2)], ...change });

const dialog: Dialog = {
  title: '注销网站',
  action: 'cancel-service',
  fields: [],
  buttons: [],
  mentionsIrreversible: true,
  domain: 'track-2.cn',
};

let name = '';
let store: Store;

const get = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
};
const open = async () => get(await openStore({ name }));
const rows = async () => get(await readRows(store));

beforeEach(async () => {
  name = `track-${Math.random()}`;
  store = await open();
});

describe('tracking a page', () => {
  it('takes the service that the dialog names, with its own number', async () => {
    get(await trackPage(store, facts({ dialog }), 'cancel-service'));
    expect(await rows()).toMatchObject([
      { domain: 'track-2.cn', filingNumber: `${SUBJECT}-2`, procedure: 'cancel-service' },
    ]);
  });

  it('names no service where the page does not say which of several is meant', async () => {
    get(await trackPage(store, facts(), 'cancel-service'));
    expect(await rows()).toMatchObject([{ domain: null, filingNumber: SUBJECT }]);
  });

  it('takes the only service, and the subject’s own number where all of it goes', async () => {
    const one = facts({ services: [service(1)] });
    get(await trackPage(store, one, 'change-service'));
    get(await trackPage(await open(), one, 'change-service'));
    expect(await rows()).toMatchObject([{ domain: 'track-1.cn', filingNumber: `${SUBJECT}-1` }]);
    name = `${name}-subject`;
    store = await open();
    get(await trackPage(store, one, 'cancel-subject'));
    expect(await rows()).toMatchObject([{ domain: 'track-1.cn', filingNumber: SUBJECT }]);
  });

  it.each([
    ['an action on a service', facts({ dialog }), 'cancel-service'],
    ['a subject without services', facts({ services: [] }), 'cancel-subject'],
  ] as const)(
    'makes one case of %s, however often and from how many windows',
    async (_, page, action) => {
      const other = await open();
      await Promise.all([trackPage(store, page, action), trackPage(other, page, action)]);
      get(await trackPage(store, page, action));
      expect(await rows()).toHaveLength(1);
      const excerpt = excerptOf(page);
      const seen = excerpt && get(await lookAtPage(store, excerpt));
      expect(seen?.cases).toHaveLength(1);
    },
  );

  it('makes a new case beside a finished one', async () => {
    await addCases(store, [
      {
        label: '已备案',
        domain: 'track-2.cn',
        provider: 'aliyun',
        procedure: 'first-filing',
        stage: 'done',
      },
    ]);
    get(await trackPage(store, facts({ dialog }), 'cancel-service'));
    const procedures = (await rows()).map(({ procedure }) => procedure);
    expect(procedures).toHaveLength(2);
    expect(procedures).toContain('cancel-service');
  });
});

describe('a page can be tracked', () => {
  const done = {
    id: '2000000000011',
    type: '首次备案',
    status: '已完成',
    stage: 'done',
  } as const;

  it.each([
    ['where it names a subject', facts({ services: [] }), true],
    [
      'where an order runs',
      facts({ subject: null, services: [], orders: [{ ...done, stage: 'draft' }] }),
      true,
    ],
    [
      'not where all it shows is a finished order',
      facts({ subject: null, services: [], orders: [done] }),
      false,
    ],
    ['not while it is loading', facts({ readiness: 'loading' }), false],
  ] as const)('%s', async (_, page, expected) => {
    expect(canTrack(page, null)).toBe(expected);
    expect((await trackPage(store, page, null)).ok).toBe(expected);
  });
});
