/** Draws the overlay's view into its closed root, changing only what changed. */
import { h, patch } from 'superfine';
import type { Node } from './frame.ts';

/** `null` clears. */
export const paint = (view: Node | null, root: ShadowRoot): void => {
  const document = root.ownerDocument;
  const box =
    [...root.children].find(({ localName }) => localName === 'div') ??
    root.appendChild(document.createElement('div'));
  const wasInside = root.activeElement !== null;
  // Places are pixels of the window: a page that zooms itself (CSS `zoom` on its root) zooms us too.
  const zoom = 1 / (root.host.currentCSSZoom ?? 1);
  patch(box, h('div', { class: 'overlay', style: `zoom:${zoom}` }, view ? [view] : []));
  // The button that was pressed may be gone; a person at the keyboard goes on from the next one, not from the page's end.
  if (wasInside && !root.activeElement)
    root.querySelector('button')?.focus({ preventScroll: true });
};
