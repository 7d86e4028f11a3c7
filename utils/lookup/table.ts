/** Pasted lists and CSV files, read lazily: a hundred thousand rows must not hold the thread. */
import { lookUp } from './lookup.ts';

export type Delimiter = ',' | '\t' | ';';

export interface TableShape {
  /** Null: a plain list, every line (and every name on it) is an input. */
  delimiter: Delimiter | null;
  /** The column that holds the inputs. */
  column: number;
  /** The first row is a heading. */
  hasHeader: boolean;
  /** Heading cells, or as many empty strings as there are columns. */
  headings: string[];
}

const SAMPLE_ROWS = 60;

const DELIMITERS: readonly Delimiter[] = ['\t', ',', ';'];

const cellsOf = function* (text: string, delimiter: Delimiter): Generator<string[]> {
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (text.charAt(at) === '"') {
      const { cell, end } = quotedCell(text, at);
      row.push(cell);
      at = end;
    } else {
      const end = plainEnd(text, at, delimiter);
      row.push(text.slice(at, end));
      at = end;
    }
    const mark = text.charAt(at);
    if (mark === delimiter) {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    if (mark === '\r' && text.charAt(at + 1) === '\n') at += 1;
    at += 1;
    yield row;
    row = [];
  }
  if (row.length > 0) yield row;
};

const plainEnd = (text: string, from: number, delimiter: Delimiter): number => {
  let end = from;
  while (end < text.length) {
    const c = text.charAt(end);
    if (c === delimiter || c === '\n' || c === '\r') break;
    end += 1;
  }
  return end;
};

/** RFC 4180: quotes doubled inside; what follows the closing quote belongs to the cell. */
const quotedCell = (text: string, from: number): { cell: string; end: number } => {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: cell + text.slice(at), end: text.length };
    cell += text.slice(at, quote);
    if (text.charAt(quote + 1) !== '"') return { cell, end: closingEnd(text, quote + 1) };
    cell += '"';
    at = quote + 2;
  }
};

const closingEnd = (text: string, from: number): number => {
  let end = from;
  while (end < text.length && !/[,;\t\r\n]/.test(text.charAt(end))) end += 1;
  return end;
};

const linesOf = function* (text: string): Generator<string[]> {
  let at = 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    yield [text.slice(at, end).replace(/\r$/, '')];
    at = end + 1;
  }
};

/** Rows of cells; for a list, rows of one cell. */
export const rowsOf = (text: string, delimiter: Delimiter | null): Generator<string[]> =>
  delimiter === null ? linesOf(text) : cellsOf(text, delimiter);

const take = (rows: Generator<string[]>, count: number): string[][] => {
  const taken: string[][] = [];
  for (const row of rows) {
    if (row.some((cell) => cell.trim() !== '')) taken.push(row);
    if (taken.length >= count) break;
  }
  return taken;
};

const isInput = (cell: string): boolean => {
  const { kind } = lookUp(cell);
  return kind === 'domain' || kind === 'filing-number' || kind === 'public-security-number';
};

const share = (rows: readonly string[][], column: number): number =>
  rows.filter((row) => isInput(row[column] ?? '')).length / Math.max(rows.length, 1);

const LIST: TableShape = { delimiter: null, column: 0, hasHeader: false, headings: [''] };

/** How to read the sample under one delimiter, or null where that makes no table. */
const shapeWith = (text: string, delimiter: Delimiter): TableShape | null => {
  const rows = take(rowsOf(text, delimiter), SAMPLE_ROWS);
  const width = Math.max(...rows.map((row) => row.length), 0);
  const regular = rows.filter((row) => row.length === width).length;
  if (width < 2 || regular < rows.length * 0.8) return null;
  const [first = [], ...rest] = rows;
  const hasHeader = rest.length > 0 && !first.some(isInput);
  const body = hasHeader ? rest : rows;
  const shares = Array.from({ length: width }, (_, column) => share(body, column));
  // Names side by side and no heading: a list written with commas.
  if (!hasHeader && shares.filter((s) => s > 0.5).length > 1) return null;
  const column = shares.indexOf(Math.max(...shares));
  const headings = Array.from({ length: width }, (_, i) => (hasHeader ? (first[i] ?? '') : ''));
  return { delimiter, column, hasHeader, headings };
};

/** What a pasted text is: a list, or a table and the column with the most domains or numbers. */
export const shapeOf = (text: string): TableShape => {
  const head = text.slice(0, 64_000);
  for (const delimiter of DELIMITERS) {
    if (!head.includes(delimiter)) continue;
    const shape = shapeWith(head, delimiter);
    if (shape) return shape;
  }
  return LIST;
};

/** A file's text: UTF-8 with or without a mark, UTF-16 with one, else GB 18030. Null for anything binary. */
export const decodeText = (bytes: Uint8Array): string | null => {
  const [a, b] = bytes;
  const utf16 =
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  const text = utf16 ? new TextDecoder(utf16).decode(bytes) : decodeBytes(bytes);
  return text.includes('\0') ? null : text;
};

const decodeBytes = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};
