import type { LabelId } from '../providers/labels.ts';
import type { Provider } from '../providers/provider.ts';
import type { Doubt } from '../vocabulary.ts';
import type { Control } from './controls.ts';
import type { Grid } from './grids.ts';
import type { Piece } from './model.ts';
import type { Pair } from './pairs.ts';
import { isInside } from './tree.ts';
import { isIn } from './zones.ts';

/** An open drop-down menu with actions in it. */
export interface Menu {
  piece: Piece;
  labels: string[];
}

/** One look at the page, in the forms that every part of the reader works on. */
export interface Reading {
  url: URL;
  provider: Provider | null;
  pieces: readonly Piece[];
  /** Shadow roots and frames that the walk entered. */
  roots: readonly Node[];
  zones: ReadonlySet<Piece>;
  dialog: Piece | null;
  menus: readonly Menu[];
  grids: readonly Grid[];
  /** Label–value pairs on the page itself, outside tables with a head. */
  pairs: readonly Pair[];
  controls: readonly Control[];
  doubts: Doubt[];
}

/** Runs one part of the reader; what it throws becomes a doubt. */
export function attempt(reading: Reading, what: string, read: () => void): void {
  try {
    read();
  } catch {
    doubt(reading, what, 'failed');
  }
}

export function doubt(reading: Reading, what: string, why: string): void {
  if (!reading.doubts.some((d) => d.what === what && d.why === why))
    reading.doubts.push({ what, why });
}

/** On the page itself: not in a dialog, an open menu, navigation, help or a footer. */
export function onPage(reading: Reading, piece: Piece): boolean {
  if (reading.dialog && isInside(piece, reading.dialog)) return false;
  return !reading.menus.some((menu) => isInside(piece, menu.piece)) && !isIn(reading.zones, piece);
}

/** Rows of all tables and lists that have a head. */
export function rowPieces(reading: Reading): Piece[] {
  return reading.grids.flatMap((grid) => (grid.headed ? grid.rows.map((row) => row.piece) : []));
}

/** Tables on the page itself that have one of these columns. */
export function gridsWith(reading: Reading, ...ids: LabelId[]): Grid[] {
  return reading.grids.filter(
    (grid) => ids.some((id) => grid.columns.includes(id)) && onPage(reading, grid.piece),
  );
}

/** The value beside a label, '' where there is none. */
export function valueBeside(pairs: readonly Pair[], ...ids: LabelId[]): string {
  return pairs.find((pair) => ids.includes(pair.id))?.value ?? '';
}
