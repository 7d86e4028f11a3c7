import type { Action, ActionId, Service, ServiceKind } from '../vocabulary.ts';
import { boxOf } from './cards.ts';
import { type Control, isClosedMore } from './controls.ts';
import { cellOf, type Grid, hasColumn, type Row } from './grids.ts';
import type { Piece } from './model.ts';
import {
  domainsIn,
  listedDomains,
  numbersIn,
  type ShownNumber,
  saysMore,
  wholeNumber,
} from './numbers.ts';
import { onPage, type Reading } from './reading.ts';
import { clean } from './text.ts';
import { flat, inside, isInside, isShown, linesOf, textWith } from './tree.ts';
import { actionOf, kindOf, labelOf } from './words.ts';

/** A service with the pieces it was read from. */
export interface FoundService {
  service: Service;
  box: Piece;
  moreHidden: boolean;
  /** Controls that are the service's own. */
  controls: Control[];
}

const OWN_ACTIONS: ReadonlySet<ActionId> = new Set([
  'change-service',
  'cancel-service',
  'cancel-access',
  'view',
  'add-access',
]);
const KIND_OF_LETTER: Readonly<Record<string, ServiceKind>> = {
  A: 'app',
  X: 'mini-program',
  K: 'quick-app',
};

/** Every website or App once, from table rows or cards. `subject` keeps other people's numbers out. */
export function readServices(
  reading: Reading,
  subject: string | null,
  seeds: readonly Piece[],
): FoundService[] {
  const found = [...fromGrids(reading, subject), ...fromCards(reading, subject, seeds)];
  const byNumber = new Map<string, FoundService>();
  for (const one of found) {
    const had = byNumber.get(one.service.filingNumber);
    if (!had) byNumber.set(one.service.filingNumber, one);
    else if (had.service.domains.length === 0 && one.service.domains.length > 0)
      byNumber.set(one.service.filingNumber, one);
  }
  return [...byNumber.values()];
}

/** Tables of services: they have a number in each row and are neither orders nor risks. */
export function isServiceGrid(grid: Grid): boolean {
  return !hasColumn(
    grid,
    'orderId',
    'riskSource',
    'riskReason',
    'deadline',
    'instanceId',
    'reason',
  );
}

function fromGrids(reading: Reading, subject: string | null): FoundService[] {
  const found: FoundService[] = [];
  for (const grid of reading.grids) {
    if (!isServiceGrid(grid) || !onPage(reading, grid.piece)) continue;
    if (hasColumn(grid, 'subjectName') && !hasColumn(grid, 'operations')) continue;
    const controls = reading.controls.filter(
      (c) =>
        isInside(c.piece, grid.piece) ||
        grid.rows.some((r) => r.cells.some((cell) => cell && isInside(c.piece, cell))),
    );
    const byRow = groupByRow(grid, controls);
    for (const row of grid.rows) {
      const number = numberOfRow(grid, row);
      if (number?.kind !== 'service' || (subject !== null && number.subject !== subject)) continue;
      found.push(fromRow(reading, grid, row, number, byRow.get(row) ?? []));
    }
  }
  return found;
}

function groupByRow(grid: Grid, controls: readonly Control[]): Map<Row, Control[]> {
  const rowOf = new Map<Piece, Row>();
  for (const row of grid.rows) for (const cell of row.cells) if (cell) rowOf.set(cell, row);
  const groups = new Map<Row, Control[]>();
  for (const control of controls) {
    for (let at: Piece | null = control.piece; at; at = at.up) {
      const row = rowOf.get(at);
      if (!row) continue;
      const group = groups.get(row);
      if (group) group.push(control);
      else groups.set(row, [control]);
      break;
    }
  }
  return groups;
}

function numberOfRow(grid: Grid, row: Row): ShownNumber | null {
  const cell = cellOf(grid, row, 'number', 'subjectNumber');
  const cells = cell ? [cell] : row.cells.filter((c): c is Piece => c !== null);
  for (const one of cells) {
    const text = flat(one) || textWith(one, 0);
    const number = cell ? (numbersIn(text)[0] ?? null) : wholeNumber(text);
    if (number) return number;
  }
  return null;
}

function fromRow(
  reading: Reading,
  grid: Grid,
  row: Row,
  number: ShownNumber,
  own: readonly Control[],
): FoundService {
  const nameCell = cellOf(grid, row, 'serviceName');
  const domainCell = cellOf(grid, row, 'domain') ?? null;
  const domainText = domainCell ? flat(domainCell) : '';
  const head = grid.heads[nameCell ? row.cells.indexOf(nameCell) : -1] ?? '';
  const operations = cellOf(grid, row, 'operations');
  const actions = actionsOf(reading, own);
  if (!actions.length && operations) actions.push(...plainActions(reading, operations));
  return {
    service: {
      filingNumber: number.text,
      name: nameCell ? nameOf(nameCell) : '',
      kind: kindIn(row.cells, number) ?? kindOfHead(head) ?? kindByLetter(number),
      domains: domainCell ? linesOf(domainCell).flatMap(listedDomains) : [],
      domainsComplete: domainCell !== null && !saysMore(domainText),
      actions,
    },
    box: row.piece,
    moreHidden: own.some((c) =>
      isClosedMore(c, operations !== null && isInside(c.piece, operations)),
    ),
    controls: [...own],
  };
}

