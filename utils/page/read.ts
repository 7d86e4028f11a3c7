import type { Doubt, PageFacts } from '../vocabulary.ts';
import { readControls } from './controls.ts';
import { findDialog, findMenus, readDialog } from './dialogs.ts';
import { readForm } from './forms.ts';
import { readGrids } from './grids.ts';
import { kindOfPage, providerFor } from './kinds.ts';
import {
  readDomain,
  readDomainList,
  readQuery,
  readRecords,
  readRisks,
  readServiceCodes,
} from './lists.ts';
import { maskAll } from './masks.ts';
import { attr, type Model, type Piece, walk } from './model.ts';
import { type FoundOrder, readOrders } from './orders.ts';
import { readPageActions } from './page-actions.ts';
import { pagerOf, readPagers } from './pager.ts';
import { readPairs } from './pairs.ts';
import { readMessage, readPending, readSmsAnswer } from './pending.ts';
import { readReadiness } from './readiness.ts';
import { doubt, onPage, type Reading } from './reading.ts';
import { type FoundService, readServices } from './services.ts';
import { readStageBar } from './stage-bar.ts';
import { readSubject } from './subject.ts';
import { flat, role } from './tree.ts';
import { kindOf } from './words.ts';
import { readZones } from './zones.ts';

/**
 * What a careful person would read off the page, nothing more. Synchronous, one walk, no side effects,
 * never throws: a part that fails becomes a doubt.
 */
export function readPage(document: Document, url: URL): PageFacts {
  const doubts: Doubt[] = [];
  const attempt = attempts(doubts);
  const nothing: Model = { root: EMPTY_ROOT, pieces: [], foreignFrames: 0 };
  const model = attempt('page', () => walk(document), nothing);
  const reading = attempt('page', () => look(model, url, document.title, doubts, attempt), {
    url,
    provider: null,
    pieces: [],
    zones: new Set<Piece>(),
    dialog: null,
    menus: [],
    grids: [],
    pairs: [],
    controls: [],
    doubts,
  });
  const facts = attempt('page', () => assemble(reading, attempt), blank(reading, doubts));
  if (model.foreignFrames) doubt(reading, 'page', 'cross-origin-frame');
  facts.doubts = doubts;
  return attempt('page', () => maskAll(facts), facts);
}

const EMPTY_ROOT: Piece = {
  tag: '#page',
  text: '',
  up: null,
  kids: [],
  seen: 2,
  base: 2,
  edge: 2,
  part: '',
  layer: -1,
  fixed: false,
  cursor: '',
  dead: false,
  at: 0,
  el: null,
};

type Attempt = <T>(what: string, read: () => T, fallback: T) => T;

function attempts(doubts: Doubt[]): Attempt {
  return (what, read, fallback) => {
    try {
      return read();
    } catch {
      doubts.push({ what, why: 'failed' });
      return fallback;
    }
  };
}

function blank(reading: Reading, doubts: Doubt[]): PageFacts {
  return {
    provider: reading.provider?.id ?? 'unknown',
    pageKind: 'other',
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
    doubts,
  };
}

function look(model: Model, url: URL, title: string, doubts: Doubt[], attempt: Attempt): Reading {
  const { pieces, root } = model;
  const provider = attempt('provider', () => providerFor(url, root, title), null);
  const controls = attempt('actions', () => readControls(pieces), []);
  const dialog = attempt('dialog', () => findDialog(pieces, controls), null);
  const grids = attempt('services', () => readGrids(pieces), []);
  const headed = new Set(
    grids.filter((g) => g.headed).flatMap((g) => g.rows.map((row) => row.piece)),
  );
  const inRow = (piece: Piece): boolean => {
    for (let at: Piece | null = piece; at; at = at.up) if (headed.has(at)) return true;
    return false;
  };
  return {
    url,
    provider,
    pieces,
    zones: attempt('page', () => readZones(pieces), new Set<Piece>()),
    dialog,
    menus: attempt('actions', () => findMenus(pieces, controls, dialog, provider), []),
    grids,
    pairs: attempt('subject', () => readPairs(pieces, inRow), []),
    controls,
    doubts,
  };
}

