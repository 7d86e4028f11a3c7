import { EMPTY, LOADING, LOGIN } from '../providers/signs.ts';
import type { PageFacts, Readiness } from '../vocabulary.ts';
import { attr, isLoneCircle, type Piece } from './model.ts';
import type { Pager } from './pager.ts';
import { onPage, type Reading } from './reading.ts';
import {
  above,
  common,
  flat,
  holdsText,
  isInside,
  isShown,
  role,
  shownIn,
  textOf,
} from './tree.ts';

/**
 * Can the page be taken at its word? Loading beats empty, empty beats unreadable. `parts` are the pieces the
 * facts were read from.
 */
export function readReadiness(
  reading: Reading,
  facts: PageFacts,
  parts: readonly Piece[],
  pagers: readonly Pager[],
): Readiness {
  const body = reading.pieces.find((piece) => piece.tag === 'body');
  if (!parts.length && body && textOf(body).length < 4000 && LOGIN.test(textOf(body)))
    return 'login';
  if (facts.pageKind === 'other') return 'ready';
  const area = common(parts);
  // A sign of loading counts where it stands among the parts, or anywhere as long as there are none.
  const counts = (p: Piece): boolean =>
    (!area || isInside(p, area) || isInside(area, p)) && onPage(reading, p);
  if (reading.pieces.some((p) => isShown(p) && isLoadingSign(p) && counts(p))) return 'loading';
  if (parts.length) return 'ready';
  if (pagers.some((pager) => (pager.total ?? 0) > 0)) return 'loading';
  if (reading.pieces.some((p) => saysEmpty(p) && onPage(reading, p))) return 'empty';
  return hasBareTable(reading) ? 'loading' : 'unreadable';
}

function isLoadingSign(piece: Piece): boolean {
  if (/^(body|html|button)?$/.test(piece.tag)) return false;
  if (attr(piece, 'aria-busy') === 'true') return role(piece) !== 'button';
  if (role(piece) === 'progressbar' && attr(piece, 'aria-valuenow') === '') return true;
  const mask = piece.up?.up;
  if (isLoneCircle(piece))
    return mask !== null && mask !== undefined && mask.layer >= 0 && textOf(mask).trim() === '';
  if (!holdsText(piece) || textOf(piece).length > 24 || !LOADING.test(flat(piece))) return false;
  return ![piece, ...above(piece)].some((p) => p.tag === 'button' || role(p) === 'button');
}

/** The page says that there is nothing. */
function saysEmpty(piece: Piece): boolean {
  return (
    piece.tag !== '' &&
    isShown(piece) &&
    holdsText(piece) &&
    textOf(piece).length < 60 &&
    EMPTY.test(flat(piece))
  );
}

/** A table with a known head and neither rows nor a word about it. */
function hasBareTable(reading: Reading): boolean {
  return reading.grids.some(
    (grid) =>
      grid.columns.some((column) => column !== null) &&
      grid.rows.length === 0 &&
      isShown(grid.piece) &&
      !shownIn(grid.piece).some(saysEmpty) &&
      onPage(reading, grid.piece),
  );
}
