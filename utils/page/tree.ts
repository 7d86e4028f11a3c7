import { attr } from './model.ts';
import type { Piece } from './piece.ts';
import { clean } from './text.ts';

/** Shown text of a piece, one line a line. */
export function linesOf(of: Piece): readonly string[] {
  of.lines ??= textOf(of)
    .split('\n')
    .map(clean)
    .filter((line) => line !== '');
  return of.lines;
}

/** Shown text of a piece in one line. */
export function flat(of: Piece): string {
  of.line ??= clean(textOf(of));
  return of.line;
}

/** Shown text as it is laid out: `\n` between blocks, `\t` between boxes in a line. */
export function textOf(of: Piece): string {
  if (of.shown !== undefined) return of.shown;
  of.shown = of.seen < 2 && of.tag !== '' && !mayShow(of) ? '' : laidOut(of, 2);
  return of.shown;
}

/** Text including what is folded (1) or not displayed at all (0). */
export function textWith(of: Piece, least: 0 | 1): string {
  return clean(laidOut(of, least));
}

export function linesWith(of: Piece, least: 0 | 1): string[] {
  return laidOut(of, least)
    .split('\n')
    .map(clean)
    .filter((line) => line !== '');
}

/** Inside `visibility: hidden` a child may be visible again. */
function mayShow(of: Piece): boolean {
  return of.seen === 0 && of.kids.some((kid) => kid.tag !== '' && (kid.seen === 2 || mayShow(kid)));
}

function laidOut(of: Piece, least: 0 | 1 | 2): string {
  if (of.tag === '') return of.seen >= least ? of.text.replace(/[\n\t]/g, ' ') : '';
  if (of.tag === 'br') return '\n';
  let text = '';
  for (const kid of of.kids)
    text += least === 2 && kid.tag !== '' ? textOf(kid) : laidOut(kid, least);
  if (of.edge === 0 || text === '') return text;
  return of.edge === 2 ? `\n${text}\n` : `\t${text}\t`;
}

export function isShown(of: Piece): boolean {
  return of.seen === 2;
}

/** Ancestors, nearest first. */
export function* above(of: Piece): Generator<Piece> {
  for (let up = of.up; up; up = up.up) yield up;
}

export function isInside(of: Piece, box: Piece): boolean {
  for (let at: Piece | null = of; at; at = at.up) if (at === box) return true;
  return false;
}

/** All pieces inside, in document order, without `box` itself. */
export function inside(box: Piece, found: Piece[] = []): Piece[] {
  for (const kid of box.kids) {
    found.push(kid);
    inside(kid, found);
  }
  return found;
}

/** All shown elements inside, in document order. */
export function shownIn(box: Piece): Piece[] {
  return inside(box).filter((p) => p.tag !== '' && p.seen === 2);
}

/** Smallest piece that contains all of them. */
export function common(pieces: readonly Piece[]): Piece | null {
  let box: Piece | null = pieces[0] ?? null;
  for (const one of pieces) while (box && !isInside(one, box)) box = box.up;
  return box;
}

/** Element kids that show something or hold something that does. */
export function shownKids(of: Piece): Piece[] {
  return of.kids.filter((kid) => kid.tag !== '' && textOf(kid).trim() !== '');
}

export function role(of: Piece): string {
  return attr(of, 'role');
}
