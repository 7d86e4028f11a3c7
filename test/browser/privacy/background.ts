/** The ways through the browser's own parts: address bar, context menu, notifications. */
import type { ChromiumWithExtension } from '../support/chromium.ts';
import { expect } from '../support/fixtures.ts';
import { TYPED_NOTE, TYPED_NOTICE } from './planted.ts';
import type { Heard } from './search.ts';

interface Dispatched {
  /** Chromium's events can be raised from the extension's own world. */
  dispatch(...args: unknown[]): void;
}

interface Notification {
  title?: string;
  message?: string;
}

interface Background {
  chrome: {
    omnibox: {
      onInputChanged: Dispatched;
      onInputEntered: Dispatched;
      setDefaultSuggestion(of: object): unknown;
    };
    contextMenus: { onClicked: Dispatched };
    notifications: {
      create(id: string, of: Notification, done?: (id: string) => void): unknown;
      getAll(): Promise<object>;
    };
    storage: { local: { set(items: object): Promise<void> } };
  };
  notified?: string[];
}

/** What the address bar suggests for a domain that a case follows, and for a notice. */
export const tryAddressBar = async (browser: ChromiumWithExtension, heard: Heard) => {
  const worker = await browser.worker();
  const suggested = await worker.evaluate(async () => {
    const { omnibox } = (globalThis as unknown as Background).chrome;
    const lines: unknown[] = [];
    const set = omnibox.setDefaultSuggestion.bind(omnibox);
    omnibox.setDefaultSuggestion = (of) => {
      lines.push(of);
      return set(of);
    };
    for (const text of ['fake-notice.com', '浙ICP备00000001号-1 fake-pending-0001.com']) {
      await new Promise<void>((resolve) => {
        omnibox.onInputChanged.dispatch(text, (suggestions: unknown) => {
          lines.push(suggestions);
          resolve();
        });
      });
    }
    return JSON.stringify(lines);
  });
  expect(suggested).toContain('fake-notice.com');
  heard.set('address bar', suggested);
};

/** A view that opens over a text: what it says, and under which address the browser will remember it. */
const openedOver = async (
  browser: ChromiumWithExtension,
  open: () => Promise<void>,
  name: string,
  heard: Heard,
) => {
  const opened = browser.context.waitForEvent('page');
  await open();
  const page = await opened;
  await expect(page.locator('.wb-body')).toContainText('fake-notice.com');
  heard.set(`address ${name}`, page.url());
  await page.waitForTimeout(500);
  await page.close();
};

/** The whole notice given to address bar and context menu, as it stands in a mail. */
export const trySelections = async (browser: ChromiumWithExtension, heard: Heard) => {
  const worker = await browser.worker();
  await openedOver(
    browser,
    () =>
      worker.evaluate((text) => {
        const { omnibox } = (globalThis as unknown as Background).chrome;
        omnibox.onInputEntered.dispatch(text, 'currentTab');
      }, TYPED_NOTICE),
    'bar',
    heard,
  );
  const menus = [
    { menuItemId: 'selection', selectionText: TYPED_NOTICE },
    { menuItemId: 'notice', selectionText: TYPED_NOTICE },
    {
      menuItemId: 'link',
      linkUrl: `https://fake-notice.com/confirm?${new URLSearchParams({ note: TYPED_NOTE })}`,
    },
  ];
  for (const menu of menus) {
    await openedOver(
      browser,
      () =>
        worker.evaluate(
          (info) =>
            (globalThis as unknown as Background).chrome.contextMenus.onClicked.dispatch(info),
          menu,
        ),
      `menu ${menu.menuItemId}`,
      heard,
    );
  }
};

/** Notes from now on what is handed to the browser's notifications. */
export const watchNotifications = async (browser: ChromiumWithExtension): Promise<void> => {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const scope = globalThis as unknown as Background;
    const { notifications } = scope.chrome;
    const create = notifications.create.bind(notifications);
    const notified: string[] = [];
    scope.notified = notified;
    notifications.create = (id, of, done) => {
      notified.push(JSON.stringify([id, of]));
      return create(id, of, done);
    };
  });
};

/** Reminders switched on: what is due is shown at once. */
export const tryNotifications = async (browser: ChromiumWithExtension, heard: Heard) => {
  const worker = await browser.worker();
  await worker.evaluate(() =>
    (globalThis as unknown as Background).chrome.storage.local.set({
      settings: { reminders: { on: true, quietFrom: 0, quietTo: 0 } },
    }),
  );
  const notified = () =>
    worker.evaluate(() => (globalThis as unknown as Background).notified?.join('\n') ?? '');
  await expect.poll(notified, { timeout: 8000 }).toContain('fake-due.com');
  heard.set('notifications', await notified());
  const shown = () =>
    worker.evaluate(async () =>
      JSON.stringify(await (globalThis as unknown as Background).chrome.notifications.getAll()),
    );
  await expect.poll(shown).toContain('case:');
  heard.set('notifications shown', await shown());
};
