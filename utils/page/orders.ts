import type { LabelId } from '../providers/labels.ts';
import type { Action, ActionId, Order, Stage } from '../vocabulary.ts';
import { boxOf } from './cards.ts';
import type { Control } from './controls.ts';
import { cellOf, type Grid, hasColumn, type Row } from './grids.ts';
import type { Piece } from './model.ts';
import { dateIn, listedDomains } from './numbers.ts';
import { doubt, onPage, type Reading } from './reading.ts';
import { listItems, readReasons, tooltipReasons } from './reasons.ts';
import { barStatus, type StageBar } from './stage-bar.ts';
import { clean, isProse } from './text.ts';
import { flat, inside, isInside, isShown, linesOf } from './tree.ts';
import { actionOf, isStageWord, labelOf, stageOf } from './words.ts';

export interface FoundOrder {
  order: Order;
  box: Piece;
  controls: Control[];
}

const OWN_ACTIONS: ReadonlySet<ActionId> = new Set([
  'withdraw-order',
  'abandon-order',
  'continue-order',
  'edit-order',
  'view',
]);
const REJECTED: ReadonlySet<Stage> = new Set([
  'provider-rejected',
  'authority-rejected',
  'returned',
]);
const ORDER_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{4,39}$/;

/** All orders on the page, from tables, cards and the page of a single order. */
export function readOrders(
  reading: Reading,
  bar: StageBar | null,
  foreign: readonly Piece[],
): FoundOrder[] {
  const found = [...fromGrids(reading), ...fromCards(reading, bar, foreign)];
  if (!found.length && bar) {
    const lone = fromBar(reading, bar);
    if (lone) found.push(lone);
  }
  attachReasons(reading, found);
  for (const { order } of found)
    if (order.stage === 'unknown') doubt(reading, 'stage', 'unknown-word');
  const seen = new Set<string>();
  return found.filter(({ order }) => {
    if (order.id !== '' && seen.has(order.id)) return false;
    seen.add(order.id);
    return true;
  });
}

export function isOrderGrid(grid: Grid): boolean {
  if (hasColumn(grid, 'orderId') && hasColumn(grid, 'status', 'orderType', 'filingStatus'))
    return true;
  return (
    hasColumn(grid, 'orderType') &&
    hasColumn(grid, 'status') &&
    hasColumn(grid, 'submitted', 'updated')
  );
}

function fromGrids(reading: Reading): FoundOrder[] {
  return reading.grids
    .filter((grid) => isOrderGrid(grid) && onPage(reading, grid.piece))
    .flatMap((grid) => grid.rows.flatMap((row) => fromRow(reading, grid, row) ?? []));
}

function fromRow(reading: Reading, grid: Grid, row: Row): FoundOrder | null {
  const text = (...ids: LabelId[]): string => {
    const cell = cellOf(grid, row, ...ids);
    return cell ? flat(cell) : '';
  };
  const id = idIn(text('orderId'));
  const status = text('status', 'filingStatus');
  if (id === '' && status === '') return null;
  const controls = reading.controls.filter((c) =>
    row.cells.some((cell) => cell && isInside(c.piece, cell)),
  );
  const order = build(reading, {
    id,
    type: text('orderType'),
    status,
    domains: listedDomains(text('domain')),
    submitted: text('submitted'),
    updated: text('updated'),
    controls,
  });
  const reason = text('reason');
  if (REJECTED.has(order.stage) && reason.length > 3) order.rejectReasons = [reason];
  return { order, box: row.piece, controls };
}

interface Parts {
  id: string;
  type: string;
  status: string;
  domains: string[];
  submitted: string;
  updated: string;
  controls: readonly Control[];
}

function build(reading: Reading, parts: Parts): Order {
  const submittedAt = dateIn(parts.submitted);
  const updatedAt = dateIn(parts.updated);
  if (parts.submitted !== '' && !submittedAt) doubt(reading, 'dates', 'unreadable');
  return {
    id: parts.id,
    type: parts.type,
    status: parts.status,
    stage: parts.status === '' ? 'unknown' : stageOf(parts.status, reading.provider),
    ...(parts.domains.length && { domains: parts.domains }),
    ...(submittedAt && { submittedAt }),
    ...(updatedAt && { updatedAt }),
    actions: actionsOf(reading, parts.controls),
  };
}

function actionsOf(reading: Reading, controls: readonly Control[]): Action[] {
  const actions: Action[] = [];
  for (const { label, enabled } of controls) {
    const id = actionOf(label, 'order', reading.provider);
    if (id && OWN_ACTIONS.has(id) && !actions.some((a) => a.id === id))
      actions.push({ id, label, enabled });
  }
  return actions;
}

function idIn(text: string): string {
  const token = text.split(/\s+/).find((part) => ORDER_ID.test(part) && /\d{4}/.test(part));
  return token ?? '';
}

function fromCards(
  reading: Reading,
  bar: StageBar | null,
  foreign: readonly Piece[],
): FoundOrder[] {
  const rows = reading.grids.filter((g) => g.headed).flatMap((g) => g.rows.map((r) => r.piece));
  const seeds = reading.pairs
    .filter(
      (pair) => pair.id === 'orderId' && idIn(pair.value) !== '' && onPage(reading, pair.piece),
    )
    .filter((pair) => !rows.some((row) => isInside(pair.piece, row)));
  return seeds.map((seed) => {
    const box = boxOf(
      seed.piece,
      seeds.map((s) => s.piece),
      foreign,
    );
    return fromBox(
      reading,
      box,
      idIn(seed.value),
      bar && (seeds.length === 1 || isInside(bar.piece, box)) ? bar : null,
    );
  });
}

