import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../utils/knowledge/sources.ts';
import { preflight } from '../../utils/preflight/preflight.ts';
import { dialog, facts, formPage, NOW, service, tell } from './facts.ts';

const home = (...domains: string[]) => facts({ services: [service(1, ...domains)] });

describe('suffix of the domains on a page', () => {
  it('is approved, restricted, not approved, or cannot be told', () => {
    expect(tell(home('fake.com'), 'suffix')).toEqual(['pass approved']);
    expect(tell(home('fake.tv'), 'suffix')).toEqual(['pass approved']);
    expect(tell(home('fake.gov.cn'), 'suffix')).toEqual(['warn restricted']);
    expect(tell(home('fake.io'), 'suffix')).toEqual(['warn not-approved']);
    expect(tell(home('fake.la'), 'suffix')).toEqual(['unknown unclear']);
    expect(tell(home('fake.hk'), 'suffix')).toEqual(['unknown unclear']);
    expect(tell(home('fake.nosuchsuffix'), 'suffix')).toEqual(['unknown unclear']);
    expect(tell(facts(), 'suffix')).toEqual([]);
  });

  it('rests on an official reading or the ministry’s list first, on third parties last', () => {
    const tierOf = (id: string) =>
      Object.entries(SOURCES).find(([known]) => known === id)?.[1].tier;
    for (const domain of ['fake.org', 'fake.io', 'fake.com', 'fake.tv']) {
      const { findings } = preflight(home(domain), { now: NOW });
      const sources = findings.find(({ rule }) => rule === 'suffix')?.sources ?? [];
      expect(tierOf(sources[0] ?? ''), domain).toMatch(/^(ministry|provider|law)$/);
      expect(new Set(sources).size, domain).toBe(sources.length);
    }
    const [org] = preflight(home('fake.org'), { now: NOW }).findings;
    expect(org?.sources[0]).toBe('sfx-o2');
    expect(org?.asOf).toBe('2024-05-31');
  });

  it('reads Chinese domains and capital letters', () => {
    expect(tell(home('示例.中国'), 'suffix')).toEqual(['pass approved']);
    expect(tell(home('FAKE.IO'), 'suffix')).toEqual(['warn not-approved']);
  });

  it('is told once a suffix, however many domains have it', () => {
    const { findings } = preflight(home('a1.com', 'a2.com', 'a3.com', 'a4.com', 'a5.com'), {
      now: NOW,
    });
    const [only, ...more] = findings.filter(({ rule }) => rule === 'suffix');
    expect(more).toEqual([]);
    expect(only?.about).toEqual({ kind: 'page' });
    expect(only?.what.params?.domains).toMatchObject({
      key: 'rule.list-more',
      params: { count: 5 },
    });
  });

  it('carries the date and the sources of its row', () => {
    const { findings } = preflight(home('fake.com'), { now: NOW });
    const [only] = findings.filter(({ rule }) => rule === 'suffix');
    expect(only?.asOf).toBe('2022-08-30');
    expect(only?.sources).toContain('sfx-p3');
  });
});

describe('suffix and the action at hand', () => {
  it('stops a form only for a strong row', () => {
    expect(tell(formPage({ 域名: 'fake.org' }), 'suffix')).toEqual(['stop form']);
    expect(tell(formPage({ 域名: 'fake.la' }), 'suffix')).toEqual(['unknown unclear']);
    expect(tell(formPage({ 域名: 'fake.com' }), 'suffix')).toEqual(['pass approved']);
  });

  it('does not stop added access: there the suffix is not checked', () => {
    const page = formPage({ 域名: 'fake.org' });
    expect(tell(page, 'suffix', { intent: 'add-access' })).toEqual(['warn not-approved']);
  });

  it('lets the page win where it refuses a suffix that the list has', () => {
    const page = formPage({ 域名: 'fake.tv' }, { result: '域名后缀不支持备案' });
    expect(tell(page, 'suffix')).toEqual(['warn contradicted']);
    expect(tell(page, 'reason')).toEqual([]);
  });

  it('stops a cancellation for strong rows, doubts it for the rest', () => {
    const cancel = (domain: string, action: 'cancel-service' | 'cancel-access') =>
      facts({
        services: [service(1, domain), service(2, 'b.com')],
        dialog: dialog(action, domain),
      });
    expect(tell(cancel('fake.io', 'cancel-service'), 'suffix')[0]).toBe('stop cancel-filing');
    expect(tell(cancel('fake.io', 'cancel-access'), 'suffix')[0]).toBe('stop cancel-access');
    expect(tell(cancel('fake.la', 'cancel-service'), 'suffix')[0]).toBe('unknown cancel-unclear');
    expect(tell(cancel('fake.com', 'cancel-service'), 'suffix')).toEqual(['pass approved']);
  });

  it('keeps another service’s suffix out of the stop', () => {
    const page = facts({
      services: [service(1, 'fake.io'), service(2, 'fake.com')],
      dialog: dialog('cancel-access', 'fake.com'),
    });
    expect(tell(page, 'suffix')).toEqual(['warn not-approved', 'pass approved']);
  });

  it('takes the only service for the one meant, but not one of a list shown in part', () => {
    const page = facts({ services: [service(1, 'fake.io')], dialog: dialog('cancel-service') });
    expect(tell(page, 'suffix')).toEqual(['stop cancel-filing']);
    expect(tell({ ...page, servicesComplete: false }, 'suffix')).toEqual([
      'stop cancel-maybe-filing',
    ]);
    const access = { ...page, servicesComplete: false, dialog: dialog('cancel-access') };
    expect(tell(access, 'suffix')).toEqual(['stop cancel-maybe-access']);
  });
});

