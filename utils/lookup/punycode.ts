/**
 * `xn--` labels (RFC 3492). What IDNA maps (case, width, compatibility forms) is WHATWG `URL`'s business; the encoder
 * here serves only names that IDNA leaves as they are, because `URL` takes ten times as long.
 */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;

const digitOf = (code: number): number => {
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  return BASE;
};

const adapt = (delta: number, points: number, first: boolean): number => {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) >> 1) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
};

const thresholdAt = (k: number, bias: number): number => Math.min(Math.max(k - bias, T_MIN), T_MAX);

/** The text behind a punycode string (without `xn--`), or null where it is not punycode. */
const decode = (input: string): string | null => {
  const cut = input.lastIndexOf('-');
  const output = Array.from(cut > 0 ? input.slice(0, cut) : '', (c) => c.codePointAt(0) ?? 0);
  let n = INITIAL_N;
  let i = 0;
  let bias = INITIAL_BIAS;
  let at = cut > 0 ? cut + 1 : 0;
  while (at < input.length) {
    const before = i;
    for (let weight = 1, k = BASE; ; k += BASE) {
      if (at >= input.length) return null;
      const digit = digitOf(input.charCodeAt(at++));
      if (digit >= BASE) return null;
      i += digit * weight;
      const threshold = thresholdAt(k, bias);
      if (digit < threshold) break;
      weight *= BASE - threshold;
      if (i > 0x7fffffff || weight > 0x7fffffff) return null;
    }
    const length = output.length + 1;
    bias = adapt(i - before, length, before === 0);
    n += Math.floor(i / length);
    if (n > 0x10ffff) return null;
    i %= length;
    output.splice(i++, 0, n);
  }
  return String.fromCodePoint(...output);
};

const charOf = (digit: number): string => String.fromCharCode(digit < 26 ? digit + 97 : digit + 22);

/** The smallest code at or above `floor` in a label. */
const nextPoint = (label: string, floor: number): number => {
  let next = 0xffff;
  for (let i = 0; i < label.length; i++) {
    const point = label.charCodeAt(i);
    if (point >= floor && point < next) next = point;
  }
  return next;
};

/** A label with non-ASCII characters of the basic plane, already mapped, as punycode without `xn--`. */
const encode = (label: string): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is "all beyond ASCII"
  let output = label.replace(/[^\x00-\x7f]/g, '');
  const basic = output.length;
  if (basic > 0) output += '-';
  let n = INITIAL_N;
  let delta = 0;
  let bias = INITIAL_BIAS;
  for (let handled = basic; handled < label.length; ) {
    const next = nextPoint(label, n);
    delta += (next - n) * (handled + 1);
    n = next;
    for (let i = 0; i < label.length; i++) {
      const point = label.charCodeAt(i);
      if (point < n) delta++;
      if (point !== n) continue;
      let q = delta;
      for (let k = BASE; ; k += BASE) {
        const threshold = thresholdAt(k, bias);
        if (q < threshold) break;
        output += charOf(threshold + ((q - threshold) % (BASE - threshold)));
        q = Math.floor((q - threshold) / (BASE - threshold));
      }
      output += charOf(q);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
    n++;
  }
  return output;
};

/** Lower-case letters, digits, hyphens and the unified ideographs: IDNA changes nothing in such a name. */
const UNMAPPED = /^[a-z0-9\-.\u4e00-\u9fff]+$/;

const writeLabel = (label: string): string =>
  /^[a-z0-9-]*$/.test(label) ? label : `xn--${encode(label)}`;

const readLabel = (label: string): string =>
  label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label;

/** A name of lower-case ASCII and Chinese characters in A-labels; null where IDNA has to map it first. */
export const toAscii = (name: string): string | null =>
  UNMAPPED.test(name) && !name.includes('xn--') ? name.split('.').map(writeLabel).join('.') : null;

/** A name in A-labels as people read it. A label that is not valid punycode stays as it is. */
export const toUnicode = (name: string): string =>
  name.includes('xn--') ? name.split('.').map(readLabel).join('.') : name;
