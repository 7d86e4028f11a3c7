import { describe, expect, it } from 'vitest';
import { preflight } from '../../utils/preflight/preflight.ts';
import { REASON_FAMILIES } from '../../utils/preflight/reasons.ts';
import { STAGES } from '../../utils/vocabulary.ts';
import { facts, NOW, order, tell } from './facts.ts';

const detail = (...orders: ReturnType<typeof order>[]) =>
  facts({ pageKind: 'order-detail', subject: null, pendingOrder: null, orders });

describe('stage of an order', () => {
  it('has a statement for every stage', () => {
    for (const stage of STAGES)
      expect(tell(detail(order('首次备案', 'x', stage)), 'order-stage')).toHaveLength(1);
  });

  it.each([
    ['首次备案', 'sms-verification', 'warn sms-verification'],
    ['注销网站', 'sms-verification', 'warn sms-cancel'],
    ['新增网站', 'at-authority', 'unknown at-authority'],
    ['注销主体', 'at-authority', 'unknown at-authority-cancel'],
    ['新增网站', 'authority-review', 'note authority-review'],
    ['新增接入', 'done', 'pass done-filing'],
    ['注销网站', 'done', 'pass done-cancel'],
    ['变更主体', 'done', 'pass done'],
    ['取消接入', 'done', 'pass done'],
    ['变更主体', 'unknown', 'unknown unknown'],
  ] as const)('%s at %s: %s', (type, stage, told) => {
    expect(tell(detail(order(type, 'x', stage)), 'order-stage')).toEqual([told]);
  });

  const dueOf = (stage: Parameters<typeof order>[2], over = {}) =>
    preflight(detail(order('首次备案', 'x', stage, over)), { now: NOW }).findings.find(
      ({ rule }) => rule === 'order-stage',
    )?.due;

  it('says "about 45 days", never a countdown, and admits an SMS whose moment is not shown', () => {
    const dates = { submittedAt: '2026-11-01', updatedAt: '2026-11-20' };
    const about = { kind: 'about', days: 45 };
    // Aliyun counts from the order's creation, Tencent from the last step.
    expect(dueOf('provider-rejected', dates)).toEqual({ ...about, from: '2026-11-01' });
    expect(dueOf('provider-rejected', { updatedAt: '2026-11-20' })).toEqual(about);
    const rejected = detail(order('首次备案', '驳回', 'provider-rejected', dates));
    const atTencent = preflight({ ...rejected, provider: 'tencent' }, { now: NOW }).findings;
    expect(atTencent.find(({ rule }) => rule === 'order-stage')?.due).toEqual({
      ...about,
      from: '2026-11-20',
    });
    expect(dueOf('draft')).toEqual({ kind: 'about', days: 45 });
    const draft = { ...detail(order('首次备案', '草稿', 'draft')), provider: 'tencent' } as const;
    const told = preflight(draft, { now: NOW }).findings.find(({ rule }) => rule === 'order-stage');
    expect(told?.due).toEqual({ kind: 'about', days: 30 });
    expect(dueOf('sms-verification')).toEqual({ kind: 'unknown' });
    expect(dueOf('sms-verification', { updatedAt: '2026-11-24' })).toMatchObject({ days: 1 });
    expect(dueOf('authority-review')).toBeUndefined();
  });

  it('beside the filings only a running SMS is repeated', () => {
    const home = (stage: Parameters<typeof order>[2]) =>
      facts({ orders: [order('变更网站', 'x', stage)], pendingOrder: true });
    expect(tell(home('provider-review'), 'order-stage')).toEqual([]);
    expect(tell(home('sms-verification'), 'order-stage')).toEqual(['warn sms-verification']);
  });
});

