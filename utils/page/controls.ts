import { MORE } from '../providers/signs.ts';
import { attr, hasAttr, inputValue, isDisabled } from './model.ts';
import type { Piece } from './piece.ts';
import { clean } from './text.ts';
import { above, flat, inside, isShown, role, textOf } from './tree.ts';
import { isActionWord } from './words.ts';

/** Something a person can press. */
export interface Control {
  piece: Piece;
  /** As shown; '' for an icon. */
  label: string;
  enabled: boolean;
  /** Drawn and built as a button, not as a link or a plain text. */
  button: boolean;
}

const PRESS_ROLES = new Set([
  'button',
  'link',
  'menuitem',
  'menuitemradio',
  'option',
  'tab',
  'switch',
]);
const PRESS_INPUTS = new Set(['button', 'submit', 'reset', 'image']);

/** All shown controls, the innermost one where they nest. */
export function readControls(pieces: readonly Piece[]): Control[] {
  const body = pieces.find((piece) => piece.tag === 'body');
  const found = new Map<Piece, Control>();
  for (const piece of pieces) {
    if (!isShown(piece) || !isPressable(piece)) continue;
    const label = labelOfControl(piece);
    for (const up of above(piece)) {
      const outer = found.get(up);
      if (outer && outer.label === label) found.delete(up);
    }
    found.set(piece, {
      piece,
      label,
      enabled: isEnabled(piece, body?.dead ?? false),
      button: isButton(piece),
    });
  }
  return [...found.values()];
}

export function isPressable(piece: Piece): boolean {
  if (piece.tag === '') return false;
  if (piece.tag === 'button' || piece.tag === 'a' || piece.tag === 'summary') return true;
  if (piece.tag === 'input') return PRESS_INPUTS.has(attr(piece, 'type'));
  if (PRESS_ROLES.has(role(piece))) return true;
  if (piece.cursor === 'pointer' && piece.up?.cursor !== 'pointer') return true;
  if (piece.cursor === 'no' && piece.up?.cursor !== 'no') return true;
  return hasAttr(piece, 'onclick') || (hasAttr(piece, 'tabindex') && textOf(piece).length < 60);
}

function isButton(piece: Piece): boolean {
  if (piece.tag === 'button' || piece.tag === 'input' || role(piece) === 'button') return true;
  for (const up of above(piece)) {
    if (up.tag === 'button' || role(up) === 'button') return flat(up) === flat(piece);
    if (up.part !== '' || up.edge === 2) break;
  }
  return inside(piece).some((kid) => kid.tag === 'button' || role(kid) === 'button');
}

export function labelOfControl(piece: Piece): string {
  if (piece.tag === 'input') return inputValue(piece);
  const icon = attr(piece, 'aria-label') || attr(piece, 'title');
  if (flat(piece) === '' && isActionWord(icon, null)) return icon;
  // Boxes that a library puts around the parts of 变更App draw no blank between them.
  return clean(textOf(piece).replace(/(?<=[\u4e00-\u9fff])\t+(?=[a-z])/gi, '')).replace(
    /^\p{So}+ ?(?=.)/u,
    '',
  );
}

/** Not switched off by property, ARIA, pointer or a wrapper that says so. */
export function isEnabled(piece: Piece, bodyDead: boolean): boolean {
  if (isDisabled(piece) || piece.cursor === 'no' || (piece.dead && !bodyDead)) return false;
  const label = flat(piece);
  let level = 0;
  for (let at: Piece | null = piece; at && level <= 5; at = at.up, level += 1) {
    if (attr(at, 'aria-disabled') === 'true') return false;
    if (level <= 2 && at.cursor === 'no') return false;
  }
  for (const kid of inside(piece)) {
    if (kid.tag === '' || label === '' || flat(kid) !== label) continue;
    if (isDisabled(kid) || attr(kid, 'aria-disabled') === 'true' || kid.cursor === 'no')
      return false;
  }
  return true;
}

/** A trigger whose menu is closed and holds further actions. `near` = it stands among known actions. */
export function isClosedMore(control: Control, near: boolean): boolean {
  if (attr(control.piece, 'aria-expanded') === 'true') return false;
  const { label, piece } = control;
  return (
    MORE.test(label || attr(piece, 'aria-label') || attr(piece, 'title')) || (label === '' && near)
  );
}
