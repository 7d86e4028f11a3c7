/**
 * The case store: opening, watching, closing. IndexedDB of the extension's own origin, which content scripts cannot
 * reach. Every function answers with a typed result and never throws.
 */
import { liveQuery } from 'dexie';
import { DATABASE_VERSION, type Database, declareDatabase } from './database.ts';
import { fail, ok, problemOf, type Result } from './problem.ts';
import { refreshRows } from './store-rows.ts';

export const DATABASE_NAME = 'beian-preflight';

/** An open store. Hand it to the functions of `store-*.ts`. */
export interface Store {
  db: Database;
  now: () => Date;
  newId: () => string;
}

export interface StoreOptions {
  /** `browser.extension.inIncognitoContext`: cases are not kept in private windows. */
  privateWindow?: boolean;
  name?: string;
  now?: () => Date;
  newId?: () => string;
  /** Milliseconds after which an opening that does not come back counts as blocked. */
  patience?: number;
}

const within = <T>(work: Promise<T>, patience: number): Promise<T | 'blocked'> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<'blocked'>((resolve) => {
    timer = setTimeout(() => resolve('blocked'), patience);
  });
  return Promise.race([work, blocked]).finally(() => clearTimeout(timer));
};

/** The version a database lies at, 0 where there is none, without making or changing one. */
const storedVersion = (name: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.addEventListener('upgradeneeded', () => {
      isNew = true;
      request.transaction?.abort();
    });
    request.addEventListener('success', () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    });
    request.addEventListener('error', () => (isNew ? resolve(0) : reject(request.error)));
  });

/**
 * Opens the store, migrating what older versions left and making rows anew where their rules have changed.
 * Problems: private-window, unavailable, blocked (another window holds an old version), newer-version, corrupt, quota.
 */
export const openStore = async (options: StoreOptions = {}): Promise<Result<Store>> => {
  if (options.privateWindow) return fail('private-window');
  if (!('indexedDB' in globalThis)) return fail('unavailable');
  const now = options.now ?? (() => new Date());
  const name = options.name ?? DATABASE_NAME;
  const patience = options.patience ?? 8000;
  const db = declareDatabase(name, now);
  try {
    const version = await within(storedVersion(name), patience);
    if (version === 'blocked') return fail('blocked');
    // Dexie opens a newer database without a word and changes it. Its versions are ten times ours.
    if (version >= (DATABASE_VERSION + 1) * 10) return fail('newer-version');
    if ((await within(db.open(), patience)) === 'blocked') {
      db.close();
      return fail('blocked');
    }
    // Dexie would open again by itself, at whatever version a newer extension has made: stay closed and say so.
    db.on('versionchange', () => {
      db.close();
      return false;
    });
    const store: Store = { db, now, newId: options.newId ?? (() => crypto.randomUUID()) };
    await refreshRows(store);
    return ok(store);
  } catch (error) {
    db.close();
    return problemOf(error);
  }
};

/**
 * Calls back with what `query` reads, now and whenever any window changes it. Returns the stop function.
 * `query` must only read.
 */
export const watch = <T>(
  query: () => Promise<Result<T>>,
  listener: (result: Result<T>) => void,
): (() => void) => {
  const subscription = liveQuery(query).subscribe({
    next: listener,
    error: (error: unknown) => listener(problemOf(error)),
  });
  return () => subscription.unsubscribe();
};

/** Asks the browser not to clear the store under pressure. False where it refuses or cannot tell. */
export const persist = async (): Promise<boolean> => {
  try {
    const storage = globalThis.navigator?.storage;
    if (!storage?.persist) return false;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
};

/** Closes the connection; the data stay. */
export const closeStore = ({ db }: Store): void => db.close();

/**
 * Deletes the whole database, for starting anew after a corrupt one or when the person wants everything gone.
 * Export first: this cannot be undone.
 */
export const destroyStore = async (name: string = DATABASE_NAME): Promise<Result<null>> => {
  const db = declareDatabase(name, () => new Date());
  try {
    await db.delete();
    return ok(null);
  } catch (error) {
    return problemOf(error);
  }
};
