/** A pasted text made comparable, with nothing moved that a reader could not see. */

/** Longest text that is read: mails are short; a whole mailbox is a slip. */
export const MAX_TEXT = 20_000;

/**
 * Full-width forms folded, invisible characters dropped, dashes and blanks unified; sentence marks (。) and line
 * ends stay, because deadlines are judged sentence by sentence.
 */
export const prepare = (text: string): string =>
  text
    .slice(0, MAX_TEXT)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
    .replace(/\r\n?/g, '\n')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[^\S\n]+/g, ' ');
