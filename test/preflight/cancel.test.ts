import { describe, expect, it } from 'vitest';
import { preflight } from '../../utils/preflight/preflight.ts';
import { say } from './dictionaries.ts';
import { dialog, facts, NOW, order, service, tell } from './facts.ts';

const TWO = [service(1, 'fake-a.com'), service(2, 'fake-b.com')];

const sentences = (page: Parameters<typeof preflight>[0], rule: string) =>
  preflight(page, { now: NOW })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ what, why, remedy }) => [what, why, remedy].map((text) => say(text)).join(' '));

describe('cancelling the subject', () => {
  const page = facts({ services: TWO, dialog: dialog('cancel-subject') });

  it('tells how many go, what else goes beyond this console, and the better way', () => {
    expect(tell(page, 'cancel-subject')).toEqual(['stop counted']);
    const [text] = sentences(page, 'cancel-subject');
    expect(text).toContain('2 个服务');
    expect(text).toContain('小程序');
    expect(text).toContain('新增接入');
  });

  it('gives no count of a list that is not shown in full', () => {
    expect(tell({ ...page, servicesComplete: false }, 'cancel-subject')).toEqual(['stop main']);
    expect(tell({ ...page, servicesComplete: false }, 'incomplete')).toEqual(['unknown services']);
  });

  it('says nothing while nobody is about to cancel', () => {
    expect(tell(facts({ services: TWO }), 'cancel-subject')).toEqual([]);
    expect(tell(facts({ services: TWO }), 'submitted-is-final')).toEqual([]);
  });
});

describe('cancelling a service', () => {
  const named = dialog('cancel-service', 'fake-a.com');

  it('cannot be undone', () => {
    const { findings } = preflight(facts({ services: TWO, dialog: named }), { now: NOW });
    expect(findings[0]).toMatchObject({
      rule: 'cancel-service',
      verdict: 'stop',
      irreversible: true,
    });
  });

  it('points to a change where the service has several domains', () => {
    const services = [service(1, 'fake-a.com', 'fake-a.cn'), service(2, 'fake-b.com')];
    expect(tell(facts({ services, dialog: named }), 'cancel-service')).toEqual([
      'stop main',
      'warn several-domains',
    ]);
    const other = dialog('cancel-service', 'fake-b.com');
    expect(tell(facts({ services, dialog: other }), 'cancel-service')).toEqual(['stop main']);
  });

  it('tells the last service from others, and admits what it cannot see', () => {
    const only = [service(1, 'fake-a.com')];
    const last = facts({ services: only, dialog: named });
    expect(tell(last, 'last-service')).toEqual(['warn cancel-service-direct']);
    const elsewhere = { filingNumber: '粤ICP备00000001号', name: '示例', nature: '企业' };
    expect(tell({ ...last, subject: elsewhere }, 'last-service')).toEqual(['warn cancel-service']);
    expect(tell(facts({ services: TWO, dialog: named }), 'last-service')).toEqual(['pass more']);
    const part = facts({ services: only, servicesComplete: false, dialog: named });
    expect(tell(part, 'last-service')).toEqual(['unknown cannot-tell']);
  });
});

describe('cancelling access', () => {
  const page = facts({ services: TWO, dialog: dialog('cancel-access', 'fake-a.com') });

  it('wants access elsewhere first, and is told apart by provider', () => {
    expect(tell(page, 'cancel-access')).toEqual(['warn main']);
    expect(sentences(page, 'cancel-access')[0]).toContain('阿里云不再是接入商');
    expect(sentences({ ...page, provider: 'unknown' }, 'cancel-access')[0]).toContain('这家接入商');
    expect(tell(page, 'submitted-is-final')).toEqual(['warn access-aliyun']);
    expect(tell({ ...page, provider: 'tencent' }, 'submitted-is-final')).toEqual(['warn access']);
  });

  it('has no SMS of the ministry', () => {
    expect(tell(page, 'sms-recipients')).toEqual(['note cancel-access']);
  });
});

describe('what stays after a cancellation', () => {
  it('is the used code; Tencent alone gives the place of a website back', () => {
    const page = facts({ services: TWO, dialog: dialog('cancel-service', 'fake-a.com') });
    expect(tell(page, 'service-code')).toEqual(['note stays-used']);
    expect(tell({ ...page, provider: 'tencent' }, 'service-code')).toEqual(['note comes-back']);
    const access = { ...page, provider: 'tencent', dialog: dialog('cancel-access') } as const;
    expect(tell(access, 'service-code')).toEqual([]);
  });
});

