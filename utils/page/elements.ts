/*
 * What is asked of single elements after the walk: attributes, states, what an event passed through. With model.ts
 * the only module of the reader that touches the page.
 */
import { OVERLAY_TAG } from '../vocabulary.ts';
import type { Piece } from './model.ts';

/** An attribute of the piece's element, '' where it has none. */
export function attr(of: Piece, name: string): string {
  return of.el?.getAttribute(name) ?? '';
}

export function hasAttr(of: Piece, name: string): boolean {
  return of.el?.hasAttribute(name) ?? false;
}

/** Disabled by its own property or by a fieldset. */
export function isDisabled(of: Piece): boolean {
  return of.el?.matches(':disabled') ?? false;
}

/** What an input, textarea or select holds; '' for a select without a choice. The caller decides whether it may be read. */
export function inputValue(of: Piece): string {
  if (of.tag === 'input' || of.tag === 'textarea') return (of.el as HTMLInputElement).value;
  const option = of.tag === 'select' ? (of.el as HTMLSelectElement).selectedOptions[0] : undefined;
  return option && !option.disabled && option.value !== '' ? option.text : '';
}

export function isChecked(of: Piece): boolean {
  return of.tag === 'input'
    ? (of.el as HTMLInputElement).checked
    : attr(of, 'aria-checked') === 'true';
}

/** The element that an id names in the same document or shadow root, as the walk saw it. */
export function byId(pieces: readonly Piece[], from: Piece, id: string): Piece | undefined {
  const root = from.el?.getRootNode();
  return id === '' ? undefined : pieces.find((p) => p.el?.id === id && p.el.getRootNode() === root);
}

/** A picture of one circle and nothing else: how Element draws its spinner. */
export function isLoneCircle(of: Piece): boolean {
  return (
    of.tag === 'svg' &&
    of.el?.childElementCount === 1 &&
    of.el.firstElementChild?.localName === 'circle'
  );
}

/**
 * Elements on the way of an event, innermost first, across open shadow roots, with the words a person reads on each;
 * as far as they are small. What is typed into a field is not read.
 */
export function pressedWords(event: Pick<Event, 'composedPath'>): { el: Element; text: string }[] {
  const found: { el: Element; text: string }[] = [];
  for (const target of event.composedPath()) {
    if (!(target instanceof HTMLElement)) continue;
    if (target.localName === OVERLAY_TAG) return [];
    if (found.length > 5 || target.childElementCount > 5 || (target.textContent?.length ?? 0) > 120)
      break;
    const isButton =
      target instanceof HTMLInputElement && /^(button|submit|reset)$/.test(target.type);
    found.push({ el: target, text: isButton ? target.value : target.innerText });
  }
  return found;
}

/** True for a mutation that only concerns the overlay itself. */
export function isOwnMutation({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const isOwn = (node: Node): boolean => node.nodeName.toLowerCase().startsWith(OVERLAY_TAG);
  if (isOwn(target)) return true;
  const touched = [...addedNodes, ...removedNodes];
  return touched.length > 0 && touched.every(isOwn);
}
