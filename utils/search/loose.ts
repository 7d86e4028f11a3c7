/** Questions in one breath, compared by their parts where their words as a whole find nothing. */
import { BODY_PINYIN_LETTERS, type Indexed } from './indexed.ts';
import { findPinyin, isPinyin } from './pinyin.ts';

/** How surely an entry holds a part: in its head, spelled in pinyin there, in its body, or not at all. */
const shareOf = ({ head, body, titleSpelling, phraseSpellings }: Indexed, part: string): number => {
  if (head.includes(part)) return 1;
  if (body.text.includes(part)) return 0.6;
  if (part.length < BODY_PINYIN_LETTERS || !isPinyin(part)) return 0;
  return [titleSpelling, ...phraseSpellings].some((spelling) => findPinyin(spelling, part) >= 0)
    ? 0.8
    : 0;
};

/** How much a part says: one that stands in nearly every entry says nothing. */
export const weightsOf = (
  index: readonly Indexed[],
  parts: readonly string[],
): Map<string, number> =>
  new Map(
    parts.map((part) => {
      const holding = index.filter((indexed) => shareOf(indexed, part) > 0);
      const weight = Math.log((index.length + 1) / (holding.length + 1));
      // A word in letters that stands nowhere is a slip or chatter as often as a matter of its own.
      return [part, holding.length === 0 && /^[a-z]+$/.test(part) ? weight / 2 : weight];
    }),
  );

/** Questions in one breath (注销要备案密码吗): by the share of what the parts found say, half at least; 0 to 1. */
export const looseScore = (indexed: Indexed, weights: ReadonlyMap<string, number>): number => {
  let found = 0;
  let points = 0;
  let all = 0;
  for (const [part, weight] of weights) {
    all += weight;
    const share = shareOf(indexed, part);
    if (share > 0) found += weight;
    points += share * weight;
  }
  return all === 0 || found * 2 < all ? 0 : points / all;
};