describe('reasons of a rejection', () => {
  const told = (reason: string) =>
    tell(
      { ...detail(order('首次备案', '管局驳回', 'authority-rejected')), rejectReasons: [reason] },
      'reason',
    );

  it.each([
    '域名持有者与主办单位不一致，请认真核实，做好真实性核验工作',
    '域名验证未通过，域名为fake-a.com(该域名不存在注册商验证库中)',
    '该域名存在进行中的订单',
    '网站主办者冲突',
  ])('a known message: %s', (reason) => {
    expect(told(reason)).toEqual(['warn known']);
  });

  it('an end of validity is a server’s only where no domain is meant', () => {
    expect(told('域名证书有效期不足')).toEqual(['unknown unknown']);
  });

  it.each([
    ['网站负责人手机号无法接通，请更换可接通的联系方式后重新提交', 'phone'],
    ['网站名称不能为纯域名或纯字母，请修改网站名称', 'service-name'],
    ['域名实名认证信息与备案主体不一致', 'holder'],
    ['域名实名认证未通过，请先完成实名', 'not-real-named'],
    ['服务器有效期不足三个月', 'service-code'],
    ['贵单位的营业执照照片看不清，请重新上传', 'papers'],
    ['短信核验超时，已退回', 'sms'],
    ['备案期间域名未解析至本公司服务器', 'dns'],
  ])('a near wording: %s → %s', (reason, family) => {
    expect(REASON_FAMILIES).toContain(family);
    expect(told(reason)).toEqual([`warn ${family}`]);
  });

  it('an unknown one is said to be unknown, word for word', () => {
    expect(told('请联系我局窗口')).toEqual(['unknown unknown']);
    expect(told('')).toHaveLength(1);
  });

  it('a running order is told once: by its own rule where the page knows of it, else by its message', () => {
    const systemMessage = '您有进行中的备案订单，暂不支持发起其他备案操作。';
    expect(tell(facts({ systemMessage, pendingOrder: true }), 'reason')).toEqual([]);
    expect(tell(facts({ systemMessage, pendingOrder: true }), 'pending-order')).toEqual([
      'warn page',
    ]);
    expect(tell(facts({ systemMessage, pendingOrder: null }), 'reason')).toHaveLength(1);
  });

  it('belongs to its order, and is told once', () => {
    const one = order('首次备案', '驳回', 'provider-rejected', { rejectReasons: ['跨省备案'] });
    const page = {
      ...detail(one, { ...one, id: '2', rejectReasons: [] }),
      rejectReasons: ['跨省备案'],
    };
    const found = preflight(page, { now: NOW }).findings.filter(({ rule }) => rule === 'reason');
    expect(found.map(({ about }) => about)).toEqual([{ kind: 'order', orderId: one.id }]);
  });
});

describe('tracked cases', () => {
  const running = order('首次备案', '阿里云审核中', 'provider-review');
  const one = {
    id: 'c',
    procedure: 'first-filing',
    stage: 'provider-review',
    orderId: running.id,
  } as const;
  const with_ = (over: object) => ({ cases: [{ ...one, ...over }] });

  it('never appear without cases', () => {
    expect(tell(detail(running), 'tracked-case')).toEqual([]);
  });

  it('tell a near deadline, a passed one, and keep quiet about a far one', () => {
    const at = (day: string) => with_({ due: { kind: 'at', at: `${day}T12:00:00+08:00` } });
    expect(tell(detail(running), 'tracked-case', at('2026-11-25'))).toEqual(['warn due-soon']);
    expect(tell(detail(running), 'tracked-case', at('2026-11-23'))).toEqual(['warn overdue']);
    expect(tell(detail(running), 'tracked-case', at('2026-12-20'))).toEqual([]);
    expect(tell(detail(running), 'tracked-case', with_({ due: { kind: 'unknown' } }))).toEqual([]);
  });

  it('tell a page that contradicts the case, and an order nobody tracks', () => {
    expect(tell(detail(running), 'tracked-case', with_({ stage: 'draft' }))).toEqual([
      'note differs',
    ]);
    expect(tell(detail(running), 'tracked-case', { cases: [] })).toEqual(['note untracked']);
    const done = order('首次备案', '备案成功', 'done');
    expect(tell(detail(done), 'tracked-case', { cases: [] })).toEqual([]);
  });
});
