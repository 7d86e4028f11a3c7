import { OVERLAY_TAG } from '../vocabulary.ts';

/** 0 = not there for a person; 1 = there but folded (height 0, transparent, closed details); 2 = shown. */
export type Seen = 0 | 1 | 2;
type Part = '' | 'table' | 'group' | 'head' | 'row' | 'cell';

/** One element or text of the page, with what decides how a person sees it. `tag` is '' for a text. */
export interface Piece {
  readonly tag: string;
  readonly text: string;
  readonly up: Piece | null;
  readonly kids: Piece[];
  readonly seen: Seen;
  /** `seen` without `visibility`, which a child may take back; 0 for all that is not displayed. */
  readonly base: Seen;
  /** How its text is parted from the neighbours': 0 not at all, 1 by a space, 2 by a line. */
  readonly edge: 0 | 1 | 2;
  /** Part of a table by markup, role or style. */
  readonly part: Part;
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
  line?: string;
}

type Draft = { -readonly [field in keyof Piece]: Piece[field] };

export interface Model {
  root: Piece;
  /** In document order; the first one is the root. */
  pieces: Piece[];
  /** Open shadow roots and documents of same-origin frames that were entered. */
  roots: Node[];
  /** Shown frames of other origins: cannot be read. */
  foreignFrames: number;
  /** Boxes with more, or deeper, kids than a person would read: the walk stopped there. */
  cut: Piece[];
}

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
const BY_TAG: Readonly<Record<string, Part>> = {
  table: 'table',
  tr: 'row',
  td: 'cell',
  th: 'cell',
  thead: 'head',
  tbody: 'group',
};
const BY_ROLE: Readonly<Record<string, Part>> = {
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  row: 'row',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'cell',
  rowheader: 'cell',
};
const BY_STYLE: Readonly<Record<string, Part>> = {
  table: 'table',
  'inline-table': 'table',
  'table-row': 'row',
  'table-cell': 'cell',
  'table-header-group': 'head',
  'table-row-group': 'group',
};

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
    line: undefined,
  };
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
  made.base = display === 'none' || (lifted && isAway(css)) ? 0 : foldedBy(el, css, above, lifted);
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

/** Moved out of the picture or cut to nothing: written for screen readers or kept for later. */
function isAway(css: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(css.left) < -900 || Number.parseFloat(css.top) < -900) return true;
  return (
    /rect\([01]px, [01]px, [01]px, [01]px\)/.test(css.clip) || /inset\((50|100)%/.test(css.clipPath)
  );
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
