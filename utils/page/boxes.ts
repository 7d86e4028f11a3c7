import { readControls } from './controls.ts';
import { findDialog } from './dialogs.ts';
import { type Box, boxOnScreen, walk } from './model.ts';
import { isInside } from './tree.ts';

/** Where controls stand on the screen, in CSS pixels of the viewport. */
export interface ScreenBoxes {
  /** The open dialog; null where none is open. */
  dialog: Box | null;
  /** Buttons, links and fields of the open dialog, or of the page where none is open: what must stay free. */
  controls: Box[];
}

const FIELDS = new Set(['input', 'textarea', 'select']);

/** Measures the open dialog, or the page where none is open. Never throws: what cannot be measured is left out. */
export function screenBoxes(document: Document): ScreenBoxes {
  try {
    const { pieces } = walk(document);
    const controls = readControls(pieces);
    const dialog = findDialog({ pieces, controls });
    // Libraries lay a transparent box over the one they draw: it is what the mouse meets.
    const fields = pieces.filter((piece) => FIELDS.has(piece.tag) && piece.seen > 0);
    return {
      dialog: dialog && boxOnScreen(dialog),
      controls: [...new Set([...controls.map(({ piece }) => piece), ...fields])]
        .filter((piece) => !dialog || isInside(piece, dialog))
        .flatMap((piece) => boxOnScreen(piece) ?? []),
    };
  } catch {
    return { dialog: null, controls: [] };
  }
}
