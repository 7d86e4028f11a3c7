import type { Order, Stage } from '../vocabulary.ts';
import { boxOf } from './cards.ts';
import type { Control } from './controls.ts';
import { cellOf, cellText, type Grid, hasColumn } from './grids.ts';
import { domainsIn } from './numbers.ts';
import { buildOrder, idIn } from './order-words.ts';
import type { Piece } from './piece.ts';
import { doubt, inRow, pageControls, type Reading, valueBeside, within } from './reading.ts';
import { listItems, readReasons, tooltipReasons } from './reasons.ts';
import { barStatus, type StageBar } from './stage-bar.ts';
import { isProse } from './text.ts';
import { above, flat, isInside, linesOf, shownIn, textOf } from './tree.ts';
import { isStageWord, labelOf, stageOf } from './words.ts';

export interface FoundOrder {
  order: Order;
  box: Piece;
  controls: Control[];
}

const REJECTED: ReadonlySet<Stage> = new Set([
  'provider-rejected',
  'authority-rejected',
  'returned',
]);
const TYPE =
  /^(首次备案|新增|有主体新增|无主体新增|接入|变更|注销|取消接入|转移|认领|导入).{0,20}$/;
/** 新增服务 - 备案成功: type and status in one line. */
const DASH = /\s[-–—·|]\s/;

/** All orders on the page, from tables, cards and the page of a single order. */
export function readOrders(
  reading: Reading,
  bar: StageBar | null,
  foreign: readonly Piece[],
): FoundOrder[] {
  const found = [...fromGrids(reading), ...fromCards(reading, bar, foreign)];
  if (!found.length) found.push(...fromBareCards(reading, foreign));
  const id = /(?:orderid|process)[=/]([\w-]{6,40})/i.exec(reading.url.href)?.[1];
  if (!found.length && bar && (id || bar.current))
    found.push(fromBox(reading, boxOf(bar.piece, [], []), id ?? '', bar));
  attachReasons(reading, found);
  for (const { order } of found)
    if (order.stage === 'unknown') doubt(reading, 'stage', 'unknown-word');
  // An order that reaches over several rows has a domain in each.
  return found.filter(({ order }, at) => {
    const first = found.findIndex((other) => other.order.id === order.id);
    const same = order.id === '' || first === at ? undefined : found[first]?.order;
    if (same && order.domains)
      same.domains = [...new Set([...(same.domains ?? []), ...order.domains])];
    return same === undefined;
  });
}

function isOrderGrid(grid: Grid): boolean {
  if (hasColumn(grid, 'orderId')) return hasColumn(grid, 'status', 'orderType', 'filingStatus');
  return (
    hasColumn(grid, 'orderType') &&
    hasColumn(grid, 'status') &&
    hasColumn(grid, 'submitted', 'updated')
  );
}

function fromGrids(reading: Reading): FoundOrder[] {
  return reading.grids.filter(isOrderGrid).flatMap((grid) =>
    grid.rows.flatMap((row) => {
      const id = idIn(cellText(grid, row, 'orderId'));
      const status = cellText(grid, row, 'status', 'filingStatus');
      if (id === '' && status === '') return [];
      const controls = inRow(reading.controls, row);
      const order = buildOrder(reading, controls, {
        id,
        type: cellText(grid, row, 'orderType') || typeBeside(cellOf(grid, row, 'orderId')),
        status,
        domain: cellText(grid, row, 'domain'),
        submitted: cellText(grid, row, 'submitted'),
        updated: cellText(grid, row, 'updated'),
      });
      const reason = cellText(grid, row, 'reason');
      if (REJECTED.has(order.stage) && reason.length > 3) order.rejectReasons = [reason];
      return [{ order, box: row.piece, controls }];
    }),
  );
}

/** 订单号/类型: a type in the cell of the number. */
function typeBeside(cell: Piece | null): string {
  return (cell ? linesOf(cell) : []).find((line) => TYPE.test(line)) ?? '';
}

function fromCards(
  reading: Reading,
  bar: StageBar | null,
  foreign: readonly Piece[],
): FoundOrder[] {
  const seeds = reading.pairs.filter((pair) => pair.id === 'orderId' && idIn(pair.value) !== '');
  return seeds.map((seed) => {
    const list = [...above(seed.piece)].find((up) => up.part === 'table' || up.tag === 'dl');
    const box = boxOf(
      seed.piece,
      seeds.map((s) => s.piece),
      // The subject's number in an order's own list is the order's.
      foreign.filter((other) => !list || !isInside(other, list)),
    );
    return fromBox(
      reading,
      box,
      idIn(seed.value),
      bar && (seeds.length === 1 || isInside(bar.piece, box)) ? bar : null,
      seeds.length > 1,
    );
  });
}

