/**
 * A spare copy of all cases, as a backup file in the origin's private file system. It lies apart from the database,
 * which Chromium throws away whole, without a word, when it finds its files damaged.
 */
import { fromIso } from '../calendar/shanghai.ts';
import { ok, problemOf, type Result } from './problem.ts';
import type { Store } from './store.ts';
import { exportBackup } from './store-backup.ts';

const FILE = 'cases-spare.json';

/** What is known of the store from its last copy, kept outside the store. Nothing personal. */
export interface StoreMark {
  /** The database's own name, see {@link readStoreId}. */
  id: string;
  /** Cases in it, deleted ones not counted. */
  cases: number;
  /** Entries in the copy. */
  entries: number;
  /** ISO: when the copy was made; '' before the first. */
  at: string;
}

const ID_KEY = 'store';

/** The name a database got when it was made. A different one means that the browser began a new, empty database. */
export const readStoreId = async ({ db, newId }: Store): Promise<Result<string>> => {
  try {
    const id = await db.transaction('rw', db.meta, async () => {
      const known = (await db.meta.get(ID_KEY))?.value;
      if (known) return known;
      const made = newId();
      await db.meta.put({ key: ID_KEY, value: made });
      return made;
    });
    return ok(id);
  } catch (error) {
    return problemOf(error);
  }
};

/** So many entries are copied at every change. */
const FEW_ENTRIES = 5000;
/** Milliseconds of rest for each entry beyond them, so that copying stays a small part of the work. */
const REST_PER_ENTRY = 4;
const LONGEST_REST = 600_000;

/**
 * When the copy should be made anew, in milliseconds; at once where that is past, null where it holds everything.
 * Small stores have no rest between copies, ten thousand entries 20 seconds, the largest ten minutes.
 * `entries`: in the store now.
 */
export const spareDueAt = (mark: StoreMark | null, entries: number, now: Date): number | null => {
  if (!mark) return entries > 0 ? 0 : null;
  if (mark.entries === entries) return null;
  const made = fromIso(mark.at)?.getTime() ?? 0;
  // The clock was set back: the mark says nothing.
  if (made > now.getTime()) return 0;
  const rest = Math.max(entries - FEW_ENTRIES, 0) * REST_PER_ENTRY;
  return made + Math.min(rest, LONGEST_REST);
};

/** Writes the copy; the old one stays until the new one is whole. False where nothing was written. */
export const writeSpare = async (store: Store): Promise<boolean> => {
  const text = await exportBackup(store);
  if (!text.ok) return false;
  try {
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle(FILE, { create: true });
    const out = await file.createWritable();
    await out.write(text.value);
    await out.close();
    return true;
  } catch {
    return false;
  }
};

/** The copy's text, a backup; null where there is none. */
export const readSpare = async (): Promise<string | null> => {
  try {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle(FILE)).getFile();
    return (await file.text()) || null;
  } catch {
    return null;
  }
};
