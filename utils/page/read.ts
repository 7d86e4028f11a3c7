import { providerOfHost, routeKind } from '../providers/index.ts';
import type { PageFacts } from '../vocabulary.ts';
import { readDialog } from './dialogs.ts';
import { readForm } from './forms.ts';
import { kindOfPage } from './kinds.ts';
import { readDomain, readDomainList, readRisks, readServiceCodes } from './lists.ts';
import { look } from './look.ts';
import { maskAll } from './masks.ts';
import { readMinistry } from './ministry.ts';
import { attr } from './model.ts';
import { type FoundOrder, readOrders } from './orders.ts';
import { readPageActions } from './page-actions.ts';
import { type Pager, pagerOf, readPagers } from './pager.ts';
import { readMessage, readPending } from './pending.ts';
import type { Piece } from './piece.ts';
import { readReadiness } from './readiness.ts';
import { attempt, pageControls, type Reading } from './reading.ts';
import { type FoundService, readServices } from './services.ts';
import { readStageBar, type StageBar } from './stage-bar.ts';
import { type FoundSubject, readSubject } from './subject.ts';
import { flat, role } from './tree.ts';
import { kindOf } from './words.ts';

/**
 * What a careful person would read off the page, nothing more. Synchronous, one walk, no side effects,
 * never throws: a part that fails becomes a doubt. What is merely not there is doubted later (`withMissing`).
 */
export function readPage(document: Document, url: URL): PageFacts {
  return readWithRoots(document, url).facts;
}

/** The facts, and the shadow roots and frames they come from: an observer on the document does not see into those. */
export function readWithRoots(
  document: Document,
  url: URL,
): { facts: PageFacts; roots: readonly Node[] } {
  const reading = look(document, url);
  const provider = reading.provider ?? providerOfHost(url.hostname);
  const facts: PageFacts = {
    provider: provider?.id ?? 'unknown',
    // Where nothing can be read at all, the address alone says what the page is for.
    pageKind: (reading.pieces.length === 0 && provider && routeKind(provider, url)) || 'other',
    readiness: 'unreadable',
    subject: null,
    subjectActions: [],
    services: [],
    moreMenuHidden: false,
    orders: [],
    pendingOrder: null,
    rejectReasons: [],
    dialog: null,
    form: null,
    domain: null,
    doubts: reading.doubts,
  };
  if (reading.pieces.length > 0)
    attempt(reading, 'page', () => assemble(reading, facts), undefined);
  return { facts: maskAll(facts), roots: reading.roots };
}

