/**
 * A WHOIS page's answer out of its visible text: domain, registrar, dates and status codes. Names, mail addresses and
 * phones of whoever holds the domain are never taken. Pure.
 */
import { type RegistryFacts, statusWords } from '../network/registry-facts.ts';
import { type Part, partOf } from './labels.ts';

export interface WhoisAnswer {
  /** The name as the page writes it, without blanks: to be looked up before it is used. */
  name: string;
  facts: RegistryFacts;
}

type Values = Map<Part, string[]>;

/** `Label: value`, `标签：值`, or a table's row whose cells a tab separates. */
const splitRow = (line: string): [label: string, value: string] | null => {
  const cells = line.split('\t').map((cell) => cell.trim());
  const [first = '', ...rest] = cells;
  if (rest.length > 0 && partOf(first)) return [first, rest.join(' ')];
  const colon = /^([^:：]{1,60})[:：]\s*(.*)$/.exec(line);
  if (colon) return [colon[1] ?? '', colon[2] ?? ''];
  return null;
};

/** A name with a suffix, as a page or an address gives it; null for a word such as `查询`. */
const nameOf = (text: string | null | undefined): string | null => {
  const name = text?.trim() ?? '';
  return /^[^\s@/:]{1,253}$/.test(name) && /[^.]\.[^.]/.test(name) ? name : null;
};

const CODE =
  /\b(?:(?:client|server)(?:Hold|(?:Delete|Update|Transfer|Renew)Prohibited)|pending(?:Create|Delete|Renew|Restore|Transfer|Update)|redemptionPeriod|autoRenewPeriod|addPeriod|renewPeriod|transferPeriod|inactive|ok)\b/gi;

/** What registrars' pages write instead of codes. */
const CHINESE_CODES: readonly (readonly [RegExp, string])[] = [
  [/注册商(?:设置)?(?:暂停|停止)解析/, 'client hold'],
  [/注册(?:局|管理机构)(?:设置)?(?:暂停|停止)解析/, 'server hold'],
  [/注册商(?:设置)?禁止转移/, 'client transfer prohibited'],
  [/注册(?:局|管理机构)(?:设置)?禁止转移/, 'server transfer prohibited'],
  [/赎回期/, 'redemption period'],
  [/(?:等待|待)删除|正在删除/, 'pending delete'],
  [/正在转移|转移中/, 'pending transfer'],
];

/** `CLIENTHOLD` and `clienthold` are one code; the usual spelling shows where its words part. */
const spelled = (code: string): string =>
  code
    .toLowerCase()
    .replace(/^(client|server|pending)(?=.)/, '$1 ')
    .replace(/(prohibited|period)$/, ' $1')
    .replace(/^autorenew/, 'auto renew');

const hasStatus = (line: string): boolean =>
  line.search(CODE) >= 0 || CHINESE_CODES.some(([pattern]) => pattern.test(line));

const readStatuses = (lines: readonly string[]): string[] => {
  const text = lines.join('\n');
  const codes = [...text.matchAll(CODE)].map(([code]) => spelled(code));
  const words = CHINESE_CODES.flatMap(([pattern, code]) => (pattern.test(text) ? [code] : []));
  return statusWords([...codes, ...words]);
};

/**
 * Every labelled value. A label alone on its line is followed by its value; status codes run over several lines. The
 * answer begins where a domain is named: menus and forms before it do not count.
 */
const readValues = (text: string): Values => {
  const values: Values = new Map();
  let open: Part | null = null;
  const add = (part: Part, value: string): void => {
    if (value === '') return;
    if (part === 'domain' && !values.has(part)) {
      if (!nameOf(value)) return;
      values.clear();
    }
    values.set(part, [...(values.get(part) ?? []), value]);
  };
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '') continue;
    const [label, value] = splitRow(line) ?? [line, ''];
    const part = partOf(label);
    if (part) {
      add(part, value);
      open = value === '' || part === 'status' ? part : null;
      continue;
    }
    if (open) add(open, line);
    if (open !== 'status' || !hasStatus(line)) open = null;
  }
  return values;
};

const MOMENT =
  /((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2}:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/i;

/** An ISO moment; a time without a zone is Beijing's, as CNNIC and mainland registrars write it. */
const readMoment = (values: readonly string[] | undefined): string | null => {
  const found = MOMENT.exec(values?.[0] ?? '');
  if (!found) return null;
  const [, year, month = '', day = '', time = '00:00:00', zone = '+08:00'] = found;
  const clock = time.length < 6 ? `${time}:00` : time;
  const offset = /^(?:Z|UTC|GMT)$/i.test(zone) ? 'Z' : zone.replace(/(\d\d)(\d\d)$/, '$1:$2');
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const iso = `${date}T${clock.padStart(8, '0')}${offset}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
};

/** The name asked for in the page's address: `?domain=example.cn`, `/domain/example.cn`. */
const askedFor = (url: URL): string | null =>
  nameOf(url.searchParams.get('domain')) ?? nameOf(/\/domain\/([^/]+)/.exec(url.pathname)?.[1]);

const NOT_FOUND =
  /no matching record|domain not found|no match for|未(?:被)?注册|尚未注册|可以注册|没有找到(?:相关|该)?(?:域名|记录)|域名不存在|查询的(?:域名|信息)不存在/i;

/**
 * The answer on a WHOIS page, or null where none is to be seen: still empty, waiting for its code, or another layout.
 * @param text the page's visible text; `url` its address.
 */
export const readWhois = (text: string, url: URL): WhoisAnswer | null => {
  const values = readValues(text);
  const name = nameOf(values.get('domain')?.[0]) ?? askedFor(url);
  if (name === null) return null;
  const facts: RegistryFacts = {
    exists: true,
    registrar: values.get('registrar')?.[0]?.slice(0, 120) ?? null,
    expires: readMoment(values.get('expires')),
    registered: readMoment(values.get('registered')),
    statuses: readStatuses(values.get('status') ?? []),
  };
  if (facts.expires || facts.registered) return { name, facts };
  const nothing = { exists: false, registrar: null, expires: null, registered: null, statuses: [] };
  return NOT_FOUND.test(text) ? { name, facts: nothing } : null;
};
