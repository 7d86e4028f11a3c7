import { readControls } from './controls.ts';
import { findDialog } from './dialogs.ts';
import { type Box, boxOnScreen, walk } from './model.ts';
import { isInside, isShown } from './tree.ts';

/** Where the open dialog and its controls stand on the screen, in CSS pixels of the viewport. */
export interface DialogBoxes {
  dialog: Box;
  /** Its buttons, links and fields: what must stay free. */
  controls: Box[];
}

const FIELDS = new Set(['input', 'textarea', 'select']);

/** Measures the open dialog; null where none is open. Never throws. */
export function dialogBoxes(document: Document): DialogBoxes | null {
  try {
    const { pieces } = walk(document);
    const controls = readControls(pieces);
    const dialog = findDialog({ pieces, controls });
    const box = dialog && boxOnScreen(dialog);
    if (!dialog || !box) return null;
    const pressed = controls.map(({ piece }) => piece);
    const fields = pieces.filter((piece) => FIELDS.has(piece.tag) && isShown(piece));
    return {
      dialog: box,
      controls: [...new Set([...pressed, ...fields])]
        .filter((piece) => isInside(piece, dialog))
        .flatMap((piece) => boxOnScreen(piece) ?? []),
    };
  } catch {
    return null;
  }
}
