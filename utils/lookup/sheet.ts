/** Tables for spreadsheets: RFC 4180 with a mark, so that Chinese is read, and no cell that anything is computed of. */

/** Words, which stay as they are written; or a day or moment (`2026-11-25 08:30`), which the spreadsheet sorts as one. */
export type Cell = string | { moment: string };

/** What a spreadsheet takes for a formula, also by full-width signs. */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/;

/**
 * What it takes for a number, a date, a time or a truth value and writes in its own way: 0012 becomes 12, 1-2 a day in
 * January, 1E5 a hundred thousand, and of sixteen digits the last is lost (seen in LibreOffice 7.4).
 */
const REWRITTEN =
  /^(?=.*\p{Nd})(?:[^\p{L}]|e|[ap]m|[年月日时分秒]|上午|下午|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)+$|^(?:true|false)$/isu;

/** A number that comes out as it went in. */
const PLAIN_NUMBER = /^(?:0|[1-9]\d{0,10})$/;

const isKept = (text: string): boolean =>
  !FORMULA.test(text) && (PLAIN_NUMBER.test(text) || !REWRITTEN.test(text));

/** A cell that stays the text it is: an apostrophe stands in front where a spreadsheet would make something else of it. */
export const asText = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell.moment;
  return isKept(cell) ? cell : `'${cell}`;
};

const quote = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Begins a file. */
export const MARK = '\ufeff';

/** One line of a CSV file, ended by CRLF. */
export const csvLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => quote(asText(cell))).join(',')}\r\n`;
