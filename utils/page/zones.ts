import { FOOTER, HELP, NAV_WORDS } from '../providers/signs.ts';
import type { Piece } from './model.ts';
import { isOneOf, isProse } from './text.ts';
import { above, flat, inside, linesOf, role, shownKids, textOf } from './tree.ts';

const NAV_ROLES = new Set(['navigation', 'menubar', 'banner']);
const ASIDE_ROLES = new Set(['complementary', 'contentinfo', 'search']);

/** Parts that speak of other things: navigation, footers, help and advertisements. Their outermost pieces. */
export function readZones(pieces: readonly Piece[]): Set<Piece> {
  const zones = new Set<Piece>();
  for (const piece of pieces) {
    if (piece.tag === '' || piece.seen < 2 || piece.tag === 'html' || piece.tag === 'body')
      continue;
    if (piece.up && zones.has(piece.up)) {
      zones.add(piece);
      continue;
    }
    if (isZone(piece)) zones.add(piece);
  }
  return zones;
}

export function isIn(zones: ReadonlySet<Piece>, piece: Piece): boolean {
  if (zones.has(piece)) return true;
  for (const up of above(piece)) if (zones.has(up)) return true;
  return false;
}

function isZone(piece: Piece): boolean {
  const { tag } = piece;
  if (tag === 'nav' || tag === 'footer' || tag === 'aside') return true;
  const named = role(piece);
  if (NAV_ROLES.has(named) && tag !== 'header') return true;
  if (ASIDE_ROLES.has(named)) return true;
  const length = textOf(piece).length;
  if (length === 0 || length > 1500) return false;
  return isNavList(piece) || isFooter(piece, length) || isHelp(piece);
}

/** Three or more short entries, half of them words of a console's navigation. */
function isNavList(piece: Piece): boolean {
  if (piece.part !== '' || piece.kids.length < 3) return false;
  const kids = shownKids(piece);
  if (kids.length < 3 || kids.length > 40) return false;
  const texts = kids.map(flat);
  const short = texts.filter((text) => text.length <= 16);
  const known = short.filter((text) => isOneOf(text, NAV_WORDS)).length;
  return known >= 2 && known * 2 >= texts.length && short.length >= texts.length - 1;
}

function isFooter(piece: Piece, length: number): boolean {
  if (length > 260 || !FOOTER.test(flat(piece))) return false;
  return !hasWork(piece);
}

/** A block whose heading says that it explains or advertises. */
function isHelp(piece: Piece): boolean {
  if (piece.kids.length < 1) return false;
  const [first] = linesOf(piece);
  if (first === undefined || !HELP.test(first)) return false;
  return !hasWork(piece);
}

/** Tables, fields and large headings belong to the page's own matter. */
function hasWork(piece: Piece): boolean {
  for (const one of inside(piece)) {
    if (one.part === 'table' || one.tag === 'h1' || one.tag === 'h2') return true;
    if (one.tag === 'input' || one.tag === 'select' || one.tag === 'textarea') return true;
  }
  return false;
}

/**
 * Does the block around a control speak in sentences or of other numbers? `anchors` are the page's own parts:
 * the block is the largest one around the control that holds none of them.
 */
export function isAdvice(control: Piece, anchors: readonly Piece[]): boolean {
  let block = control;
  for (const up of above(control)) {
    if (up.tag === 'body' || up.tag === 'html' || anchors.some((anchor) => contains(up, anchor)))
      break;
    block = up;
  }
  if (block === control) return false;
  const own = flat(control);
  return linesOf(block).some((line) => line !== own && (isProse(line) || HELP.test(line)));
}

function contains(box: Piece, piece: Piece): boolean {
  for (let at: Piece | null = piece; at; at = at.up) if (at === box) return true;
  return false;
}
