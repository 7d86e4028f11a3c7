import type { Provider } from '../providers/provider.ts';
import type { Doubt } from '../vocabulary.ts';
import type { Control } from './controls.ts';
import type { Grid } from './grids.ts';
import type { Piece } from './model.ts';
import type { Pair } from './pairs.ts';
import { isInside } from './tree.ts';
import { isIn } from './zones.ts';

/** One look at the page, in the forms that every part of the reader works on. */
export interface Reading {
  url: URL;
  provider: Provider | null;
  pieces: readonly Piece[];
  zones: ReadonlySet<Piece>;
  dialog: Piece | null;
  menus: readonly { piece: Piece; labels: string[] }[];
  grids: readonly Grid[];
  pairs: readonly Pair[];
  controls: readonly Control[];
  doubts: Doubt[];
}

/** On the page itself: not in a dialog, an open menu, navigation, help or a footer. */
export function onPage(reading: Reading, piece: Piece): boolean {
  if (reading.dialog && isInside(piece, reading.dialog)) return false;
  if (reading.menus.some((menu) => isInside(piece, menu.piece))) return false;
  return !isIn(reading.zones, piece);
}

export function doubt(reading: Reading, what: string, why: string): void {
  if (!reading.doubts.some((d) => d.what === what && d.why === why))
    reading.doubts.push({ what, why });
}
