import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseSet } from '../../utils/cases/case.ts';
import { toCsv } from '../../utils/cases/csv.ts';
import { toIcs } from '../../utils/cases/ics.ts';
import { type CaseRow, rowOf } from '../../utils/cases/summary.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { cases } from '../../utils/text/zh-CN/cases.ts';
import { common } from '../../utils/text/zh-CN/common.ts';
import { grow } from './grow.ts';

const translate = makeTranslate({ ...common, ...cases });
const NOW = new Date('2026-11-24T10:00:00+08:00');

const rowFrom = (...sets: CaseSet[]): CaseRow => rowOf(grow(...sets));

const base: CaseSet = {
  label: '客户甲',
  domain: 'fake-demo-0001.com',
  filingNumber: '浙ICP备00000001号-1',
  orderId: '30000000000000021',
  provider: 'tencent',
  procedure: 'first-filing',
  stage: 'sms-verification',
  moments: { 'sms-received': '2026-11-24T08:30:00+08:00' },
};

/** A small reader of RFC 4180, to read back what was written. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] ?? '';
    if (quoted && char === '"' && text[index + 1] === '"') {
      cell += '"';
      index += 1;
    } else if (char === '"') quoted = !quoted;
    else if (!quoted && char === ',') {
      row.push(cell);
      cell = '';
    } else if (!quoted && char === '\r' && text[index + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      index += 1;
    } else cell += char;
  }
  return rows;
};

describe('CSV', () => {
  it('has a BOM, a heading, one line a case, and every sentence there is', () => {
    const csv = toCsv([rowFrom(base)], translate);
    expect(csv.startsWith('\ufeff名称,域名,')).toBe(true);
    const [head, line] = readCsv(csv.slice(1));
    expect(head).toHaveLength(13);
    expect(line).toEqual([
      '客户甲',
      'fake-demo-0001.com',
      '浙ICP备00000001号-1',
      "'30000000000000021",
      '腾讯云',
      '首次备案',
      '短信核验',
      '2026-11-24 08:00',
      '完成短信核验',
      '2026-11-25 08:30',
      '',
      '',
      '否',
    ]);
  });

  it('reads back whatever a label holds, and no cell can be a formula', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
          fc.constantFrom(
            '=1+1',
            '+1',
            '-1',
            '@SUM(A1)',
            '\t=1',
            '＝1',
            'a"b',
            'a,b',
            'a\r\nb',
            '"',
          ),
        ),
        (label) => {
          const csv = toCsv([{ ...rowFrom(base), label }], translate);
          const rows = readCsv(csv.slice(1));
          expect(rows).toHaveLength(2);
          const cell = rows[1]?.[0] ?? '';
          expect([label, `'${label}`]).toContain(cell);
          // Nor a number or date that is written anew.
          if (!/^(?:0|[1-9]\d{0,10})$/.test(label) && !/\p{L}/u.test(label) && /\d/.test(label)) {
            expect(cell).toBe(`'${label}`);
          }
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        },
      ),
    );
  });

  it.each(['0012', '1E5678', '2026-11-24', '3/4', '2:30', '11月5日', 'SEP2', 'TRUE', '1,234'])(
    '%s stays as it is written: an apostrophe keeps the spreadsheet off it',
    (label) => {
      const [, line] = readCsv(toCsv([{ ...rowFrom(base), label }], translate).slice(1));
      expect(line?.[0]).toBe(`'${label}`);
    },
  );

  it.each(['12345678901', '0', 'shop-24.com', '2 号店', '客户 1-2'])('%s needs none', (label) => {
    const [, line] = readCsv(toCsv([{ ...rowFrom(base), label }], translate).slice(1));
    expect(line?.[0]).toBe(label);
  });

  it('has one moment to sort by, and beside it what that moment does not say', () => {
    const due = (...sets: CaseSet[]) =>
      readCsv(toCsv([rowFrom(...sets)], translate).slice(1))[1]?.slice(9, 11);
    expect(due({ ...base, stage: 'authority-review' })).toEqual([
      '2026-12-22',
      '2026年11月25日 至 2026年12月22日',
    ]);
    const draft = { ...base, provider: 'aliyun', stage: 'draft' } as const;
    expect(due({ ...draft, moments: { 'order-created': '2026-11-01' } })).toEqual([
      '2026-12-16',
      '自 2026年11月1日 起约 45 天内',
    ]);
    expect(due({ ...draft, moments: {} })).toEqual(['', '约 45 天内']);
    const notice = (at: string) => ({
      ...draft,
      deadlines: { n: { at, what: 'notice' as const } },
    });
    expect(due(notice('2026-12-03'))).toEqual(['2026-12-03', '']);
    // Exact to the minute, and read as the day that ends with it.
    expect(due(notice('2026-12-03T00:00:00+08:00'))).toEqual([
      '2026-12-03 00:00',
      '2026年12月2日 24:00（北京时间）',
    ]);
    const expiry = { ...base, procedure: 'domain-expiry', stage: 'draft' } as const;
    expect(due({ ...expiry, moments: { 'domain-expires': '2026-12-05' } })).toEqual([
      '2026-12-05',
      '',
    ]);
  });

  it('redacted: no label, tag or full number', () => {
    const csv = toCsv([rowFrom({ ...base, tags: { 大客户: true } })], translate, { redact: true });
    for (const planted of ['客户甲', '大客户', '00000001', '30000000000000021']) {
      expect(csv).not.toContain(planted);
    }
  });
});

const unfold = (ics: string): string[] => ics.replaceAll('\r\n ', '').split('\r\n');

/** The calendar of rows that have dates. */
const calendarOf = (rows: readonly CaseRow[], now = NOW): string => {
  const ics = toIcs(rows, translate, now);
  if (ics === null) throw new Error('no dates');
  return ics;
};

