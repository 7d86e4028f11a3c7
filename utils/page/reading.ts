import type { LabelId } from '../providers/labels.ts';
import type { Provider } from '../providers/provider.ts';
import type { Doubt } from '../vocabulary.ts';
import type { Control } from './controls.ts';
import type { Grid, Row } from './grids.ts';
import type { Pair } from './pairs.ts';
import type { Piece } from './piece.ts';
import { isInside } from './tree.ts';

/** An open drop-down menu with actions in it. */
export interface Menu {
  piece: Piece;
  labels: string[];
}

/** One look at the page, in the forms that every part of the reader works on. */
export interface Reading {
  url: URL;
  provider: Provider | null;
  /** Everything the walk met, in document order. */
  pieces: readonly Piece[];
  /** Shadow roots and frames that the walk entered. */
  roots: readonly Node[];
  /** What is not the page itself: dialog, open menus, navigation, help, footers, and all that is in them. */
  out: ReadonlySet<Piece>;
  /** Shown elements of the page itself, in document order. */
  els: readonly Piece[];
  dialog: Piece | null;
  menus: readonly Menu[];
  /** Tables and lists of the page itself. */
  grids: readonly Grid[];
  /** Rows of tables and lists that have a head. */
  rows: ReadonlySet<Piece>;
  /** Lists that were not read to their end. */
  cut: readonly Piece[];
  /** Label–value pairs of the page itself, outside tables with a head. */
  pairs: readonly Pair[];
  /** All shown controls, those of the dialog too. */
  controls: readonly Control[];
  doubts: Doubt[];
}

/** Runs one part of the reader; what it throws becomes a doubt. */
export function attempt<T>(reading: Reading, what: string, read: () => T, fallback: T): T {
  try {
    return read();
  } catch {
    doubt(reading, what, 'failed');
    return fallback;
  }
}

export function doubt({ doubts }: Reading, what: string, why: string): void {
  if (!doubts.some((d) => d.what === what && d.why === why)) doubts.push({ what, why });
}

/** Controls of the page itself. */
export function pageControls({ controls, out }: Reading): Control[] {
  return controls.filter(({ piece }) => !out.has(piece));
}

/** Those of a list of pairs or controls that stand in a box. */
export function within<T extends { piece: Piece }>(list: readonly T[], box: Piece): T[] {
  return list.filter(({ piece }) => isInside(piece, box));
}

/** Those that stand in the cells of a row; cells of locked copies lie outside the row's own piece. */
export function inRow(controls: readonly Control[], row: Row): Control[] {
  return controls.filter(({ piece }) =>
    [...row.cells, ...row.copies].some((cell) => cell && isInside(piece, cell)),
  );
}

/** Does the piece stand in a row of a table or list with a head? */
export function isInRow({ rows }: Reading, piece: Piece): boolean {
  for (let at: Piece | null = piece; at; at = at.up) if (rows.has(at)) return true;
  return false;
}

/** Tables that have one of these columns. */
export function gridsWith({ grids }: Reading, ...ids: LabelId[]): Grid[] {
  return grids.filter((grid) => ids.some((id) => grid.columns.includes(id)));
}

/** The value beside a label, '' where there is none. */
export function valueBeside(pairs: readonly Pair[], ...ids: LabelId[]): string {
  return pairs.find((pair) => ids.includes(pair.id))?.value ?? '';
}
