import { FOOTER, HELP, NAV_WORD } from '../providers/signs.ts';
import type { Piece } from './piece.ts';
import { isProse, key } from './text.ts';
import { above, flat, inside, isInside, linesOf, role, shownKids, textOf } from './tree.ts';
import { labelOf } from './words.ts';

/** Does a part that speaks of other things begin here: navigation, footer, help, advertisement? */
export function isZone(piece: Piece): boolean {
  const { tag } = piece;
  if (piece.seen < 2 || /^(#page|html|body)?$/.test(tag)) return false;
  if (
    /^(nav|aside)$/.test(tag) ||
    // The foot of a card is its own.
    (tag === 'footer' && ![...above(piece)].some((up) => /^(article|section|li)$/.test(up.tag))) ||
    /^(navigation|menubar|complementary|contentinfo|search)$/.test(role(piece))
  )
    return true;
  const { length } = textOf(piece);
  if (length === 0 || length > 1500) return false;
  if (isNavList(piece)) return true;
  const [first = ''] = linesOf(piece);
  const foot = length < 260 && FOOTER.test(flat(piece));
  return (foot || (HELP.test(first) && isWhole(piece, first))) && !hasWork(piece);
}

/** The smallest block that holds the heading and what it opens. */
function isWhole(piece: Piece, heading: string): boolean {
  return shownKids(piece).every((kid) => linesOf(kid)[0] !== heading || linesOf(kid).length === 1);
}

/** Three or more short entries, half of them words of a console's navigation. */
function isNavList(piece: Piece): boolean {
  const kids = piece.part === 'row' ? [] : shownKids(piece);
  if (kids.length < 3 || kids.length > 40 || kids.some((kid) => /^(h\d|button)$/.test(kid.tag)))
    return false;
  const short = kids.map(flat).filter((text) => text.length <= 16);
  const known = short.filter((text) => NAV_WORD.test(key(text))).length;
  return known >= 2 && known * 2 >= kids.length && short.length >= kids.length - 1;
}

/** Tables, fields, large headings and labels of numbers belong to the page's own matter. */
function hasWork(piece: Piece): boolean {
  return inside(piece).some(
    (p) =>
      p.part === 'table' ||
      /^(h1|h2|input|select|textarea)$/.test(p.tag) ||
      (p.kids.length > 0 && /^(subjectNumber|orderId)$/.test(labelOf(flat(p)) ?? '')),
  );
}

/**
 * Does the block around a control speak in sentences or of other numbers? `anchors` are the page's own parts:
 * the block is the largest one around the control that holds none of them.
 */
export function isAdvice(control: Piece, anchors: readonly Piece[]): boolean {
  let block = control;
  for (const up of above(control)) {
    if (up.tag === 'body' || anchors.some((anchor) => isInside(anchor, up))) break;
    block = up;
  }
  const own = flat(control);
  return (
    block !== control &&
    linesOf(block).some((line) => line !== own && (isProse(line) || HELP.test(line)))
  );
}
