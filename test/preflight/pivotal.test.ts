import { describe, expect, it } from 'vitest';
import { leadOf } from '../../utils/preflight/order.ts';
import { preflight } from '../../utils/preflight/preflight.ts';
import type { PageFacts } from '../../utils/vocabulary.ts';
import { say } from './dictionaries.ts';
import { dialog, facts, NOW, service } from './facts.ts';

const leadFor = (page: PageFacts) => {
  const { findings } = preflight(page, { now: NOW });
  const lead = leadOf(findings, page);
  return { lead, text: lead ? say(lead.what) : '', findings };
};

const RUNNING = {
  id: '1',
  type: '新增网站',
  status: '阿里云初审中',
  stage: 'provider-review',
} as const;

describe('注销 dialog on a subject with an unapproved-suffix service', () => {
  const services = [service(1, 'fake-demo-0001.com'), service(2, 'fake-demo-0002.io')];
  const open = facts({ services, dialog: dialog('cancel-subject') });

  it('leads with the suffix, not with the general consequence', () => {
    const { lead, text } = leadFor(open);
    expect(lead).toMatchObject({ rule: 'suffix', verdict: 'stop', irreversible: true });
    expect(text).toBe('先别提交：fake-demo-0002.io 的后缀未获批复');
  });

  it('still leads with it when an order appears meanwhile, and tells the order as well', () => {
    const { lead, findings } = leadFor({ ...open, pendingOrder: true, orders: [RUNNING] });
    expect(lead?.rule).toBe('suffix');
    const stops = findings.filter(({ verdict }) => verdict === 'stop').map(({ rule }) => rule);
    expect(stops).toEqual(['suffix', 'cancel-subject', 'pending-order']);
  });

  it('leads with what the cancellation takes once every suffix is approved', () => {
    const page = facts({
      services: [service(1, 'fake-demo-0001.com'), service(2, 'fake-demo-0002.tv')],
      dialog: dialog('cancel-subject'),
    });
    const { lead, text } = leadFor(page);
    expect(lead?.rule).toBe('cancel-subject');
    expect(text).toBe('先别提交：主体和 2 个服务会一起注销');
  });

  it('speaks only of the service the dialog names', () => {
    const other = leadFor({ ...open, dialog: dialog('cancel-service', 'fake-demo-0001.com') });
    expect(other.lead?.rule).toBe('cancel-service');
    const same = leadFor({ ...open, dialog: dialog('cancel-service', 'fake-demo-0002.io') });
    expect(same.lead?.rule).toBe('suffix');
    const access = leadFor({ ...open, dialog: dialog('cancel-access', 'fake-demo-0001.com') });
    expect(access.text).toBe('先在新接入商接入成功，再取消接入');
  });

  it('says "check first" where the dialog names no service', () => {
    const { text } = leadFor({ ...open, dialog: dialog('cancel-service') });
    expect(text).toBe('先核对：fake-demo-0002.io 的后缀未获批复');
  });

  it('leads with it even while the page behind the dialog is still loading', () => {
    const loading = facts({
      readiness: 'loading',
      subject: null,
      pendingOrder: null,
      dialog: dialog('cancel-service', 'fake-demo-0002.io'),
    });
    expect(leadFor(loading).text).toBe('先别提交：fake-demo-0002.io 的后缀未获批复');
    const part = { ...loading, services, dialog: dialog('cancel-subject') };
    expect(leadFor(part).text).toBe('先别提交：主体和全部服务会一起注销');
  });

  it('warns from the intent alone, also on a page that cannot be read', () => {
    const page = facts({ readiness: 'unreadable', subject: null, pendingOrder: null });
    const { findings, checklists } = preflight(page, { now: NOW, intent: 'cancel-subject' });
    expect(leadOf(findings, page, 'cancel-subject')?.rule).toBe('cancel-subject');
    expect(
      findings.some(({ verdict, rule }) => verdict === 'unknown' && rule === 'readiness'),
    ).toBe(true);
    expect(checklists[0]?.items.map(({ state }) => state)).not.toContain('pass');
  });
});