function assemble(reading: Reading, attempt: Attempt): PageFacts {
  const facts = blank(reading, reading.doubts);
  const pagers = attempt('pager', () => readPagers(reading), []);
  const lists = reading.grids.map((grid) => grid.piece);
  if (reading.dialog) {
    const box = reading.dialog;
    facts.dialog = attempt(
      'dialog',
      () => readDialog(box, reading.pieces, reading.controls, reading.provider),
      null,
    );
  }
  const [menu] = reading.menus;
  if (menu) facts.openMenu = menu.labels;

  if (reading.provider?.id === 'miit') return ministry(reading, facts, pagers, lists, attempt);

  const subject = attempt('subject', () => readSubject(reading), null);
  facts.subject = subject?.subject ?? null;
  const bar = attempt('orders', () => readStageBar(reading), null);
  const seeds = subject ? [subject.seed] : [];
  const services: FoundService[] = attempt(
    'services',
    () => readServices(reading, subject?.subject.filingNumber ?? null, seeds),
    [],
  );
  const foreign = [...seeds, ...services.map((s) => s.box)];
  const orders: FoundOrder[] = attempt('orders', () => readOrders(reading, bar, foreign), []);
  facts.services = services.map((s) => s.service);
  facts.orders = orders.map((o) => o.order);
  facts.rejectReasons = [...new Set(facts.orders.flatMap((order) => order.rejectReasons ?? []))];

  facts.risks = attempt('risks', () => readRisks(reading), []);
  facts.serviceCodes = attempt('serviceCodes', () => readServiceCodes(reading), null) ?? undefined;
  facts.domainList =
    attempt(
      'domainList',
      () => readDomainList(reading, (list) => pagerOf(pagers, list, lists)),
      null,
    ) ?? undefined;
  facts.domain = attempt('domain', () => readDomain(reading), null);
  facts.form = attempt('form', () => readForm(reading), null);
  facts.pageKind = attempt(
    'pageKind',
    () => kindOfPage(reading, facts, bar, false),
    'other' as const,
  );
  keepWhatTheKindHolds(facts);

  const parts = [
    ...foreign,
    ...orders.map((o) => o.box),
    ...(facts.form ||
    facts.domain ||
    facts.risks ||
    facts.serviceCodes ||
    facts.domainList?.rows.length
      ? mainParts(reading)
      : []),
  ];
  const taken = new Set([
    ...services.flatMap((s) => s.controls),
    ...orders.flatMap((o) => o.controls),
  ]);
  const actions = attempt(
    'actions',
    () =>
      readPageActions(
        reading,
        subject,
        [...services.map((s) => s.box), ...orders.map((o) => o.box)],
        taken,
      ),
    {
      page: [],
      subject: [],
      moreHidden: false,
    },
  );
  facts.subjectActions = actions.subject;
  if (actions.page.length) facts.pageActions = actions.page;
  facts.moreMenuHidden = actions.moreHidden || services.some((s) => s.moreHidden);
  completeness(reading, facts, services, orders, pagers, lists);
  facts.readiness = attempt(
    'readiness',
    () => readReadiness(reading, facts, { parts, pagers }),
    'unreadable' as const,
  );
  if (facts.readiness === 'login' && !facts.form)
    facts.pageKind = isAnswer(reading) ? 'other' : facts.pageKind;
  facts.pendingOrder = attempt('pendingOrder', () => readPending(reading, facts), null);
  const message = attempt('systemMessage', () => readMessage(reading), null);
  if (message && facts.pageKind !== 'other') facts.systemMessage = message;
  missing(reading, facts);
  return facts;
}

