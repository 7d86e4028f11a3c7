import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toIsoMillis } from '../../utils/calendar/shanghai.ts';
import { readBackup } from '../../utils/cases/backup.ts';
import { readSpare, readStoreId, spareDueAt } from '../../utils/cases/spare.ts';
import { closeStore, destroyStore, openStore, type Store } from '../../utils/cases/store.ts';
import { addCases, deleteCases } from '../../utils/cases/store-cases.ts';
import { acceptStore, keepSpare, lostStore, SPARE_ALARM } from '../../utils/extension/spare.ts';

/** A private file system of one folder; `full`: writing is refused. */
const files = new Map<string, string>();
let full = false;

const handle = (name: string) => ({
  getFile: async () => ({ text: async () => files.get(name) ?? '' }),
  createWritable: async () => {
    let text = '';
    return {
      write: async (more: string) => {
        if (full) throw new DOMException('full', 'QuotaExceededError');
        text += more;
      },
      close: async () => void files.set(name, text),
    };
  },
});

const folder = {
  getFileHandle: async (name: string, { create = false } = {}) => {
    if (!create && !files.has(name)) throw new DOMException('none', 'NotFoundError');
    return handle(name);
  },
};

let name = '';
let store: Store;

const open = async (): Promise<Store> => {
  const opened = await openStore({ name });
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.value;
};
const keep = () => keepSpare(async () => store);
const add = (domain: string) =>
  addCases(store, [{ label: domain, domain, provider: 'aliyun', procedure: 'first-filing' }]);
const casesInSpare = async (): Promise<number> => {
  const backup = readBackup((await readSpare()) ?? '');
  return backup.ok ? backup.value.cases.length : 0;
};

/** What Chromium does with a damaged database: away with it, and a new one under the same name. */
const emptied = async () => {
  closeStore(store);
  await destroyStore(name);
  store = await open();
};

beforeEach(async () => {
  fakeBrowser.reset();
  files.clear();
  full = false;
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder } });
  name = `spare-${Math.random()}`;
  store = await open();
});

describe('the spare copy', () => {
  it('holds every case after each change, and is not written without one', async () => {
    await keep();
    expect(await readSpare()).toBeNull();
    await add('fake-spare-1.com');
    await keep();
    await add('fake-spare-2.com');
    await keep();
    expect(await casesInSpare()).toBe(2);
    files.clear();
    await keep();
    expect(await readSpare()).toBeNull();
  });

  it('is tried again when it could not be written', async () => {
    await add('fake-spare-1.com');
    full = true;
    await keep();
    expect(await readSpare()).toBeNull();
    full = false;
    await keep();
    expect(await casesInSpare()).toBe(1);
  });

  it('of many entries rests in between, the longer the more there are, ten minutes at the most', () => {
    const now = new Date('2026-11-24T10:00:00+08:00');
    const wait = (entries: number, seconds = 0) => {
      const at = toIsoMillis(new Date(now.getTime() - seconds * 1000));
      const due = spareDueAt({ id: 'a', cases: 1, entries: entries - 1, at }, entries, now);
      return due === null ? null : (due - now.getTime()) / 1000;
    };
    expect(wait(5000)).toBe(0);
    expect(wait(10_000)).toBe(20);
    expect(wait(10_000, 5)).toBe(15);
    expect(wait(1_000_000)).toBe(600);
    // Made in a future that a wrong clock believed in.
    expect(wait(10_000, -3600)).toBeLessThan(0);
    const whole = { id: 'a', cases: 1, entries: 7, at: toIsoMillis(now) };
    expect(spareDueAt(whole, 7, now)).toBeNull();
    expect(spareDueAt(null, 0, now)).toBeNull();
    expect(spareDueAt(null, 9000, now)).toBe(0);
  });

  it('that has to wait is made when its alarm rings', async () => {
    const filler = Array.from({ length: 5100 }, (_, n) => ({
      caseId: 'filler',
      id: `f-${n}`,
      v: 99,
    }));
    await store.db.entries.bulkAdd(filler);
    await add('fake-spare-1.com');
    await keep();
    expect(await casesInSpare()).toBe(1);
    await add('fake-spare-2.com');
    const before = Date.now();
    await keep();
    expect(await casesInSpare()).toBe(1);
    const alarm = await fakeBrowser.alarms.get(SPARE_ALARM);
    expect(alarm?.scheduledTime).toBeGreaterThan(before - 1000);
    expect(alarm?.scheduledTime).toBeLessThan(before + 1000);
    await vi.waitFor(async () => {
      await keep();
      expect(await casesInSpare()).toBe(2);
    });
  });
});

describe('a store that the browser has emptied', () => {
  it('is noticed, and the copy is left alone until the person has answered', async () => {
    await add('fake-spare-1.com');
    await add('fake-spare-2.com');
    await keep();
    expect(await lostStore(store)).toBeNull();
    await emptied();
    await add('fake-spare-3.com');
    await keep();
    expect(await lostStore(store)).toMatchObject({ cases: 2 });
    expect(await casesInSpare()).toBe(2);
    await acceptStore(store);
    expect(await lostStore(store)).toBeNull();
    await keep();
    expect(await casesInSpare()).toBe(1);
  });

  it('is nothing to speak of where the person had deleted everything', async () => {
    const added = await add('fake-spare-1.com');
    const id = added.ok ? (added.value.changes[0]?.caseId ?? '') : '';
    await deleteCases(store, [id], true);
    await keep();
    await emptied();
    expect(await lostStore(store)).toBeNull();
  });

  it('keeps its own name while it lives', async () => {
    const id = await readStoreId(store);
    closeStore(store);
    store = await open();
    expect(await readStoreId(store)).toEqual(id);
  });

  it('leaves numbers in the settings storage, and nothing of the cases', async () => {
    await add('fake-spare-1.com');
    await keep();
    const kept = JSON.stringify(await fakeBrowser.storage.local.get(null));
    expect(kept).toContain('"cases":1');
    expect(kept).not.toContain('fake-spare');
  });
});
