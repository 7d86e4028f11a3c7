/** Boxes ticked in the checklists of provider pages: with their case once it is tracked, before that on their own. */
import * as z from 'zod/mini';
import { addDays, dayOf, toIso } from '../calendar/shanghai.ts';
import { procedureOfAction } from '../knowledge/action-procedures.ts';
import { ACTIONS, type ActionId, PROVIDERS, type ProviderId } from '../vocabulary.ts';
import type { Case } from './case.ts';
import type { TickRow } from './database.ts';
import { foldCase } from './fold.ts';
import { ok, problemOf, type Result } from './problem.ts';
import { isFinal } from './stages.ts';
import type { Store } from './store.ts';
import { append, inTransaction, remember } from './store-cases.ts';
import { readHistories } from './store-rows.ts';
import type { CaseRow } from './summary.ts';

const Tick = z.object({
  provider: z.enum(PROVIDERS),
  action: z.enum(ACTIONS),
  place: z.string(),
  item: z.string(),
  on: z.boolean(),
  at: z.string(),
});

/** Ticks live under the action and the filing number or order id of the page they were made on. */
export type TickPlace = Pick<TickRow, 'provider' | 'action' | 'place'>;

const DAYS = 90;

/** Under which key a tick lives once its case is tracked. */
export const tickKey = (action: ActionId, item: string): string => `${action}/${item}`;

/** Rows that fit the schema: anything may lie in the table. */
const readable = (rows: readonly unknown[]): TickRow[] =>
  rows.flatMap((row) => Tick.safeParse(row).data ?? []);

/** Living cases at a provider that carry one of the numbers. */
const rowsAt = (
  { db }: Store,
  provider: ProviderId,
  places: readonly string[],
): Promise<CaseRow[]> => {
  const numbers = places.filter((place) => place !== '');
  return db.rows
    .where('orderId')
    .anyOf(numbers)
    .or('filingNumber')
    .anyOf(numbers)
    .filter((row) => !row.deleted && row.provider === provider)
    .toArray();
};

/** Whether a tick belongs to a case at its place: of many cases under one filing number only a running one of its kind. */
const takes = (row: CaseRow, { action, place }: TickPlace): boolean => {
  if (row.archived || isFinal(row.stage)) return false;
  return row.orderId === place || row.procedure === procedureOfAction(action);
};

/** Ticks or clears a box of a page: in the case that follows what the page shows, else on its own for 90 days. */
export const setTick = (
  store: Store,
  place: TickPlace,
  item: string,
  on: boolean,
): Promise<Result<null>> =>
  inTransaction(store, async () => {
    const rows = await rowsAt(store, place.provider, [place.place]);
    const row = rows.find((candidate) => takes(candidate, place));
    if (!row) {
      await store.db.ticks.put({ ...place, item, on, at: toIso(store.now()) } satisfies TickRow);
      return null;
    }
    const change = {
      caseId: row.id,
      set: { ticks: { [tickKey(place.action, item)]: on } },
      origin: 'person',
    } as const;
    const entryIds = await append(store, [change]);
    await remember(store, { key: 'operation.tick' }, [{ caseId: row.id, entryIds }]);
    return null;
  });

/** Keys of the boxes that a case has ticked on pages; a guide's own items have no action. */
const keptIn = ({ ticks }: Case): string[] =>
  Object.entries(ticks).flatMap(([key, on]) => (on && key.includes('/') ? [key] : []));

/**
 * `action/place/item` of every box that is ticked at one of the places. What a case has ticked counts at all of them:
 * of `concerned` cases, and of those that carry a place's number.
 */
export const readTicks = async (
  store: Store,
  provider: ProviderId,
  places: readonly string[],
  concerned: readonly Case[] = [],
): Promise<Result<string[]>> => {
  try {
    const loose = (await ticksAt(store, provider, places)).filter(({ on }) => on);
    const read = new Set(concerned.map(({ id }) => id));
    const others = (await rowsAt(store, provider, places)).filter(({ id }) => !read.has(id));
    const histories = await readHistories(
      store,
      others.map(({ id }) => id),
    );
    const cases = [...histories].map(([id, { entries }]) => foldCase(id, entries));
    const kept = new Set([...concerned, ...cases].flatMap(keptIn));
    return ok([
      ...loose.map(({ action, place, item }) => `${action}/${place}/${item}`),
      ...[...kept].flatMap((key) => places.map((place) => key.replace('/', `/${place}/`))),
    ]);
  } catch (error) {
    return problemOf(error);
  }
};

/** The ticks on their own that were made at some places, ticked and cleared ones. */
export const ticksAt = async (
  { db }: Store,
  provider: ProviderId,
  places: readonly string[],
): Promise<TickRow[]> =>
  readable(await db.ticks.toArray()).filter(
    (row) => row.provider === provider && places.includes(row.place),
  );

/** Drops ticks of their own that are older than 90 days (PRIVACY.md). The number of dropped ones. */
export const dropOldTicks = (store: Store): Promise<Result<number>> =>
  inTransaction(store, async () => {
    const limit = addDays(dayOf(store.now()), -DAYS);
    return store.db.ticks.where('at').below(limit).delete();
  });
