/** A pasted text made comparable, with nothing moved that a reader could not see. */

import { withoutMarkup } from './markup.ts';
import { unwrapped } from './wrapped.ts';

/** Longest text that is read: mails are short; a whole mailbox is a slip. */
export const MAX_TEXT = 20_000;

const HAN = '\\u4e00-\\u9fff';

/** Read off a picture, every character may stand alone: 请 于 2026 年. A few such pairs are lists or names. */
const isSpacedOut = (text: string): boolean => {
  const apart = text.match(new RegExp(`[${HAN}](?= [${HAN}])`, 'g'))?.length ?? 0;
  const joined = text.match(new RegExp(`[${HAN}](?=[${HAN}])`, 'g'))?.length ?? 0;
  return apart >= 6 && apart > joined;
};

const BLANKS_OF_PICTURES = new RegExp(
  `(?<=[${HAN}，。、：；！？（）【】,:;()\\d]) (?=[${HAN}，。、：；！？（）【】,:;()])|(?<=[${HAN}，。、：；（【,:;(]) (?=\\d)`,
  'g',
);

/** A line that was broken inside a date or behind a word that never ends one: 于⏎2026年06月⏎23日0点⏎之前. */
const BROKEN_DATE =
  /(?<=[于在之至自年月]) ?\n ?(?=\d)|(?<=\d) ?\n ?(?=[年月日号点时][^\n])|(?<=[日点时分\d]) ?\n ?(?=之前|以前|前完成|前提交|前处理|之内|以内)/g;

/** 赣ICP备⏎2022 007 654号: blanks and line ends inside a filing number. */
const TORN_NUMBER = /(?<=(?:ICP ?[备证]|公网安备) ?)[\s\d*]{4,20}(?=号)/gi;

/** fake-⏎home.cn, fake-home⏎.cn, fake-home.⏎com: line ends inside a name. */
const TORN_NAME =
  /(?<=[a-z\d]-)\n(?=[a-z\d-]+\.[a-z])|(?<=[a-z\d])\n(?=\.(?:com|cn|net|top|xyz)(?![a-z]))|(?<=[a-z\d]\.)\n(?=(?:com|cn|net|top|xyz)(?![a-z]))/g;

const folded = (text: string): string =>
  withoutMarkup(text.slice(0, MAX_TEXT))
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
    .replace(/\r\n?/g, '\n')
    .replace(/[‐‑‒–—―−]/g, '-');

/** The lines of a text with the cells of each, as tabs and bars part them: rows of a pasted table have several. */
export const cellsOf = (text: string): string[][] =>
  folded(text)
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*\||\|\s*$/g, '')
        .split(/[\t|]/)
        .map((cell) => cell.replace(/\s+/g, ' ').trim()),
    );

/**
 * HTML read as shown, full-width forms folded, invisible characters dropped, dashes and blanks unified; sentence
 * marks (。) and line ends stay, because deadlines are judged sentence by sentence.
 */
export const prepare = (text: string): string => {
  const plain = unwrapped(folded(text)).replace(/[^\S\n]+/g, ' ');
  const close = isSpacedOut(plain) ? plain.replace(BLANKS_OF_PICTURES, '') : plain;
  return close
    .replace(BROKEN_DATE, '')
    .replace(TORN_NUMBER, (digits) => digits.replace(/\s+/g, ''))
    .replace(TORN_NAME, '');
};
