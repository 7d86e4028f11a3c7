import { providerById, providerOfHost } from '../providers/index.ts';
import type { Provider } from '../providers/provider.ts';
import { MARKS } from '../providers/signs.ts';
import { readControls } from './controls.ts';
import { findDialog, findMenus } from './dialogs.ts';
import { readGrids } from './grids.ts';
import { type Piece, walk } from './model.ts';
import { readPairs } from './pairs.ts';
import { attempt, doubt, onPage, type Reading, rowPieces } from './reading.ts';
import { textOf } from './tree.ts';
import { readZones } from './zones.ts';

/** Walks the page once and finds its parts. Never throws: a part that fails is empty and doubted. */
export function look(document: Document, url: URL): Reading {
  const reading: Reading = {
    url,
    provider: null,
    pieces: [],
    roots: [],
    zones: new Set<Piece>(),
    dialog: null,
    menus: [],
    grids: [],
    pairs: [],
    controls: [],
    doubts: [],
  };
  attempt(reading, 'page', () => {
    const { pieces, roots, foreignFrames } = walk(document);
    Object.assign(reading, { pieces, roots });
    if (foreignFrames) doubt(reading, 'page', 'cross-origin-frame');
  });
  const { pieces } = reading;
  attempt(reading, 'provider', () => {
    reading.provider = providerFor(url, pieces[0], document.title);
  });
  attempt(reading, 'page', () => {
    reading.zones = readZones(pieces);
  });
  attempt(reading, 'actions', () => {
    reading.controls = readControls(pieces);
  });
  attempt(reading, 'dialog', () => {
    reading.dialog = findDialog(pieces, reading.controls);
    reading.menus = findMenus(reading);
  });
  attempt(reading, 'services', () => {
    reading.grids = readGrids(pieces);
  });
  attempt(reading, 'subject', () => {
    const rows = new Set(rowPieces(reading));
    const inRow = (piece: Piece): boolean => {
      for (let at: Piece | null = piece; at; at = at.up) if (rows.has(at)) return true;
      return false;
    };
    reading.pairs = readPairs(pieces, inRow).filter((pair) => onPage(reading, pair.piece));
  });
  return reading;
}

/** By host, else by the names that an unknown host shows. */
function providerFor(url: URL, root: Piece | undefined, title: string): Provider | null {
  const byHost = providerOfHost(url.hostname);
  if (byHost || !root) return byHost;
  const text = `${title}\n${textOf(root).slice(0, 6000)}`;
  const mark = MARKS.find(([words]) => words.test(text));
  return mark ? providerById(mark[1]) : null;
}
