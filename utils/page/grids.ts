import type { LabelId } from '../providers/labels.ts';
import { attr, type Piece } from './model.ts';
import { rowLists } from './row-lists.ts';
import { above, flat, isInside, isShown, role, textWith } from './tree.ts';
import { labelOf } from './words.ts';

/** One row of a table as a person sees it, whatever the library needs to draw it. */
export interface Row {
  /** By column; copies of locked columns are merged into it. */
  cells: (Piece | null)[];
  piece: Piece;
  /** Expanded rows below it. */
  details: Piece[];
}

export interface Grid {
  piece: Piece;
  heads: string[];
  columns: (LabelId | null)[];
  rows: Row[];
  /** Text of rows that are one wide cell: empty texts, loading texts. */
  notes: Piece[];
  /** Has a head of its own. */
  headed: boolean;
}

interface RawTable {
  piece: Piece;
  headRows: Piece[][][];
  bodyRows: { piece: Piece; cells: Piece[] }[];
  width: number;
}

/** All tables and lists of rows on the page: head and body tables paired, copies merged, wide rows set aside. */
export function readGrids(pieces: readonly Piece[]): Grid[] {
  const tables = pieces
    .filter((p) => p.part === 'table' && p.base > 0 && !isWrapper(p))
    .map(rawTable);
  const grids: Grid[] = [];
  const used = new Set<RawTable>();
  tables.forEach((table, index) => {
    if (used.has(table)) return;
    if (table.headRows.length && !table.bodyRows.length) {
      const body = tables
        .slice(index + 1)
        .find(
          (t) =>
            !used.has(t) && !t.headRows.length && belongs(table.piece, t.piece) && fits(table, t),
        );
      if (body) {
        used.add(body);
        grids.push(grid(table, body));
        return;
      }
    }
    grids.push(grid(table, table));
  });
  return [...mergeCopies(grids.filter(hasShown)), ...rowLists(pieces)];
}

/** A role=grid around real tables only names them. */
function isWrapper(p: Piece): boolean {
  if (p.tag === 'table') return false;
  const look = (of: Piece): boolean =>
    of.kids.some((kid) => kid.tag === 'table' || (kid.part !== 'row' && look(kid)));
  return look(p);
}

function rawTable(table: Piece): RawTable {
  const headRows: Piece[][][] = [];
  const bodyRows: RawTable['bodyRows'] = [];
  for (const { row, inHead } of rowsOf(table, false)) {
    const cells = cellsOf(row);
    if (!cells.length) continue;
    const asHead =
      inHead ||
      cells.every((cell) => cell.tag === 'th' || role(cell) === 'columnheader') ||
      (!bodyRows.length && !headRows.length && cells.length > 2 && looksLikeHead(cells));
    if (asHead && !bodyRows.length) headRows.push(cells.map((cell) => [cell]));
    else bodyRows.push({ piece: row, cells });
  }
  const wide = (cells: readonly Piece[]): number =>
    cells.reduce((sum, cell) => sum + span(cell, 'colspan'), 0);
  const width = Math.max(
    0,
    ...headRows.map((row) => wide(row.flat())),
    ...bodyRows.slice(0, 20).map((r) => wide(r.cells)),
  );
  return { piece: table, headRows, bodyRows, width };
}

function looksLikeHead(cells: readonly Piece[]): boolean {
  const known = cells.filter((cell) => labelOf(flat(cell)) !== null).length;
  const filled = cells.filter((cell) => flat(cell) !== '').length;
  return known >= 2 && known >= filled - 1;
}

function* rowsOf(box: Piece, inHead: boolean): Generator<{ row: Piece; inHead: boolean }> {
  for (const kid of box.kids) {
    if (kid.part === 'table') continue;
    if (kid.part === 'row') yield { row: kid, inHead };
    else if (kid.tag !== '') yield* rowsOf(kid, inHead || kid.part === 'head');
  }
}

function cellsOf(row: Piece): Piece[] {
  const cells: Piece[] = [];
  const look = (box: Piece): void => {
    for (const kid of box.kids) {
      if (kid.part === 'cell') cells.push(kid);
      else if (kid.tag !== '' && kid.part !== 'table') look(kid);
    }
  };
  look(row);
  return cells;
}

function span(cell: Piece, name: 'colspan' | 'rowspan'): number {
  const n = Number(attr(cell, name) || 1);
  return n > 0 && n < 200 ? n : 1;
}

/** Head and body lie close together: their common box is a few levels up. */
function belongs(head: Piece, body: Piece): boolean {
  let level = 0;
  for (const up of above(head)) {
    level += 1;
    if (isInside(body, up)) return true;
    if (level >= 7) return false;
  }
  return false;
}

