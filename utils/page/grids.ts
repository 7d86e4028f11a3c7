import type { LabelId } from '../providers/labels.ts';
import { attr } from './model.ts';
import type { Piece } from './piece.ts';
import { rowLists } from './row-lists.ts';
import { above, flat, inside, isInside, isShown, role, textWith } from './tree.ts';
import { labelOf } from './words.ts';

/** One row of a table as a person sees it, whatever the library needs to draw it. */
export interface Row {
  /** By column; copies of locked columns are merged into it. */
  cells: (Piece | null)[];
  piece: Piece;
  /** Cells of locked copies, drawn over the row's own. */
  copies: Piece[];
  /** Expanded rows below it. */
  details: Piece[];
}

export interface Grid {
  piece: Piece;
  /** Rows that hold the words of the columns; none for a table without a head. */
  headRows: Piece[];
  heads: string[];
  columns: (LabelId | null)[];
  rows: Row[];
}

/** A row with its cells, before spans are laid out. */
interface Line {
  piece: Piece;
  cells: Piece[];
}

interface Table {
  piece: Piece;
  head: Line[];
  body: Line[];
  width: number;
}

/** All tables and lists of rows on the page: head and body tables paired, copies merged, wide rows set aside. */
export function readGrids(pieces: readonly Piece[]): Grid[] {
  const tables = pieces
    .filter((p) => p.part === 'table' && p.base > 0 && !isWrapper(p))
    .map(readTable);
  const grids: Grid[] = [];
  const used = new Set<Table>();
  for (const [at, table] of tables.entries()) {
    if (used.has(table)) continue;
    const isHead = table.head.length > 0 && !table.body.length;
    const body = isHead
      ? tables.slice(at + 1).find((t) => !used.has(t) && isBodyOf(t, table))
      : undefined;
    if (body) used.add(body);
    grids.push(gridOf(table, body ?? table));
  }
  return [...mergeCopies(grids.filter(isSeen)), ...rowLists(pieces)];
}

/** A role=grid around real tables only names them. */
function isWrapper(p: Piece): boolean {
  const holds = (of: Piece): boolean =>
    of.kids.some((kid) => kid.tag === 'table' || (kid.part !== 'row' && holds(kid)));
  return p.tag !== 'table' && holds(p);
}

function readTable(piece: Piece): Table {
  const head: Line[] = [];
  const body: Line[] = [];
  const look = (box: Piece, inHead: boolean): void => {
    for (const kid of box.kids) {
      if (kid.part === 'row') {
        const cells = cellsOf(kid);
        const asHead =
          inHead ||
          cells.every(isHeadCell) ||
          (!head.length && cells.length > 2 && looksLikeHead(cells));
        if (cells.length) (asHead && !body.length ? head : body).push({ piece: kid, cells });
      } else if (kid.tag !== '' && kid.part !== 'table') look(kid, inHead || kid.part === 'head');
    }
  };
  look(piece, false);
  const width = Math.max(
    0,
    ...[...head, ...body.slice(0, 20)].map(({ cells }) =>
      cells.reduce((sum, cell) => sum + span(cell, 'colspan'), 0),
    ),
  );
  return { piece, head, body, width };
}

function cellsOf(box: Piece): Piece[] {
  return box.kids.flatMap((kid) =>
    kid.part === 'cell' ? [kid] : kid.tag !== '' && kid.part !== 'table' ? cellsOf(kid) : [],
  );
}

function isHeadCell(cell: Piece): boolean {
  return cell.tag === 'th' || role(cell) === 'columnheader';
}

function looksLikeHead(cells: readonly Piece[]): boolean {
  const texts = cells.map(flat).filter((text) => text !== '');
  const known = texts.filter((text) => labelOf(text)).length;
  return known > 1 && known >= texts.length - 1;
}

function span(cell: Piece, name: 'colspan' | 'rowspan'): number {
  const n = Number(attr(cell, name) || 1);
  return n > 0 && n < 200 ? n : 1;
}

function isBodyOf(body: Table, head: Table): boolean {
  if (body.head.length || !isNear(head.piece, body.piece)) return false;
  // An empty or loading body is one wide cell or nothing.
  return (
    head.width === body.width || (body.body.length < 2 && (body.body[0]?.cells.length ?? 1) === 1)
  );
}

/** Their common box is a few levels up. */
function isNear(one: Piece, other: Piece): boolean {
  return [...above(one)].slice(0, 7).some((up) => isInside(other, up));
}

