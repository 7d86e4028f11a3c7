/** A question in everyday words, by what it must hold, and the entry that answers it. */
import type { EntryKind } from './entry.ts';

export interface Topic {
  /** `kind id` of the entry. */
  target: `${EntryKind} ${string}`;
  /** All of these must be found. More groups make a more particular question. */
  groups: readonly RegExp[];
  /** None of these may be. */
  not?: RegExp;
}

/** A question that holds a word of each group. */
export const topic = (target: Topic['target'], ...groups: readonly RegExp[]): Topic => ({
  target,
  groups,
});

/** The same, unless it holds other words as well. */
export const unless = (not: RegExp, { target, groups }: Topic): Topic => ({ target, groups, not });
