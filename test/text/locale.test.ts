/** Dates and times by language, in Beijing time wherever the computer stands. */
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayText, dueLine, momentText } from '../../utils/calendar/words.ts';
import { en } from '../../utils/text/en.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { zhCN } from '../../utils/text/zh-CN.ts';
import { SHIPPED, walk } from '../structure/shipped.ts';

const NOW = new Date('2026-11-24T10:00:00+08:00');
const AT = '2026-11-25T00:30:00+08:00';
const say = { 'zh-CN': makeTranslate(zhCN), en: makeTranslate(en) };

describe.each(['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati'])('in %s', (zone) => {
  beforeEach(() => vi.stubEnv('TZ', zone));
  afterEach(() => vi.unstubAllEnvs());

  it('moments and days are those of Beijing, in the words of the language', () => {
    expect(say['zh-CN'](momentText(AT, { now: NOW }))).toBe('11月25日 00:30（北京时间）');
    expect(say.en(momentText(AT, { now: NOW }))).toBe('25 Nov, 00:30 (Beijing time)');
    expect(say['zh-CN'](dayText(AT))).toBe('2026年11月25日');
    expect(say.en(dayText(AT))).toBe('25 Nov 2026');
  });

  it('a deadline says its zone and what is left', () => {
    const { left, when, urgent } = dueLine({ kind: 'at', at: AT }, 'act', NOW);
    expect(urgent).toBe(true);
    expect(left && say['zh-CN'](left)).toBe('还剩 14 小时');
    expect(say['zh-CN'](when)).toBe('11月25日 00:30 前（北京时间）');
    expect(left && say.en(left)).toBe('14 h left');
    expect(say.en(when)).toBe('by 25 Nov, 00:30 (Beijing time)');
  });
});

describe('English counts', () => {
  it('take the word that fits', () => {
    const count = (days: number | string) =>
      say.en({ key: 'rule.domain-expiry.expired.what', params: { days } });
    expect(count(1)).toBe('The domain expired 1 day ago');
    expect(count('1')).toBe('The domain expired 1 day ago');
    expect(count(2)).toBe('The domain expired 2 days ago');
  });
});

describe('the code', () => {
  /** Reads of the computer's own clock face. A year alone, for published calendars, may be off by a night. */
  const OWN_CLOCK = /^(getHours|getMinutes|getDate|getDay|getMonth|toLocale(Date|Time)?String)$/;

  it('never shows the computer’s own time', () => {
    const found: string[] = [];
    for (const file of SHIPPED) {
      walk(file, (node) => {
        if (!ts.isPropertyAccessExpression(node) || !OWN_CLOCK.test(node.name.text)) return;
        found.push(`${file.path}: ${node.getText()}`);
      });
    }
    expect(found).toEqual([]);
  });

  it('formats no date without naming the zone', () => {
    const nameless: string[] = [];
    for (const file of SHIPPED) {
      walk(file, (node) => {
        if (!ts.isNewExpression(node) || node.expression.getText() !== 'Intl.DateTimeFormat')
          return;
        if (!/timeZone: '/.test(node.getText())) nameless.push(`${file.path}: ${node.getText()}`);
      });
    }
    expect(nameless).toEqual([]);
  });
});
