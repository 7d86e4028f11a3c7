/** Names of holders and subjects, of which a page shows parts only. */

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s·•]/g, '')
    .toLowerCase();

/**
 * Whether two names as shown are the same. Masked parts (`*`, `＊`) leave it open: `unknown` unless what is visible
 * already differs.
 */
export const compareNames = (a: string, b: string): 'same' | 'different' | 'unknown' => {
  const [one, other] = [fold(a), fold(b)];
  if (!one || !other) return 'unknown';
  if (!one.includes('*') && !other.includes('*')) return one === other ? 'same' : 'different';
  const ends = (name: string): [string, string] => {
    const parts = name.split(/\*+/);
    return parts.length === 1 ? [name, name] : [parts[0] ?? '', parts.at(-1) ?? ''];
  };
  const [oneHead, oneTail] = ends(one);
  const [otherHead, otherTail] = ends(other);
  const heads = oneHead.startsWith(otherHead) || otherHead.startsWith(oneHead);
  const tails = oneTail.endsWith(otherTail) || otherTail.endsWith(oneTail);
  return heads && tails ? 'unknown' : 'different';
};
