const PHONE = /(?<!\d)(1[3-9]\d)\d{4}(\d{4})(?!\d)/g;
const LANDLINE = /(?<!\d)(0\d{2,3}[- ]?)\d{4,5}(\d{3})(?!\d)/g;
const MAIL = /([a-z0-9])[a-z0-9._+-]*@((?:[a-z0-9-]+\.)+[a-z]{2,})/gi;
/** Identity cards: eighteen digits, or fifteen before 2000. */
const CERTIFICATE = /(?<![0-9A-Za-z])(\d{4})(?:\d{10}(\d{3}[\dXx])|\d{8}(\d{3}))(?![0-9A-Za-z])/g;
/** Passports and the permits of Hong Kong, Macau and Taiwan. */
const PASSPORT = /(?<![0-9A-Za-z])([DEGHMPS])\d{8,10}(?![0-9A-Za-z])/g;
const CREDIT_CODE =
  /(?<![0-9A-Za-z])([0-9A-HJ-NP-RTUWXY]{2}\d{2})[0-9A-HJ-NP-RTUWXY]{10}([0-9A-HJ-NP-RTUWXY]{4})(?![0-9A-Za-z])/g;
/** Words in the name of an organisation. */
export const ORGANISATION =
  /公司|中心|协会|学会|学校|大学|学院|医院|银行|集团|工作室|商行|商店|经营部|事务所|研究|委员会|政府|局$|厂|店|社$|馆|院$|网络|科技|部$|处$|所$|会$|[a-z]{3,}.*(ltd|inc|llc|corp|co\.)/i;

/** Phones, mail addresses, certificate and credit codes inside a text, masked the way consoles mask them. */
export function mask(text: string): string {
  if (!/\d{4}|@/.test(text)) return text;
  return text
    .replace(MAIL, '$1***@$2')
    .replace(CERTIFICATE, '$1**********$2$3')
    .replace(PASSPORT, '$1********')
    .replace(CREDIT_CODE, (all, head, tail) =>
      /\d{6}/.test(all) ? `${head}**********${tail}` : all,
    )
    .replace(PHONE, '$1****$2')
    .replace(LANDLINE, '$1****$2');
}

/** A value of a field whose label says that it holds a number of a person or a card: both ends stay. */
export function maskNumber(text: string): string {
  const masked = mask(text);
  if (masked !== text || text.includes('*') || text.length < 3) return masked;
  const ends = Math.min(4, Math.floor(text.length / 4));
  return `${text.slice(0, ends)}****${text.slice(text.length - ends)}`;
}

/** The name of a subject or a holder: a person's is masked (张*), an organisation's stays. */
export function maskName(name: string, nature = ''): string {
  const personal =
    nature === '' ? looksLikePerson(name) : /个人|自然人|personal|individual/i.test(nature);
  return personal ? maskPerson(name) : name;
}

/** A person's name: the first character stays. */
export function maskPerson(name: string): string {
  if (name.includes('*') || name.length < 2) return name;
  return /^[\x20-\x7e]+$/.test(name)
    ? name.replace(/(?<=\b\w)\w+/g, '***')
    : name.slice(0, 1) + '*'.repeat(Math.max(1, name.length - 1));
}

function looksLikePerson(name: string): boolean {
  return /^[\u4e00-\u9fff·]{2,4}$/.test(name) && !ORGANISATION.test(name);
}

/** Every text of the facts through `mask`; ids of orders are the provider's own numbers and stay. */
export function maskAll<T>(value: T, name = ''): T {
  if (typeof value === 'string') return (name === 'id' ? value : mask(value)) as T;
  if (Array.isArray(value)) return value.map((item) => maskAll(item, name)) as T;
  if (value === null || typeof value !== 'object') return value;
  const masked: Record<string, unknown> = {};
  for (const [field, item] of Object.entries(value))
    if (item !== undefined) masked[field] = maskAll(item, field);
  return masked as T;
}
