/*
 * The only module of the reader that touches the page: one walk, then single attributes and states, what an event
 * passed through, and where an element stands.
 */
import { OVERLAY_TAG } from '../vocabulary.ts';
import {
  BY_ROLE,
  BY_STYLE,
  BY_TAG,
  type Draft,
  type Model,
  type Piece,
  piece,
  type Seen,
} from './piece.ts';

/** Markup cannot nest deeper than 512; what a script builds beyond that no person reads, and no call stack bears. */
const MOST_DEPTH = 600;
/** Consoles show at most a hundred rows a page; longer lists are said to go on. */
const MOST_KIDS = 150;

const words = (text: string): Set<string> => new Set(text.split(' '));
const SKIP = words(
  `script style template noscript head meta link title canvas video audio object embed map datalist option optgroup colgroup col ${OVERLAY_TAG}`,
);
/** Read for their state, not for their inside. */
const LEAF = words('svg img input textarea select math progress meter');
interface Walk extends Model {
  view: Window;
  /** How deep the walk is inside elements, frames and shadow roots. */
  depth: number;
}

/**
 * The one walk over the page: light DOM, open shadow roots, same-origin frames. Nothing is changed; one computed
 * style per element, none inside what is not displayed.
 */
export function walk(document: Document): Model {
  const root = piece('#page', '', null, 0, null);
  const model: Walk = {
    root,
    pieces: [root],
    roots: [],
    foreignFrames: 0,
    cut: [],
    view: document.defaultView ?? window,
    depth: 0,
  };
  if (document.documentElement) visit(document.documentElement, root, model);
  return model;
}

function visit(node: Node, up: Piece, model: Walk): void {
  const { pieces } = model;
  if (node.nodeType === 3) {
    const text = (node as Text).data;
    if (text === '' || (up.kids.length === 0 && text.trim() === '')) return;
    const made = piece('', text, up, pieces.length, null);
    pieces.push(made);
    up.kids.push(made);
    return;
  }
  if (node.nodeType !== 1) return;
  const el = node as Element;
  const tag = el.localName;
  if (SKIP.has(tag)) return;
  const made = piece(tag, '', up, pieces.length, el);
  pieces.push(made);
  up.kids.push(made);
  made.edge = 2;
  if (up.base > 0) style(made, el, up.base, model);
  made.part = BY_TAG[tag] ?? (made.part || BY_ROLE[el.getAttribute('role') ?? ''] || '');
  if (LEAF.has(tag)) return;
  if (tag === 'iframe') visitFrame(el as HTMLIFrameElement, made, model);
  else visitKids(kidsOf(el, model), made, model);
}

function visitKids(kids: Iterable<Node>, up: Piece, model: Walk): void {
  let elements = 0;
  model.depth += 1;
  for (const kid of kids) {
    if (kid.nodeType === 1) elements += 1;
    if (elements > MOST_KIDS || model.depth > MOST_DEPTH) {
      model.cut.push(up);
      break;
    }
    visit(kid, up, model);
  }
  model.depth -= 1;
}

function kidsOf(el: Element, model: Walk): Iterable<Node> {
  if (el.shadowRoot) {
    model.roots.push(el.shadowRoot);
    return el.shadowRoot.childNodes;
  }
  const assigned = el.localName === 'slot' ? (el as HTMLSlotElement).assignedNodes() : [];
  return assigned.length ? assigned : el.childNodes;
}

function visitFrame(frame: HTMLIFrameElement, up: Piece, model: Walk): void {
  if (up.seen < 2) return;
  const inner = frameDocument(frame);
  if (!inner?.documentElement || !inner.defaultView) {
    model.foreignFrames += 1;
    return;
  }
  const outer = model.view;
  model.roots.push(inner);
  model.view = inner.defaultView;
  visit(inner.documentElement, up, model);
  model.view = outer;
}

function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The only computed style of the element. */
function style(made: Draft, el: Element, above: Seen, model: Walk): void {
  const css = model.view.getComputedStyle(el);
  const display = css.display;
  const position = css.position;
  const lifted = position === 'fixed' || position === 'absolute';
  made.base =
    display === 'none' || (lifted && isAway(css, el)) ? 0 : foldedBy(el, css, above, lifted);
  made.seen = css.visibility === 'visible' ? made.base : 0;
  if (made.base === 0) return;
  if (display === 'inline' || display === 'contents')
    made.edge = /^(a|button|label|input)$/.test(made.tag) ? 1 : 0;
  else if (display.startsWith('inline') || display.startsWith('ruby')) made.edge = 1;
  made.part = BY_STYLE[display] ?? '';
  if (lifted) made.layer = Number.parseInt(css.zIndex, 10) || 0;
  made.fixed = position === 'fixed';
  const cursor = css.cursor;
  if (cursor === 'pointer') made.cursor = 'pointer';
  else if (cursor === 'not-allowed' || cursor === 'no-drop') made.cursor = 'no';
  made.dead = css.pointerEvents === 'none';
  made.color = css.color;
}

function foldedBy(el: Element, css: CSSStyleDeclaration, above: Seen, lifted: boolean): Seen {
  if (above < 2) return above;
  if (Number.parseFloat(css.opacity) < 0.05) return 1;
  if (css.overflowY !== 'visible' || css.overflowX !== 'visible') {
    const height = Number.parseFloat(css.height);
    const width = Number.parseFloat(css.width);
    if (lifted && height <= 1 && width <= 1) return 0;
    if (height === 0 || width === 0) return 1;
  }
  const parent = el.parentElement;
  if (parent?.localName === 'details' && el.localName !== 'summary' && !parent.hasAttribute('open'))
    return 1;
  return el.getAttribute('hidden') === 'until-found' ? 1 : above;
}

/** Moved out of the picture, shrunk or cut to nothing: written for screen readers or kept for later. */
function isAway(css: CSSStyleDeclaration, el: Element): boolean {
  if ([css.left, css.top, css.right].some((side) => Number.parseFloat(side) < -900)) return true;
  if (css.transform !== 'none') {
    const { left, right, width, height } = el.getBoundingClientRect();
    const { clientWidth } = el.ownerDocument.documentElement;
    if (width * height === 0 || right < 9 || left > clientWidth - 9) return true;
  }
  return (
    /rect\([01]px, [01]px, [01]px, [01]px\)/.test(css.clip) || /inset\((50|100)%/.test(css.clipPath)
  );
}

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

/** Is a star drawn beside the label by the style sheet, as for required fields? */
export function hasDrawnStar(of: Piece): boolean {
  const view = of.el?.ownerDocument.defaultView;
  if (!of.el || !view) return false;
  return (
    view.getComputedStyle(of.el, '::before').content.includes('*') ||
    view.getComputedStyle(of.el, '::after').content.includes('*')
  );
}

/** A rectangle in CSS pixels of the top window's viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where an element stands on the screen, through same-origin frames; null where it takes no room. */
export function boxOnScreen(of: Piece): Box | null {
  const rect = of.el?.getBoundingClientRect();
  if (!rect || (rect.width === 0 && rect.height === 0)) return null;
  let { left, top } = rect;
  let frame = of.el?.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const outer = frame.getBoundingClientRect();
    left += outer.left;
    top += outer.top;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return { left, top, right: left + rect.width, bottom: top + rect.height };
}
