import { describe, expect, it } from 'vitest';
import type { CaseSet } from '../../utils/cases/case.ts';
import { deadlinesOf } from '../../utils/cases/deadlines.ts';
import { asksOf, forPreflight, isDueNow, rowOf } from '../../utils/cases/summary.ts';
import { grow } from './grow.ts';

const base: CaseSet = {
  label: '客户甲',
  domain: 'fake-demo-0001.com',
  provider: 'aliyun',
  procedure: 'first-filing',
};

const ids = (...sets: CaseSet[]) => deadlinesOf(grow(...sets)).map(({ key }) => key);

describe('deadlines by stage', () => {
  it('draft and rejected orders: about 45 days; from creation at Aliyun, from the last step at Tencent', () => {
    const moments = { 'order-created': '2026-11-01' };
    expect(deadlinesOf(grow({ ...base, stage: 'draft', moments }))[0]?.due).toEqual({
      kind: 'about',
      days: 45,
      from: '2026-11-01',
    });
    expect(deadlinesOf(grow({ ...base, stage: 'draft' }))[0]?.due).toEqual({
      kind: 'about',
      days: 45,
    });
    const rejected = {
      ...base,
      provider: 'tencent',
      stage: 'provider-rejected',
      since: '2026-11-20',
    } as const;
    expect(deadlinesOf(grow(rejected))[0]?.due).toMatchObject({ from: '2026-11-20' });
  });

  it('SMS: from the message when the person knows, else a range from the page', () => {
    const sms = { ...base, stage: 'sms-verification' } as const;
    const received = { moments: { 'sms-received': '2026-11-24T08:30:00+08:00' } };
    expect(deadlinesOf(grow(sms, received))[0]).toMatchObject({
      key: 'sms',
      kind: 'act',
      due: { kind: 'at', at: '2026-11-25T08:30:00+08:00' },
    });
    const seen = deadlinesOf(
      grow({ ...base, stage: 'provider-review' }, { stage: 'sms-verification' }),
    )[0];
    expect(seen?.due).toEqual({
      kind: 'between',
      earliest: '2026-11-25T08:00:00+08:00',
      latest: '2026-11-25T09:00:00+08:00',
    });
    // A draft is what the form begins with: it does not tell that no message had come by then.
    const byHand = grow({ ...base, stage: 'draft' }, { stage: 'sms-verification' });
    expect(deadlinesOf(byHand)[0]?.due).toEqual({
      kind: 'between',
      earliest: '2026-11-24T09:00:00+08:00',
      latest: '2026-11-25T09:00:00+08:00',
    });
  });

  it('SMS: the message of an earlier sending does not count for this one', () => {
    const again = grow(
      {
        ...base,
        stage: 'sms-verification',
        moments: { 'sms-received': '2026-11-20T08:00:00+08:00' },
      },
      { stage: 'returned' },
      { stage: 'sms-verification' },
    );
    expect(deadlinesOf(again)[0]?.due.kind).toBe('between');
  });

  it('at the authority: the SMS until the person says it is done, then twenty working days', () => {
    const unsure = grow({ ...base, provider: 'tencent', stage: 'at-authority' });
    expect(asksOf(unsure)).toEqual(['sms-done']);
    expect(deadlinesOf(unsure).map(({ key }) => key)).toEqual(['sms']);
    const sure = grow({ ...base, provider: 'tencent', stage: 'at-authority' }, { smsDone: true });
    expect(asksOf(sure)).toEqual([]);
    expect(deadlinesOf(sure)[0]).toMatchObject({
      key: 'authority-review',
      kind: 'wait',
      due: { latest: '2026-12-22T23:59:59+08:00' },
    });
  });

  it('cancelling access needs no SMS, so nobody is asked and the authority is waited for', () => {
    const cancelled = grow({
      ...base,
      provider: 'tencent',
      procedure: 'cancel-access',
      stage: 'at-authority',
    });
    expect(asksOf(cancelled)).toEqual([]);
    expect(deadlinesOf(cancelled).map(({ key }) => key)).toEqual(['authority-review']);
  });

  it('a page that says "at the authority" while the SMS is open asks whether it is done', () => {
    const waiting = grow(
      { ...base, provider: 'tencent', stage: 'sms-verification' },
      { seen: { stage: 'at-authority', status: '等待管局审核' } },
    );
    expect(asksOf(waiting)).toEqual(['sms-done']);
    expect(deadlinesOf(waiting).map(({ key }) => key)).toEqual(['sms']);
  });

  it('approved: public-security filing, unless it is done or does not apply', () => {
    const done = { ...base, stage: 'done', moments: { approved: '2026-11-24' } } as const;
    expect(ids(done)).toEqual(['public-security']);
    expect(ids(done, { moments: { 'public-security-filed': '2026-11-25' } })).toEqual([]);
    expect(ids({ ...done, procedure: 'cancel-service' })).toEqual([]);
    // Seen as done, the day of approval unknown: counted from then, without a countdown.
    expect(deadlinesOf(grow({ ...base, stage: 'done', since: '2026-11-24' }))).toMatchObject([
      { key: 'public-security', due: { kind: 'about', days: 30, from: '2026-11-24' } },
    ]);
  });

  it('dates of notices end with the case, its own dates do not', () => {
    const deadlines = {
      a: { at: '2026-12-03T00:00:00+08:00', what: 'notice' },
      b: { at: '2026-12-01', what: 'own', text: '回电话' },
    } as const;
    const rectify = {
      ...base,
      procedure: 'rectify',
      stage: 'authority-review',
      deadlines,
    } as const;
    expect(ids(rectify)).toEqual(['own:b', 'notice:a', 'authority-review']);
    expect(ids(rectify, { stage: 'done' })).toEqual(['own:b']);
    expect(ids(rectify, { deleted: true })).toEqual([]);
  });

  it('what is no order on a console is not swept away there', () => {
    expect(ids({ ...base, procedure: 'rectify', stage: 'draft' })).not.toContain('order-lifetime');
    expect(ids({ ...base, stage: 'draft' })).toContain('order-lifetime');
  });

  it('a domain that runs out: the whole life for its own case, the expiry for others', () => {
    const moments = { 'domain-expires': '2027-01-01' };
    expect(ids({ ...base, procedure: 'domain-expiry', stage: 'draft', moments })).toContain(
      'domain-redemption-end',
    );
    const other = ids({ ...base, procedure: 'change-service', stage: 'done', moments });
    expect(other).toEqual(['domain-expiry']);
  });
});

