import type { Grid, Row } from './grids.ts';
import { attr } from './model.ts';
import type { Piece } from './piece.ts';
import { flat, inside, shownKids, textOf } from './tree.ts';
import { labelOf } from './words.ts';

/** Lists drawn as rows of plain boxes below a line of column words. */
export function rowLists(pieces: readonly Piece[]): Grid[] {
  const grids: Grid[] = [];
  for (const piece of pieces) {
    if (piece.tag === '' || piece.seen < 2 || piece.part !== '' || piece.kids.length < 2) continue;
    const cells = cellsInLine(piece);
    if (cells) grids.push(cells);
    const heads = piece.kids.length < 25 && headLine(piece);
    if (!heads) continue;
    const rows = rowsAfter(piece, heads.length);
    if (rows.length)
      grids.push({
        piece: piece.up ?? piece,
        headRows: [piece],
        heads,
        columns: heads.map(labelOf),
        rows,
      });
  }
  return grids;
}

/** Two or more column words side by side and hardly anything else; what holds a field is a row of a form. */
function headLine(piece: Piece): string[] | null {
  if (textOf(piece).length > 240) return null;
  if (inside(piece).some((p) => p.tag === 'input' && attr(p, 'type') !== 'checkbox')) return null;
  const kids = shownKids(piece);
  // Inline pieces side by side are one text in several spans, not columns.
  if (kids.length < 2 || kids.some((kid) => kid.edge === 0)) return null;
  const texts = kids.map(flat);
  const known = texts.filter((text) => labelOf(text) !== null).length;
  return known >= 2 && known >= texts.length - 1 && new Set(texts).size === texts.length
    ? texts
    : null;
}

function rowsAfter(head: Piece, width: number): Row[] {
  let at = head;
  for (let level = 0; level < 4 && at.up; level += 1, at = at.up) {
    const later = at.up.kids.slice(at.up.kids.indexOf(at) + 1).filter((kid) => kid.tag !== '');
    const rows = later.flatMap((kid) => rowsIn(kid, width, 0));
    if (rows.length) return rows;
    if (later.some((kid) => textOf(kid).trim() !== '')) return [];
  }
  return [];
}

function rowsIn(box: Piece, width: number, depth: number): Row[] {
  const kids = shownKids(box);
  if (kids.length === width)
    return headLine(box) ? [] : [{ cells: kids, piece: box, copies: [], details: [] }];
  return depth > 3 ? [] : kids.flatMap((kid) => rowsIn(kid, width, depth + 1));
}

/** A list without rows: column words and cells follow each other in one box, laid out by a style of the box. */
function cellsInLine(piece: Piece): Grid | null {
  const kids = piece.kids.filter((kid) => kid.tag !== '' && kid.seen === 2);
  const width = kids.findIndex((kid) => !labelOf(flat(kid)));
  if (width < 3 || kids.length % width || kids.some((kid) => kid.edge < 2)) return null;
  const [headRow = [], ...rows] = Array.from({ length: kids.length / width }, (_, at) =>
    kids.slice(at * width, (at + 1) * width),
  );
  const heads = headRow.map(flat);
  return {
    piece,
    headRows: headRow,
    heads,
    columns: heads.map(labelOf),
    rows: rows.map((cells) => ({ cells, piece: cells[0] ?? piece, copies: [], details: [] })),
  };
}
