/** Filing numbers a person typed: taken apart, or told what is wrong. Nothing is guessed into shape. */
import {
  type FilingNumber,
  findFilingNumbers,
  type PublicSecurityNumber,
  parseFilingNumber,
  parsePublicSecurityNumber,
} from '../knowledge/filing-numbers.ts';
import { DISPLAY_RULES, numberToShow } from '../knowledge/number-display.ts';
import type { SourceId } from '../knowledge/sources.ts';
import type { Verdict } from '../vocabulary.ts';
import type { LookupNote, LookupReport } from './report.ts';

const note = (
  key: string,
  verdict: Verdict,
  sources: readonly SourceId[] = [],
  params: Record<string, string | number> = {},
): LookupNote => ({ topic: 'filing-number', verdict, text: { key, params }, sources });

const displayNote = (id: string): LookupNote =>
  note(
    `filing-number.display.${id}`,
    'note',
    DISPLAY_RULES.find((rule) => rule.id === id)?.sources ?? [],
  );

/** Where this number has to stand. */
const displayRuleOf = ({ kind, province }: FilingNumber): string => {
  if (kind === 'app') return 'app';
  const shown = kind === 'subject' ? 'website' : kind;
  return numberToShow(province ?? '', shown) === 'subject' ? 'guangdong' : 'which-number';
};

const notesOf = (number: FilingNumber): LookupNote[] => {
  const kind = number.scheme === 'licence' ? 'licence' : number.kind;
  const notes = [note(`lookup.number.kind.${kind}`, 'note', ['tc-hw-doc-0115'])];
  if (number.unusual) {
    const digits = number.subject.match(/\d+/)?.[0].length ?? 0;
    notes.push(note('filing-number.unusual', 'unknown', ['audit-tc-9932742978'], { digits }));
  }
  if (number.candidates) {
    const candidates = number.candidates.join('、');
    notes.push(note('filing-number.ambiguous', 'unknown', [], { latin: number.text, candidates }));
  }
  if (number.scheme === 'licence') return notes;
  return [
    ...notes,
    displayNote(displayRuleOf(number)),
    note('filing-number.not-a-provider', 'note', ['tc-t21-view']),
  ];
};

/** First two digits of an area code (GB/T 2260) and the province. */
const AREAS: ReadonlyMap<string, string> = new Map(
  '11北京 12天津 13河北 14山西 15内蒙古 21辽宁 22吉林 23黑龙江 31上海 32江苏 33浙江 34安徽 35福建 36江西 37山东 41河南 42湖北 43湖南 44广东 45广西 46海南 50重庆 51四川 52贵州 53云南 54西藏 61陕西 62甘肃 63青海 64宁夏 65新疆'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), entry.slice(2)] as const),
);

const publicSecurityNotes = ({ digits, province, current }: PublicSecurityNumber) => {
  const notes = [
    note('lookup.number.kind.public-security', 'note', ['tc-hw-doc-0033']),
    note('lookup.number.public-security.footer', 'note', ['tc-t21-police']),
  ];
  if (!current) {
    const params = { digits: digits.length };
    notes.push(note('public-security-number.old', 'unknown', ['audit-tc-police-old'], params));
  }
  const area = AREAS.get(digits.slice(0, 2));
  if (area !== undefined && area !== province) {
    notes.push(note('lookup.number.public-security.area', 'warn', [], { area, province }));
  }
  return notes;
};

const NUMBER_HINT =
  /icp ?(?:[备证]案?|bei|许可)\D{0,4}\d|公网安备|公安(?:网备|备案)\D{0,3}\d{6}|(?<![a-z0-9])[abd][1-9]-\d{6,8}(?![.\d])|[\u4e00-\u9fff] ?icp ?\d{6}/i;
/** A number that lost its serial, with nothing else in the text. */
const WITHOUT_SERIAL = /^[\u4e00-\u9fff]? ?icp ?[备证] ?号?(?: ?- ?\d+)?$/i;

