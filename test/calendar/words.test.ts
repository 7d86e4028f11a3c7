import { describe, expect, it } from 'vitest';
import {
  actByText,
  dayText,
  dueLine,
  dueText,
  endText,
  leftText,
  momentText,
  withDueLine,
} from '../../utils/calendar/words.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { zhCN } from '../../utils/text/zh-CN.ts';
import type { Due, Finding } from '../../utils/vocabulary.ts';

const NOW = new Date('2026-11-24T10:00:00+08:00');
const t = makeTranslate(zhCN);

const at = (iso: string): Due => ({ kind: 'at', at: iso });
const between = (earliest: string, latest: string): Due => ({ kind: 'between', earliest, latest });
const inDays = (days: number): string =>
  new Date(NOW.getTime() + days * 86_400_000).toISOString().replace('Z', '+00:00');

describe('a moment', () => {
  it('names its zone with a clock time, and only there', () => {
    expect(t(momentText('2026-11-25T18:20:00+08:00'))).toBe('2026年11月25日 18:20（北京时间）');
    expect(t(momentText('2026-11-25T01:20:00Z'))).toBe('2026年11月25日 09:20（北京时间）');
    expect(t(momentText('2026-11-25'))).toBe('2026年11月25日');
    expect(t(momentText('2026-11-25T18:20:00+08:00', { zone: false }))).toBe(
      '2026年11月25日 18:20',
    );
  });

  it('leaves the year out where it is this one, and the clock where a day is meant', () => {
    const short = (iso: string) => t(momentText(iso, { now: NOW, zone: false }));
    expect(short('2026-11-25T18:20:00+08:00')).toBe('11月25日 18:20');
    expect(short('2026-11-25T23:59:59+08:00')).toBe('11月25日');
    expect(short('2026-11-25T00:00:00+08:00')).toBe('11月25日');
    expect(short('2027-01-02')).toBe('2027年1月2日');
    // The last hours of a year elsewhere are the next year in Shanghai.
    expect(short('2026-12-31T17:30:00Z')).toBe('2027年1月1日 01:30');
    expect(short('soon')).toBe('soon');
  });

  it('as the end of a term is the 24:00 of the day before where it is a midnight', () => {
    expect(t(endText('2026-12-01T00:00:00+08:00'))).toBe('2026年11月30日 24:00（北京时间）');
    expect(t(endText('2026-12-01T15:10:00+08:00'))).toBe('2026年12月1日 15:10（北京时间）');
    expect(t(endText('2026-12-01'))).toBe('2026年12月1日');
  });

  it('has a day of its own', () => {
    expect(t(dayText('2026-11-25T01:20:00Z', { now: NOW }))).toBe('11月25日');
    expect(t(dayText('someday'))).toBe('someday');
  });
});

describe('a due moment as a phrase', () => {
  it('says a range with its zone once', () => {
    const range = between('2026-11-25T08:00:00+08:00', '2026-11-26T08:00:00+08:00');
    expect(t(dueText(range))).toBe('2026年11月25日 08:00 至 2026年11月26日 08:00（北京时间）');
    expect(t(actByText(range))).toBe('2026年11月25日 08:00（北京时间）');
  });

  it('tells a range of whole days in days, and one day as that day', () => {
    const days = between('2026-11-25T00:00:00+08:00', '2026-12-14T23:59:59+08:00');
    expect(t(dueText(days))).toBe('2026年11月25日 至 2026年12月14日');
    const day = between('2026-11-25T00:00:00+08:00', '2026-11-25T23:59:59+08:00');
    expect(t(dueText(day))).toBe('2026年11月25日');
    expect(t(actByText(day))).toBe('2026年11月25日');
  });

  it('keeps "about" about, and says where nothing can be told', () => {
    const about: Due = { kind: 'about', days: 45, from: '2026-11-01T10:12:00+08:00' };
    expect(t(dueText(about, { now: NOW }))).toBe('自 11月1日 起约 45 天内');
    expect(t(dueText({ kind: 'about', days: 45 }))).toBe('约 45 天内');
    expect(t(dueText({ kind: 'unknown' }))).toBe('期限无法判断');
  });
});

describe('what is left', () => {
  it('is told in the one unit a person would use', () => {
    const left = (due: Due, kind: 'act' | 'wait' = 'act') => {
      const text = leftText(due, kind, NOW);
      return text && t(text);
    };
    expect(left(at(inDays(3)))).toBe('还剩 3 天');
    expect(left(at(inDays(-3)))).toBe('已过 3 天');
    expect(left(between(inDays(-1), inDays(1)))).toBe(
      '可能已过，最晚 2026年11月25日 10:00（北京时间）',
    );
    expect(left(between(inDays(-3), inDays(-1)), 'wait')).toBe('比通常更久，可向接入商询问');
    expect(left({ kind: 'about', days: 45, from: inDays(-1) })).toBeNull();
  });
});

describe('a deadline as a line', () => {
  const line = (due: Due, kind: 'act' | 'wait' = 'act') => {
    const { left, when, urgent } = dueLine(due, kind, NOW);
    return [left && t(left), t(when), urgent];
  };

  it('counts down to a moment', () => {
    expect(line(at('2026-11-24T15:00:00+08:00'))).toEqual([
      '还剩 5 小时',
      '11月24日 15:00 前（北京时间）',
      true,
    ]);
    expect(line(at('2026-12-24'))).toEqual(['还剩 29 天', '12月24日 前', false]);
  });

  it('counts down to no range: before, within and past it', () => {
    const range = between(inDays(3), inDays(4));
    expect(line(range)).toEqual([null, '11月27日 10:00 至 11月28日 10:00（北京时间）', false]);
    const [left, , urgent] = line(between(inDays(-1), inDays(1)));
    expect([left, urgent]).toEqual(['可能已过', true]);
    expect(line(between(inDays(-3), inDays(-2)))[0]).toBe('已过 3 天');
  });

  it('tells a wait by its latest end, and never as pressing', () => {
    expect(line(between(inDays(-1), '2026-11-24T23:59:59+08:00'), 'wait').slice(1)).toEqual([
      '最晚 11月24日',
      false,
    ]);
  });

  it('stands beside the finding it belongs to, if there is one', () => {
    const finding: Finding = {
      rule: 'order-time',
      verdict: 'warn',
      about: {},
      what: { key: 'a' },
      why: { key: 'b' },
      remedy: { key: 'c' },
      sources: ['ali-guide26'],
      asOf: '',
    } as unknown as Finding;
    expect(withDueLine(finding, NOW)).toBe(finding);
    const due = at('2026-11-24T15:00:00+08:00');
    expect(withDueLine({ ...finding, due }, NOW).dueLine?.urgent).toBe(true);
  });
});
