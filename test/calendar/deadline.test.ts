import { describe, expect, it } from 'vitest';
import {
  authorityReview,
  DEADLINES,
  type Deadline,
  dueAfter,
  givenDeadline,
  newDomainWait,
  orderLifetime,
  providerReview,
  publicSecurity,
  realNameSync,
  smsDeadline,
} from '../../utils/calendar/deadline.ts';
import { domainLife } from '../../utils/calendar/domain-life.ts';
import { dueState, timeLeft, worryMoment } from '../../utils/calendar/due.ts';
import { lifeCycleOf } from '../../utils/knowledge/expiry.ts';
import { SOURCES } from '../../utils/knowledge/sources.ts';

const at = (iso: string) => ({ kind: 'at', at: iso });

describe('rules', () => {
  it('SMS: 24 hours from the message', () => {
    expect(smsDeadline({ received: '2026-11-24T18:20:00+08:00' }).due).toEqual(
      at('2026-11-25T18:20:00+08:00'),
    );
  });

  it('SMS: only a range when the page showed the stage but nobody saw the message come', () => {
    const seen = '2026-11-24T18:00:00+08:00';
    expect(smsDeadline({ seen }).due).toEqual({
      kind: 'between',
      earliest: seen,
      latest: '2026-11-25T18:00:00+08:00',
    });
    expect(smsDeadline({ seen, before: '2026-11-24T10:00:00+08:00' }).due).toEqual({
      kind: 'between',
      earliest: '2026-11-25T10:00:00+08:00',
      latest: '2026-11-25T18:00:00+08:00',
    });
    // Seen days after the last certain moment: it may be over any minute.
    expect(smsDeadline({ seen, before: '2026-11-20' }).due).toMatchObject({ earliest: seen });
    expect(smsDeadline({}).due).toEqual({ kind: 'unknown' });
  });

  it('orders: about 45 days, never a moment', () => {
    const { due, kind } = orderLifetime('2026-11-01');
    expect(due).toEqual({ kind: 'about', days: 45, from: '2026-11-01' });
    expect(timeLeft(due, kind, new Date('2026-11-24T00:00:00Z'))).toBeNull();
    expect(dueState(due, kind, new Date('2027-11-24T00:00:00Z'))).toBe('unknown');
  });

  it('reviews: working days, the waits of others', () => {
    expect(providerReview('2026-11-24T10:00:00+08:00')).toMatchObject({
      kind: 'wait',
      due: { earliest: '2026-11-25T00:00:00+08:00', latest: '2026-11-26T23:59:59+08:00' },
    });
    expect(authorityReview('2026-11-24').due).toEqual({
      kind: 'between',
      earliest: '2026-11-25T00:00:00+08:00',
      latest: '2026-12-22T23:59:59+08:00',
    });
    expect(providerReview('soon').due).toEqual({ kind: 'unknown' });
  });

  it('real-name data: by provider', () => {
    expect(realNameSync('2026-11-20', 'aliyun').due).toEqual({
      kind: 'between',
      earliest: '2026-11-22T00:00:00+08:00',
      latest: '2026-11-23T23:59:59+08:00',
    });
    // Three days for its own domains, three working days for others: a weekend lies between.
    expect(realNameSync('2026-11-20', 'tencent').due).toEqual({
      kind: 'between',
      earliest: '2026-11-23T23:59:59+08:00',
      latest: '2026-11-25T23:59:59+08:00',
    });
    expect(realNameSync('2026-11-20', 'huawei').due).toMatchObject({
      latest: '2026-11-27T23:59:59+08:00',
    });
  });

  it('a new domain waits two full days', () => {
    expect(newDomainWait('2026-11-24T09:00:00+08:00').due).toEqual({
      kind: 'between',
      earliest: '2026-11-26T09:00:00+08:00',
      latest: '2026-11-27T00:00:00+08:00',
    });
  });

  it('public security: 30 days to the end of the last', () => {
    expect(publicSecurity('2026-11-24').due).toEqual(at('2026-12-24T23:59:59+08:00'));
  });

  it('notices: a day alone lasts to its end, a moment is kept, nonsense is unknown', () => {
    expect(givenDeadline('notice', '2026-06-23').due).toEqual(at('2026-06-23T23:59:59+08:00'));
    expect(givenDeadline('notice', '2024-09-12 15:10:11').due).toEqual(
      at('2024-09-12T15:10:11+08:00'),
    );
    expect(givenDeadline('own', 'next week').due).toEqual({ kind: 'unknown' });
    expect(dueAfter({ kind: 'working-days', n: 10 }, '2026-06-10').kind).toBe('at');
    expect(dueAfter({ kind: 'hours', n: 24 }, '2026-06-10').kind).toBe('between');
  });

  it('domains: expiry, grace, redemption and deletion by suffix group, a day either side', () => {
    const life = (domain: string) =>
      domainLife('2026-11-01', lifeCycleOf(domain, 'aliyun')).map(({ id, due }) => [
        id,
        due.kind === 'between' ? due.latest.slice(0, 10) : due,
      ]);
    expect(life('fake-demo.com')).toEqual([
      ['domain-expiry', '2026-11-01'],
      ['domain-grace-end', '2026-12-02'],
      ['domain-redemption-end', '2026-12-31'],
      ['domain-deletion', '2027-01-05'],
    ]);
    expect(life('fake-demo.com.cn')).toEqual([
      ['domain-expiry', '2026-11-01'],
      ['domain-grace-end', '2026-12-02'],
      ['domain-redemption-end', '2026-12-16'],
      ['domain-deletion', '2026-12-16'],
    ]);
    expect(life('fake-demo.link').map(([id]) => id)).not.toContain('domain-deletion');
    // Nothing is invented for a suffix outside the known groups.
    expect(life('fake-demo.io').map(([id]) => id)).toEqual(['domain-expiry']);
    expect(domainLife('never', lifeCycleOf('fake-demo.com', 'aliyun'))).toEqual([]);
  });

  it('every rule names sources that exist', () => {
    const all: Deadline[] = [
      smsDeadline({ received: '2026-11-24' }),
      orderLifetime(null),
      providerReview('2026-11-24'),
      authorityReview('2026-11-24'),
      ...(['aliyun', 'tencent', 'huawei'] as const).map((id) => realNameSync('2026-11-24', id)),
      newDomainWait('2026-11-24'),
      publicSecurity('2026-11-24'),
      ...domainLife('2026-11-24', lifeCycleOf('a.com', 'aliyun')),
      ...domainLife('2026-11-24', lifeCycleOf('a.link', 'aliyun')),
    ];
    for (const { id, sources } of all) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect([id, source in SOURCES]).toEqual([id, true]);
    }
    const given = ['notice', 'own'];
    expect(new Set([...all.map(({ id }) => id), ...given])).toEqual(new Set(DEADLINES));
  });
});

