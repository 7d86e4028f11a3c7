import { OVERLAY_TAG } from '../vocabulary.ts';

/** 0 = not there for a person; 1 = there but folded (height 0, transparent, closed details); 2 = shown. */
export type Seen = 0 | 1 | 2;
/** How a piece parts its text from its neighbours': not at all, by a space, by a line. */
export type Edge = 0 | 1 | 2;

/** One element or text of the page, with what decides how a person sees it. `tag` is '' for a text. */
export interface Piece {
  readonly tag: string;
  readonly text: string;
  readonly up: Piece | null;
  readonly kids: Piece[];
  readonly seen: Seen;
  /** `seen` without `visibility`, which a child may take back; 0 for all that is not displayed. */
  readonly base: Seen;
  readonly edge: Edge;
  /** Part of a table by markup or by style. */
  readonly part: '' | 'table' | 'group' | 'head' | 'row' | 'cell';
  /** z-index of a layer above the page (fixed or absolute), -1 for what lies in the page. */
  readonly layer: number;
  readonly fixed: boolean;
  /** The mouse pointer says: press me (`pointer`) or: not now (`no`). */
  readonly cursor: '' | 'pointer' | 'no';
  /** Does not react to the mouse. */
  readonly dead: boolean;
  /** Position in document order. */
  readonly at: number;
  readonly el: Element | null;
  /** Shown text, computed on demand (see tree.ts). */
  shown?: string;
}

type Draft = { -readonly [field in keyof Piece]: Piece[field] };

export interface Model {
  root: Piece;
  pieces: Piece[];
  /** Frames of other origins: cannot be read. */
  foreignFrames: number;
}

const SKIP = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'meta',
  'link',
  'title',
  'canvas',
  'video',
  'audio',
  'object',
  'embed',
  'map',
  'datalist',
  'option',
  'optgroup',
  'frameset',
  'colgroup',
  'col',
  OVERLAY_TAG,
]);
/** Read for their state, not for their inside. */
const LEAF = new Set(['svg', 'img', 'input', 'textarea', 'select', 'math', 'progress', 'meter']);
const TABLE_PARTS: Readonly<Record<string, Piece['part']>> = {
  table: 'table',
  'inline-table': 'table',
  'table-row': 'row',
  'table-cell': 'cell',
  'table-header-group': 'head',
  'table-row-group': 'group',
  tr: 'row',
  td: 'cell',
  th: 'cell',
  thead: 'head',
  tbody: 'group',
  grid: 'table',
  treegrid: 'table',
  row: 'row',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'cell',
  rowheader: 'cell',
};

interface Context {
  pieces: Piece[];
  view: Window & typeof globalThis;
  foreignFrames: number;
}

/**
 * The one walk over the page: light DOM, open shadow roots, same-origin frames. Nothing is changed; one computed
 * style per element, none inside what is not displayed.
 */
export function walk(document: Document): Model {
  const view = document.defaultView;
  const root = piece('#page', '', null, 0, null);
  const context: Context = {
    pieces: [root],
    view: view ?? (window as Context['view']),
    foreignFrames: 0,
  };
  if (document.documentElement) visit(document.documentElement, root, context);
  return { root, pieces: context.pieces, foreignFrames: context.foreignFrames };
}

/** One shape for all pieces: the walk makes a hundred thousand of them. */
function piece(tag: string, text: string, up: Piece | null, at: number, el: Element | null): Draft {
  return {
    tag,
    text,
    up,
    kids: [],
    seen: up ? up.seen : 2,
    base: up ? up.base : 2,
    edge: 0,
    part: '',
    layer: -1,
    fixed: false,
    cursor: '',
    dead: false,
    at,
    el,
    shown: undefined,
  };
}

function visit(node: Node, up: Piece, context: Context): void {
  if (node.nodeType === 3) {
    const text = (node as Text).data;
    if (text === '' || (up.kids.length === 0 && text.trim() === '')) return;
    add(piece('', text, up, context.pieces.length, null), up, context);
    return;
  }
  if (node.nodeType !== 1) return;
  const el = node as Element;
  const tag = el.localName;
  if (SKIP.has(tag)) return;
  const made = piece(tag, '', up, context.pieces.length, el);
  add(made, up, context);
  made.edge = 2;
  if (up.base > 0) style(made, el, tag, up.base, context);
  if (made.part === '') made.part = partOf(tag, '', el);
  if (LEAF.has(tag)) return;
  if (tag === 'iframe') visitFrame(el as HTMLIFrameElement, made, context);
  else for (const kid of kidsOf(el, tag)) visit(kid, made, context);
}

function add(made: Piece, up: Piece, context: Context): void {
  context.pieces.push(made);
  up.kids.push(made);
}

function kidsOf(el: Element, tag: string): Iterable<Node> {
  if (el.shadowRoot) return el.shadowRoot.childNodes;
  if (tag !== 'slot') return el.childNodes;
  const assigned = (el as HTMLSlotElement).assignedNodes();
  return assigned.length ? assigned : el.childNodes;
}

function visitFrame(frame: HTMLIFrameElement, up: Piece, context: Context): void {
  if (up.seen < 2) return;
  const inner = frameDocument(frame);
  if (!inner?.documentElement || !inner.defaultView) {
    context.foreignFrames += 1;
    return;
  }
  const outer = context.view;
  context.view = inner.defaultView;
  visit(inner.documentElement, up, context);
  context.view = outer;
}