describe('fields of a cancelling dialog', () => {
  const withField = (
    label: string,
    action: 'cancel-service' | 'cancel-access' = 'cancel-service',
  ) =>
    facts({
      services: TWO,
      dialog: { ...dialog(action), fields: [{ label, type: 'text', required: true }] },
    });

  it('that no longer exist, or do not replace the SMS, are told', () => {
    expect(tell(withField('备案密码'), 'dialog-fields')).toEqual(['note password']);
    expect(tell(withField('电子邮箱：c***@example.com'), 'dialog-fields')).toEqual(['note mail']);
    expect(tell(withField('电子邮箱', 'cancel-access'), 'dialog-fields')).toEqual([]);
    expect(tell(withField('手机验证码'), 'dialog-fields')).toEqual([]);
  });
});

describe('a pending order', () => {
  const running = order('变更主体', '阿里云初审中', 'provider-review');

  it('stops every action it blocks, and tells how it can end', () => {
    const page = facts({
      services: TWO,
      pendingOrder: true,
      orders: [running],
      dialog: dialog('cancel-access', 'fake-a.com'),
    });
    expect(tell(page, 'pending-order')).toEqual(['stop blocks']);
    expect(sentences(page, 'pending-order')[0]).toMatch(/变更主体.*阿里云初审中.*1–2 个工作日/);
    expect(tell(page, 'pending-order', { intent: 'view' })).toEqual(['stop blocks']);
  });

  it('explains missing buttons on the home page and only notes itself elsewhere', () => {
    const page = facts({ services: TWO, pendingOrder: true });
    expect(tell(page, 'pending-order')).toEqual(['warn page']);
    expect(tell({ ...page, pageKind: 'order-list' }, 'pending-order')).toEqual(['note elsewhere']);
    expect(tell(page, 'pending-order', { intent: 'view' })).toEqual(['warn page']);
  });

  it('is three answers: none, cannot tell, and why not', () => {
    const page = facts({ services: TWO });
    expect(tell(page, 'pending-order')).toEqual(['pass none']);
    expect(tell({ ...page, pendingOrder: null }, 'pending-order')).toEqual(['unknown cannot-tell']);
    const menu = { ...page, pendingOrder: null, moreMenuHidden: true };
    expect(tell(menu, 'pending-order')).toEqual(['unknown cannot-tell-menu']);
  });
});

describe('moving, importing, withdrawing', () => {
  it('a transfer takes the whole filing and cannot be undone from here', () => {
    const page = facts({ services: TWO, dialog: dialog('transfer-filing') });
    expect(tell(page, 'transfer')).toEqual(['stop whole', 'warn target']);
    expect(tell({ ...page, provider: 'tencent' }, 'transfer')).toEqual([
      'stop whole-tencent',
      'warn target',
    ]);
    expect(tell(facts({ services: TWO }), 'transfer')).toEqual([]);
  });

  it('old filings are imported or claimed by their age', () => {
    expect(tell(facts(), 'transfer', { intent: 'import-filing' })).toEqual(['note import-filing']);
    expect(tell(facts(), 'transfer', { intent: 'claim-filing' })).toEqual(['note claim-filing']);
  });

  it('an order can be withdrawn until it is at the authority', () => {
    const at = (stage: Parameters<typeof order>[2]) =>
      facts({
        pageKind: 'order-detail',
        orders: [order('首次备案', '', stage)],
        pendingOrder: true,
      });
    const intent = { intent: 'withdraw-order' } as const;
    expect(tell(at('provider-review'), 'withdraw', intent)).toEqual(['warn withdraw-order']);
    expect(tell(at('authority-review'), 'withdraw', intent)).toEqual(['stop too-late']);
    expect(tell(at('sms-verification'), 'withdraw', intent)).toEqual(['warn sms']);
    expect(tell(at('draft'), 'withdraw', { intent: 'abandon-order' })).toEqual([
      'warn abandon-order',
    ]);
    expect(tell(at('draft'), 'withdraw')).toEqual([]);
  });
});

describe('changes and new filings', () => {
  it('a change of service can only remove domains, one of the subject depends on the province', () => {
    expect(tell(facts(), 'change', { intent: 'change-service' })).toEqual([
      'warn domains',
      'note once',
    ]);
    expect(tell(facts(), 'change', { intent: 'change-subject' })).toEqual([
      'note subject',
      'note once',
    ]);
    expect(tell(facts(), 'change')).toEqual([]);
  });

  it('some provinces take a change of the whole filing only', () => {
    const subject = { filingNumber: '苏ICP备00000001号', name: '示例', nature: '企业' };
    expect(tell(facts({ subject }), 'change', { intent: 'change-service' })).toContain(
      'note not-offered',
    );
    expect(tell(facts({ subject }), 'change', { intent: 'change-subject' })).not.toContain(
      'note not-offered',
    );
  });

  it('each new filing has one thing to know first', () => {
    for (const intent of ['start-filing', 'add-service', 'add-access'] as const)
      expect(tell(facts(), 'new-filing', { intent })).toEqual([`note ${intent}`]);
    expect(tell(facts(), 'new-filing', { intent: 'view' })).toEqual([]);
  });
});
