/** The case store alone in real windows: an empty page of one origin that carries it as `caseStore`. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Store } from '../../../utils/cases/store.ts';
import { bundle } from '../support/bundle.ts';
import type * as caseStore from './entry.ts';

/** What the page sees: the store's functions, the store it has opened, and what it was told. */
interface StoreScope {
  caseStore: typeof caseStore;
  store: Store;
  heard: number;
}

export interface StoreServer {
  url: string;
  close(): Promise<void>;
}

/** Serves the page at a port of its own, which is an origin of its own: each test begins with an empty store. */
export const serveStore = async (): Promise<StoreServer> => {
  const code = await bundle(new URL('./entry.ts', import.meta.url), 'caseStore');
  const server = createServer((request, response) => {
    const isScript = request.url === '/store.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? code : '<!doctype html><title>store</title><script src="/store.js"></script>',
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

/** A window of either browser, as far as these tests use it. */
export interface StoreWindow {
  evaluate<R>(work: () => R | Promise<R>): Promise<R>;
  close(): Promise<void>;
}

/** Opens the store in a window; the problem's kind, or null. */
export const openIn = (window: StoreWindow): Promise<string | null> =>
  window.evaluate(async () => {
    const scope = globalThis as unknown as StoreScope;
    const result = await scope.caseStore.openStore();
    if (!result.ok) return result.problem.kind;
    scope.store = result.value;
    return null;
  });

/** Adds one case; its id, or the problem's kind. */
export const addOneIn = (window: StoreWindow): Promise<string> =>
  window.evaluate(async () => {
    const { caseStore, store } = globalThis as unknown as StoreScope;
    const added = await caseStore.addCases(store, [
      { label: '客户甲', domain: 'fake-demo-0001.com' },
    ]);
    return added.ok ? (added.value.changes[0]?.caseId ?? '') : added.problem.kind;
  });

/** How many cases and how many entries there are. */
export const countIn = (
  window: StoreWindow,
): Promise<{ cases: number | string; entries: number }> =>
  window.evaluate(async () => {
    const { caseStore, store } = globalThis as unknown as StoreScope;
    const count = await caseStore.countCases(store);
    return {
      cases: count.ok ? count.value : count.problem.kind,
      entries: await store.db.entries.count(),
    };
  });

/** Counts in `heard` how many cases the window is told of. */
export const listenIn = (window: StoreWindow): Promise<void> =>
  window.evaluate(() => {
    const scope = globalThis as unknown as StoreScope;
    scope.caseStore.watch(
      () => scope.caseStore.countCases(scope.store),
      (result) => {
        if (result.ok) scope.heard = result.value;
      },
    );
  });

export const heardIn = (window: StoreWindow): Promise<number> =>
  window.evaluate(() => (globalThis as unknown as StoreScope).heard);

/** Twenty changes at once to every case there is. */
export const changeIn = (window: StoreWindow): Promise<number> =>
  window.evaluate(async () => {
    const { caseStore, store } = globalThis as unknown as StoreScope;
    const [caseId = ''] = await store.db.rows.toCollection().primaryKeys();
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        caseStore.changeCases(store, [{ caseId, set: { ticks: { [store.newId()]: true } } }], {
          key: 'operation.tick',
        }),
      ),
    );
    return results.filter(({ ok }) => ok).length;
  });

/** Ticks of the one case there is. */
export const ticksIn = (window: StoreWindow): Promise<number> =>
  window.evaluate(async () => {
    const { caseStore, store } = globalThis as unknown as StoreScope;
    const [caseId = ''] = await store.db.rows.toCollection().primaryKeys();
    const read = await caseStore.readCase(store, caseId);
    return read.ok ? Object.keys(read.value.case.ticks).length : -1;
  });

/** Begins to write thousands of cases and does not wait for the end. */
export const beginManyIn = (window: StoreWindow): Promise<void> =>
  window.evaluate(async () => {
    const { caseStore, store } = globalThis as unknown as StoreScope;
    const cases = Array.from({ length: 5000 }, (_, index) => ({
      label: '半途',
      domain: `half-${index}.com`,
    }));
    void caseStore.addCases(store, cases);
    await new Promise((resolve) => {
      setTimeout(resolve, 250);
    });
  });

/** What a newer version of the extension would do: take the database to a version of its own. */
export const takeOverIn = (window: StoreWindow): Promise<void> =>
  window.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('beian-preflight', 990);
        request.addEventListener('success', () => {
          request.result.close();
          resolve();
        });
        request.addEventListener('error', () => reject(request.error));
      }),
  );

/** The backup saved from a database that cannot be opened, or the problem's kind. */
export const salvageIn = (window: StoreWindow): Promise<string> =>
  window.evaluate(async () => {
    const { caseStore } = globalThis as unknown as StoreScope;
    const saved = await caseStore.salvage(new Date());
    return saved.ok ? saved.value : saved.problem.kind;
  });
