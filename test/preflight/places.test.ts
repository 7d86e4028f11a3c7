import { describe, expect, it } from 'vitest';
import type { DomainInfo, PageFacts, Risk } from '../../utils/vocabulary.ts';
import { facts, tell } from './facts.ts';

const bare = { subject: null, pendingOrder: null } as const;

const domain = (over: Partial<DomainInfo> = {}) =>
  facts({
    ...bare,
    pageKind: 'domain-detail',
    domain: {
      domain: 'fake.com',
      holder: null,
      realName: 'verified',
      expires: '2027-11-24',
      statuses: ['clientTransferProhibited'],
      ...over,
    },
  });

describe('one domain', () => {
  it('real name: each state, and none shown', () => {
    const said = (realName: DomainInfo['realName']) =>
      tell(domain({ realName }), 'domain-real-name');
    expect(said('verified')).toEqual(['pass verified']);
    expect(said('auditing')).toEqual(['unknown auditing']);
    expect(said('unverified')).toEqual(['warn unverified']);
    expect(said('failed')).toEqual(['warn failed']);
    expect(said(null)).toEqual(['unknown cannot-tell']);
  });

  it.each([
    ['2026-11-23', 'warn expired'],
    ['2026-11-24', 'warn soon'],
    ['2027-01-08', 'warn soon'],
    ['2027-01-09', 'warn short'],
    ['2027-02-24', 'warn short'],
    ['2027-02-25', 'pass fine'],
    ['not a date', 'unknown cannot-tell'],
    [null, 'unknown cannot-tell'],
  ])('expiry %s: %s', (expires, told) => {
    expect(tell(domain({ expires }), 'domain-expiry')).toEqual([told]);
  });

  it('statuses that stop it; locks alone are ordinary', () => {
    const said = (...statuses: string[]) => tell(domain({ statuses }), 'domain-hold');
    expect(said('clientTransferProhibited', 'clientDeleteProhibited')).toEqual(['pass none']);
    expect(said('serverHold')).toEqual(['warn server-hold']);
    expect(said('client hold', 'pendingDelete')).toEqual([
      'warn client-hold',
      'warn pending-delete',
    ]);
    expect(said('clientRenewProhibited', 'serverRenewProhibited')).toEqual(['warn dispute']);
    expect(said('inactive')).toEqual(['note inactive']);
    expect(said()).toEqual([]);
  });
});

describe('a list of domains', () => {
  const row = (name: string, over = {}) => ({
    domain: `${name}.com`,
    realName: 'verified' as const,
    expires: '2028-01-01',
    ...over,
  });
  const list = (rows: ReturnType<typeof row>[], complete = true) =>
    facts({ ...bare, pageKind: 'domain-list', domainList: { total: 9, complete, rows } });

  it('real names and expiry: some bad, all good, or only part seen', () => {
    const bad = list([row('a'), row('b', { realName: 'unverified', expires: '2027-01-01' })]);
    expect(tell(bad, 'domain-real-name')).toEqual(['warn list-some']);
    expect(tell(bad, 'domain-expiry')).toEqual(['warn list-soon']);
    expect(tell(list([row('a', { expires: '2020-01-01' })]), 'domain-expiry')).toEqual([
      'warn list-expired',
    ]);
    expect(tell(list([row('a')]), 'domain-real-name')).toEqual(['pass list-all']);
    expect(tell(list([row('a')]), 'domain-expiry')).toEqual(['pass list-fine']);
    expect(tell(list([row('a')], false), 'domain-real-name')).toEqual(['unknown list-part']);
    expect(tell(list([row('a', { expires: null })]), 'domain-expiry')).toEqual([
      'unknown list-part',
    ]);
    expect(tell(list([]), 'domain-expiry')).toEqual([]);
  });
});

describe('the access-accuracy check', () => {
  const risk = (over: Partial<Risk>): PageFacts =>
    facts({
      ...bare,
      pageKind: 'access-accuracy',
      risks: [
        {
          filingNumber: '苏ICP备00000011号-2',
          domain: 'fake.cn',
          reasons: [],
          deadline: '2026年12月23日0点之前',
          due: '2026-12-23T00:00:00+08:00',
          buttons: [],
          ...over,
        },
      ],
    });
  const DNS = '域名解析未指向阿里云中国内地(不含香港)节点服务器';
  const TRAFFIC = '无有效访问流量(与解析一致)';

  it.each([
    [[DNS], 'warn dns'],
    [[TRAFFIC], 'warn traffic'],
    [[DNS, TRAFFIC], 'warn dns-and-traffic'],
    [['网站内容涉及金融业务'], 'warn other'],
    [[], 'warn other'],
  ])('%s: %s', (reasons, told) => {
    expect(tell(risk({ reasons }), 'access-accuracy')).toEqual([told]);
  });

  it('a passed deadline is said to be passed; an unread one stays open', () => {
    expect(
      tell(risk({ reasons: [DNS], due: '2026-11-24T00:00:00+08:00' }), 'access-accuracy'),
    ).toEqual(['warn overdue']);
    expect(tell(risk({ reasons: [DNS], due: null }), 'access-accuracy')).toEqual(['warn dns']);
    expect(tell(facts(), 'access-accuracy')).toEqual([]);
  });
});

