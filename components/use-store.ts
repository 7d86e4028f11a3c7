/** The case store and settings inside a view. */
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { fail, type Result, type StoreProblem } from '../utils/cases/problem.ts';
import { openStore, type Store, watch } from '../utils/cases/store.ts';
import { onSettings, readSettings, type Settings } from '../utils/extension/settings.ts';

export type StoreState =
  | { state: 'opening' }
  | { state: 'open'; store: Store }
  | { state: 'failed'; problem: StoreProblem };

/** A popup over a private window runs in the normal profile: only its window tells. */
const isPrivate = async (): Promise<boolean> => {
  if (browser.extension.inIncognitoContext) return true;
  try {
    return (await browser.windows.getCurrent()).incognito;
  } catch {
    return false;
  }
};

const open = async (): Promise<Result<Store>> => {
  try {
    return await openStore({ privateWindow: await isPrivate() });
  } catch {
    return fail('unknown');
  }
};

/** Opens the store once for this view. `again` counts retries. */
export const useStore = (again = 0): StoreState => {
  const [state, setState] = useState<StoreState>({ state: 'opening' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry opens anew
  useEffect(() => {
    let isLatest = true;
    void open().then((result) => {
      // An opening that was retried meanwhile must not take away what the retry has opened.
      if (!isLatest) return;
      setState(
        result.ok
          ? { state: 'open', store: result.value }
          : { state: 'failed', problem: result.problem },
      );
    });
    return () => {
      isLatest = false;
    };
  }, [again]);
  return state;
};

/**
 * What `query` reads from the store, kept up to date over all windows; null while reading. Asked anew when `key`
 * changes; otherwise `query` must read the same thing each time.
 */
export const useQuery = <T>(
  store: StoreState,
  query: (store: Store) => Promise<Result<T>>,
  key = '',
): Result<T> | null => {
  const [answer, setAnswer] = useState<{ key: string; result: Result<T> } | null>(null);
  const latest = useRef(query);
  latest.current = query;
  const db = store.state === 'open' ? store.store : null;
  useEffect(
    () =>
      db
        ? watch(
            () => latest.current(db),
            (result) => setAnswer({ key, result }),
          )
        : undefined,
    [db, key],
  );
  return answer?.key === key ? answer.result : null;
};

/** Tells the background that this view has written: badge and alarms follow. */
export const tellBackground = (): void => {
  browser.runtime.sendMessage({ type: 'cases-changed' }).catch(() => undefined);
};

/** Tells the background whenever what is read changes. */
export const useTellBackground = (read: Result<unknown> | null): void => {
  const first = useRef(true);
  useEffect(() => {
    if (!read) return;
    if (first.current) first.current = false;
    else tellBackground();
  }, [read]);
};

/** The settings, kept up to date; null while reading. */
export const useSettings = (): Settings | null => {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  return settings;
};

/** Now: anew each minute, and whenever `changed` changes, so that what was just written is not in the future. */
export const useNow = (changed?: unknown): Date => {
  const [minute, setMinute] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinute((count) => count + 1), 60_000);
    return () => clearInterval(timer);
  }, []);
  const read = useRef({ minute, changed, now: new Date() });
  if (read.current.minute !== minute || read.current.changed !== changed) {
    read.current = { minute, changed, now: new Date() };
  }
  return read.current.now;
};
