import { EMPTY, LOADING, LOGIN } from '../providers/signs.ts';
import type { PageFacts, Readiness } from '../vocabulary.ts';
import { attr, type Piece } from './model.ts';
import type { Pager } from './pager.ts';
import { onPage, type Reading } from './reading.ts';
import { common, flat, inside, isInside, isShown, role, textOf } from './tree.ts';

interface Signs {
  /** Pieces the facts were read from. */
  parts: readonly Piece[];
  pagers: readonly Pager[];
}

/** Can the page be taken at its word? Loading beats empty, empty beats unreadable. */
export function readReadiness(
  reading: Reading,
  facts: PageFacts,
  { parts, pagers }: Signs,
): Readiness {
  if (!parts.length && signedOut(reading)) return 'login';
  if (facts.pageKind === 'other') return 'ready';
  const area = parts.length ? common(parts) : null;
  if (isLoading(reading, area)) return 'loading';
  if (parts.length) return 'ready';
  if (hasTotalWithoutRows(reading, pagers)) return 'loading';
  if (saysEmpty(reading)) return 'empty';
  return hasBareTable(reading) ? 'loading' : 'unreadable';
}

function signedOut(reading: Reading): boolean {
  const body = reading.pieces.find((piece) => piece.tag === 'body');
  if (!body) return false;
  const text = textOf(body);
  return text.length < 4000 && LOGIN.test(text);
}

/** A sign of loading counts where it stands among the parts, or anywhere as long as there are no parts. */
function isLoading(reading: Reading, area: Piece | null): boolean {
  return reading.pieces.some((piece) => {
    if (piece.tag === '' || !isShown(piece) || !isLoadingSign(piece)) return false;
    if (area && !isInside(piece, area) && !isInside(area, piece)) return false;
    return onPage(reading, piece);
  });
}

function isLoadingSign(piece: Piece): boolean {
  if (piece.tag === 'body' || piece.tag === 'html' || piece.tag === 'button') return false;
  if (attr(piece, 'aria-busy') === 'true')
    return role(piece) !== 'button' && textOf(piece).length < 20000;
  if (role(piece) === 'progressbar' && attr(piece, 'aria-valuenow') === '') return true;
  if (piece.tag === 'svg') return isSpinner(piece);
  const text = textOf(piece);
  if (text.length === 0 || text.length > 24 || piece.kids.every((kid) => kid.tag !== ''))
    return false;
  return LOADING.test(flat(piece)) && !insideButton(piece);
}

/** Element's spinner: a lone circle in a layer over the part it covers. */
function isSpinner(piece: Piece): boolean {
  const mask = piece.up?.up;
  if (!mask || textOf(mask).trim() !== '' || mask.layer < 0) return false;
  return piece.el?.querySelector('circle') !== null && piece.el?.childElementCount === 1;
}

function insideButton(piece: Piece): boolean {
  for (let at: Piece | null = piece; at; at = at.up)
    if (at.tag === 'button' || role(at) === 'button') return true;
  return false;
}

function hasTotalWithoutRows(reading: Reading, pagers: readonly Pager[]): boolean {
  const rows = reading.grids.reduce(
    (sum, grid) => sum + (onPage(reading, grid.piece) ? grid.rows.length : 0),
    0,
  );
  return rows === 0 && pagers.some((pager) => (pager.total ?? 0) > 0);
}

/** The page says there is nothing, in the place where something would be. */
function saysEmpty(reading: Reading): boolean {
  return reading.pieces.some(
    (p) =>
      p.tag !== '' &&
      isShown(p) &&
      textOf(p).length < 60 &&
      p.kids.some((k) => k.tag === '') &&
      EMPTY.test(flat(p)) &&
      onPage(reading, p),
  );
}

/** A table with a known head and neither rows nor a word about it. */
function hasBareTable(reading: Reading): boolean {
  return reading.grids.some(
    (grid) =>
      grid.headed &&
      grid.columns.some((column) => column !== null) &&
      grid.rows.length === 0 &&
      isShown(grid.piece) &&
      onPage(reading, grid.piece) &&
      ![...inside(grid.piece)].some((p) => EMPTY.test(flat(p))),
  );
}
