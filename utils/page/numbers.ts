import { clean } from './text.ts';

const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕秦甘陇青宁新';
const CHINESE = `[${PROVINCES}]ICP备([\\d*]{5,10})号(?:-(\\d{1,4})([AXK])?)?(?![0-9A-Za-z])`;
const LATIN =
  '(?<![A-Za-z])[A-Z][a-z]{0,5} ICP Bei (?:No\\.? ?)?([\\d*]{5,10})(?: ?(?:Hao|号))?(?:-(\\d{1,4})([AXK])?)?(?![0-9A-Za-z])';
const NUMBER = new RegExp(`${CHINESE}|${LATIN}`, 'g');

/** A filing number as shown; masks stay. */
export interface ShownNumber {
  text: string;
  kind: 'subject' | 'service';
  /** The subject's number, also the front part of a service's. */
  subject: string;
  /** A = App, X = mini-program, K = quick-app. */
  letter: string;
}

/** One spelling: `浙 ICP 备 0000 0001 号－1` → `浙ICP备00000001号-1`. */
function spell(text: string): string {
  return clean(text)
    .replace(/[－—–−‐‑]/g, '-')
    .replace(/\s*-\s*(?=\d{1,3}[AXKaxk]?(?!\d))/g, '-')
    .replace(/\s*ICP\s*(?=备)/gi, 'ICP')
    .replace(/(?<=备|备[\d* ]{1,12})\s+(?=[\d*号])/g, '')
    .replace(/(?<=号-\d+)([axk])\b/g, (c) => c.toUpperCase());
}

/** All filing numbers in a text, each once, in order. */
export function numbersIn(text: string): ShownNumber[] {
  if (!text.includes('备') && !text.includes('Bei')) return [];
  const found = new Map<string, ShownNumber>();
  for (const match of spell(text).matchAll(NUMBER)) {
    const service = match[2] ?? match[5];
    const letter = match[3] ?? match[6] ?? '';
    const subject = match[0].replace(/-\d+[AXK]?$/, '');
    found.set(match[0], {
      text: match[0],
      kind: service === undefined ? 'subject' : 'service',
      subject,
      letter,
    });
  }
  return [...found.values()];
}

/** The one filing number that the text consists of, bare or in brackets, or null. */
export function wholeNumber(text: string): ShownNumber | null {
  if (text.length > 60) return null;
  const [number, second] = numbersIn(text);
  if (!number || second) return null;
  return spell(text).replace(/^[（(【[]|[)）】\]]$/g, '') === number.text ? number : null;
}

/** The number that a text consists of, or that stands in brackets behind a name. */
export function titleNumber(text: string): ShownNumber | null {
  return wholeNumber(/^[^（(]{1,30}([（(].+)$/.exec(text)?.[1] ?? text);
}

/** Chinese words may touch a domain; a letter of another script is part of the name, which is another one then. */
const HOST =
  /(?<![\w@.*\-]|[\p{L}--\p{Script=Han}])(?:[a-z0-9](?:[a-z0-9\-]*[a-z0-9])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9\-]+)(?![\w@\-]|\.\w|[\p{L}--\p{Script=Han}])/giv;
const WIDE_HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?[.。])+[\p{L}]{2,24}$/u;

/** Domain names inside running text (Latin letters only: Chinese words touch them without a space). */
export function domainsIn(text: string): string[] {
  return [...new Set([...text.matchAll(HOST)].map((match) => match[0].toLowerCase()))];
}

/** Domain names in a cell or value that lists them; Chinese names too. */
export function listedDomains(text: string): string[] {
  const out = new Set<string>();
  for (const token of text.split(/[\s,，;；、|/]+/)) {
    const host = token.replace(/^https?:/, '').toLowerCase();
    const hits = domainsIn(host);
    if (hits.length) for (const hit of hits) out.add(hit);
    else if (WIDE_HOST.test(host)) out.add(host.replaceAll('。', '.'));
  }
  return [...out];
}

/** Text that says a list goes on: 等2个, 共 3 个域名, +2, and 2 more, …, 更多. */
export function saysMore(text: string): boolean {
  return /等\s*\d+\s*个|[共部]\s*[（(]?\d+\s*[个）)]|还有\s*\d+|\+\s*\d+\s*$|\d+\s*more\b|…|\.{3}|更多|展开/i.test(
    text,
  );
}

const pad = (part: string | undefined): string => (part ?? '0').padStart(2, '0');

/** A date or a moment as shown → ISO; moments are Shanghai time. Null where there is none. */
export function dateIn(text: string): string | null {
  const match =
    /(?<!\d)((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)日?(?:[ T]*(\d{1,2})(?:[:：点时](\d{1,2})?)?(?:[:：分](\d{1,2}))?)?/.exec(
      text,
    );
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (Number(month) > 12 || Number(day) > 31 || month === '0') return null;
  if (hour === undefined || !/[:：点时]/.test(match[0].slice(8))) return date;
  return `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}+08:00`;
}