/** Lines of every event, by its id. */
const eventsOf = (ics: string): Map<string, string[]> => {
  const events = new Map<string, string[]>();
  for (const part of unfold(ics).join('\r\n').split('BEGIN:VEVENT\r\n').slice(1)) {
    const lines = (part.split('\r\nEND:VEVENT')[0] ?? '').split('\r\n');
    events.set(lines.find((line) => line.startsWith('UID:')) ?? '', lines);
  }
  return events;
};

describe('ICS', () => {
  const ics = calendarOf([
    rowFrom(base),
    rowFrom({
      ...base,
      provider: 'aliyun',
      stage: 'draft',
      moments: { 'order-created': '2026-11-01' },
    }),
    rowFrom({ ...base, stage: 'authority-review' }),
  ]);
  const lines = unfold(ics);

  it('gives instants in UTC, days as whole days to the day after', () => {
    expect(lines).toContain('DTSTART:20261125T003000Z');
    expect(lines).toContain('DTSTART;VALUE=DATE:20261216');
    expect(lines).toContain('SUMMARY:订单有效期（约）：fake-demo-0001.com');
    const review = lines.indexOf('DTSTART;VALUE=DATE:20261125');
    expect(lines[review + 1]).toBe('DTEND;VALUE=DATE:20261223');
  });

  it('is well formed: CRLF, at most 75 bytes a line, blocks closed, one id an event', () => {
    const raw = ics.split('\r\n');
    expect(raw.at(-1)).toBe('');
    for (const line of raw) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\n\r\ufffd]/);
    }
    for (const block of ['VCALENDAR', 'VEVENT', 'VALARM']) {
      const count = (word: string) => lines.filter((line) => line === `${word}:${block}`).length;
      expect([block, count('BEGIN')]).toEqual([block, count('END')]);
    }
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY']) {
      expect(lines.filter((line) => line.startsWith(name)).length).toBe(3);
    }
    expect(new Set(lines.filter((line) => line.startsWith('UID'))).size).toBe(3);
  });

  it('rings before what must be done, not for waits and guesses', () => {
    expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(2);
    expect(lines).toContain('TRIGGER:-PT3H');
  });

  const noticeAt = (at: string, id = 'notice' as 'notice' | 'own') =>
    eventsOf(
      calendarOf([
        rowFrom({ ...base, stage: 'draft', moments: {}, deadlines: { n1: { at, what: id } } }),
      ]),
    ).get(`UID:case-0001-${id}-n1@beian-preflight`);

  it('a term that ends with a day is that day, rung for in the morning', () => {
    for (const at of ['2026-12-03', '2026-12-03T23:59:59+08:00', '2026-12-04T00:00:00+08:00']) {
      const event = noticeAt(at);
      expect(event).toContain('DTSTART;VALUE=DATE:20261203');
      expect(event).toContain('DTEND;VALUE=DATE:20261204');
      expect(event?.filter((line) => line.startsWith('TRIGGER:'))).toEqual([
        'TRIGGER:-PT15H',
        'TRIGGER:PT9H',
      ]);
    }
    expect(noticeAt('2026-12-04T00:00:00+08:00')?.join()).toContain('2026年12月3日 24:00');
    expect(noticeAt('2026-12-03T15:30:00+08:00', 'own')).toContain('DTSTART:20261203T073000Z');
  });

  it('a deadline keeps its id when it moves, and the later calendar is the newer one', () => {
    const made = (at: string, now: string) =>
      calendarOf([rowFrom({ ...base, deadlines: { n1: { at, what: 'notice' } } })], new Date(now));
    const before = eventsOf(made('2026-12-03T10:00:00+08:00', '2026-11-24T10:00:00+08:00'));
    const after = eventsOf(made('2026-12-10T10:00:00+08:00', '2026-11-25T10:00:00+08:00'));
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const uid = 'UID:case-0001-notice-n1@beian-preflight';
    expect(before.get(uid)).toContain('DTSTART:20261203T020000Z');
    expect(before.get(uid)).toContain('DTSTAMP:20261124T020000Z');
    expect(after.get(uid)).toContain('DTSTART:20261210T020000Z');
    expect(after.get(uid)).toContain('DTSTAMP:20261125T020000Z');
  });

  it('is none where nothing has a date, or all is archived', () => {
    expect(toIcs([], translate, NOW)).toBeNull();
    expect(
      toIcs([rowFrom({ ...base, procedure: 'rectify', stage: 'draft' })], translate, NOW),
    ).toBeNull();
    expect(toIcs([rowFrom({ ...base, archived: true })], translate, NOW)).toBeNull();
  });

  it('escapes what a label holds; nothing can start a property of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (text) => {
        const label = `${text}\r\nEND:VCALENDAR\n;,\\`;
        const made = calendarOf([{ ...rowFrom({ ...base, domain: undefined }), label }]);
        expect(unfold(made).filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
        for (const line of made.split('\r\n')) expect(line).not.toMatch(/\n/);
        const summary = unfold(made).find((line) => line.startsWith('SUMMARY:')) ?? '';
        expect(summary.endsWith('\\nEND:VCALENDAR\\n\\;\\,\\\\')).toBe(true);
      }),
    );
  });
});