/** The page of one order that shows no number of its own: the address has it. */
function fromBar(reading: Reading, bar: StageBar): FoundOrder | null {
  const where = reading.url.pathname + reading.url.search + reading.url.hash;
  const id = /(?:orderid|process)[=/]([A-Za-z0-9_-]{6,40})/i.exec(where)?.[1];
  const box = boxOf(bar.piece, [bar.piece], []);
  return id || bar.current ? fromBox(reading, box, id ?? '', bar) : null;
}

function fromBox(reading: Reading, box: Piece, id: string, bar: StageBar | null): FoundOrder {
  const pairs = reading.pairs.filter(
    (pair) => isInside(pair.piece, box) && onPage(reading, pair.piece),
  );
  const value = (...ids: LabelId[]): string =>
    pairs.find((pair) => ids.includes(pair.id))?.value ?? '';
  const inSteps = new Set(bar ? linesOf(bar.piece) : []);
  const headings = linesOf(box).filter(
    (line) => !inSteps.has(line) && !isProse(line) && line.length < 40,
  );
  const heading = headings.find((line) => isStageLine(line, reading));
  const shown = value('status') || value('filingStatus');
  const status = shown || heading || (bar?.current ? barStatus(bar.current) : '');
  const type = value('orderType') || typeOf(headings, heading, reading);
  const controls = reading.controls.filter(
    (c) => isInside(c.piece, box) && onPage(reading, c.piece),
  );
  const created = pairs.filter((pair) => pair.id === 'submitted');
  const submitted = created.find((pair) => /提交|submi/i.test(pair.label)) ?? created[0];
  const order = build(reading, {
    id,
    type,
    status,
    domains: pairs
      .filter((pair) => pair.id === 'domain')
      .flatMap((pair) => listedDomains(pair.value)),
    submitted: submitted?.value ?? '',
    updated: value('updated'),
    controls,
  });
  order.stage = refined(order.stage, bar);
  const title = heading
    ? [...inside(box)].find((p) => p.tag !== '' && isShown(p) && flat(p) === heading)
    : undefined;
  const items = REJECTED.has(order.stage) && title?.up ? listItems(outer(title)) : [];
  if (items.length) order.rejectReasons = items;
  return { order, box, controls };
}

/** The block a heading opens: the nearest box that holds more than the heading. */
function outer(title: Piece): Piece {
  let at = title;
  while (at.up && flat(at.up) === flat(title)) at = at.up;
  return at.up ?? at;
}

function isStageLine(line: string, reading: Reading): boolean {
  if (isStageWord(line, reading.provider)) return true;
  const parts = line.split(/\s[-–—·|]\s/);
  return (
    parts.length === 2 && stageOf(parts[1] ?? '', reading.provider) !== 'unknown' && !labelOf(line)
  );
}

const TYPE =
  /^(首次备案|新增|有主体新增|无主体新增|接入|变更|注销|取消接入|转移|认领|导入).{0,20}$/;

/** The type where no label names it: the front part of the heading (新增服务 - 备案成功), else a heading such as 注销网站. */
function typeOf(
  headings: readonly string[],
  heading: string | undefined,
  reading: Reading,
): string {
  const front = heading?.split(/\s[-–—·|]\s/)[0];
  if (front && front !== heading) return clean(front);
  return headings.find((line) => TYPE.test(line) && !isStageWord(line, reading.provider)) ?? '';
}

/** A bar that has the SMS as a step of its own tells what 等待管局审核 alone does not. */
function refined(stage: Stage, bar: StageBar | null): Stage {
  if (!bar) return stage;
  if (stage === 'unknown' && bar.current) return bar.current.stage;
  if (stage !== 'at-authority') return stage;
  if (bar.current?.stage === 'sms-verification') return 'sms-verification';
  const has = (one: Stage): boolean => bar.steps.some((step) => step.stage === one);
  return has('sms-verification') && has('authority-review') ? 'authority-review' : stage;
}

/** Reasons go to the order they stand in or below; with one rejected order on the page, to that one. */
function attachReasons(reading: Reading, found: readonly FoundOrder[]): void {
  const rejected = found.filter(({ order }) => REJECTED.has(order.stage));
  for (const { piece, reasons } of readReasons(reading)) {
    const owner =
      rejected.find(({ box }) => isInside(piece, box)) ??
      rejected.find(({ box }) =>
        detailsOf(reading, box).some((detail) => isInside(piece, detail)),
      ) ??
      (rejected.length === 1 ? rejected[0] : undefined);
    if (owner && !owner.order.rejectReasons?.length) owner.order.rejectReasons = reasons;
  }
  for (const { order, box, controls } of rejected) {
    if (order.rejectReasons?.length) continue;
    const labels = controls.map((c) => c.label);
    const reasons = tooltipReasons(box, labels, reading.pieces);
    if (reasons.length) order.rejectReasons = reasons;
    else doubt(reading, 'rejectReasons', 'not-shown');
  }
}

function detailsOf(reading: Reading, row: Piece): Piece[] {
  return reading.grids.flatMap((grid) =>
    grid.rows.filter((r) => r.piece === row).flatMap((r) => r.details),
  );
}