function gridOf({ head }: Table, { piece, body, width }: Table): Grid {
  const heads = headTexts(head);
  const columns = Math.max(heads.length, width);
  const rows: Row[] = [];
  const held: { cell: Piece; left: number }[] = [];
  for (const line of body) {
    const cells = laidOut(line, held);
    const own = line.cells;
    const wide =
      own.length < 3 && own.some((cell) => span(cell, 'colspan') >= Math.max(2, columns / 2));
    if (heads.length < 2 || !(wide || cells.length === 1))
      rows.push({ cells, piece: line.piece, copies: [], details: [] });
    else rows[rows.length - 1]?.details.push(line.piece);
  }
  return {
    piece,
    headRows: head.map((line) => line.piece),
    heads,
    columns: heads.map(labelOf),
    rows,
  };
}

/** Cells by column: wide ones repeated, those that reach down from above put in. */
function laidOut(line: Line, held: { cell: Piece; left: number }[]): Piece[] {
  const cells: Piece[] = [];
  const fill = (): void => {
    for (let hold = held[cells.length]; hold && hold.left > 0; hold = held[cells.length]) {
      hold.left -= 1;
      cells.push(hold.cell);
    }
  };
  for (const cell of line.cells) {
    fill();
    const left = span(cell, 'rowspan') - 1;
    for (let i = span(cell, 'colspan'); i > 0; i -= 1) {
      if (left > 0) held[cells.length] = { cell, left };
      cells.push(cell);
    }
  }
  fill();
  return cells;
}

/** Lowest head text of each column. */
function headTexts(head: readonly Line[]): string[] {
  const held: { cell: Piece; left: number }[] = [];
  const lines = head.map((line) => laidOut(line, held));
  return (lines[lines.length - 1] ?? []).map((cell) => flat(cell) || textWith(cell, 0));
}

function isSeen({ rows, heads, piece }: Grid): boolean {
  if (!rows.length) return isShown(piece) || heads.length > 0;
  return rows.some((row) => row.cells.some((cell) => cell && flat(cell) !== ''));
}

/** Locked columns are drawn as further tables over the main one: put every cell where it belongs, once. */
function mergeCopies(grids: Grid[]): Grid[] {
  const kept: Grid[] = [];
  for (const copy of grids) {
    const main = kept.find((grid) => isCopy(copy, grid));
    if (!main) kept.push(copy);
    else
      for (const { into, at, cell, had } of overlaps(copy, main)) {
        if (cell) into?.copies.push(cell);
        if (into && cell && flat(cell) !== '' && (!had || flat(had) === '')) into.cells[at] = cell;
      }
  }
  return kept;
}

function isCopy(copy: Grid, main: Grid): boolean {
  if (!copy.heads.length || !copy.rows.length || copy.rows.length !== main.rows.length)
    return false;
  if (!copy.heads.every((head) => main.heads.includes(head)) || !isNear(main.piece, copy.piece))
    return false;
  return overlaps(copy, main).every(({ cell, had }) => {
    const [a, b] = [cell, had].map((one) => (one ? textWith(one, 0) : ''));
    return a === b || a === '' || b === '';
  });
}

/** Cell by cell: what the copy has and what the main table has in the column of the same name. */
function overlaps(
  copy: Grid,
  main: Grid,
): { into: Row | undefined; at: number; cell: Piece | null; had: Piece | null }[] {
  return copy.rows.flatMap((row, line) =>
    row.cells.map((cell, column) => {
      const into = main.rows[line];
      const at = main.heads.indexOf(copy.heads[column] ?? '');
      return { into, at, cell, had: into?.cells[at] ?? null };
    }),
  );
}

/** The cell of a column, null where the grid lacks the column. */
export function cellOf({ columns }: Grid, row: Row, ...ids: LabelId[]): Piece | null {
  return ids.map((id) => row.cells[columns.indexOf(id)]).find(Boolean) ?? null;
}

/** Shown text of a column's cell; what its icon is called; the whole of a text that is cut short. */
export function cellText(grid: Grid, row: Row, ...ids: LabelId[]): string {
  const cell = cellOf(grid, row, ...ids);
  if (!cell) return '';
  const shown = flat(cell);
  const start = shown.replace(/(…|\.{3})$/, '');
  if (start !== '' && start === shown) return shown;
  const named = [cell, ...inside(cell)].map(
    (p) => (start === '' && attr(p, 'aria-label')) || attr(p, 'title'),
  );
  return named.find((name) => name !== '' && name.startsWith(start)) ?? shown;
}

export function hasColumn({ columns }: Grid, ...ids: LabelId[]): boolean {
  return ids.some((id) => columns.includes(id));
}
