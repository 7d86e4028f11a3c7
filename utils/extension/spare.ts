/**
 * Noticing that the browser has emptied the case store. `storage.local` keeps the store's own name and how much was in
 * it: numbers only. As long as the person has not answered, neither the mark nor the spare copy is overwritten.
 */
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { toIsoMillis } from '../calendar/shanghai.ts';
import { readStoreId, type StoreMark, spareDueAt, writeSpare } from '../cases/spare.ts';
import type { Store } from '../cases/store.ts';
import { countCases } from '../cases/store-cases.ts';
import { makeTurns } from './turns.ts';

const Mark = z.object({ id: z.string(), cases: z.number(), entries: z.number(), at: z.string() });
const KEY = 'store';

/** Rings when a copy that had to wait is due: {@link keepSpare}. */
export const SPARE_ALARM = 'spare';

const readMark = async (): Promise<StoreMark | null> => {
  const stored = await browser.storage.local.get(KEY);
  return Mark.safeParse(stored[KEY]).data ?? null;
};

const writeMark = (mark: StoreMark): Promise<void> => browser.storage.local.set({ [KEY]: mark });

const isLost = (mark: StoreMark | null, id: string): boolean =>
  mark !== null && mark.id !== id && mark.cases > 0;

/** What the store held before the browser emptied it; null where nothing was lost or nobody can tell. */
export const lostStore = async (store: Store): Promise<StoreMark | null> => {
  const id = await readStoreId(store);
  const mark = await readMark().catch(() => null);
  return id.ok && isLost(mark, id.value) ? mark : null;
};

/** The person has answered: from here on this store is the one that is looked after. */
export const acceptStore = async (store: Store): Promise<void> => {
  const id = await readStoreId(store);
  if (id.ok) await writeMark({ id: id.value, cases: 0, entries: 0, at: '' });
};

/** Makes a new spare copy where the last one is behind, and marks what it holds. */
const keepOnce = async (store: Store): Promise<void> => {
  const id = await readStoreId(store);
  const cases = await countCases(store);
  const entries = await store.db.entries.count();
  const mark = await readMark();
  if (!id.ok || !cases.ok || isLost(mark, id.value)) return;
  const own = mark?.id === id.value ? mark : null;
  const now = store.now();
  const due = spareDueAt(own, entries, now);
  if (due === null) return;
  // Nothing else may wake the background until then.
  if (due > now.getTime()) return browser.alarms.create(SPARE_ALARM, { when: due });
  if (!(await writeSpare(store))) return;
  await writeMark({ id: id.value, cases: cases.value, entries, at: toIsoMillis(now) });
};

const inTurn = makeTurns();

/** {@link keepOnce}, one after the other. Never rejects: a copy that fails is tried again at the next change. */
export const keepSpare = (open: () => Promise<Store | null>): Promise<void> =>
  inTurn(async () => {
    const store = await open();
    if (store) await keepOnce(store);
  }).catch(() => undefined);
