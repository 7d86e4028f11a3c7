import { providerById, providerOfHost } from '../providers/index.ts';
import type { Provider } from '../providers/provider.ts';
import { MARKS } from '../providers/signs.ts';
import { readControls } from './controls.ts';
import { findDialog, findMenus } from './dialogs.ts';
import { readGrids } from './grids.ts';
import { walk } from './model.ts';
import { numbersIn } from './numbers.ts';
import { readPairs } from './pairs.ts';
import type { Model, Piece } from './piece.ts';
import { attempt, doubt, type Reading } from './reading.ts';
import { clean } from './text.ts';
import { flat, textOf } from './tree.ts';
import { isZone } from './zones.ts';

/** Walks the page once and finds its parts. Never throws: a part that fails is empty and doubted. */
export function look(document: Document, url: URL): Reading {
  const reading: Reading = {
    url,
    provider: null,
    pieces: [],
    roots: [],
    out: new Set<Piece>(),
    els: [],
    dialog: null,
    menus: [],
    grids: [],
    rows: new Set<Piece>(),
    cut: [],
    pairs: [],
    controls: [],
    doubts: [],
  };
  const model = attempt<Model | null>(reading, 'page', () => walk(document), null);
  if (!model) return reading;
  const { pieces } = model;
  reading.pieces = pieces;
  reading.roots = model.roots;
  reading.cut = model.cut;
  if (model.foreignFrames) doubt(reading, 'page', 'cross-origin-frame');
  reading.provider = attempt(
    reading,
    'provider',
    () => providerFor(url, model.root, document.title),
    null,
  );
  reading.controls = attempt(reading, 'actions', () => readControls(pieces), []);
  reading.dialog = attempt(reading, 'dialog', () => findDialog(reading), null);
  // A record's detail is the page's own matter, also where it is drawn over the list.
  if (reading.provider?.id === 'miit' && reading.dialog && numbersIn(flat(reading.dialog)).length)
    reading.dialog = null;
  reading.menus = attempt(reading, 'actions', () => findMenus(reading), []);
  const out = new Set<Piece | null>(reading.menus.map((menu) => menu.piece));
  if (reading.dialog) out.add(reading.dialog);
  reading.els = attempt(
    reading,
    'page',
    () =>
      pieces.filter((piece) => {
        if (out.has(piece.up) || isZone(piece)) out.add(piece);
        return piece.tag !== '' && piece.seen === 2 && !out.has(piece);
      }),
    [],
  );
  reading.out = out as Set<Piece>;
  reading.grids = attempt(
    reading,
    'services',
    () => readGrids(pieces).filter((grid) => !out.has(grid.piece)),
    [],
  );
  reading.rows = new Set(
    reading.grids.flatMap(({ heads, rows }) => (heads.length ? rows.map((row) => row.piece) : [])),
  );
  reading.pairs = attempt(reading, 'subject', () => readPairs(reading), []);
  return reading;
}

/** By host, else by the names that an unknown host shows. */
function providerFor(url: URL, root: Piece, title: string): Provider | null {
  const text = `${title}\n${clean(textOf(root).slice(0, 6000))}`;
  const mark = MARKS.find(([names]) => new RegExp(`(${names}).{0,20}(备案|ICP)`, 'i').test(text));
  return providerOfHost(url.hostname) ?? (mark ? providerById(mark[1]) : null);
}
