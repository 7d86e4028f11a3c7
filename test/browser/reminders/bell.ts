/**
 * Reminders in Chromium. What is shown, armed and counted is asked from a page of the extension that tells the background
 * nothing, so that asking wakes nobody. The shipped build, with notifications granted at installation: no script can press
 * the browser's own question.
 */
import type { Page } from '@playwright/test';
import { clockOf, toIso, toIsoMillis } from '../../../utils/calendar/shanghai.ts';
import { writeBackup } from '../../../utils/cases/backup.ts';
import type { ChromiumWithExtension } from '../support/chromium.ts';
import { chooseBackup, emptyStore, openDesk } from '../workbench/desk.ts';

interface Extension {
  chrome: {
    alarms: {
      create(name: string, of: { when: number }): Promise<void>;
      get(name: string): Promise<{ scheduledTime: number } | undefined>;
    };
    notifications: {
      clear(id: string): Promise<boolean>;
      getAll(): Promise<Record<string, boolean>>;
      onClicked: { dispatch(id: string): void };
    };
    action: { getBadgeText(of: object): Promise<string> };
    storage: { local: { set(items: object): Promise<void> } };
    windows: { create(of: object): Promise<{ id: number }>; remove(id: number): Promise<void> };
  };
}

const HOUR = 3_600_000;

/** An own date is first reminded of a week before it. */
export const STEP = 168 * HOUR;

export interface Bell {
  /** Ids of the notifications that are there now. */
  shown: () => Promise<string[]>;
  /** Milliseconds; null where none is armed. */
  armedFor: () => Promise<number | null>;
  badge: () => Promise<string>;
  /** The product's one alarm, brought forward to ring in `ms`: nobody waits for a quarter of an hour. */
  ringIn: (ms: number) => Promise<void>;
  remind: (quiet?: { quietFrom: number; quietTo: number }) => Promise<void>;
  /** Another window comes to the front and goes: what the browser tells when a person is back. */
  comeBack: () => Promise<void>;
  clear: () => Promise<void>;
  page: Page;
}

export const bellOf = async (extension: ChromiumWithExtension): Promise<Bell> => {
  const page = await extension.openExtensionPage('options.html');
  await page.locator('.setting').first().waitFor();
  const shown = () =>
    page.evaluate(async () =>
      Object.keys(await (globalThis as unknown as Extension).chrome.notifications.getAll()),
    );
  return {
    page,
    shown,
    armedFor: () =>
      page.evaluate(async () => {
        const { alarms } = (globalThis as unknown as Extension).chrome;
        return (await alarms.get('reminders'))?.scheduledTime ?? null;
      }),
    badge: () =>
      page.evaluate(() => (globalThis as unknown as Extension).chrome.action.getBadgeText({})),
    ringIn: (ms) =>
      page.evaluate(
        (wait) =>
          (globalThis as unknown as Extension).chrome.alarms.create('reminders', {
            when: Date.now() + wait,
          }),
        ms,
      ),
    remind: (quiet = { quietFrom: 0, quietTo: 0 }) =>
      page.evaluate(
        (reminders) =>
          (globalThis as unknown as Extension).chrome.storage.local.set({
            settings: { reminders },
          }),
        { on: true, ...quiet },
      ),
    comeBack: () =>
      page.evaluate(async () => {
        const { windows } = (globalThis as unknown as Extension).chrome;
        const { id } = await windows.create({ focused: true, url: 'about:blank' });
        await windows.remove(id);
      }),
    clear: async () => {
      for (const id of await shown()) {
        await page.evaluate(
          (one) => (globalThis as unknown as Extension).chrome.notifications.clear(one),
          id,
        );
      }
    },
  };
};

/** Empty store, no notification, reminders off. */
export const begin = async (extension: ChromiumWithExtension): Promise<Bell> => {
  await emptyStore(extension);
  const bell = await bellOf(extension);
  await bell.page.evaluate(() =>
    (globalThis as unknown as Extension).chrome.storage.local.set({ settings: {} }),
  );
  await bell.clear();
  return bell;
};

/**
 * A backup of cases with a date of their own each: name → so many milliseconds from now. Their ids are their names, their
 * labels 客户 and the name.
 */
export const backupOf = (cases: Readonly<Record<string, number>>): string => {
  const now = new Date();
  return writeBackup(
    Object.entries(cases).map(([name, ahead]) => ({
      id: name,
      entries: [
        {
          id: `entry-${name}`,
          at: toIsoMillis(now),
          origin: 'person',
          set: {
            label: `客户 ${name}`,
            domain: `${name}.com`,
            provider: 'aliyun',
            procedure: 'first-filing',
            stage: 'draft',
            deadlines: { d: { at: toIso(new Date(now.getTime() + ahead)), what: 'own' } },
          },
        },
      ],
    })),
    now,
  );
};

/** Puts the cases of {@link backupOf} into the store, as a person does. */
export const keepCases = async (
  extension: ChromiumWithExtension,
  cases: Readonly<Record<string, number>>,
): Promise<void> => {
  const desk = await openDesk(extension, 'backup');
  await chooseBackup(desk, backupOf(cases));
  await desk.getByRole('button', { name: '确认导入' }).click();
  await desk.locator('.toast').waitFor();
  // What it tells the background is on its way.
  await desk.waitForTimeout(300);
  await desk.close();
};

/** Id of the notification of a case. */
export const noticeOf = (name: string): string => `case:${name}:own:d`;

/** Quiet now, for three hours at least and for four at most; in Shanghai, as all hours here. */
export const quietNow = (): { quietFrom: number; quietTo: number } => {
  const { hour } = clockOf(new Date());
  return { quietFrom: (hour + 23) % 24, quietTo: (hour + 4) % 24 };
};

/** A click on a notification, raised in the background: without a display there is none to press. */
export const click = async (extension: ChromiumWithExtension, id: string): Promise<void> => {
  const worker = await extension.worker();
  await worker.evaluate(
    (one) => (globalThis as unknown as Extension).chrome.notifications.onClicked.dispatch(one),
    id,
  );
};

/** Sets the background's clock so many hours off; alarms run by the machine's all the same. */
export const setClock = async (extension: ChromiumWithExtension, hours: number): Promise<void> => {
  const worker = await extension.worker();
  await worker.evaluate((off) => {
    const scope = globalThis as unknown as { Date: DateConstructor; TrueDate?: DateConstructor };
    scope.TrueDate ??= scope.Date;
    const True = scope.TrueDate;
    scope.Date = class extends True {
      constructor(...given: [] | [number | string]) {
        super(given[0] ?? True.now() + off);
      }
      static override now(): number {
        return True.now() + off;
      }
    } as DateConstructor;
  }, hours * HOUR);
};