/** Short cards with a number, a type and a known state, none of them labelled. */
function fromBareCards(reading: Reading, foreign: readonly Piece[]): FoundOrder[] {
  const isId = (piece: Piece | null): boolean =>
    piece !== null && textOf(piece).length < 40 && /^\d{12,20}$/.test(flat(piece));
  const ids = reading.els.filter((piece) => isId(piece) && !isId(piece.up));
  return ids
    .map((id) => fromBox(reading, boxOf(id, ids, foreign), flat(id), null, true))
    .filter(
      ({ order, box }) => order.type && order.stage !== 'unknown' && textOf(box).length < 200,
    );
}

function fromBox(
  reading: Reading,
  box: Piece,
  id: string,
  bar: StageBar | null,
  isCard = false,
): FoundOrder {
  const pairs = within(reading.pairs, box);
  const inSteps = new Set(bar ? linesOf(bar.piece) : []);
  const controls = within(pageControls(reading), box);
  // Lines of navigation and help inside the box are not its own.
  const away = new Set(
    [...reading.out].flatMap((p) => (p.up && reading.out.has(p.up) ? [] : linesOf(p))),
  );
  const isShort = (line: string): boolean =>
    line.length < 40 && !inSteps.has(line) && !away.has(line) && !isProse(line);
  // 订单详情 审核中: the status may stand beside the heading.
  const headings = linesOf(box)
    .map((line) => line.replace(/^.{2,4}详情(?=.)/, ''))
    .filter(isShort);
  const heading = headings.find((line) => isStatusLine(line, reading)) ?? '';
  // A whole part below a heading such as 备案进度 is no status.
  const told = pairs.filter((pair) => pair.lines.length < 3);
  const status =
    valueBeside(told, 'status') ||
    valueBeside(told, 'filingStatus') ||
    heading ||
    (bar?.current ? barStatus(bar.current) : '');
  const created = pairs.filter((pair) => pair.id === 'submitted');
  const submitted = created.find((pair) => /提交|submi/i.test(pair.label)) ?? created[0];
  const front = DASH.test(heading) ? heading.split(DASH)[0] : undefined;
  const order = buildOrder(reading, controls, {
    id,
    type:
      valueBeside(pairs, 'orderType') ||
      front ||
      [...headings, ...shownIn(box).map(flat)].find(
        (line) =>
          TYPE.test(line) &&
          isShort(line) &&
          !controls.some(({ label }) => label === line) &&
          !isStageWord(line, reading.provider),
      ) ||
      '',
    status,
    domain: valueBeside(pairs, 'domain') || (isCard ? domainsIn(flat(box)).join(' ') : ''),
    submitted: submitted?.value ?? '',
    updated: valueBeside(pairs, 'updated'),
  });
  order.stage = refined(order.stage, bar);
  const isRejected = heading !== '' && REJECTED.has(order.stage);
  let title = isRejected ? shownIn(box).find((p) => flat(p) === heading) : undefined;
  while (title?.up && flat(title.up) === heading) title = title.up;
  const items = (title?.up ? listItems(title.up, title.at) : []).filter(
    (item) => !bar?.steps.some((step) => item.includes(step.title)),
  );
  if (items.length) order.rejectReasons = items;
  return { order, box, controls };
}

function isStatusLine(line: string, reading: Reading): boolean {
  if (isStageWord(line, reading.provider)) return true;
  const [, back, more] = line.split(DASH);
  return (
    back !== undefined &&
    more === undefined &&
    !labelOf(line) &&
    stageOf(back, reading.provider) !== 'unknown'
  );
}

/** A bar that has the SMS as a step of its own tells what 等待管局审核 alone does not. */
function refined(stage: Stage, bar: StageBar | null): Stage {
  if (stage === 'unknown') return bar?.current?.stage ?? stage;
  if (stage !== 'at-authority' || !bar) return stage;
  if (bar.current?.stage === 'sms-verification') return 'sms-verification';
  const has = (one: Stage): boolean => bar.steps.some((step) => step.stage === one);
  return has('sms-verification') && has('authority-review') ? 'authority-review' : stage;
}

/** Reasons go to the order they stand in or below; with one rejected order on the page, to that one. */
function attachReasons(reading: Reading, found: readonly FoundOrder[]): void {
  const rejected = found.filter(({ order }) => REJECTED.has(order.stage));
  const rows = reading.grids.flatMap((grid) => grid.rows);
  for (const { piece, reasons } of rejected.length ? readReasons(reading) : []) {
    const owner =
      rejected.find(({ box }) => isInside(piece, box)) ??
      rejected.find(({ box }) =>
        rows.some((row) => row.piece === box && row.details.some((d) => isInside(piece, d))),
      ) ??
      (rejected.length === 1 ? rejected[0] : undefined);
    if (owner && !owner.order.rejectReasons?.length) owner.order.rejectReasons = reasons;
  }
  for (const { order, box } of rejected) {
    if (order.rejectReasons?.length) continue;
    const reasons = tooltipReasons(box, reading.pieces);
    if (reasons.length) order.rejectReasons = reasons;
    else doubt(reading, 'rejectReasons', 'not-shown');
  }
}
