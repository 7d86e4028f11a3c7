/**
 * What a person typed or copied → one host in A-labels.
 * IDNA mapping (full width, 。as a dot, case, punycode) is WHATWG `URL`'s, which Node and every browser share.
 */
import { toAscii, toUnicode } from './punycode.ts';
import type { LookupProblem } from './report.ts';

export interface HostProblem {
  problem: LookupProblem;
  /** The label at fault, where one is. */
  label?: string;
  /** Characters counted, for `too-long`. */
  length?: number;
}

/** `unicode`: the host as people read it. */
export type HostResult = { host: string; unicode: string } | HostProblem;

/** A name has at most 253 characters, a label 63 (RFC 1035 §2.3.4). */
export const MAX_NAME = 253;
export const MAX_LABEL = 63;

/** Zero-width characters, direction marks, soft hyphens and fillers that copying drags along. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const PRINTABLE = /^[\x20-\x7e]*$/;
/** ASCII and unified ideographs: folding changes nothing in them. */
const UNFOLDED = /^[\x20-\x7e\u4e00-\u9fff]*$/;
/** Quotes, brackets and sentence marks around a name. */
const WRAPPING = '"\'`“”‘’「」『』《》〈〉【】<>()（），,;；、!！?？:：|…';

/** Full-width forms folded, 。and its relatives turned into dots, invisible characters dropped. */
export const clean = (input: string): string => (UNFOLDED.test(input) ? input.trim() : fold(input));

/** Numbers in circles and arrows stand beside names in lists; NFKC would make digits of them. */
const BULLETS = /[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793→⇒]/g;

const fold = (input: string): string =>
  input
    .replace(INVISIBLE, '')
    .replace(BULLETS, ' ')
    .normalize('NFKC')
    .replace(/[。｡．]/g, '.')
    .trim();

/** No top-level name has a picture in it: one that stands behind a name belongs to the message. */
const PICTURE_BEHIND = /(?<=\.[a-z\u4e00-\u9fff]{2,})\p{Extended_Pictographic}+$/iu;

