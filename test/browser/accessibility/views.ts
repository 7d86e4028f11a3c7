/** Every view of the extension, over a store with cases of every kind, in either language. */
import type { Page } from '@playwright/test';
import type { Locale } from '../../../utils/vocabulary.ts';
import type { ChromiumWithExtension } from '../support/chromium.ts';
import { expect } from '../support/fixtures.ts';
import { chooseBackup, emptyStore, manyCases, openDesk } from '../workbench/desk.ts';

interface Settings {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

/** Sets the language as the options do. */
export const speak = async (extension: ChromiumWithExtension, locale: Locale): Promise<void> => {
  const worker = await extension.worker();
  await worker.evaluate(
    (wanted) =>
      (globalThis as unknown as Settings).chrome.storage.local.set({
        settings: { locale: wanted },
      }),
    locale,
  );
};

/** Sixty cases, one of them due today: enough of every stage, procedure and provider. */
const CASES = 60;
const DUE = 'case-00000050';

/** Puts them in, by the view that imports. */
export const fillStore = async (extension: ChromiumWithExtension): Promise<void> => {
  await emptyStore(extension);
  const page = await openDesk(extension, 'backup');
  await chooseBackup(page, manyCases(CASES));
  await page.locator('.toast, button.primary').last().waitFor();
  await page.getByRole('button', { name: '确认导入' }).click();
  await expect(page.locator('.toast')).toContainText(String(CASES), { timeout: 15_000 });
  await page.close();
};

interface View {
  path: string;
  /** What is different from the same path above. */
  note?: string;
  /** What a person does in it until all of it is there. */
  use?: (page: Page) => Promise<void>;
}

const lookUp = async (page: Page) => {
  await page.locator('input[type=search], input:not([type])').first().fill('example.org');
  await page.waitForTimeout(200);
};

const workbench = (hash: string, use?: View['use']): View => ({
  path: `workbench.html#${hash}`,
  ...(use && { use }),
});

/** Where the store is filled. */
export const VIEWS: readonly View[] = [
  { path: 'options.html' },
  { path: 'popup.html', use: lookUp },
  workbench('cases', (page) => page.locator('.case-row input').nth(1).check()),
  {
    ...workbench('cases', (page) => page.getByRole('button', { name: /看板|Board/ }).click()),
    note: ', as a board',
  },
  workbench(`case/${DUE}`),
  workbench('new-case'),
  workbench('guide'),
  workbench('guide/cancel-subject/aliyun'),
  workbench('guide/first-filing/tencent'),
  workbench('lookup', async (page) => {
    await lookUp(page);
    await page.locator('.quick-page textarea').fill('fake-a.com\nfake-b.org\n例子.中国');
    await page.waitForTimeout(300);
  }),
  workbench('notice', (page) =>
    page
      .locator('.notice textarea')
      .fill(
        '【阿里云】您的网站 fake-notice.com 未在阿里云接入，请于2027年06月23日0点之前完成整改。',
      ),
  ),
  ...['message', 'provinces', 'corrections', 'foresight', 'times', 'backup'].map((hash) =>
    workbench(hash),
  ),
];

/** Opens a view, uses it, and unfolds everything. */
export const openView = async (
  extension: ChromiumWithExtension,
  { path, use }: View,
  dress: (page: Page) => Promise<void> = async () => {},
): Promise<Page> => {
  const page = await extension.openExtensionPage(path);
  await dress(page);
  await page.locator('main, h1, h2').first().waitFor();
  await page.waitForTimeout(250);
  await use?.(page);
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  await page.waitForTimeout(100);
  return page;
};
