import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupOf, lookUpBulk, shownInput, toCsv, toTsv } from '../../utils/lookup/bulk.ts';
import { lookUp } from '../../utils/lookup/lookup.ts';
import { decodeText, rowsOf, shapeOf } from '../../utils/lookup/table.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { lookup } from '../../utils/text/zh-CN/lookup.ts';

const t = makeTranslate(lookup);
const names = async (text: string) =>
  (await lookUpBulk(text)).reports.map((r) => r.registrable ?? r.filingNumber?.text ?? r.problem);

describe('what a pasted text is', () => {
  test.each([
    ['a list', 'a.com\nb.org\r\n\nc.cc', null, 0, false],
    ['a list with commas', 'a.com, b.org, c.cc\nd.tv, e.me, f.cn', null, 0, false],
    ['CSV with a heading', '客户,域名,备注\n甲,a.com,x\n乙,b.org,"y, z"', ',', 1, true],
    ['CSV without a heading', '1,a.com\n2,b.org\n3,c.cc', ',', 1, false],
    [
      'a sheet copied from a spreadsheet',
      'id\tsite\n1\thttps://www.a.com/\n2\tb.org',
      '\t',
      1,
      true,
    ],
    ['semicolons', 'name;domain\nx;a.com\ny;b.org', ';', 1, true],
  ])('%s', (_, text, delimiter, column, hasHeader) => {
    expect(shapeOf(text)).toMatchObject({ delimiter, column, hasHeader });
  });

  test('quoted cells keep their commas, quotes and line ends', () => {
    const rows = [...rowsOf('a,"b, ""c""\nd",e\r\n"",,f,', ',')];
    expect(rows).toEqual([
      ['a', 'b, "c"\nd', 'e'],
      ['', '', 'f', ''],
    ]);
  });

  test('any table survives writing and reading', () => {
    const cell = fc.string({ maxLength: 12 });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((n) =>
        fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const quote = (c: string) => `"${c.replaceAll('"', '""')}"`;
        const text = rows.map((row) => row.map(quote).join(',')).join('\r\n');
        expect([...rowsOf(text, ',')]).toEqual(rows);
      }),
    );
  });
});

describe('bulk', () => {
  test('lists, tables and several names on a line', async () => {
    expect(await names('a.com b.org\nhttps://c.cc/x\n京ICP备12345678号-1\n\n1.2.3.4')).toEqual([
      'a.com',
      'b.org',
      'c.cc',
      '京ICP备12345678号-1',
      'ip',
    ]);
    expect(await names('客户,域名\n甲,a.com\n乙,"b.org"')).toEqual(['a.com', 'b.org']);
  });

  test('another column on request', async () => {
    const text = 'old,new\na.com,b.org\nc.com,d.org';
    const shape = { ...shapeOf(text), column: 1 };
    const { reports } = await lookUpBulk(text, { shape });
    expect(reports.map((r) => r.registrable)).toEqual(['b.org', 'd.org']);
  });

  test('progress rises to the total, and a cancelled run keeps what it has', async () => {
    const text = Array.from({ length: 300 }, (_, i) => `name${i}.com`).join('\n');
    const seen: number[] = [];
    const whole = await lookUpBulk(text, { budget: 0, onProgress: ({ done }) => seen.push(done) });
    expect(whole).toMatchObject({ done: 300, total: 300, cancelled: false });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.length).toBeGreaterThan(10);

    const stop = new AbortController();
    const part = await lookUpBulk(text, {
      budget: 0,
      signal: stop.signal,
      onProgress: ({ done }) => done >= 40 && stop.abort(),
    });
    expect(part.cancelled).toBe(true);
    expect(part.reports.length).toBeGreaterThanOrEqual(40);
    expect(part.reports.length).toBeLessThan(300);
    expect(part.total).toBe(300);
  });

  test('groups follow what may be said, not the raw status', () => {
    const groups = ['a.com', 'a.org', 'a.gg', 'a.hk', 'a.gov.cn', '1.2.3.4', '京ICP备12345678号'];
    expect(groups.map((input) => groupOf(lookUp(input)))).toEqual([
      'approved',
      'not-approved',
      'unknown',
      'unknown',
      'restricted',
      'invalid',
      'number',
    ]);
  });
});

describe('export', () => {
  test('no cell begins as a formula, and mail addresses lose their person', async () => {
    const inputs = ['=cmd|calc.com', '+1.com', '@sum.com', '-x.com', 'zhang.san@a.com', 'a"b.com'];
    inputs.push('＝1+1.com', ' =2.com');
    const csv = (await toCsv(inputs.map(lookUp), t)).join('');
    expect(csv.startsWith('\ufeff')).toBe(true);
    const rows = [...rowsOf(csv.slice(1), ',')];
    expect(rows).toHaveLength(inputs.length + 1);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/);
    expect(csv).not.toContain('zhang.san');
    expect(rows[6]?.[0]).toBe('a"b.com');
  });

  test('tab-separated rows stay rows', () => {
    const tsv = toTsv([lookUp('a.com'), lookUp('=1\t2\n3')], t);
    const rows = tsv.split('\n').map((row) => row.split('\t'));
    expect(rows.map((row) => row.length)).toEqual([6, 6, 6]);
    expect(rows[2]?.[0]).toMatch(/^'=1/);
  });

  test('inputs without a mail address are shown as they are', () => {
    expect(shownInput('https://a.com/@me')).toBe('https://a.com/@me');
    expect(shownInput('mailto:me@a.com')).toBe('mailto:***@a.com');
  });
});

describe('files', () => {
  test('UTF-8, its mark, UTF-16 and GBK are read; anything binary is refused', () => {
    const bytes = (...list: number[]) => new Uint8Array(list);
    expect(decodeText(new TextEncoder().encode('域名,a.com'))).toBe('域名,a.com');
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0x00))).toBe('a');
    expect(decodeText(bytes(0xd3, 0xf2, 0xc3, 0xfb))).toBe('域名');
    expect(decodeText(bytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00))).toBeNull();
  });
});
