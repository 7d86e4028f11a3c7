import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmptyNotice, readNotice } from '../../utils/notice/notice.ts';
import { PROCEDURES, PROVIDERS } from '../../utils/vocabulary.ts';
import { SAMPLES } from './samples.ts';

const NOW = new Date('2026-11-24T10:00:00+08:00');

describe('notices as they arrive', () => {
  test.each(SAMPLES)('$name', ({ text, now, expected, deadline }) => {
    const notice = readNotice(text, now ? new Date(now) : NOW);
    expect(notice).toMatchObject(expected);
    expect(notice.deadline ?? null).toBe(deadline);
  });
});

describe('nothing personal comes back', () => {
  const secrets = [
    '13812345678',
    '330102199001011234',
    '张三丰',
    'zhangsan@fake-mail.com',
    'zhangsan',
    '847261',
    'Passw0rd-9',
    '0571-88158198',
  ];
  const text = `尊敬的张三丰先生：您的手机13812345678（证件330102199001011234，邮箱 zhangsan@fake-mail.com，座机0571-88158198）
  收到验证码847261，备案密码：Passw0rd-9。请在24小时内登录 beian.miit.gov.cn 核验 fake-demo-0001.com 的备案。`;

  test('phones, certificates, names, mail addresses, codes, passwords', () => {
    const shown = JSON.stringify(readNotice(text, NOW));
    for (const secret of secrets) expect(shown).not.toContain(secret);
    expect(shown).toContain('fake-demo-0001.com');
  });
});

describe('unknown texts', () => {
  test.each(['', ' \n ', '今天天气不错', 'hello world', '😀😀', '1234567890'])('%j', (text) => {
    expect(isEmptyNotice(readNotice(text, NOW))).toBe(true);
  });

  test('what was found is still shown', () => {
    const notice = readNotice('麻烦看下 fake-demo.cn，12月3日前要弄好，请处理', NOW);
    expect(notice.messages).toEqual([]);
    expect(notice.domains).toEqual(['fake-demo.cn']);
    expect(notice.deadline).toBe('2026-12-03T23:59:59+08:00');
    expect(isEmptyNotice(notice)).toBe(false);
  });
});

describe('any text at all', () => {
  const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/;
  const pieces = fc.constantFrom(
    '请于',
    '2026年',
    '13月',
    '99日',
    '24:61',
    '前',
    '内',
    '工作日',
    '三',
    '个',
    '。',
    '【',
    '】',
    'a.com',
    '***',
    '.中国',
    '浙ICP备',
    '号-1',
    '@',
    '下周',
    '一',
    'within ',
    ' days',
    '上午',
    '25点',
    '2月30日',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 40 }).map((p) => p.join('')),
  );

  test('never throws, always well-formed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const notice = readNotice(text, NOW);
        expect(Array.isArray(notice.domains)).toBe(true);
        if (notice.deadline !== undefined) {
          expect(notice.deadline).toMatch(ISO);
          expect(Number.isNaN(Date.parse(notice.deadline))).toBe(false);
          expect(notice.deadlineRule).toBeDefined();
        }
        if (notice.provider) expect(PROVIDERS).toContain(notice.provider);
        if (notice.procedure) expect(PROCEDURES).toContain(notice.procedure);
      }),
      { numRuns: 400 },
    );
  });

  test('a text of one repeated piece is read like any other', { timeout: 20_000 }, () => {
    for (const piece of [
      '请于2026年12月1日前a.b.c.d***',
      'a',
      '1',
      '.',
      '请',
      '本周一',
      '*.',
      'a@',
      '【',
    ]) {
      expect(readNotice(piece.repeat(60_000), NOW)).toHaveProperty('domains');
    }
  });
});
