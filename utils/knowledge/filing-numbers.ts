/**
 * Filing, licence and public-security numbers: their patterns and what they name.
 * Patterns follow 64 real numbers (京ICP备…号-2A, 京ICP证…号-215A, 合字B2-…, 京公网安备… with 10 to 14 digits).
 */
import type { ServiceKind } from '../vocabulary.ts';
import { foldText } from './fold-text.ts';
import { PROVINCE_MARKS, type ProvinceMark, provinceOfMark } from './province-marks.ts';

export interface FilingNumber {
  /** `licence`: a commercial licence (经营许可证), not a filing. */
  scheme: 'filing' | 'licence';
  /** What the number names: the subject (or the licence itself), or one of its services. */
  kind: 'subject' | ServiceKind;
  /** Chinese name of the province; null for nation-wide or province-less licences and ambiguous Latin forms. */
  province: string | null;
  /** Names the Latin form may stand for, where it is ambiguous (Jin, Ji, Yu). */
  candidates?: string[];
  /** Number of the subject or the licence, e.g. `京ICP备12345678号`, `粤B2-20090059`. */
  subject: string;
  /** Running number of the service under it: one sequence for websites, Apps, mini-programs and quick-apps. */
  service?: number;
  /** The whole number in its usual form. */
  text: string;
  /** A serial of neither 8 nor 10 digits: old or mistyped. */
  unusual: boolean;
}

/** Why a text is no filing number. Sentences: `filing-number.problem.<id>`. */
export type FilingNumberProblem =
  | 'empty'
  | 'not-a-number'
  | 'no-province'
  | 'unknown-province'
  | 'wrong-word'
  | 'serial-missing'
  | 'serial-length'
  | 'serial-letter'
  | 'no-hao'
  | 'bad-service'
  | 'extra-text'
  | 'registrar-licence'
  | 'public-security';

export type ParsedFilingNumber =
  | { ok: true; number: FilingNumber }
  | { ok: false; problem: FilingNumberProblem };

export interface PublicSecurityNumber {
  province: string;
  digits: string;
  /** Today's form has 14 digits; old ones have 10, 12 or 13. */
  current: boolean;
  text: string;
}

/** Sentences: `public-security-number.problem.<id>`. */
export type PublicSecurityNumberProblem =
  | 'empty'
  | 'not-a-number'
  | 'no-province'
  | 'unknown-province'
  | 'digits-length'
  | 'extra-text'
  | 'filing-number';

export type ParsedPublicSecurityNumber =
  | { ok: true; number: PublicSecurityNumber }
  | { ok: false; problem: PublicSecurityNumberProblem };

const ABBRS = PROVINCE_MARKS.flatMap((province) => province.abbr).join('');
const LATIN = [...new Set(PROVINCE_MARKS.flatMap((province) => province.latin))].sort(
  (a, b) => b.length - a.length,
);

const P = `[${ABBRS}]`;
/** The service's own number and letter, closed by a right boundary: `号-1kw` names no service. */
const SERVICE = '(?:-(\\d{1,4})([AXK])?(?![0-9A-Z]))?(?!-\\d)';
const FILING = `(${P})ICP备(\\d{5,10})号${SERVICE}`;
const LICENCE_OLD = `(${P})ICP证(\\d{6,8})号${SERVICE}`;
const LICENCE_NEW = `(?:(${P}|合字)|(?<![0-9A-Z]))([AB][12](?:\\.[AB][12])*)-((?:19|20)\\d{6})(?!\\d)${SERVICE}`;
const LATIN_FILING = `(?<![A-Z])(${LATIN.join('|')}) ?ICP ?BEI ?(?:NO\\.?)? ?(\\d{5,10})(?!\\d) ?(?:HAO|号)?${SERVICE}`;
const PUBLIC_SECURITY = `(${P})公网安备(\\d{10,14})(?!\\d)号?`;

const KIND_OF_LETTER: Readonly<Record<string, ServiceKind>> = {
  A: 'app',
  X: 'mini-program',
  K: 'quick-app',
};

/**
 * One spelling for all: folded, dashes without blanks around them (unless a year follows: `号 - 2026`), no blanks
 * inside `ICP 备 123 号`.
 */
const spell = (text: string): string =>
  foldText(text)
    .toUpperCase()
    .replace(/ *- *(?!(?:19|20)\d{2}(?![0-9AXK]))/g, '-')
    .replace(/ *ICP *(?=[备证])/g, 'ICP')
    .replace(/(?<=[备证]) +(?=\d)/g, '')
    .replace(/(?<=\d) +(?=号)/g, '')
    .replace(/ *公网安备 */g, '公网安备');

const build = (
  scheme: FilingNumber['scheme'],
  provinces: readonly ProvinceMark[],
  subject: string,
  unusual: boolean,
  service: string | undefined,
  letter: string | undefined,
): FilingNumber => {
  const [only] = provinces;
  const province = provinces.length === 1 && only ? only.name : null;
  const base = {
    scheme,
    province,
    ...(provinces.length > 1 && { candidates: provinces.map((p) => p.name) }),
    subject,
    unusual,
  };
  if (service === undefined) return { ...base, kind: 'subject', text: subject };
  return {
    ...base,
    kind: KIND_OF_LETTER[letter ?? ''] ?? 'website',
    service: Number(service),
    text: `${subject}-${Number(service)}${letter ?? ''}`,
  };
};

