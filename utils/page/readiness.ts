import { EMPTY, LOADING, LOGIN } from '../providers/signs.ts';
import type { PageFacts, PageKind, Readiness } from '../vocabulary.ts';
import { attr, isLoneCircle } from './model.ts';
import type { Pager } from './pager.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import { above, common, flat, inside, isInside, isShown, linesOf, role, textOf } from './tree.ts';
import { headingOf } from './words.ts';

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
  const { els, grids } = reading;
  const [page] = reading.pieces;
  const isLogin = (piece: Piece): boolean => attr(piece, 'type') === 'password';
  if (
    !parts.length &&
    page &&
    textOf(page).length < 4000 &&
    (els.some(isLogin) || LOGIN.test(linesOf(page).join('\n')))
  )
    return 'login';
  if (facts.pageKind === 'other') return 'ready';
  // A sign of loading counts where it stands among the parts, or anywhere as long as there are none.
  // A filing home without services and a part with a heading of its own are not there yet.
  const isHome = facts.pageKind === 'filing-home';
  const area = isHome && !facts.services.length ? null : common(parts);
  const counts = (sign: Piece): boolean =>
    !area || isInside(sign, area) || isInside(area, sign) || partUnder(sign) !== null;
  const isLoading = (piece: Piece): boolean =>
    isLoadingSign(piece)
      ? counts(piece)
      : isSkeleton(piece) && ![null, area ? facts.pageKind : null].includes(partUnder(piece));
  if (els.some(isLoading)) return 'loading';
  if (parts.length) return 'ready';
  if (pagers.some((pager) => (pager.total ?? 0) > 0)) return 'loading';
  if (els.some(saysEmpty)) return 'empty';
  // A table with a known head and neither rows nor a word about it.
  const bare = grids.some(
    ({ columns, rows, piece }) =>
      !rows.length && isShown(piece) && columns.some((column) => column !== null),
  );
  return bare ? 'loading' : 'unreadable';
}

/** The part of a page that a heading right above announces, where nothing else stands under it. */
function partUnder(sign: Piece): PageKind | null {
  for (const up of [...above(sign)].slice(0, 4)) {
    const [heading = '', , more] = linesOf(up);
    const part = more === undefined ? headingOf(heading) : null;
    if (part) return part;
  }
  return null;
}

/** Boxes in boxes without a word or picture: the shape of a text that is not there yet. */
function isSkeleton(piece: Piece): boolean {
  const held = textOf(piece).trim() === '' ? inside(piece) : [];
  return held.length > 2 && held.every(({ tag }) => /^(div|span|p|ul|li|h\d)?$/.test(tag));
}

function isLoadingSign(piece: Piece): boolean {
  if (/^(body|html|button)?$/.test(piece.tag)) return false;
  if (attr(piece, 'aria-busy') === 'true') return role(piece) !== 'button';
  if (role(piece) === 'progressbar' && attr(piece, 'aria-valuenow') === '') return true;
  const mask = piece.up?.up;
  if (isLoneCircle(piece))
    return mask !== null && mask !== undefined && mask.layer >= 0 && textOf(mask).trim() === '';
  if (textOf(piece).length > 30 || !LOADING.test(flat(piece) || attr(piece, 'aria-label')))
    return false;
  return ![piece, ...above(piece)].some((p) => p.tag === 'button' || role(p) === 'button');
}

/** The page says that there is nothing. */
function saysEmpty(piece: Piece): boolean {
  return textOf(piece).length < 60 && EMPTY.test(flat(piece));
}
