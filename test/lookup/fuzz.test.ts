import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookUp, lookUpAll } from '../../utils/lookup/lookup.ts';
import { toAscii, toUnicode } from '../../utils/lookup/punycode.ts';
import { LOOKUP_KINDS, LOOKUP_PROBLEMS, type LookupReport } from '../../utils/lookup/report.ts';

const pieces = fc.constantFrom(
  'a',
  'Z',
  '9',
  '-',
  '_',
  '.',
  '。',
  '．',
  '@',
  ':',
  '/',
  '//',
  '?',
  '#',
  '%',
  '\\',
  '[',
  ']',
  '*',
  ' ',
  '\t',
  '\n',
  '\u200b',
  '\u00ad',
  '\u202e',
  '例子',
  '中国',
  '公司',
  'xn--',
  'xn--fiqs8s',
  'com',
  'org',
  'com.cn',
  '政务.cn',
  'https://',
  'mailto:',
  '京ICP备',
  '号',
  '-1',
  'A',
  '12345678',
  '公网安备',
  '0x7f',
  '::1',
  '1.2.3.4',
  'а',
  'ß',
  'İ',
  '😀',
  '\ud800',
  '，',
  '；',
  'ＡＢ',
  '①',
);
const inputs = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.webUrl(),
  fc.emailAddress(),
  fc.domain(),
);

const isWellFormed = (report: LookupReport): void => {
  expect(LOOKUP_KINDS).toContain(report.kind);
  for (const note of report.notes) expect(note.text.key).toMatch(/^[a-z][\w.-]+$/);
  switch (report.kind) {
    case 'invalid':
      expect(LOOKUP_PROBLEMS).toContain(report.problem);
      expect(report.notes.length).toBeGreaterThan(0);
      return;
    case 'domain':
      expect(report.registrable).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
      expect(`.${report.domain}`.endsWith(`.${report.registrable}`)).toBe(true);
      expect(report.suffix).toBeDefined();
      return;
    case 'suffix':
      expect(report.suffix).toBeDefined();
      expect(report.registrable).toBeUndefined();
      return;
    case 'filing-number':
      expect(report.filingNumber?.text).toMatch(/\d/);
      return;
    case 'public-security-number':
      expect(report.publicSecurityNumber?.digits).toMatch(/^\d{10,14}$/);
  }
};

describe('any input', () => {
  test('one: never throws, always well-formed, keeps the input', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const report = lookUp(input);
        expect(report.input).toBe(input);
        isWellFormed(report);
      }),
      { numRuns: 3000 },
    );
  });

  test('many: at least one answer, none twice', () => {
    fc.assert(
      fc.property(fc.array(inputs, { maxLength: 6 }), (parts) => {
        const reports = lookUpAll(parts.join('\n'));
        expect(reports.length).toBeGreaterThan(0);
        for (const report of reports) isWellFormed(report);
        const domains = reports.flatMap(({ domain }) => domain ?? []);
        expect(new Set(domains).size).toBe(domains.length);
      }),
      { numRuns: 400 },
    );
  });

  test('the answer about the name that is filed is the same answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.webUrl(), inputs), (input) => {
        const report = lookUp(input);
        if (report.kind !== 'domain' || !report.registrable) return;
        const again = lookUp(report.registrable);
        expect(again.registrable).toBe(report.registrable);
        expect(again.suffix).toEqual(report.suffix);
        expect(lookUp(report.unicode ?? '').registrable).toBe(report.registrable);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('punycode', () => {
  const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((point) => String.fromCharCode(point));
  const latin = fc.constantFrom(...'abcxyz019');

  test('agrees with the engine in both directions', () => {
    const label = fc.array(fc.oneof(han, latin), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(label, (letters) => {
        const name = `${letters.join('')}.com`;
        const ascii = toAscii(name);
        expect(ascii).toBe(new URL(`http://${name}`).hostname);
        expect(toUnicode(ascii ?? '')).toBe(name);
      }),
    );
  });

  test('names that IDNA has to map are left to the engine', () => {
    for (const name of ['Bücher.com', 'bücher.com', 'ＡＢ.com', 'xn--a.com', 'ß.de', 'а.com']) {
      expect(toAscii(name)).toBeNull();
    }
  });
});
