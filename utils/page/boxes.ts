/** Where the open dialog and its controls stand on the screen. */

export interface ScreenBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The open dialog's box and those of its buttons and fields, in CSS pixels of the viewport; null where none is open. */
export function dialogBoxes(
  _document: Document,
): { dialog: ScreenBox; controls: ScreenBox[] } | null {
  return null;
}
