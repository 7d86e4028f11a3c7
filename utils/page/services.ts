import type { Action, ActionId, Service } from '../vocabulary.ts';
import { boxOf } from './cards.ts';
import { type Control, isClosedMore } from './controls.ts';
import { cellOf, type Grid, hasColumn, type Row } from './grids.ts';
import {
  domainsIn,
  listedDomains,
  numbersIn,
  type ShownNumber,
  saysMore,
  titleNumber,
  wholeNumber,
} from './numbers.ts';
import type { Piece } from './piece.ts';
import { gridsWith, isInRow, type Reading, valueBeside, within } from './reading.ts';
import { cardTitle, kindFrom, nameOf } from './service-names.ts';
import { flat, isInside, linesOf, textWith } from './tree.ts';
import { actionOf } from './words.ts';

/** A service with the pieces it was read from. */
export interface FoundService {
  service: Service;
  box: Piece;
  moreHidden: boolean;
  /** Controls that are the service's own. */
  controls: Control[];
}

const OWN: ReadonlySet<ActionId> = new Set([
  'change-service',
  'cancel-service',
  'cancel-access',
  'view',
  'add-access',
]);

/** Every website or App once, from table rows or cards. `subject` keeps other people's numbers out. */
export function readServices(
  reading: Reading,
  subject: string | null,
  foreign: readonly Piece[],
): FoundService[] {
  const byNumber = new Map<string, FoundService>();
  for (const one of [...fromGrids(reading), ...fromCards(reading, foreign)]) {
    const number = one.service.filingNumber;
    if (subject !== null && numbersIn(number)[0]?.subject !== subject) continue;
    if (!byNumber.get(number)?.service.domains.length) byNumber.set(number, one);
  }
  return [...byNumber.values()];
}

function fromGrids(reading: Reading): FoundService[] {
  const orders = gridsWith(reading, 'orderId').flatMap(({ rows }) => rows);
  return reading.grids.flatMap((grid) => {
    // What unfolds below an order is its matter.
    if (orders.some(({ details }) => details.some((detail) => isInside(grid.piece, detail))))
      return [];
    if (hasColumn(grid, 'orderId', 'riskSource', 'riskReason', 'deadline', 'serviceCode', 'reason'))
      return [];
    if (hasColumn(grid, 'subjectName') && !hasColumn(grid, 'operations')) return [];
    // An article's table of examples names neither a service nor a domain.
    if (grid.heads.length && !hasColumn(grid, 'number', 'subjectNumber', 'serviceName', 'domain'))
      return [];
    const byRow = controlsByRow(grid, reading.controls);
    return grid.rows.flatMap((row) => {
      const number = numberOfRow(grid, row);
      return number?.kind === 'service'
        ? fromRow(reading, grid, row, number, byRow.get(row) ?? [])
        : [];
    });
  });
}

/** Controls by the row whose cells hold them; locked copies lie outside the row's own piece. */
function controlsByRow(grid: Grid, controls: readonly Control[]): Map<Row, Control[]> {
  const rowOf = new Map<Piece, Row>();
  for (const row of grid.rows)
    for (const cell of [...row.cells, ...row.copies]) if (cell) rowOf.set(cell, row);
  const groups = new Map<Row, Control[]>();
  for (const control of controls) {
    let at: Piece | null = control.piece;
    while (at && !rowOf.has(at)) at = at.up;
    const row = at && rowOf.get(at);
    if (row) groups.set(row, [...(groups.get(row) ?? []), control]);
  }
  return groups;
}

function numberOfRow(grid: Grid, row: Row): ShownNumber | null {
  const cell = cellOf(grid, row, 'number', 'subjectNumber');
  for (const one of cell ? [cell] : row.cells) {
    const text = one ? flat(one) || textWith(one, 0) : '';
    const number = cell ? numbersIn(text)[0] : wholeNumber(text);
    if (number) return number;
  }
  return null;
}

