/** The case store and settings inside a view. */
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Result, StoreProblem } from '../utils/cases/problem.ts';
import { openStore, type Store, watch } from '../utils/cases/store.ts';
import { onSettings, readSettings, type Settings } from '../utils/extension/settings.ts';

export type StoreState =
  | { state: 'opening' }
  | { state: 'open'; store: Store }
  | { state: 'failed'; problem: StoreProblem };

/** Opens the store once for this view. `again` counts retries. */
export const useStore = (again = 0): StoreState => {
  const [state, setState] = useState<StoreState>({ state: 'opening' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry opens anew
  useEffect(() => {
    void openStore({ privateWindow: browser.extension.inIncognitoContext }).then((result) =>
      setState(
        result.ok
          ? { state: 'open', store: result.value }
          : { state: 'failed', problem: result.problem },
      ),
    );
  }, [again]);
  return state;
};

/** What `query` reads from the store, kept up to date over all windows; null while reading. */
export const useQuery = <T>(
  store: StoreState,
  query: (store: Store) => Promise<Result<T>>,
): Result<T> | null => {
  const [result, setResult] = useState<Result<T> | null>(null);
  const open = store.state === 'open' ? store.store : null;
  // The first query stays: callers pass one that reads the same thing each time.
  const [stable] = useState(() => query);
  useEffect(() => (open ? watch(() => stable(open), setResult) : undefined), [open, stable]);
  return result;
};

/** Tells the background when a view has written cases: badge and alarms follow. */
export const useTellBackground = (rows: Result<unknown> | null): void => {
  const first = useRef(true);
  useEffect(() => {
    if (!rows) return;
    if (first.current) first.current = false;
    else browser.runtime.sendMessage({ type: 'cases-changed' }).catch(() => undefined);
  }, [rows]);
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

/** Now, once a minute anew. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
};