describe('rows', () => {
  const sms = grow({
    ...base,
    filingNumber: '浙ICP备00000001号',
    stage: 'sms-verification',
    moments: { 'sms-received': '2026-11-24T08:30:00+08:00' },
  });

  it('due is what the person has to do, never what others take', () => {
    expect(isDueNow(rowOf(sms), new Date('2026-11-24T20:00:00+08:00'))).toBe(true);
    const review = rowOf(grow({ ...base, stage: 'authority-review' }));
    expect(isDueNow(review, new Date('2027-06-01T00:00:00+08:00'))).toBe(false);
  });

  it('preflight sees what it knows, nothing personal, and no case without a procedure', () => {
    const [summary] = forPreflight([rowOf(sms)]);
    expect(summary).toEqual({
      id: 'case-0001',
      procedure: 'first-filing',
      stage: 'sms-verification',
      provider: 'aliyun',
      filingNumber: '浙ICP备00000001号',
      domains: ['fake-demo-0001.com'],
      due: { kind: 'at', at: '2026-11-25T08:30:00+08:00' },
    });
    expect(forPreflight([rowOf(grow({ ...base, procedure: null }))])).toEqual([]);
    expect(forPreflight([rowOf(grow(base, { archived: true }))])).toEqual([]);
  });
});