/** A bare answer of the server, drawn by the browser: no page at all. */
function isAnswer(reading: Reading): boolean {
  const body = reading.pieces.find((piece) => piece.tag === 'body');
  return body !== undefined && /^\s*[{[]/.test(flat(body));
}

function mainParts(reading: Reading): Piece[] {
  const lists = reading.grids
    .filter((g) => g.rows.length && onPage(reading, g.piece))
    .map((g) => g.piece);
  const pairs = reading.pairs.filter((p) => onPage(reading, p.piece)).map((p) => p.piece);
  const fields = reading.pieces.filter(
    (p) => p.tag === 'input' && p.seen === 2 && onPage(reading, p),
  );
  return [...lists, ...pairs, ...fields];
}

function keepWhatTheKindHolds(facts: PageFacts): void {
  const kind = facts.pageKind;
  if (kind !== 'filing-form') facts.form = null;
  if (kind !== 'domain-detail') facts.domain = null;
  if (kind !== 'domain-list') delete facts.domainList;
  if (kind !== 'access-accuracy') delete facts.risks;
  if (kind !== 'service-codes') delete facts.serviceCodes;
}

function completeness(
  reading: Reading,
  facts: PageFacts,
  services: readonly FoundService[],
  orders: readonly FoundOrder[],
  pagers: ReturnType<typeof readPagers>,
  lists: readonly Piece[],
): void {
  const gridOf = (box: Piece | undefined): Piece | undefined =>
    box && reading.grids.find((grid) => grid.rows.some((row) => row.piece === box))?.piece;
  const isCut = (boxes: readonly Piece[]): boolean | null => {
    const [first] = boxes;
    if (!first) return null;
    const pager = pagerOf(pagers, gridOf(first) ?? first, lists);
    if (!pager) return null;
    return pager.more || (pager.total !== null && pager.total > boxes.length);
  };
  const servicesCut = isCut(services.map((s) => s.box));
  const unproven =
    servicesCut === null && services.length > 0 && reading.provider?.pagedServices === true;
  if (servicesCut || unproven || (services.length > 0 && hasOtherTab(reading)))
    facts.servicesComplete = false;
  if (isCut(orders.map((o) => o.box))) facts.ordersComplete = false;
}

/** Services of another kind lie behind a tab that is not open. */
function hasOtherTab(reading: Reading): boolean {
  return reading.controls.some(
    (c) =>
      role(c.piece) === 'tab' &&
      attr(c.piece, 'aria-selected') !== 'true' &&
      kindOf(c.label) !== null &&
      onPage(reading, c.piece),
  );
}

function ministry(
  reading: Reading,
  facts: PageFacts,
  pagers: ReturnType<typeof readPagers>,
  lists: readonly Piece[],
  attempt: Attempt,
): PageFacts {
  const { records, listed } = attempt('records', () => readRecords(reading), {
    records: [],
    detail: false,
    listed: false,
  });
  const message = attempt('systemMessage', () => readSmsAnswer(reading), null);
  if (message) facts.systemMessage = message;
  if (records.length || listed) facts.records = records;
  facts.form = attempt('form', () => readForm(reading), null);
  facts.pageKind = attempt(
    'pageKind',
    () => kindOfPage(reading, facts, null, listed),
    'other' as const,
  );
  const home = facts.pageKind === 'miit-home';
  // Codes, phones and certificate digits are typed here: nothing of it is read.
  facts.form =
    home && facts.form
      ? { ...facts.form, fields: facts.form.fields.map((f) => ({ ...f, value: '' })) }
      : null;
  if (facts.pageKind === 'miit-query' || facts.pageKind === 'miit-detail') {
    const query = attempt('query', () => readQuery(reading), null);
    if (query !== null) facts.query = query;
  }
  const grid = reading.grids.find(
    (g) => onPage(reading, g.piece) && g.columns.includes('subjectName'),
  );
  const total = grid ? (pagerOf(pagers, grid.piece, lists)?.total ?? null) : null;
  if (total !== null && listed) facts.total = total;
  const parts = records.length || (home && facts.form) ? mainParts(reading) : [];
  facts.readiness = attempt(
    'readiness',
    () => readReadiness(reading, facts, { parts, pagers }),
    'unreadable' as const,
  );
  if (listed && (facts.total ?? 0) > records.length && records.length > 0)
    doubt(reading, 'records', 'more-not-shown');
  return facts;
}

/** What a page of this kind should have and this one does not show. */
function missing(reading: Reading, facts: PageFacts): void {
  if (facts.pageKind === 'other' || facts.readiness === 'login' || facts.readiness === 'empty')
    return;
  const waits = facts.readiness === 'loading' ? 'loading' : 'not-found';
  if (facts.readiness === 'unreadable') doubt(reading, 'page', 'parts-not-found');
  if (facts.pageKind === 'filing-home') {
    if (!facts.subject) doubt(reading, 'subject', waits);
    if (!facts.services.length) doubt(reading, 'services', waits);
    if (facts.servicesComplete === false) doubt(reading, 'services', 'more-not-shown');
    if (facts.moreMenuHidden) doubt(reading, 'actions', 'menu-closed');
    if (facts.pendingOrder === null) doubt(reading, 'pendingOrder', 'not-shown');
  }
  for (const service of facts.services) {
    if (!service.domains.length) doubt(reading, 'domains', 'not-found');
    else if (!service.domainsComplete) doubt(reading, 'domains', 'more-not-shown');
    if (service.name === '') doubt(reading, 'names', 'not-found');
  }
  if (
    (facts.pageKind === 'order-list' || facts.pageKind === 'order-detail') &&
    !facts.orders.length
  )
    doubt(reading, 'orders', waits);
  if (facts.ordersComplete === false) doubt(reading, 'orders', 'more-not-shown');
  if (facts.pageKind === 'filing-form' && !facts.form) doubt(reading, 'form', waits);
  if (facts.pageKind === 'domain-detail' && !facts.domain) doubt(reading, 'domain', waits);
  if (facts.pageKind === 'access-accuracy' && !facts.risks?.length) doubt(reading, 'risks', waits);
  if (facts.pageKind === 'service-codes' && !facts.serviceCodes)
    doubt(reading, 'serviceCodes', waits);
  if (facts.dialog && facts.dialog.action === null) doubt(reading, 'dialog', 'unknown-action');
}
