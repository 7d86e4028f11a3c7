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
    expect(csv.startsWith('\ufeff标签,域名,')).toBe(true);
    const [head, line] = readCsv(csv.slice(1));
    expect(head).toHaveLength(12);
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
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        },
      ),
    );
  });

  it('redacted: no label, tag or full number', () => {
    const csv = toCsv([rowFrom({ ...base, tags: { 大客户: true } })], translate, { redact: true });
    for (const planted of ['客户甲', '大客户', '00000001', '30000000000000021']) {
      expect(csv).not.toContain(planted);
    }
  });
});

const unfold = (ics: string): string[] => ics.replaceAll('\r\n ', '').split('\r\n');

describe('ICS', () => {
  const ics = toIcs(
    [
      rowFrom(base),
      rowFrom({
        ...base,
        provider: 'aliyun',
        stage: 'draft',
        moments: { 'order-created': '2026-11-01' },
      }),
      rowFrom({ ...base, stage: 'authority-review' }),
    ],
    translate,
    NOW,
  );
  const lines = unfold(ics);

  it('gives instants in UTC, spans, and whole days for "about"', () => {
    expect(lines).toContain('DTSTART:20261125T003000Z');
    expect(lines).toContain('DTSTART;VALUE=DATE:20261216');
    expect(lines).toContain('SUMMARY:订单有效期（约）：fake-demo-0001.com');
    expect(lines).toContain('DTEND:20261222T155959Z');
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
    expect(lines).toContain('TRIGGER:-PT2H');
  });

  it('escapes what a label holds; nothing can start a property of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (text) => {
        const label = `${text}\r\nEND:VCALENDAR\n;,\\`;
        const made = toIcs([{ ...rowFrom({ ...base, domain: undefined }), label }], translate, NOW);
        expect(unfold(made).filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
        for (const line of made.split('\r\n')) expect(line).not.toMatch(/\n/);
        const summary = unfold(made).find((line) => line.startsWith('SUMMARY:')) ?? '';
        expect(summary.endsWith('\\nEND:VCALENDAR\\n\\;\\,\\\\')).toBe(true);
      }),
    );
  });
});
