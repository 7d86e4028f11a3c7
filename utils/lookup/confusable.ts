/**
 * Look-alike letters. A name is pointed out where one label mixes Latin with Cyrillic, Greek, Armenian or Cherokee, or
 * where every letter of a label has an ASCII twin. Han with Latin is ordinary in Chinese names and stays silent.
 */

/** Letters that most fonts draw like the ASCII letter they map to (after Unicode's confusables table, UTS #39). */
const TWINS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аɑα',
    b: 'ЬƄ',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еҽ',
    g: 'ɡց',
    h: 'һհ',
    i: 'іıιӏ',
    j: 'јϳ',
    k: 'кκ',
    l: 'ӏǀ',
    m: 'м',
    n: 'ոп',
    o: 'оοօσ',
    p: 'рρ',
    q: 'ԛզ',
    r: 'гᴦ',
    s: 'ѕ',
    t: 'тτ',
    u: 'υսц',
    v: 'ѵν',
    w: 'ԝшω',
    x: 'хχ',
    y: 'уγү',
    z: 'ᴢ',
  }).flatMap(([ascii, twins]) => Array.from(twins, (twin) => [twin, ascii] as const)),
);

const SCRIPTS = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['cherokee', /\p{Script=Cherokee}/u],
] as const;

export interface LookAlike {
  kind: 'mixed-scripts' | 'twin';
  /** The label as people read it. */
  label: string;
  /** The letters that are not what they look like. */
  letters: string[];
  /** What the label looks like in ASCII, where every odd letter has a twin. */
  twin?: string;
}

const inspect = (label: string): LookAlike | null => {
  const scripts = SCRIPTS.filter(([, pattern]) => pattern.test(label));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is "all ASCII"
  const odd = Array.from(label).filter((letter) => !/[\x00-\x7f]/.test(letter));
  const letters = [...new Set(odd.filter((l) => SCRIPTS.some(([, pattern]) => pattern.test(l))))];
  const looks = Array.from(label, (letter) => TWINS.get(letter) ?? letter).join('');
  const twin = /^[a-z0-9-]+$/.test(looks) ? looks : undefined;
  if (scripts.length > 1) {
    const suspects = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
    return { kind: 'mixed-scripts', label, letters: suspects, ...(twin && { twin }) };
  }
  return twin && letters.length > 0 ? { kind: 'twin', label, letters, twin } : null;
};

/** Where all letters of {@link SCRIPTS} and all twins beyond ASCII lie; ideographs do not. */
const SUSPECT = /[\u00c0-\u058f\u13a0-\u13ff\u1c80-\u1dbf\u1e00-\u1fff\uab30-\uabbf]/;

/** The labels of a readable name that can be taken for others. */
export const lookAlikes = (unicode: string): LookAlike[] => {
  if (!SUSPECT.test(unicode)) return [];
  return unicode
    .split('.')
    .map(inspect)
    .filter((found) => found !== null);
};