function fromRow(
  reading: Reading,
  grid: Grid,
  row: Row,
  number: ShownNumber,
  controls: Control[],
): FoundService {
  const name = cellOf(grid, row, 'serviceName');
  const domain = cellOf(grid, row, 'domain');
  const operations = cellOf(grid, row, 'operations');
  const actions = actionsOf(reading, controls);
  const head = name ? (grid.heads[row.cells.indexOf(name)] ?? '') : '';
  return {
    service: {
      filingNumber: number.text,
      name: name ? nameOf(name) : '',
      kind: kindFrom(number, row.cells, head),
      domains: domain ? linesOf(domain).flatMap(listedDomains) : [],
      domainsComplete: domain !== null && !saysMore(flat(domain)),
      actions: actions.length || !operations ? actions : plainActions(reading, operations),
    },
    box: row.piece,
    moreHidden: controls.some((c) =>
      isClosedMore(c, operations !== null && isInside(c.piece, operations)),
    ),
    controls,
  };
}

function fromCards(reading: Reading, foreign: readonly Piece[]): FoundService[] {
  const seeds = new Map<Piece, ShownNumber>();
  for (const { id, value, piece } of reading.pairs) {
    const number = id === 'number' ? numbersIn(value)[0] : undefined;
    if (number?.kind === 'service') seeds.set(piece, number);
  }
  const labelled = new Set(seeds.keys());
  for (const piece of reading.els) {
    if (piece.kids.length === 0 || isInRow(reading, piece)) continue;
    const number = titleNumber(flat(piece));
    if (
      number?.kind !== 'service' ||
      piece.kids.some((kid) => kid.tag !== '' && titleNumber(flat(kid))?.text === number.text)
    )
      continue;
    const isTaken = [...seeds.keys()].some((at) => isInside(piece, at) || isInside(at, piece));
    if (!isTaken) seeds.set(piece, number);
  }
  return [...seeds].flatMap(([seed, number]) => {
    const box = boxOf(seed, [...seeds.keys()], foreign);
    return fromCard(reading, box, number, labelled.has(seed)) ?? [];
  });
}

function fromCard(
  reading: Reading,
  box: Piece,
  number: ShownNumber,
  labelled: boolean,
): FoundService | null {
  const pairs = within(reading.pairs, box);
  const domain = pairs.find((pair) => pair.id === 'domain');
  const controls = within(reading.controls, box);
  const actions = actionsOf(reading, controls);
  const domains = domain
    ? domain.lines.flatMap(listedDomains)
    : labelled
      ? []
      : domainsIn(flat(box));
  if (!domain && !actions.length && !domains.length) return null;
  return {
    service: {
      filingNumber: number.text,
      name: valueBeside(pairs, 'serviceName') || cardTitle(box),
      kind: kindFrom(number, [box], ''),
      domains,
      domainsComplete:
        (domain !== undefined || domains.length > 0) &&
        !saysMore(domain ? domain.lines.join(' ') : flat(box)),
      actions,
    },
    box,
    moreHidden: controls.some((c) => isClosedMore(c, false)),
    controls: controls.filter((c) => isOwn(actionOf(c.label, 'service', reading.provider))),
  };
}

function isOwn(action: ActionId | null): action is ActionId {
  return action !== null && OWN.has(action);
}

function actionsOf(reading: Reading, controls: readonly Control[]): Action[] {
  const actions: Action[] = [];
  for (const { label, enabled } of controls) {
    const id = actionOf(label, 'service', reading.provider);
    if (isOwn(id) && !actions.some((a) => a.id === id && a.label === label))
      actions.push({ id, label, enabled });
  }
  return actions;
}

/** Words in the column of operations are operations, whatever they are made of. */
function plainActions(reading: Reading, cell: Piece): Action[] {
  return linesOf(cell)
    .flatMap((line) => line.split(/[|｜·\s]+/))
    .flatMap((label) => {
      const id = actionOf(label, 'service', reading.provider);
      return isOwn(id) ? [{ id, label, enabled: true }] : [];
    });
}
