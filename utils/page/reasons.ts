import type { Piece } from './model.ts';
import { attr } from './model.ts';
import { onPage, type Reading } from './reading.ts';
import { clean } from './text.ts';
import { above, flat, inside, isInside, linesWith, textWith } from './tree.ts';
import { labelOf } from './words.ts';

/**
 * Reasons of a rejection under a heading such as 驳回原因（2）, also where they are folded. Each with the piece
 * it stands at, so that it finds its order.
 */
export function readReasons(reading: Reading): { piece: Piece; reasons: string[] }[] {
  const found: { piece: Piece; reasons: string[] }[] = [];
  for (const piece of reading.pieces) {
    if (piece.tag === '' || piece.base === 0 || piece.kids.length === 0) continue;
    if (found.some((f) => isInside(piece, f.piece))) continue;
    const reasons = reasonsAt(piece);
    if (reasons?.length && onPage(reading, piece)) found.push({ piece, reasons });
  }
  return found;
}

function reasonsAt(piece: Piece): string[] | null {
  const own = piece.kids.length <= 12 ? ownText(piece) : '';
  if (own === '' || own.length > 1200) return null;
  const inline = /^([^：:]{2,10})[：:]\s*(.{4,})$/.exec(own);
  if (inline?.[1] && isReason(inline[1])) {
    const items = listItems(piece);
    return items.length ? items : splitReasons(inline[2] ?? '');
  }
  if (own.length > 16 || !isReason(own)) return null;
  for (const up of above(piece)) {
    if (up.part === 'row' || up.part === 'head' || up.tag === 'body') return null;
    const lines = linesWith(up, 1);
    const rest = lines.slice(lines.findIndex((line) => isReason(line)) + 1);
    if (!rest.length) continue;
    const items = listItems(up);
    return items.length ? items : rest.slice(0, 12).flatMap(splitReasons);
  }
  return null;
}

/** Text of a box that holds one line only; '' for larger boxes. */
function ownText(piece: Piece): string {
  const lines = linesWith(piece, 1);
  return lines.length === 1 ? (lines[0] ?? '') : '';
}

function isReason(text: string): boolean {
  return labelOf(clean(text.replace(/[（(]\d+[)）]|[：:]$/g, ''))) === 'reason';
}

/** Items of the lists in a box, folded ones too. */
export function listItems(box: Piece): string[] {
  return [...inside(box)]
    .filter((p) => p.tag === 'li' && p.base > 0 && ![...inside(p)].some((kid) => kid.tag === 'li'))
    .map((p) => strip(textWith(p, 1)))
    .filter((text) => text.length > 2);
}

export function splitReasons(text: string): string[] {
  return text
    .split(/[；;\n]|(?<=[。])(?=\S)|(?<=\S)\s+(?=\d{1,2}[.、])/)
    .map(strip)
    .filter((part) => part.length > 2);
}

function strip(text: string): string {
  return clean(text)
    .replace(/^(\d{1,2}[.、)）]|[（(]\d{1,2}[)）]|[•·-])\s*/, '')
    .replace(/[。；;]$/, '');
}

/** A reason that only a tooltip on a rejected status shows. */
export function tooltipReasons(
  box: Piece,
  labels: readonly string[],
  pieces: readonly Piece[],
): string[] {
  for (const piece of [box, ...inside(box)]) {
    if (piece.tag === '' || piece.base === 0) continue;
    const title = clean(attr(piece, 'title'));
    if (
      title.length >= 6 &&
      title !== flat(piece) &&
      !labels.includes(title) &&
      !flat(box).includes(title)
    )
      return splitReasons(title);
    const id = attr(piece, 'aria-describedby');
    const tip = id ? pieces.find((p) => p.el?.id === id) : undefined;
    const text = tip ? textWith(tip, 0) : '';
    if (text.length >= 6) return splitReasons(text.replace(/^[^：:]{2,8}[：:]\s*/, ''));
  }
  return [];
}