const SIMPLIFIED: Readonly<Record<string, string>> = { 備: '备', 號: '号', 證: '证', 網: '网' };

/** A number as it is filed: simplified characters, no brackets round the province, no colon. Other text stays. */
export const simplifyNumber = (text: string): string =>
  /[備號證網]|安备|\) ?icp/i.test(text)
    ? text
        .replace(
          /(?<=icp ?)[備證]|(?<=公)網(?=安)|號(?= ?(?:-|$|\s))|(?<=安)備/gi,
          (char) => SIMPLIFIED[char] ?? char,
        )
        .replace(/\(([\u4e00-\u9fff])\) ?(?=icp|公网安备)/gi, '$1')
        .replace(/(公网安备)[ :]+(?=\d)/g, '$1')
    : text;

/** Cheap test before anything is parsed; false for ordinary names. Expects folded text ({@link clean}). */
export const mayHoldNumber = (text: string): boolean =>
  NUMBER_HINT.test(text) || (text.length < 12 && WITHOUT_SERIAL.test(text));

/** What every number has, in any spelling: one look spares ordinary names the others. */
const ANY_SIGN = /icp|公|[abd][1-9]-/i;

const malformed = (
  input: string,
  problem: 'bad-filing-number' | 'bad-public-security-number',
  key: string,
): LookupReport => ({ input, kind: 'invalid', problem, notes: [note(key, 'stop')] });

const readPublicSecurity = (text: string, input: string): LookupReport => {
  const bad = 'bad-public-security-number';
  if (!text.includes('公网安备')) {
    return malformed(input, bad, 'lookup.number.public-security.wrong-word');
  }
  const parsed = parsePublicSecurityNumber(text);
  if (!parsed.ok) {
    return malformed(input, bad, `public-security-number.problem.${parsed.problem}`);
  }
  const { number } = parsed;
  const notes = publicSecurityNotes(number);
  return { input, kind: 'public-security-number', publicSecurityNumber: number, notes };
};

/** `号1`: a dash is missing, or a digit too many. A year behind a number (`号2026`) belongs to the footer. */
const WITHOUT_DASH = /号\d{1,3}(?!\d)/;

/**
 * The answer for a text that holds or wants to be one number; null where nothing points to a number.
 * @param cleaned folded ({@link clean}); `input` is what the person gave.
 */
export const readNumber = (cleaned: string, input: string): LookupReport | null => {
  if (!ANY_SIGN.test(cleaned)) return null;
  const text = simplifyNumber(cleaned);
  if (!mayHoldNumber(text) || /^[^\s号]+\.[a-z]{2,}$/i.test(text)) return null;
  if (/公网安备|公安(?:网备|备案)/.test(text)) return readPublicSecurity(text, input);
  const bad = 'bad-filing-number';
  if (WITHOUT_DASH.test(text)) {
    return malformed(input, bad, 'filing-number.problem.bad-service');
  }
  const parsed = parseFilingNumber(text);
  const number = parsed.ok ? parsed.number : findFilingNumbers(text)[0];
  if (number) return { input, kind: 'filing-number', filingNumber: number, notes: notesOf(number) };
  const fault = parsed.ok ? 'not-a-number' : parsed.problem;
  return malformed(input, bad, `filing-number.problem.${fault}`);
};

/** Stretches of a folded text that are, or try to be, a number: each is then read by itself. */
export const NUMBER_STRETCH =
  /[\u4e00-\u9fff]? ?ICP ?(?:备案?|证) ?\d+(?:[a-z]\d*(?=号))? ?号?(?:\d{1,3}(?!\d)| ?- ?\d{1,4}[a-z]*(?:-\d+)?(?![a-z\d.]))?|[\u4e00-\u9fff]? ?公网安备 ?\d+ ?号?|(?:合字|[\u4e00-\u9fff]|(?<![a-z\d.]))(?:[AB][12]\.)*[AB][12]-\d{8}(?:-\d{1,4}[AXK]?)?(?![a-z\d.])/gi;
