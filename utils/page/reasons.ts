import { cellText, hasColumn } from './grids.ts';
import { attr, byId } from './model.ts';
import { dateIn } from './numbers.ts';
import type { Piece } from './piece.ts';
import { gridsWith, type Reading } from './reading.ts';
import { clean } from './text.ts';
import { above, flat, inside, isInside, linesWith, textWith } from './tree.ts';
import { isActionWord, labelOf } from './words.ts';

/**
 * Reasons of a rejection under a heading such as 驳回原因（2）, also where they are folded. Each with the piece
 * it stands at, so that it finds its order.
 */
export function readReasons(reading: Reading): { piece: Piece; reasons: string[] }[] {
  const { dialog } = reading;
  const found: { piece: Piece; reasons: string[] }[] = [];
  for (const piece of reading.pieces) {
    if (
      piece.tag === '' ||
      piece.base === 0 ||
      (reading.out.has(piece) && !(dialog && isInside(piece, dialog))) ||
      !piece.kids.length ||
      found.some((f) => isInside(piece, f.piece))
    )
      continue;
    const reasons = reasonsAt(piece);
    if (reasons.length) found.push({ piece, reasons });
  }
  for (const grid of gridsWith(reading, 'reason'))
    if (!hasColumn(grid, 'orderId'))
      found.push({
        piece: grid.piece,
        reasons: grid.rows.map((row) => cellText(grid, row, 'reason')).filter(Boolean),
      });
  for (const { id, piece, lines } of reading.pairs)
    if (id === 'reason') found.push({ piece, reasons: lines.flatMap(splitReasons) });
  return found;
}

function reasonsAt(piece: Piece): string[] {
  const [own, second] = piece.kids.length <= 12 ? linesWith(piece, 1) : [];
  if (own === undefined || second !== undefined || own.length > 1200) return [];
  const [, label, rest] = /^([^：:]{2,10})[：:]\s*(.{4,})$/.exec(own) ?? [];
  if (label && rest && isReason(label)) return orSplit(listItems(piece), [rest]);
  if (!isReason(own)) return [];
  for (const up of above(piece)) {
    if (up.part === 'row' || up.part === 'head' || up.tag === 'body') return [];
    const lines = linesWith(up, 1);
    const at = lines.findIndex(isReason);
    // The word is a part of a longer text.
    if (at < 0) return [];
    const below = lines.slice(at + 1, 12);
    if (below.length) return orSplit(listItems(up, piece.at), below);
  }
  return [];
}

function isReason(text: string): boolean {
  return labelOf(text.replace(/[（(]\d+[)）]/g, '')) === 'reason';
}

function orSplit(items: string[], lines: readonly string[]): string[] {
  return items.length ? items : lines.flatMap(splitReasons);
}

/** Items of the lists in a box, folded ones too; only what stands behind `at` in the document. */
export function listItems(box: Piece, at = -1): string[] {
  return inside(box)
    .filter(
      (p) =>
        p.tag === 'li' && p.at > at && p.base > 0 && !inside(p).some((kid) => kid.tag === 'li'),
    )
    .map((p) => strip(textWith(p, 1)))
    .filter((text) => text.length > 2);
}

function splitReasons(text: string): string[] {
  return text
    .split(/[；;\n]|(?<=。)(?=\S)|(?<=\S)\s+(?=\d{1,2}[.、])/)
    .map(strip)
    .filter((part) => part.length > 2);
}

function strip(text: string): string {
  return clean(text)
    .replace(/^(\d{1,2}[.、)）]|[（(]\d{1,2}[)）]|[•·-])\s*/, '')
    .replace(/[。；;]$/, '');
}

/** A reason that only a tooltip on a rejected status shows: a title, or a hidden text that the status refers to. */
export function tooltipReasons(box: Piece, pieces: readonly Piece[]): string[] {
  for (const piece of [box, ...inside(box)]) {
    if (piece.tag === '' || piece.base === 0) continue;
    const tip = byId(pieces, piece, attr(piece, 'aria-describedby'));
    const text = clean(attr(piece, 'title')) || (tip ? textWith(tip, 0) : '');
    if (text.length < 6 || dateIn(text) || flat(box).includes(text) || isActionWord(text, null))
      continue;
    return splitReasons(text.replace(/^[^：:]{2,8}[：:]\s*/, ''));
  }
  return [];
}