function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The only computed style of the element. */
function style(made: Draft, el: Element, tag: string, above: Seen, context: Context): void {
  const css = context.view.getComputedStyle(el);
  const display = css.display;
  const position = css.position;
  const lifted = position === 'fixed' || position === 'absolute';
  made.base =
    display === 'none' || (lifted && isAway(css)) ? 0 : foldedBy(el, tag, css, above, lifted);
  made.seen = css.visibility === 'visible' ? made.base : 0;
  if (made.base === 0) return;
  made.edge = edgeOf(tag, display);
  made.part = partOf(tag, display, el);
  if (lifted) made.layer = Number.parseInt(css.zIndex, 10) || 0;
  made.fixed = position === 'fixed';
  const cursor = css.cursor;
  if (cursor === 'pointer') made.cursor = 'pointer';
  else if (cursor === 'not-allowed' || cursor === 'no-drop') made.cursor = 'no';
  made.dead = css.pointerEvents === 'none';
}

function foldedBy(
  el: Element,
  tag: string,
  css: CSSStyleDeclaration,
  above: Seen,
  lifted: boolean,
): Seen {
  if (above < 2) return above;
  if (Number.parseFloat(css.opacity) < 0.05) return 1;
  if (css.overflowY !== 'visible' || css.overflowX !== 'visible') {
    const height = Number.parseFloat(css.height);
    const width = Number.parseFloat(css.width);
    if (lifted && height <= 1 && width <= 1) return 0;
    if (height === 0 || width === 0) return 1;
  }
  const parent = el.parentElement;
  if (parent?.localName === 'details' && tag !== 'summary' && !(parent as HTMLDetailsElement).open)
    return 1;
  return el.getAttribute('hidden') === 'until-found' ? 1 : above;
}

/** Moved out of the picture or cut to nothing: written for screen readers or kept for later. */
function isAway(style: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(style.left) < -900 || Number.parseFloat(style.top) < -900) return true;
  const clip = style.clip;
  if (clip !== '' && clip !== 'auto' && /rect\((0|1)px, (0|1)px, (0|1)px, (0|1)px\)/.test(clip))
    return true;
  return /inset\((50|100)%/.test(style.clipPath);
}

function edgeOf(tag: string, display: string): Edge {
  if (display === 'inline' || display === 'contents')
    return tag === 'a' || tag === 'button' || tag === 'label' || tag === 'input' ? 1 : 0;
  return display.startsWith('inline') || display.startsWith('ruby') ? 1 : 2;
}

function partOf(tag: string, display: string, el: Element): Piece['part'] {
  const byTag = tag === 'table' ? 'table' : TABLE_PARTS[tag.length <= 5 ? tag : ''];
  if (byTag) return byTag;
  const byStyle = TABLE_PARTS[display];
  if (byStyle) return byStyle;
  const role = el.getAttribute('role');
  return (role && TABLE_PARTS[role]) || '';
}

/* ---------------------------------------------- what is asked of single elements later */

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

/** What an input, textarea or select holds; the caller decides whether it may be read at all. */
export function inputValue(of: Piece): string {
  const el = of.el;
  if (of.tag === 'select') return (el as HTMLSelectElement).selectedOptions[0]?.text ?? '';
  if (of.tag === 'input' || of.tag === 'textarea') return (el as HTMLInputElement).value;
  return '';
}

export function isChecked(of: Piece): boolean {
  if (of.tag === 'input') return (of.el as HTMLInputElement).checked;
  return attr(of, 'aria-checked') === 'true';
}

/** A select whose shown option is no choice (请选择). */
export function choosesNothing(of: Piece): boolean {
  const option = (of.el as HTMLSelectElement).selectedOptions[0];
  return !option || option.disabled || option.value === '';
}

/** Drawn beside a label by the style sheet: the star of a required field. */
export function drawnMark(of: Piece): string {
  const view = of.el?.ownerDocument.defaultView;
  if (!of.el || !view) return '';
  const before = view.getComputedStyle(of.el, '::before').content;
  return before.includes('*') ? before : view.getComputedStyle(of.el, '::after').content;
}

/** The element that an id names in the same document or shadow root, as the walk saw it. */
export function byId(pieces: readonly Piece[], from: Piece, id: string): Piece | undefined {
  const root = from.el?.getRootNode();
  return pieces.find((p) => p.el !== null && p.el.id === id && p.el.getRootNode() === root);
}

/** Elements on the way of an event, innermost first, across open shadow roots. */
export function pathOf(event: Event): Element[] {
  return event.composedPath().filter((target): target is Element => target instanceof Element);
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

/** Open shadow roots and documents of same-origin frames: what a mutation observer on the document does not see. */
export function openRoots(document: Document): Node[] {
  const found: Node[] = [];
  const search = (root: Document | ShadowRoot): void => {
    for (const el of root.querySelectorAll('*')) {
      if (el.shadowRoot && !el.localName.startsWith(OVERLAY_TAG)) {
        found.push(el.shadowRoot);
        search(el.shadowRoot);
      }
      const inner = el.localName === 'iframe' ? frameDocument(el as HTMLIFrameElement) : null;
      if (inner) {
        found.push(inner);
        search(inner);
      }
    }
  };
  search(document);
  return found;
}

/** True for a mutation that only concerns the overlay itself. */
export function isOwnMutation({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const isOwn = (node: Node) => node.nodeName.toLowerCase().startsWith(OVERLAY_TAG);
  if (isOwn(target)) return true;
  const touched = [...addedNodes, ...removedNodes];
  return touched.length > 0 && touched.every(isOwn);
}
