/** Characters that are written in several ways and mean the same: one spelling for comparing texts. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
  [/[‐‑‒–—―−─]/g, '-'],
  [/[“”„‟«»「」『』〝〞]/g, '"'],
  [/[‘’‚‛`´]/g, "'"],
  [/[【〔〖]/g, '['],
  [/[】〕〗]/g, ']'],
  [/。/g, '.'],
  [/、/g, ','],
  [/\s+/g, ' '],
];

/** NFKC (full-width forms become ASCII), one kind of dash, quote, bracket, full stop and comma, single blanks. */
export const foldText = (text: string): string =>
  PAIRS.reduce((folded, [pattern, by]) => folded.replace(pattern, by), text.normalize('NFKC'));
