/** What provider pages do to the store, in the background. A private window's pages leave no trace. */
import browser from 'webextension-polyfill';
import { excerptOf } from '../cases/excerpt.ts';
import type { Result } from '../cases/problem.ts';
import { openStore, type Store } from '../cases/store.ts';
import { lookAtPage, observePage } from '../cases/store-pages.ts';
import { dropOldTicks, readTicks, setTick } from '../cases/store-ticks.ts';
import { isTracked, trackPage } from '../cases/track.ts';
import type { PageFacts } from '../vocabulary.ts';
import type { FromPage } from './messages.ts';

type Message<T extends FromPage['type']> = Extract<FromPage, { type: T }>;

/** What the store knows of the numbers a page shows. */
export interface PageState {
  /** Whether a case follows what the page shows. */
  tracked: boolean;
  /** `action/place/item` of every ticked box; place = a number that the page shows, or ''. */
  ticks: string[];
}

const NOTHING: PageState = { tracked: false, ticks: [] };

let opening: Promise<Result<Store>> | null = null;

const open = async (): Promise<Result<Store>> => {
  const opened = await openStore({ privateWindow: browser.extension.inIncognitoContext });
  if (opened.ok) void dropOldTicks(opened.value);
  return opened;
};

/** The store, opened once while the background lives; opened anew after a failure. */
export const backgroundStore = async (): Promise<Store | null> => {
  const before = opening;
  const known = await before;
  if (known?.ok && known.value.db.isOpen()) return known.value;
  // The first call; or refused before, or closed: by an update in another window, by the browser on a full disk.
  if (opening === before) opening = open();
  const result = await opening;
  return result?.ok ? result.value : null;
};

const placesOf = (facts: PageFacts): string[] => [
  '',
  ...facts.orders.map(({ id }) => id),
  ...facts.services.map(({ filingNumber }) => filingNumber),
  ...(facts.subject ? [facts.subject.filingNumber] : []),
];

/** What is known of the numbers that the page itself shows. */
const stateOf = async (store: Store, facts: PageFacts): Promise<PageState> => {
  const excerpt = excerptOf(facts);
  const seen = excerpt && (await lookAtPage(store, excerpt));
  const cases = seen?.ok ? seen.value.cases : [];
  const ticks = await readTicks(store, facts.provider, placesOf(facts), cases);
  return { tracked: isTracked(cases), ticks: ticks.ok ? ticks.value : [] };
};

/** Moves the cases a page concerns, and tells what is known of them. `onChange`: a case was moved. */
const followPage = async (facts: PageFacts, onChange: () => void): Promise<PageState> => {
  const store = await backgroundStore();
  if (!store) return NOTHING;
  const excerpt = excerptOf(facts);
  const observed = excerpt && (await observePage(store, excerpt));
  if (observed?.ok && observed.value.changes.length > 0) onChange();
  return stateOf(store, facts);
};

/** What a page may wait for the store (ms): a warning must not. */
const PATIENCE = 400;

/** {@link followPage} for a page that waits: without an answer in time, as if nothing were known. */
export const pageRead = (
  facts: PageFacts,
  privateWindow: boolean,
  onChange: () => void,
): Promise<PageState> => {
  if (privateWindow) return Promise.resolve(NOTHING);
  const late = new Promise<PageState>((resolve) => {
    setTimeout(() => resolve(NOTHING), PATIENCE);
  });
  return Promise.race([followPage(facts, onChange), late]);
};

/** Makes cases of what the page shows; null where nothing was kept, so that the page does not claim it. */
export const track = async ({ facts, action }: Message<'track'>): Promise<PageState | null> => {
  const store = await backgroundStore();
  if (!store) return null;
  const result = await trackPage(store, facts, action);
  return result.ok ? stateOf(store, facts) : null;
};

/** Keeps a tick. */
export const tick = async ({ item, on, ...message }: Message<'tick'>): Promise<null> => {
  const { provider, action, place } = message;
  const store = await backgroundStore();
  if (store) await setTick(store, { provider, action, place }, item, on);
  return null;
};