function fits(head: RawTable, body: RawTable): boolean {
  const [first] = body.bodyRows;
  return (
    head.width === body.width || (body.bodyRows.length <= 1 && (!first || first.cells.length === 1))
  );
}

function grid(head: RawTable, body: RawTable): Grid {
  const heads = headTexts(head);
  const width = Math.max(heads.length, body.width);
  const rows: Row[] = [];
  const notes: Piece[] = [];
  const held: { cell: Piece; left: number }[] = [];
  for (const { piece, cells } of body.bodyRows) {
    const line: (Piece | null)[] = [];
    const place = (): void => {
      for (let hold = held[line.length]; hold && hold.left > 0; hold = held[line.length]) {
        hold.left -= 1;
        line.push(hold.cell);
      }
    };
    for (const cell of cells) {
      place();
      const rowspan = span(cell, 'rowspan');
      for (let i = span(cell, 'colspan'); i > 0; i -= 1) {
        if (rowspan > 1) held[line.length] = { cell, left: rowspan - 1 };
        line.push(cell);
      }
    }
    place();
    const wide =
      heads.length > 1 &&
      cells.length <= 2 &&
      cells.some((c) => span(c, 'colspan') >= Math.max(2, width / 2));
    const lone = cells.length === 1 && width > 1 && heads.length > 0;
    const last = rows[rows.length - 1];
    if (!wide && !lone) rows.push({ cells: line, piece, details: [] });
    else if (last) last.details.push(piece);
    else notes.push(piece);
  }
  return {
    piece: head === body ? head.piece : body.piece,
    heads,
    columns: heads.map(labelOf),
    rows,
    notes,
    headed: heads.length > 0,
  };
}

/** Lowest head text of each column. */
function headTexts(table: RawTable): string[] {
  const texts: string[] = [];
  const held: number[] = [];
  table.headRows.forEach((row, line) => {
    let column = 0;
    for (const cell of row.flat()) {
      while ((held[column] ?? 0) > line) column += 1;
      const text = flat(cell) || textWith(cell, 0);
      for (let i = span(cell, 'colspan'); i > 0; i -= 1) {
        texts[column] = text;
        held[column] = line + span(cell, 'rowspan');
        column += 1;
      }
    }
  });
  return Array.from(texts, (text) => text ?? '');
}

function hasShown(g: Grid): boolean {
  if (!g.rows.length) return isShown(g.piece) || g.headed;
  return g.rows.some((row) => row.cells.some((cell) => cell !== null && flat(cell) !== ''));
}

/** Locked columns are drawn as further tables over the main one: put every cell where it belongs, once. */
function mergeCopies(grids: Grid[]): Grid[] {
  const kept: Grid[] = [];
  for (const copy of grids) {
    const main = kept.find((g) => isCopy(g, copy));
    if (!main) {
      kept.push(copy);
      continue;
    }
    copy.rows.forEach((row, line) => {
      row.cells.forEach((cell, column) => {
        const at = main.heads.indexOf(copy.heads[column] ?? '');
        const into = main.rows[line];
        const had = into?.cells[at];
        if (into && at >= 0 && cell && (!had || flat(had) === '') && flat(cell) !== '')
          into.cells[at] = cell;
      });
    });
  }
  return kept;
}

function isCopy(main: Grid, copy: Grid): boolean {
  if (!copy.headed || copy.rows.length !== main.rows.length || !copy.rows.length) return false;
  if (
    copy.heads.length > main.heads.length ||
    !copy.heads.every((head) => main.heads.includes(head))
  )
    return false;
  if (!belongs(main.piece, copy.piece)) return false;
  return copy.rows.every((row, line) =>
    row.cells.every((cell, column) => {
      const at = main.heads.indexOf(copy.heads[column] ?? '');
      const own = main.rows[line]?.cells[at];
      const a = cell ? textWith(cell, 0) : '';
      const b = own ? textWith(own, 0) : '';
      return a === b || a === '' || b === '';
    }),
  );
}

/** The cell of a column, null where the grid lacks the column. */
export function cellOf(g: Grid, row: Row, ...ids: LabelId[]): Piece | null {
  for (const id of ids) {
    const cell = row.cells[g.columns.indexOf(id)];
    if (cell) return cell;
  }
  return null;
}

/** Shown text of a column's cell, '' where there is none. */
export function cellText(g: Grid, row: Row, ...ids: LabelId[]): string {
  const cell = cellOf(g, row, ...ids);
  return cell ? flat(cell) : '';
}

export function hasColumn(g: Grid, ...ids: LabelId[]): boolean {
  return ids.some((id) => g.columns.includes(id));
}