describe('service codes', () => {
  const instance = (freeUsed: number | null, freeLimit: number | null) => ({
    id: 'fc-1',
    product: '函数计算套餐包',
    freeUsed,
    freeLimit,
    paidBound: 0,
  });
  const page = (...statuses: string[]) =>
    facts({
      ...bare,
      pageKind: 'service-codes',
      serviceCodes: {
        instances: [instance(0, 1), instance(1, 1), instance(null, 1)],
        codes: statuses.map((status, i) => ({ code: `c${i}`, status })),
      },
    });

  it('places free, used up, unread; codes filed or void', () => {
    expect(tell(page('未绑定'), 'service-codes')).toEqual([
      'warn used-up',
      'unknown cannot-tell',
      'pass free',
    ]);
    expect(tell(page('已备案', '已失效'), 'service-codes')).toContain('note filed');
    expect(tell(page('已备案', '已失效'), 'service-codes')).toContain('warn invalid');
    expect(tell(facts(), 'service-codes')).toEqual([]);
  });
});

describe('the ministry’s pages', () => {
  const record = (subject: string, number: number) => ({
    subject,
    nature: '企业',
    filingNumber: `浙ICP备00000001号-${number}`,
    domain: 'fake.com',
    date: '2024-03-05',
  });
  const query = (over: Partial<PageFacts>) =>
    facts({ ...bare, provider: 'miit', pageKind: 'miit-query', ...over });

  it('an answer, part of one, several subjects, none', () => {
    const one = [record('示例公司', 1)];
    expect(tell(query({ records: one, total: 1 }), 'miit-query')).toEqual(['pass found']);
    expect(tell(query({ records: one, total: 30 }), 'miit-query')).toEqual(['unknown found-part']);
    const two = [...one, record('别的公司', 2)];
    expect(tell(query({ records: two, total: 2 }), 'miit-query')).toEqual([
      'note several-subjects',
    ]);
    const none = query({ readiness: 'empty', total: 0, query: 'fake.com' });
    expect(tell(none, 'miit-query')).toEqual(['unknown none']);
    expect(tell(query({ readiness: 'empty', total: 0 }), 'miit-query')).toEqual([
      'unknown none-unnamed',
    ]);
    expect(tell(query({}), 'miit-query')).toEqual([]);
  });

  const sms = (systemMessage?: string) =>
    facts({
      ...bare,
      provider: 'miit',
      pageKind: 'miit-home',
      form: { fields: [], submit: '提交', result: null },
      ...(systemMessage && { systemMessage }),
    });

  it.each([
    ['您的短信核验已全部完成,该请求将提交管局审核。', 'pass all-done'],
    ['您的短信核验已全部完成，该请求将提交管局审核。', 'pass all-done'],
    ['您的短信核验完成,请等待其他核验人进行短信核验。', 'warn others'],
    ['您的短信核验已完成，无需重复提交。', 'pass done'],
    ['您的短信核验失败,请输入正确的信息。', 'warn failed'],
    ['您的短信核验失败,请您重新验证。', 'warn failed'],
    ['您的短信核验失败,请联系接入商查询核验结果。', 'warn returned'],
    ['该条验证库里找不到记录或已完成验证。', 'unknown not-found'],
    ['您暂无待短信核验的备案申请，无需重发短信。', 'note nothing-open'],
    ['您的短信验证码已重发成功，请查看手机并尽快完成短信核验。', 'note resent'],
    ['重发次数已到上限，若不能及时完成短信核验，您的备案申请将会被退回。', 'warn no-resend'],
  ])('%s', (message, told) => {
    expect(tell(sms(message), 'miit-sms')).toEqual([told]);
  });

  it('without an answer the form is explained, and nothing is said elsewhere', () => {
    expect(tell(sms(), 'miit-sms')).toEqual(['note form']);
    expect(tell({ ...sms(), form: null }, 'miit-sms')).toEqual([]);
    expect(tell(facts(), 'miit-sms')).toEqual([]);
  });
});

describe('pages that cannot be judged', () => {
  it.each([
    ['loading', 'filing-home', 'note loading'],
    ['login', 'filing-home', 'note login'],
    ['unreadable', 'order-list', 'unknown unreadable'],
    ['empty', 'filing-home', 'note empty-filing-home'],
    ['empty', 'order-list', 'note empty-order-list'],
    ['empty', 'domain-list', 'note empty'],
  ] as const)('%s %s: %s', (readiness, pageKind, told) => {
    expect(tell(facts({ ...bare, readiness, pageKind }), 'readiness')).toEqual([told]);
  });

  it('a readable one needs no word about it', () => {
    expect(tell(facts(), 'readiness')).toEqual([]);
  });

  it('what is shown in part or read in doubt is said', () => {
    const page = facts({
      ordersComplete: false,
      doubts: [{ what: 'services', why: 'merged-cells' }],
    });
    expect(tell(page, 'incomplete')).toEqual(['unknown orders', 'unknown doubt']);
    expect(tell(facts(), 'incomplete')).toEqual([]);
    const goesOn = {
      servicesComplete: false,
      doubts: [{ what: 'services', why: 'more-not-shown' }],
    };
    expect(tell(facts(goesOn), 'incomplete')).toEqual(['unknown services']);
  });
});