type Builder = (match: RegExpMatchArray) => FilingNumber;

const provincesOfAbbr = (abbr = ''): ProvinceMark[] =>
  PROVINCE_MARKS.filter((province) => province.abbr.includes(abbr));

const NUMBERS: readonly (readonly [pattern: string, build: Builder])[] = [
  [
    FILING,
    ([, abbr, serial = '', service, letter]) =>
      build(
        'filing',
        provincesOfAbbr(abbr),
        `${abbr}ICP备${serial}号`,
        serial.length !== 8 && serial.length !== 10,
        service,
        letter,
      ),
  ],
  [
    LICENCE_OLD,
    ([, abbr, serial, service, letter]) =>
      build('licence', provincesOfAbbr(abbr), `${abbr}ICP证${serial}号`, false, service, letter),
  ],
  [
    LICENCE_NEW,
    ([, abbr, classes, serial, service, letter]) =>
      build(
        'licence',
        provincesOfAbbr(abbr),
        `${abbr ?? ''}${classes}-${serial}`,
        false,
        service,
        letter,
      ),
  ],
  [
    LATIN_FILING,
    ([, latin = '', serial = '', service, letter]) => {
      const provinces = PROVINCE_MARKS.filter((p) =>
        p.latin.some((l) => l.toUpperCase() === latin),
      );
      const [only] = provinces;
      const lead = provinces.length === 1 && only ? only.abbr[0] : latin;
      const unusual = serial.length !== 8 && serial.length !== 10;
      return build('filing', provinces, `${lead}ICP备${serial}号`, unusual, service, letter);
    },
  ],
];

/** All filing and licence numbers in a text, in order, each once. */
export const findFilingNumbers = (text: string): FilingNumber[] => {
  const spelled = spell(text);
  const found = NUMBERS.flatMap(([pattern, toNumber]) =>
    [...spelled.matchAll(new RegExp(pattern, 'gi'))].map((match) => ({
      at: match.index,
      number: toNumber(match),
    })),
  ).sort((a, b) => a.at - b.at);
  const seen = new Map(found.map(({ number }) => [number.text, number]));
  return [...seen.values()];
};

const filingProblem = (spelled: string): FilingNumberProblem => {
  if (/公网安备/.test(spelled)) return 'public-security';
  if (/[\u4e00-\u9fff]?D[1-9]-\d{6,8}/.test(spelled)) return 'registrar-licence';
  if (/ICP备案(?:号|\d)|ICP许可|备\d+案/.test(spelled)) return 'wrong-word';
  const [, lead = '', serial = '', rest = ''] = /^(.*?)ICP[备证]?(\d*)(.*)$/.exec(spelled) ?? [];
  if (!/ICP/.test(spelled)) return 'not-a-number';
  if (lead === '') return 'no-province';
  if (!new RegExp(`${P}$`).test(lead)) return 'unknown-province';
  if (!/ICP[备证]/.test(spelled)) return 'wrong-word';
  if (serial === '') return 'serial-missing';
  if (/^[A-Z]\d*号/.test(rest)) return 'serial-letter';
  if (serial.length < 5 || serial.length > 10) return 'serial-length';
  if (!rest.startsWith('号')) return 'no-hao';
  return rest.startsWith('号-') ? 'bad-service' : 'extra-text';
};

/**
 * One filing or licence number, nothing else around it but blanks, a label such as `备案号：` or closing dashes.
 * A malformed one says what is wrong with it.
 */
export const parseFilingNumber = (text: string): ParsedFilingNumber => {
  const spelled = spell(text)
    .replace(/^(?:ICP)?备案号? ?:? ?/, '')
    .replace(/-+$/, '')
    .trim();
  if (spelled === '') return { ok: false, problem: 'empty' };
  for (const [pattern, toNumber] of NUMBERS) {
    const match = new RegExp(`^${pattern}$`, 'i').exec(spelled);
    if (match) return { ok: true, number: toNumber(match) };
  }
  return { ok: false, problem: filingProblem(spelled) };
};

/** One public-security number (公安备案号). The closing 号 may be missing, as in many footers. */
export const parsePublicSecurityNumber = (text: string): ParsedPublicSecurityNumber => {
  const spelled = spell(text).trim();
  if (spelled === '') return { ok: false, problem: 'empty' };
  const match = new RegExp(`^${PUBLIC_SECURITY}$`).exec(spelled);
  const [, abbr = '', digits = ''] = match ?? [];
  const province = provinceOfMark(abbr);
  if (province) {
    return {
      ok: true,
      number: {
        province: province.name,
        digits,
        current: digits.length === 14,
        text: `${abbr}公网安备${digits}号`,
      },
    };
  }
  if (/ICP[备证]/.test(spelled)) return { ok: false, problem: 'filing-number' };
  const parts = /^(.*?)公网安备(\d*)(.*)$/.exec(spelled);
  if (!parts) return { ok: false, problem: 'not-a-number' };
  const [, lead = '', serial = ''] = parts;
  if (lead === '') return { ok: false, problem: 'no-province' };
  if (!new RegExp(`${P}$`).test(lead)) return { ok: false, problem: 'unknown-province' };
  if (serial.length < 10 || serial.length > 14) return { ok: false, problem: 'digits-length' };
  return { ok: false, problem: 'extra-text' };
};