describe('checklist items the page answers', () => {
  const stateOf = (page: Parameters<typeof preflight>[0], id: string) =>
    preflight(page, { now: NOW })
      .checklists.flatMap(({ items }) => items)
      .find((item) => item.id === id)?.state;

  it('suffixes of what is cancelled: pass, problem, cannot tell', () => {
    const id = 'cancel-subject.suffixes';
    const page = facts({ services: [service(1, 'fake.com')], dialog: dialog('cancel-subject') });
    expect(stateOf(page, id)).toBe('pass');
    expect(stateOf({ ...page, services: [service(1, 'fake.io')] }, id)).toBe('problem');
    expect(stateOf({ ...page, servicesComplete: false }, id)).toBe('unknown');
    expect(stateOf({ ...page, readiness: 'unreadable' }, id)).toBe('unknown');
  });

  it('open orders and remaining services', () => {
    const page = facts({ services: [service(1, 'fake.com')], dialog: dialog('cancel-access') });
    expect(stateOf(page, 'cancel-access.no-order')).toBe('ask');
    expect(stateOf({ ...page, pendingOrder: true }, 'cancel-access.no-order')).toBe('problem');
    expect(stateOf({ ...page, pendingOrder: null }, 'cancel-access.no-order')).toBe('unknown');
    expect(stateOf(page, 'cancel-access.others-remain')).toBe('problem');
    expect(stateOf(page, 'cancel-access.new-access')).toBe('ask');
  });

  it('a form: the domain’s writing and suffix, or nothing typed yet', () => {
    expect(stateOf(formPage({ 域名: 'fake.com' }), 'start-filing.bare-domain')).toBe('pass');
    expect(stateOf(formPage({ 域名: 'www.fake.com' }), 'start-filing.bare-domain')).toBe('problem');
    expect(stateOf(formPage({ 域名: '' }), 'start-filing.bare-domain')).toBe('ask');
    expect(stateOf(formPage({ 域名: 'fake.org' }), 'start-filing.suffix')).toBe('problem');
    expect(stateOf(formPage({ 域名: '' }), 'start-filing.suffix')).toBe('ask');
  });

  it('asks each provider’s own questions', () => {
    const ids = (provider: 'aliyun' | 'tencent') =>
      preflight({ ...formPage({}), provider }, { now: NOW }).checklists[0]?.items.map(
        ({ id }) => id,
      );
    expect(ids('aliyun')).toContain('start-filing.server-aliyun');
    expect(ids('aliyun')).not.toContain('start-filing.server-tencent');
    expect(ids('tencent')).toContain('start-filing.server-tencent');
  });
});

describe('a suffix that a province was seen to refuse', () => {
  const filed = (number: string, domain: string) =>
    facts({
      subject: { filingNumber: number, name: '示例公司', nature: '企业' },
      services: [{ ...service(1, domain), filingNumber: `${number}-1` }],
    });

  it('is told to a subject in Beijing only, and only where the nation approves it', () => {
    expect(tell(filed('京ICP备00000001号', 'fake.asia'), 'suffix-province')).toEqual([
      'warn beijing',
    ]);
    expect(tell(filed('浙ICP备00000001号', 'fake.asia'), 'suffix-province')).toEqual([]);
    expect(tell(filed('京ICP备00000001号', 'fake.com'), 'suffix-province')).toEqual([]);
    expect(tell(filed('京ICP备00000001号', 'fake.io'), 'suffix-province')).toEqual([]);
  });

  it('cannot be told where the page names no place', () => {
    expect(tell(home('fake.asia'), 'suffix-province')).toEqual([]);
  });
});
