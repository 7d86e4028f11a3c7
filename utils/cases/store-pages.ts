/** What pages do to the store: observing and tracking. */
import { type Case, type CaseSet, NewCase } from './case.ts';
import type { Operation } from './database.ts';
import type { PageExcerpt } from './excerpt.ts';
import { foldCase } from './fold.ts';
import { type Observation, type Offer, observe } from './observe.ts';
import { fail, ok, problemOf, type Result } from './problem.ts';
import { isFinal } from './stages.ts';
import type { Store } from './store.ts';
import { append, inTransaction, remember } from './store-cases.ts';
import { readHistories } from './store-rows.ts';
import { tickKey, ticksAt } from './store-ticks.ts';
import type { CaseRow } from './summary.ts';

const isText = (text: string | null): text is string => text !== null;

/** Rows that could have to do with what the page shows, found by index. */
const concernedRows = async ({ db }: Store, excerpt: PageExcerpt): Promise<CaseRow[]> => {
  const domains = [
    ...excerpt.orders.flatMap((order) => order.domains),
    ...excerpt.services.flatMap((service) => service.domains),
    ...excerpt.risks.map(({ domain }) => domain),
    ...excerpt.domains.map(({ domain }) => domain),
    ...excerpt.records.map(({ domain }) => domain),
  ].filter(isText);
  const numbers = [
    excerpt.subjectFilingNumber,
    ...excerpt.services.map(({ filingNumber }) => filingNumber),
    ...excerpt.risks.map(({ filingNumber }) => filingNumber),
  ].filter(isText);
  const found = await Promise.all([
    db.rows
      .where('orderId')
      .anyOf(excerpt.orders.map(({ id }) => id))
      .toArray(),
    db.rows.where('domain').anyOf(domains).toArray(),
    db.rows.where('filingNumber').anyOf(numbers).toArray(),
  ]);
  const byId = new Map(found.flat().map((row) => [row.id, row]));
  return [...byId.values()].filter((row) => !row.deleted);
};

const readConcerned = async (store: Store, excerpt: PageExcerpt): Promise<Case[]> => {
  const ids = (await concernedRows(store, excerpt)).map(({ id }) => id);
  const histories = await readHistories(store, ids);
  return [...histories].map(([id, { entries }]) => foldCase(id, entries));
};

/**
 * Lets a page move the cases it concerns, with the page as origin. Reading and writing are one transaction, so two
 * windows on the same page change a case once. Never call it for a private window.
 */
export const observePage = (store: Store, excerpt: PageExcerpt): Promise<Result<Observation>> =>
  inTransaction(store, async () => {
    const observation = observe(excerpt, await readConcerned(store, excerpt));
    await append(
      store,
      observation.changes.map((change) => ({ ...change, origin: 'page' })),
    );
    return observation;
  });

/** The cases a page concerns, and what it offers to track, without changing anything. */
export const lookAtPage = async (
  store: Store,
  excerpt: PageExcerpt,
): Promise<Result<{ cases: Case[]; offers: Offer[] }>> => {
  try {
    const cases = await readConcerned(store, excerpt);
    return ok({ cases, offers: observe(excerpt, cases).offers });
  } catch (error) {
    return problemOf(error);
  }
};

/** The living case that an offer would double: of its order, else a running one of its procedure, domain and number. */
const doubleOf = ({ db }: Store, offer: Offer): Promise<CaseRow | undefined> => {
  const { provider, procedure, orderId, domain, filingNumber } = offer;
  const isLiving = (row: CaseRow) => !row.deleted && row.provider === provider;
  if (orderId) return db.rows.where('orderId').equals(orderId).filter(isLiving).first();
  const found = domain
    ? db.rows.where('domain').equals(domain)
    : db.rows.where('filingNumber').equals(filingNumber ?? '');
  return found
    .filter((row) => isLiving(row) && !row.archived && !isFinal(row.stage))
    .filter((row) => row.procedure === procedure && row.filingNumber === filingNumber)
    .first();
};

/**
 * Makes a case of an offer, taking over the ticks made on its page. If another window has tracked the same meanwhile,
 * that case is given back and nothing is written.
 */
export const trackOffer = async (
  store: Store,
  offer: Offer,
  label: string,
): Promise<Result<{ caseId: string; operation: Operation | null }>> => {
  const set: CaseSet = { ...offer.set, label };
  if (!NewCase.safeParse(set).success) return fail('invalid');
  return inTransaction(store, async () => {
    const { provider } = offer;
    const known = await doubleOf(store, offer);
    if (known) return { caseId: known.id, operation: null };
    const places = [offer.orderId, offer.filingNumber].filter((place) => place !== null);
    const ticks = await ticksAt(store, provider, places);
    const caseId = store.newId();
    const ticked = Object.fromEntries(
      ticks.map(({ action, item, on }) => [tickKey(action, item), on]),
    );
    const entryIds = await append(store, [
      { caseId, set: { ...set, ...(ticks.length > 0 && { ticks: ticked }) }, origin: 'page' },
    ]);
    await store.db.ticks.bulkDelete(
      ticks.map(({ action, place, item }) => [provider, action, place, item]),
    );
    const what = { key: 'operation.track' };
    return { caseId, operation: await remember(store, what, [{ caseId, entryIds }]) };
  });
};
