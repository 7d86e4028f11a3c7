/** Tables for spreadsheets: RFC 4180 with a mark, so that Chinese is read, and no cell that anything is computed of. */

/** What a spreadsheet takes for a formula (also by full-width signs), and long numbers, whose last digits it loses. */
const NOT_AS_TEXT = /^\s*[=+\-@\t\r\n＝＋－＠]|^\d{12,}$/;

/** A cell that stays the text it is: an apostrophe stands in front where a spreadsheet would make something else of it. */
export const asText = (text: string): string => (NOT_AS_TEXT.test(text) ? `'${text}` : text);

const quote = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Begins a file. */
export const MARK = '\ufeff';

/** One line of a CSV file, ended by CRLF. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quote(asText(cell))).join(',')}\r\n`;
