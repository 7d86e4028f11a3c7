/** What a suffix that does not exist was probably meant to be. */

const USUAL = ['com', 'cn', 'com.cn', 'net', 'net.cn', 'org', 'top', 'xyz', 'vip', '中国', '公司'];

/** Whether one letter was left out, added, changed, or swapped with its neighbour. */
const isOneSlip = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = (text: string, skip: number): string => text.slice(at + skip);
  if (long.length === short.length + 1) return rest(long, 1) === rest(short, 0);
  if (long.length !== short.length) return false;
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return rest(long, 1) === rest(short, 1) || (isSwapped && rest(long, 2) === rest(short, 2));
};

/** The usual suffix that is one slip away from a last label as people read it, or null. */
export const likelySuffix = (label: string): string | null =>
  label.length < 2 ? null : (USUAL.find((suffix) => isOneSlip(label, suffix)) ?? null);

/** Whether a word is one of the usual suffixes: `example com` and `example，com` lost their dot. */
export const isUsualSuffix = (word: string): boolean => USUAL.includes(word.toLowerCase());
