/** What the walk makes of a page: plain records, read by all the other modules. */

/** 0 = not there for a person; 1 = there but folded (height 0, transparent, closed details); 2 = shown. */
export type Seen = 0 | 1 | 2;
export type Part = '' | 'table' | 'group' | 'head' | 'row' | 'cell';

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
  /** Of its text, as computed. */
  readonly color: string;
  /** Position in document order. */
  readonly at: number;
  readonly el: Element | null;
  /** Shown text, computed on demand (see tree.ts). */
  shown?: string;
  line?: string;
  lines?: readonly string[];
}

export type Draft = { -readonly [field in keyof Piece]: Piece[field] };

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

export const BY_TAG: Readonly<Record<string, Part>> = {
  table: 'table',
  tr: 'row',
  td: 'cell',
  th: 'cell',
  thead: 'head',
  tbody: 'group',
};
export const BY_ROLE: Readonly<Record<string, Part>> = {
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  row: 'row',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'cell',
  rowheader: 'cell',
};
export const BY_STYLE: Readonly<Record<string, Part>> = {
  table: 'table',
  'inline-table': 'table',
  'table-row': 'row',
  'table-cell': 'cell',
  'table-header-group': 'head',
  'table-row-group': 'group',
};

/** One shape for all pieces: the walk makes a hundred thousand of them. */
export function piece(
  tag: string,
  text: string,
  up: Piece | null,
  at: number,
  el: Element | null,
): Draft {
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
    color: '',
    at,
    el,
    shown: undefined,
    line: undefined,
    lines: undefined,
  };
}