function fromCards(
  reading: Reading,
  subject: string | null,
  foreign: readonly Piece[],
): FoundService[] {
  const rows = reading.grids.flatMap((g) => (g.headed ? g.rows.map((r) => r.piece) : []));
  const seeds = new Map<Piece, ShownNumber>();
  for (const pair of reading.pairs) {
    const number = pair.id === 'number' ? numbersIn(pair.value)[0] : undefined;
    if (number?.kind === 'service' && onPage(reading, pair.piece)) seeds.set(pair.piece, number);
  }
  for (const piece of reading.pieces) {
    if (
      piece.tag === '' ||
      !isShown(piece) ||
      piece.kids.length === 0 ||
      piece.kids.some((k) => k.tag !== '' && wholeNumber(flat(k)))
    )
      continue;
    const number = wholeNumber(flat(piece));
    if (
      number?.kind !== 'service' ||
      [...seeds.keys()].some((s) => isInside(piece, s) || isInside(s, piece))
    )
      continue;
    if (onPage(reading, piece)) seeds.set(piece, number);
  }
  const pieces = [...seeds.keys()].filter((p) => !rows.some((row) => isInside(p, row)));
  const found: FoundService[] = [];
  for (const seed of pieces) {
    const number = seeds.get(seed);
    if (!number || (subject !== null && number.subject !== subject)) continue;
    const box = boxOf(seed, pieces, foreign);
    const card = fromCard(reading, box, seed, number);
    if (card) found.push(card);
  }
  return found;
}

function fromCard(
  reading: Reading,
  box: Piece,
  seed: Piece,
  number: ShownNumber,
): FoundService | null {
  const pairs = reading.pairs.filter((pair) => isInside(pair.piece, box));
  const domainPair = pairs.find((pair) => pair.id === 'domain');
  const labelled = pairs.some((pair) => pair.piece === seed);
  const own = reading.controls.filter((c) => isInside(c.piece, box));
  const actions = actionsOf(reading, own);
  const domains = domainPair
    ? domainPair.lines.flatMap(listedDomains)
    : labelled
      ? []
      : domainsIn(flat(box));
  if (!domainPair && !actions.length && domains.length === 0) return null;
  const name = pairs.find((pair) => pair.id === 'serviceName')?.value ?? cardTitle(box, number);
  const kindPiece = [...inside(box)].find(
    (p) => p.tag !== '' && isShown(p) && kindOf(flat(p)) !== null,
  );
  return {
    service: {
      filingNumber: number.text,
      name,
      kind:
        kindByLetter(number) === 'website' && kindPiece
          ? (kindOf(flat(kindPiece)) ?? 'website')
          : kindByLetter(number),
      domains: [...new Set(domains)],
      domainsComplete:
        domains.length > 0 && !saysMore(domainPair ? domainPair.lines.join(' ') : flat(box)),
      actions,
    },
    box,
    moreHidden: own.some((c) => isClosedMore(c, false)),
    controls: own.filter((c) => {
      const action = actionOf(c.label, 'service', reading.provider);
      return action !== null && OWN_ACTIONS.has(action);
    }),
  };
}

function cardTitle(box: Piece, number: ShownNumber): string {
  const line = linesOf(box).find(
    (text) =>
      !kindOf(text) &&
      !labelOf(text) &&
      !text.includes(number.text) &&
      !/[：:]/.test(text) &&
      !domainsIn(text).length,
  );
  if (!line) return '';
  const holder = [...inside(box)].find((p) => p.tag !== '' && flat(p) === line);
  return holder ? nameOf(holder) : line;
}

function actionsOf(reading: Reading, controls: readonly Control[]): Action[] {
  const actions: Action[] = [];
  for (const { label, enabled } of controls) {
    const id = actionOf(label, 'service', reading.provider);
    if (!id || !OWN_ACTIONS.has(id) || actions.some((a) => a.id === id && a.label === label))
      continue;
    actions.push({ id, label, enabled });
  }
  return actions;
}

/** Words in the column of operations are operations, whatever they are made of. */
function plainActions(reading: Reading, cell: Piece): Action[] {
  const words = linesOf(cell).flatMap((line) => line.split(/[|｜·\s]+/));
  return words.flatMap((label) => {
    const id = actionOf(label, 'service', reading.provider);
    return id && OWN_ACTIONS.has(id) ? [{ id, label, enabled: true }] : [];
  });
}

/** A name without the tag that tells the kind (网站, App). */
export function nameOf(cell: Piece): string {
  const words = (of: Piece): string => {
    if (of.tag === '') return of.seen === 2 ? of.text : '';
    if (
      of !== cell &&
      (of.tag === 'button' || kindOf(flat(of)) !== null) &&
      flat(of) !== flat(cell)
    )
      return '';
    const text = of.kids.map(words).join('');
    return of.edge === 0 ? text : ` ${text} `;
  };
  return clean(words(cell)) || flat(cell);
}

function kindIn(cells: readonly (Piece | null)[], number: ShownNumber): ServiceKind | null {
  if (number.letter !== '') return kindByLetter(number);
  for (const cell of cells) {
    if (!cell) continue;
    const hit = [cell, ...inside(cell)].find(
      (p) => p.tag !== '' && isShown(p) && kindOf(flat(p)) !== null,
    );
    if (hit) return kindOf(flat(hit));
  }
  return null;
}

function kindOfHead(head: string): ServiceKind | null {
  return kindOf(head.replace(/名称|name/i, ''));
}

function kindByLetter(number: ShownNumber): ServiceKind {
  return KIND_OF_LETTER[number.letter] ?? 'website';
}
