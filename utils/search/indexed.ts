/** An entry prepared for searching. */
import type { SearchEntry } from './entry.ts';
import type { Folded } from './fold.ts';
import type { Spelling } from './pinyin.ts';

export interface Indexed {
  entry: SearchEntry;
  title: string;
  phrases: readonly string[];
  /** Title and phrases in one. */
  head: string;
  /** What a console says, without marks; short texts are anybody's words. */
  said: readonly string[];
  body: Folded;
  titleSpelling: Spelling;
  phraseSpellings: readonly Spelling[];
  bodySpelling: () => Spelling;
}

/** Fewer letters match the bodies of nearly everything. */
export const BODY_PINYIN_LETTERS = 4;
