import { BUTTONISH, LEAVE } from '../providers/signs.ts';
import type { ActionId, PageFacts } from '../vocabulary.ts';
import { isClosedMore, isEnabled, isPressable } from './controls.ts';
import { look } from './look.ts';
import { attr, boxOnScreen, pressedWords } from './model.ts';
import { numbersIn, type ShownNumber } from './numbers.ts';
import type { Piece } from './piece.ts';
import { pageControls, type Reading } from './reading.ts';
import { clean } from './text.ts';
import { above, flat, isInside, textOf, textWith } from './tree.ts';
import { actionOf, isActionWord } from './words.ts';

/** The control that a person points at, focuses or presses. */
export interface PressedAction {
  action: ActionId;
  /** As shown. */
  label: string;
  /** Of the row or card the control stands in, where it stands in one. */
  filingNumber?: string;
  enabled: boolean;
}

/** Menus open so near to what opens them, in CSS pixels. */
const TOUCH = 16;
/** A button that sends a code or asks for another picture does not yet do what the dialog is about. */
const ASKS_CODE = /码|发送|code|send/i;

/**
 * What the control under an event would do, read from its own text (`event.composedPath()`, in the
 * capture phase): covers menu items and pages that the scan could not read. A bare 变更 or 注销 gets
 * its meaning from the row or card, a button of the open dialog from `facts`; where they do not tell it is null. Never throws.
 */
export function actionOfEvent(
  event: Pick<Event, 'composedPath'>,
  facts: PageFacts | null,
): PressedAction | null {
  try {
    const inDialog = facts?.dialog?.action != null;
    const hit = pressedWords(event)
      .map(({ el, text }) => ({ el, label: clean(text.replace(/\n/g, ' ')) }))
      .find(
        ({ label }) =>
          label !== '' &&
          label.length <= 40 &&
          (isActionWord(label, null) || (inDialog && BUTTONISH.test(label))),
      );
    return hit ? pressed(hit.el, hit.label, facts) : null;
  } catch {
    return null;
  }
}

function pressed(el: Element, label: string, facts: PageFacts | null): PressedAction | null {
  const page = el.ownerDocument;
  const reading = look(page, new URL(page.location.href));
  const piece = reading.pieces.find((p) => p.el === el);
  const control = piece && [piece, ...above(piece)].slice(0, 4).find((p) => isPressable(p));
  if (!piece || !control || flat(control) !== flat(piece) || isElsewhere(reading, piece))
    return null;
  const enabled = isEnabled(control, false);
  const number = numberAround(reading, piece);
  const context = number ? (number.kind === 'service' ? 'service' : 'subject') : 'page';
  const named = actionOf(label, context, reading.provider);
  const inDialog = reading.dialog !== null && isInside(piece, reading.dialog);
  if (inDialog && (LEAVE.test(label) || ASKS_CODE.test(label))) return null;
  const asked = inDialog ? facts?.dialog?.action : null;
  if (asked && (named === null || named === 'view'))
    return BUTTONISH.test(label) ? { action: asked, label, enabled } : null;
  if (!named || named === 'view') return null;
  return { action: named, label, enabled, ...(number && { filingNumber: number.text }) };
}

/** The number of the innermost box around the control that names one; null where it names several services. */
function numberAround(reading: Reading, piece: Piece): ShownNumber | null {
  const menu = reading.menus.find((m) => isInside(piece, m.piece));
  const from = (menu && triggerOf(reading, menu.piece)) ?? piece;
  const row = reading.grids
    .flatMap((g) => g.rows)
    .find((r) => [...r.cells, ...r.copies].some((cell) => cell && isInside(from, cell)));
  if (row) {
    const [number, second] = numbersIn(
      row.cells.map((cell) => (cell ? textWith(cell, 0) : '')).join('\n'),
    );
    if (number && !second) return number;
  }
  for (const box of above(from)) {
    if (textOf(box).length > 3000) return null;
    const numbers = numbersIn(textOf(box));
    const services = numbers.filter((n) => n.kind === 'service');
    if (
      services.length === 1 &&
      numbers.every((n) => n.kind === 'service' || n.text === services[0]?.subject)
    )
      return services[0] ?? null;
    if (numbers.length) return services.length ? null : (numbers[0] ?? null);
  }
  return null;
}

/** What opened a menu: the control that says so, else the one 更多 or icon that it touches. */
function triggerOf(reading: Reading, menu: Piece): Piece | undefined {
  const { pieces, out } = reading;
  const said = pieces.find((p) => attr(p, 'aria-expanded') === 'true' && !out.has(p));
  const box = boxOnScreen(menu);
  if (said || !box) return said;
  const [touching, second] = pageControls(reading).filter((control) => {
    const at = isClosedMore(control, true) && boxOnScreen(control.piece);
    if (!at || at.left > box.right || at.right < box.left) return false;
    return Math.abs(box.top - at.bottom) < TOUCH || Math.abs(at.top - box.bottom) < TOUCH;
  });
  return second ? undefined : touching?.piece;
}

/** In navigation, help or a footer; dialogs and menus are where people press. */
function isElsewhere({ out, dialog, menus }: Reading, piece: Piece): boolean {
  const boxes = [dialog, ...menus.map((menu) => menu.piece)];
  return out.has(piece) && !boxes.some((box) => box && isInside(piece, box));
}
