import { PINYIN } from './pinyin-table.ts';

const readTable = (table: string): Map<string, string[]> => {
  const readings = new Map<string, string[]>();
  for (const row of table.split(' ')) {
    const syllable = row.match(/^[a-z]+/)?.[0] ?? '';
    for (const character of row.slice(syllable.length))
      readings.set(character, [...(readings.get(character) ?? []), syllable]);
  }
  return readings;
};

let readings: Map<string, string[]> | undefined;

/** The syllables of one Chinese character without tones, [] where it is not in the table. */
export const readingsOf = (character: string): readonly string[] => {
  readings ??= readTable(PINYIN);
  return readings.get(character) ?? [];
};

/** What may be typed for a text, character by character; punctuation is left out. */
export type Spelling = readonly (readonly string[])[];

export const spellingOf = (text: string): Spelling =>
  [...text.toLowerCase()]
    .map((character) => (/[a-z0-9]/.test(character) ? [character] : readingsOf(character)))
    .filter((ways) => ways.length > 0);

const follows = (spelling: Spelling, at: number, query: string): boolean => {
  if (query === '') return true;
  return (spelling[at] ?? []).some((syllable) => {
    if (syllable.startsWith(query)) return true;
    // A syllable of one letter is its own initial: trying it twice would double the work at each step.
    const typed = syllable.length > 1 ? [syllable, syllable.charAt(0)] : [syllable];
    return typed.some(
      (part) => query.startsWith(part) && follows(spelling, at + 1, query.slice(part.length)),
    );
  });
};

/** Longer queries are sentences, not pinyin. */
const LONGEST = 24;

/** A query that may be pinyin: two letters or more. */
export const isPinyin = (query: string): boolean =>
  query.length <= LONGEST && /^[a-z]{2,}$/.test(query);

/**
 * Where in the text characters begin that the letters stand for: initials (zxzt), syllables (zhuxiao), or both mixed,
 * the last one as far as typed. −1 where there are none.
 */
export const findPinyin = (spelling: Spelling, letters: string): number =>
  spelling.findIndex((_, at) => follows(spelling, at, letters));