describe('where a deadline stands', () => {
  const due = {
    kind: 'between',
    earliest: '2026-11-25T10:00:00+08:00',
    latest: '2026-11-25T18:00:00+08:00',
  } as const;
  const state = (iso: string, kind: 'act' | 'wait' = 'act') => dueState(due, kind, new Date(iso));

  it('an act: open, soon, perhaps over, over', () => {
    expect(state('2026-11-20T10:00:00+08:00')).toBe('open');
    expect(state('2026-11-24T11:00:00+08:00')).toBe('soon');
    expect(state('2026-11-25T12:00:00+08:00')).toBe('maybe-over');
    expect(state('2026-11-25T18:00:01+08:00')).toBe('over');
  });

  it('a wait is never soon, and worries at its end', () => {
    expect(state('2026-11-25T12:00:00+08:00', 'wait')).toBe('open');
    expect(state('2026-11-26T12:00:00+08:00', 'wait')).toBe('over');
    expect(worryMoment(due, 'wait')).toBe(Date.parse(due.latest));
    expect(worryMoment(due, 'act')).toBe(Date.parse(due.earliest));
  });

  it('tells the time left in one unit', () => {
    const left = (iso: string) => timeLeft(due, 'act', new Date(iso));
    expect(left('2026-11-25T09:30:00+08:00')).toEqual({ past: false, unit: 'minutes', count: 30 });
    expect(left('2026-11-25T05:00:00+08:00')).toEqual({ past: false, unit: 'hours', count: 5 });
    expect(left('2026-11-13T09:00:00+08:00')).toEqual({ past: false, unit: 'days', count: 12 });
    expect(left('2026-11-25T13:00:00+08:00')).toEqual({ past: true, unit: 'hours', count: 3 });
  });
});
