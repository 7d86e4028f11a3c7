import { describe, expect, it } from 'vitest';
import { toIsoMillis } from '../../utils/calendar/shanghai.ts';
import type { Case, CaseSet, Entry } from '../../utils/cases/case.ts';
import { excerptOf, type PageExcerpt } from '../../utils/cases/excerpt.ts';
import { foldCase } from '../../utils/cases/fold.ts';
import { observe } from '../../utils/cases/observe.ts';
import type { Order, PageFacts } from '../../utils/vocabulary.ts';
import { facts as readyFacts } from '../preflight/facts.ts';

const facts = (change: Partial<PageFacts> = {}): PageFacts =>
  readyFacts({ pageKind: 'order-list', subject: null, pendingOrder: null, ...change });

const order = (change: Partial<Order> = {}): Order => ({
  id: '2000000000011',
  type: '新增互联网信息服务',
  status: '阿里云审核中',
  stage: 'provider-review',
  ...change,
});

const see = (change: Partial<PageFacts>): PageExcerpt => {
  const excerpt = excerptOf(facts(change));
  if (!excerpt) throw new Error('the page proves nothing');
  return excerpt;
};

/** A case grown by changes, one minute apart; `apply` lets an observation change it, as the store would. */
const grow = (...sets: CaseSet[]): Case => {
  const entries = sets.map(
    (set, index): Entry => ({
      id: `entry-${index}-000`,
      at: toIsoMillis(new Date(Date.UTC(2026, 10, 20, 0, index))),
      origin: set.seen ? 'page' : 'person',
      set,
    }),
  );
  return foldCase('case-0001', entries);
};

const tracked: CaseSet = {
  label: '客户甲',
  domain: 'fake-demo-0001.com',
  provider: 'aliyun',
  procedure: 'add-service',
  orderId: '2000000000011',
  stage: 'provider-review',
  seen: { stage: 'provider-review', status: '阿里云审核中' },
};

const grown = (subject: Case, excerpt: PageExcerpt): Case =>
  grow(
    ...subject.history.map(({ set }) => set),
    ...observe(excerpt, [subject]).changes.map(({ set }) => set),
  );

describe('a page moves its case', () => {
  it('forward by itself, with the time the page gives', () => {
    const excerpt = see({
      orders: [
        order({
          stage: 'sms-verification',
          status: '工信部短信核验 待验证',
          updatedAt: '2026-11-21 09:30',
        }),
      ],
    });
    const after = grown(grow(tracked), excerpt);
    expect(after).toMatchObject({
      stage: 'sms-verification',
      stageSince: '2026-11-21T09:30:00+08:00',
      contradiction: null,
    });
    // Seen again: nothing new.
    expect(observe(excerpt, [after]).changes).toEqual([]);
  });

  it('never backwards: what contradicts is shown once, until settled', () => {
    const later = grow(tracked, { stage: 'authority-review' });
    const excerpt = see({ orders: [order()] });
    const after = grown(later, excerpt);
    expect(after.stage).toBe('authority-review');
    expect(after.contradiction).toMatchObject({ stage: 'provider-review', status: '阿里云审核中' });
    expect(observe(excerpt, [after]).changes).toEqual([]);
    const settled = grow(...after.history.map(({ set }) => set), {
      settled: after.contradiction?.entryId,
    });
    expect(settled.contradiction).toBeNull();
    expect(observe(excerpt, [settled]).changes).toEqual([]);
  });

  it('to the authority without proof of the SMS: the person is asked, the stage stays', () => {
    const waiting = grow({ ...tracked, provider: 'tencent', stage: 'sms-verification' });
    const after = grown(
      waiting,
      see({
        provider: 'tencent',
        orders: [order({ stage: 'at-authority', status: '等待管局审核' })],
      }),
    );
    expect(after.stage).toBe('sms-verification');
    expect(after.contradiction).toBeNull();
    expect(after.seen?.status).toBe('等待管局审核');
  });

  it('keeps reasons of a rejection, and adopts the number of a case started by hand', () => {
    const byHand = grow({ ...tracked, orderId: undefined, seen: undefined, stage: 'draft' });
    const after = grown(
      byHand,
      see({
        orders: [
          order({
            domains: ['fake-demo-0001.com'],
            stage: 'provider-rejected',
            status: '初审驳回',
            rejectReasons: ['网站名称不合要求'],
          }),
        ],
      }),
    );
    expect(after).toMatchObject({ orderId: '2000000000011', stage: 'provider-rejected' });
    expect(after.seen?.rejectReasons).toEqual(['网站名称不合要求']);
  });

  it('only with its own provider and number', () => {
    const other = grow({ ...tracked, provider: 'tencent' });
    expect(observe(see({ orders: [order({ stage: 'done' })] }), [other])).toEqual({
      changes: [],
      offers: [],
    });
    expect(
      observe(see({ orders: [order({ id: '2000000000012', stage: 'sms-verification' })] }), [
        grow(tracked),
      ]).changes,
    ).toEqual([]);
  });

  it('a deleted case is left alone, and its order is offered again', () => {
    const gone = grow(tracked, { deleted: true });
    const seen = observe(see({ orders: [order({ stage: 'sms-verification' })] }), [gone]);
    expect(seen.changes).toEqual([]);
    expect(seen.offers).toHaveLength(1);
  });
});

