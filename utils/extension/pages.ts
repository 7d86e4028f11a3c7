/** What provider pages do to the store, in the background. A private window's pages leave no trace. */
import browser from 'webextension-polyfill';
import { excerptOf } from '../cases/excerpt.ts';
import type { Result } from '../cases/problem.ts';
import { openStore, type Store } from '../cases/store.ts';
import { changeCases } from '../cases/store-cases.ts';
import { lookAtPage, observePage, readTicks, setTick, tickKey } from '../cases/store-pages.ts';
import { trackPage } from '../cases/track.ts';
import type { PageFacts } from '../vocabulary.ts';
import type { FromPage, Judgement } from './messages.ts';

type Message<T extends FromPage['type']> = Extract<FromPage, { type: T }>;

/** What the store knows of the numbers a page shows. */
export type PageState = Pick<Judgement, 'tracked' | 'ticks'>;

const NOTHING: PageState = { tracked: false, ticks: [] };

let opening: Promise<Result<Store>> | null = null;

/** The store, opened once while the background lives; opened anew after a failure. */
export const backgroundStore = async (): Promise<Store | null> => {
  opening ??= openStore({ privateWindow: browser.extension.inIncognitoContext });
  const result = await opening;
  if (result.ok) return result.value;
  opening = null;
  return null;
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
  const places = placesOf(facts);
  const loose = await readTicks(store, facts.provider);
  const own = cases.flatMap((subject) =>
    Object.entries(subject.ticks)
      .filter(([, on]) => on)
      .flatMap(([key]) => {
        const [action = '', item = ''] = key.split('/');
        return places.map((place) => `${action}/${place}/${item}`);
      }),
  );
  return {
    tracked: cases.length > 0,
    ticks: [
      ...(loose.ok ? loose.value : []).filter((tick) => places.includes(tick.split('/')[1] ?? '')),
      ...own,
    ],
  };
};

/** Moves the cases a page concerns. */
export const pageRead = async (
  facts: PageFacts | null,
  privateWindow: boolean,
): Promise<PageState> => {
  if (!facts || privateWindow) return NOTHING;
  const store = await backgroundStore();
  if (!store) return NOTHING;
  const excerpt = excerptOf(facts);
  if (excerpt) await observePage(store, excerpt);
  return stateOf(store, facts);
};

/** Makes cases of what the page shows; null where nothing was kept, so that the page does not claim it. */
export const track = async ({ facts, action }: Message<'track'>): Promise<PageState | null> => {
  const store = await backgroundStore();
  if (!store) return null;
  const result = await trackPage(store, facts, action);
  return result.ok ? stateOf(store, facts) : null;
};

/** Keeps a tick: with the case once it is tracked, before that under provider, action and place. */
export const tick = async (message: Message<'tick'>): Promise<null> => {
  const store = await backgroundStore();
  if (!store) return null;
  const { provider, action, place, item, on } = message;
  const row =
    place &&
    (await store.db.rows
      .filter(
        (candidate) =>
          !candidate.deleted &&
          candidate.provider === provider &&
          (candidate.orderId === place || candidate.filingNumber === place),
      )
      .first());
  if (row) {
    await changeCases(
      store,
      [{ caseId: row.id, set: { ticks: { [tickKey(action, item)]: on } } }],
      {
        key: 'operation.tick',
      },
    );
    return null;
  }
  await setTick(store, { provider, action, place }, item, on);
  return null;
};
