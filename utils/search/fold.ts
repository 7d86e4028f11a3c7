import { foldText } from '../knowledge/fold-text.ts';

/** A text as it is compared; `places[i]` is where folded unit i begins in the text as given. */
export interface Folded {
  text: string;
  places: readonly number[];
}

/** Width, case and blanks do not matter: folded, lower case, without blanks, with places for excerpts. */
export const foldForSearch = (text: string): Folded => {
  let folded = '';
  const places: number[] = [];
  let index = 0;
  for (const character of text) {
    const by = foldText(character).toLowerCase().trim();
    folded += by;
    for (let i = 0; i < by.length; i++) places.push(index);
    index += character.length;
  }
  return { text: folded, places };
};

/** The words of a query, folded. */
export const wordsOf = (query: string): string[] =>
  foldText(query)
    .split(/[\s,;]+/)
    .map((word) => foldForSearch(word).text)
    .filter((word) => word !== '');