const unwrap = (framed: string): string => {
  const text = framed.replace(PICTURE_BEHIND, '');
  let start = 0;
  let end = text.length;
  while (start < end && WRAPPING.includes(text.charAt(start))) start++;
  while (end > start && WRAPPING.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
};

/** `https://`, `//`, and the slips `http:/`, `http//`, `http:\\`. */
const SCHEME = /^(?:[a-z][a-z0-9+.-]*:)?\/\/+|^(?:https?|ftp):?[/\\]+/i;

/** The authority of a URL or the domain of a mail address; `[…]` of IPv6 stays. */
const authorityOf = (text: string): string => {
  let rest = text;
  const scheme = SCHEME.exec(rest);
  if (scheme) rest = rest.slice(scheme[0].length);
  else rest = rest.replace(/^mailto:/i, '');
  const end = rest.search(/[/?#\\]/);
  if (end >= 0) rest = rest.slice(0, end);
  const at = rest.lastIndexOf('@');
  // Behind a colon after `git@host` comes a path.
  if (at >= 0) rest = rest.slice(at + 1).replace(/^([^[\]:]+):.*$/, '$1');
  return rest.replace(/:\d{0,5}$/, '');
};

/** IPv6 in any notation: brackets, or two colons and only hex digits, dots, colons and a zone. */
const isIpv6 = (text: string): boolean =>
  /^\[.*\]$/.test(text) || /^[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*(?:%.*)?$/i.test(text);

/** WHATWG: a host whose last label is a number (decimal, octal, hex) is an IPv4 address or nothing. */
const endsInNumber = (host: string): boolean => {
  const last = host.slice(host.lastIndexOf('.') + 1);
  return /^(?:\d+|0x[0-9a-f]*)$/i.test(last);
};

/** Digits alone are an address only where they fill one (from 1.0.0.0 on); a phone or a serial is no host. */
const bareNumber = (digits: string): HostProblem => {
  const value = Number(digits);
  const isAddress = value >= 2 ** 24 && value < 2 ** 32;
  return isAddress ? { problem: 'ip', label: digits } : { problem: 'digits' };
};

const LABEL = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
const SOUND_LABEL = new RegExp(`^${LABEL}$`);
const SOUND_NAME = new RegExp(`^${LABEL}(?:\\.${LABEL})*$`);

/** The problem of a lower-case ASCII host, or null. Underscores may stand in sub-domains (`_dmarc`). */
const faultOf = (host: string): HostProblem | null => {
  if (host.length > MAX_NAME) return { problem: 'too-long', length: host.length };
  if (SOUND_NAME.test(host)) return null;
  const labels = host.split('.');
  const long = labels.find((label) => label.length > MAX_LABEL);
  if (long !== undefined) return { problem: 'too-long', label: long, length: long.length };
  return { problem: 'bad-label', label: labels.find((label) => !SOUND_LABEL.test(label)) ?? host };
};

/** What WHATWG makes of a host, or null where it refuses it. */
const idna = (host: string): string | null => {
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return null;
  }
};

/**
 * A sound host as people read it; null where an `xn--` label stands for no text (not every engine refuses those).
 */
const readableOf = (ascii: string): string | null => {
  if (!ascii.includes('xn--')) return ascii;
  const readable = toUnicode(ascii);
  if (/(?:^|\.)xn--/.test(readable)) return null;
  return (toAscii(readable) ?? idna(readable)) === ascii ? readable : null;
};

/** Through IDNA; also checks `xn--` labels. */
const throughIdna = (host: string): HostResult => {
  const bad = host
    .split('.')
    .find((label) => label === '' || /^-|-$|[\s!"#$%&'()*+,/:;<=>?@[\\\]^`{|}~]/.test(label));
  if (bad !== undefined) return { problem: 'bad-label', label: bad };
  if (host.length > 4 * MAX_NAME) return { problem: 'too-long', length: host.length };
  const unmapped = host.length <= MAX_NAME ? toAscii(host) : null;
  if (unmapped !== null) return readableFault(unmapped) ?? { host: unmapped, unicode: host };
  const ascii = idna(host);
  if (ascii === null) return longLabelOf(host) ?? { problem: 'bad-label', label: culpritOf(host) };
  const unicode = readableOf(ascii);
  if (unicode === null) return { problem: 'bad-label', label: culpritOf(host) };
  return readableFault(ascii) ?? { host: ascii, unicode };
};

/** The fault with its label as the person wrote it; the length stays that of the A-label. */
const readableFault = (ascii: string): HostProblem | null => {
  const fault = faultOf(ascii);
  return fault?.label === undefined ? fault : { ...fault, label: toUnicode(fault.label) };
};

const longLabelOf = (host: string): HostProblem | null => {
  const label = host.split('.').find((part) => part.length > MAX_LABEL);
  if (label === undefined) return null;
  return { problem: 'too-long', label, length: (toAscii(label) ?? label).length };
};

/** The first label that is refused by itself, to name it. */
const culpritOf = (host: string): string =>
  host.split('.').find((label) => {
    const ascii = idna(`${label}.com`);
    return ascii === null || readableOf(ascii) === null;
  }) ?? host;

/** A bare name, perhaps with a wildcard or dots at its ends. */
const hostOfName = (name: string): HostResult => {
  const host = name.replace(/^(?:\*\.|\.)+|\.+$/g, '').toLowerCase();
  if (host === '') return { problem: 'not-a-domain' };
  if (endsInNumber(host)) {
    if (/^\d+$/.test(host)) return bareNumber(host);
    return /^(?:[0-9a-fx.]+|[\d.]+[-~][\d.]+)$/.test(host)
      ? { problem: 'ip' }
      : { problem: 'bad-label', label: host };
  }
  if (!PRINTABLE.test(host)) return throughIdna(host);
  const fault = faultOf(host);
  if (fault) return fault;
  const unicode = readableOf(host);
  return unicode === null ? throughIdna(host) : { host, unicode };
};

/** Nothing but name characters: no scheme, port, mail address, quotes. */
const NAME_ONLY = /^[a-z0-9.\-\u4e00-\u9fff]+$/i;

/** One token (no spaces inside) → host. Expects the output of {@link clean}. */
export const hostOfToken = (token: string): HostResult => {
  if (NAME_ONLY.test(token)) return hostOfName(token);
  if (isIpv6(token)) return { problem: 'ip' };
  const bare = unwrap(token);
  if (bare === '') return { problem: 'empty' };
  const authority = unwrap(authorityOf(bare));
  return isIpv6(bare) || isIpv6(authority) ? { problem: 'ip' } : hostOfName(authority);
};