function assemble(reading: Reading, facts: PageFacts): void {
  const tried = <T>(what: string, read: () => T, fallback: T): T =>
    attempt(reading, what, read, fallback);
  const { dialog, menus, provider } = reading;
  if (dialog) facts.dialog = tried('dialog', () => readDialog(reading, dialog), null);
  facts.openMenu = menus[0]?.labels;
  const pagers = tried('pager', () => readPagers(reading), []);
  const ministry = provider?.id === 'miit';
  const parts = ministry
    ? tried('records', () => readMinistry(reading, facts, pagers), [])
    : tried('page', () => readConsole(reading, facts, pagers, tried), []);
  facts.readiness = tried(
    'readiness',
    () => readReadiness(reading, facts, parts, pagers),
    facts.readiness,
  );
  // A bare answer of the server, drawn by the browser, is no page of any kind.
  if (facts.readiness === 'login' && reading.els.some((p) => /\{"\w+":/.test(flat(p))))
    facts.pageKind = 'other';
  if (!ministry)
    facts.pendingOrder = tried('pendingOrder', () => readPending(reading, facts), null);
  if (facts.pageKind !== 'other')
    facts.systemMessage ??= tried('systemMessage', () => readMessage(reading), undefined);
}

type Tried = <T>(what: string, read: () => T, fallback: T) => T;

/** A provider's console. Returns the pieces that the facts were read from. */
function readConsole(
  reading: Reading,
  facts: PageFacts,
  pagers: readonly Pager[],
  tried: Tried,
): Piece[] {
  const subject: FoundSubject | null = tried('subject', () => readSubject(reading), null);
  const seeds = subject ? [subject.seed] : [];
  const services: FoundService[] = tried(
    'services',
    () => readServices(reading, subject?.subject.filingNumber ?? null, seeds),
    [],
  );
  const boxes = services.map(({ box }) => box);
  const bar: StageBar | null = tried('orders', () => readStageBar(reading), null);
  const orders: FoundOrder[] = tried(
    'orders',
    () => readOrders(reading, bar, [...seeds, ...boxes]),
    [],
  );
  const orderBoxes = orders.map(({ box }) => box);
  facts.subject = subject?.subject ?? null;
  facts.services = services.map(({ service }) => service);
  facts.orders = orders.map(({ order }) => order);
  facts.rejectReasons = [...new Set(facts.orders.flatMap((order) => order.rejectReasons ?? []))];
  facts.form = tried('form', () => readForm(reading), null);
  facts.domain = tried('domain', () => readDomain(reading), null);
  facts.domainList = tried('domainList', () => readDomainList(reading, pagers), undefined);
  facts.risks = tried('risks', () => readRisks(reading), []);
  facts.serviceCodes = tried('serviceCodes', () => readServiceCodes(reading), undefined);
  const kind = tried('pageKind', () => kindOfPage(reading, facts, bar, false), facts.pageKind);
  facts.pageKind = kind;
  if (kind !== 'filing-form') facts.form = null;
  if (kind !== 'domain-detail') facts.domain = null;
  if (kind !== 'domain-list') facts.domainList = undefined;
  if (kind === 'access-accuracy') facts.services = [];
  else facts.risks = undefined;
  if (kind !== 'service-codes') facts.serviceCodes = undefined;
  const taken = new Set([...services, ...orders].flatMap((part) => part.controls));
  const actions = tried(
    'actions',
    () => readPageActions(reading, subject, [...boxes, ...orderBoxes], taken),
    { page: [], subject: [], moreHidden: false },
  );
  facts.subjectActions = actions.subject;
  // Where nothing else of a filing is shown, words for changing one are an article's.
  const page = actions.page.filter(({ id }) => kind !== 'other' || id.endsWith('-filing'));
  if (page.length) facts.pageActions = page;
  facts.moreMenuHidden = actions.moreHidden || services.some((service) => service.moreHidden);
  if (servicesGoOn(reading, boxes, pagers)) facts.servicesComplete = false;
  if (goesOn(reading, orderBoxes, pagers)) facts.ordersComplete = false;
  const parts = [...seeds, ...boxes, ...orderBoxes];
  const other =
    facts.form ||
    facts.domain ||
    facts.risks ||
    facts.serviceCodes ||
    facts.domainList?.rows.length;
  return parts.length || !other ? parts : mainParts(reading);
}

function mainParts({ grids, els, pairs }: Reading): Piece[] {
  const lists = [...grids.filter((grid) => grid.rows.length), ...pairs].map(({ piece }) => piece);
  return [...lists, ...els.filter((p) => p.tag === 'input')];
}

/** Does a pager or a total say that the list is longer than what is shown? Null where nothing tells. */
function goesOn(
  reading: Reading,
  boxes: readonly Piece[],
  pagers: readonly Pager[],
): boolean | null {
  const [first] = boxes;
  if (!first) return null;
  const grid = reading.grids.find((g) => g.rows.some((row) => row.piece === first));
  const pager = pagerOf(reading, pagers, grid?.piece ?? first);
  return pager && (pager.more || (pager.total ?? 0) > boxes.length);
}

/** A heading of services that says how many there are. */
const COUNTED = /^(?:互联网信息)?(?:服务|网站|app|小程序)(?:列表|信息)?[（(](\d+)[)）]$/i;

/** Also where services of another kind lie behind a closed tab, or where the provider's list is paged and no total is shown. */
function servicesGoOn(
  reading: Reading,
  boxes: readonly Piece[],
  pagers: readonly Pager[],
): boolean {
  const cut = goesOn(reading, boxes, pagers);
  const otherTab = pageControls(reading).some(
    ({ piece, label }) =>
      role(piece) === 'tab' && attr(piece, 'aria-selected') !== 'true' && kindOf(label),
  );
  // 互联网信息服务（40）
  const told = reading.els.some((p) => Number(COUNTED.exec(flat(p))?.[1]) > boxes.length);
  return (
    boxes.length > 0 &&
    (cut === true || otherTab || told || (cut === null && reading.provider?.pagedServices === true))
  );
}