describe('other pages', () => {
  it('the ministry shows an approval after the case began, not one from before', () => {
    const subject = grow({ ...tracked, stage: 'authority-review' });
    const record = {
      subject: '示例',
      nature: '企业',
      filingNumber: '浙ICP备00000001号-3',
      domain: 'fake-demo-0001.com',
    };
    const approved = see({
      provider: 'miit',
      pageKind: 'miit-query',
      records: [{ ...record, date: '2026-11-22' }],
    });
    expect(grown(subject, approved)).toMatchObject({
      stage: 'done',
      filingNumber: '浙ICP备00000001号-3',
      moments: { approved: '2026-11-22' },
    });
    const old = see({
      provider: 'miit',
      pageKind: 'miit-query',
      records: [{ ...record, date: '2024-03-05' }],
    });
    expect(grown(subject, old).stage).toBe('authority-review');
  });

  it('the access check sets the date of a rectification, or offers one', () => {
    const risks = [
      {
        filingNumber: '浙ICP备00000001号-1',
        domain: 'fake-x.com',
        reasons: [],
        deadline: '2026年12月3日0点之前',
        due: '2026-12-03T00:00:00+08:00',
        buttons: [],
      },
    ];
    const excerpt = see({ pageKind: 'access-accuracy', risks });
    const subject = grow({
      label: '整改',
      domain: 'fake-x.com',
      provider: 'aliyun',
      procedure: 'rectify',
      stage: 'draft',
    });
    const after = grown(subject, excerpt);
    expect(after.deadlines['access-accuracy']).toEqual({
      at: '2026-12-03T00:00:00+08:00',
      what: 'notice',
    });
    expect(observe(excerpt, [after]).changes).toEqual([]);
    expect(observe(excerpt, []).offers).toMatchObject([
      { procedure: 'rectify', domain: 'fake-x.com' },
    ]);
  });

  it('the domain list tells when a domain runs out', () => {
    const excerpt = see({
      pageKind: 'domain-list',
      domainList: {
        total: 1,
        complete: true,
        rows: [{ domain: 'fake-demo-0001.com', realName: 'verified', expires: '2027-03-01' }],
      },
    });
    const after = grown(grow(tracked), excerpt);
    expect(after.moments['domain-expires']).toBe('2027-03-01');
    expect(observe(excerpt, [after]).changes).toEqual([]);
  });

  it('an order nobody tracks is offered, a finished one is not', () => {
    const excerpt = see({
      subject: { filingNumber: '浙ICP备00000001号', name: '示例****科技有限公司', nature: '企业' },
      orders: [order(), order({ id: '2000000000007', stage: 'done', status: '备案成功' })],
    });
    const { offers } = observe(excerpt, []);
    expect(offers).toMatchObject([
      { orderId: '2000000000011', procedure: 'add-service', stage: 'provider-review' },
    ]);
    expect(JSON.stringify(offers)).not.toContain('科技有限公司');
  });
});

describe('the excerpt', () => {
  it('takes nothing from a page that proves nothing', () => {
    for (const readiness of ['loading', 'login', 'unreadable', 'empty'] as const) {
      expect(excerptOf(facts({ readiness, orders: [order()] }))).toBeNull();
    }
    const doubted = see({ orders: [order()], doubts: [{ what: 'orders', why: 'signed-out' }] });
    expect(doubted.orders).toEqual([]);
  });

  it('follows the orders of a list that has further pages', () => {
    const first = see({ orders: [order()], doubts: [{ what: 'orders', why: 'more-not-shown' }] });
    expect(first.orders).toHaveLength(1);
    const out = see({ orders: [order()], doubts: [{ what: 'login', why: 'signed-out' }] });
    expect(out.orders).toEqual([]);
  });

  it('leaves out names, forms, dialogs and holders', () => {
    const planted = '张某某';
    const excerpt = see({
      subject: { filingNumber: '浙ICP备00000001号', name: planted, nature: '个人' },
      services: [
        {
          filingNumber: '浙ICP备00000001号-1',
          name: planted,
          domains: ['a.cn'],
          domainsComplete: true,
          actions: [],
        },
      ],
      dialog: {
        title: planted,
        action: null,
        fields: [],
        buttons: [],
        mentionsIrreversible: false,
      },
      form: {
        fields: [{ label: '姓名', value: planted, required: true }],
        submit: null,
        result: null,
      },
      domain: {
        domain: 'a.cn',
        holder: planted,
        realName: 'verified',
        expires: '2027-01-01',
        statuses: [],
      },
      records: [
        {
          subject: planted,
          nature: '个人',
          filingNumber: '浙ICP备00000001号-1',
          domain: 'a.cn',
          date: '2026-11-22',
        },
      ],
      rejectReasons: [planted],
      systemMessage: planted,
    });
    expect(JSON.stringify(excerpt)).not.toContain(planted);
    expect(excerpt.domains).toEqual([{ domain: 'a.cn', expires: '2027-01-01' }]);
  });
});
