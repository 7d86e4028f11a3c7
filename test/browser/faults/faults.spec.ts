/** The background stopped, silent or broken, storage refusing, access taken away: said where it matters, never thrown. */
import type { Page } from '@playwright/test';
import { HOME_NOT_APPROVED, NOT_APPROVED_DOMAIN } from '../addresses.ts';
import { axeInOverlay } from '../support/axe.ts';
import { type ChromiumWithExtension, launchChromium } from '../support/chromium.ts';
import { expect, test } from '../support/fixtures.ts';
import { OVERLAY, pierceClosed, saysNow } from '../support/pierce.ts';
import { stopBackground } from '../support/stop-background.ts';

const FALLBACK = '后台暂时没有回应';

/** Everything that the page's console said, and what it threw. */
const noiseOf = (page: Page): string[] => {
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(String(error)));
  return noise;
};

interface Broken {
  chrome: {
    storage: {
      local: { get(key?: unknown): Promise<unknown>; set(items: unknown): Promise<void> };
    };
    runtime: { reload(): void };
  };
  indexedDB: { open: unknown };
  Promise: { prototype: { then: unknown } };
}

test('a background that is stopped at any point answers the next message', async ({
  page,
  extension,
}) => {
  const noise = noiseOf(page);
  await stopBackground(page);
  await page.goto(HOME_NOT_APPROVED);
  await saysNow(page).toMatch(/\d/);

  await stopBackground(page);
  await page.getByRole('button', { name: '注销主体', exact: true }).click();
  await saysNow(page).toContain('动手之前');
  const overlay = await pierceClosed(page);

  await stopBackground(page);
  await overlay.getByRole('checkbox').first().check();
  await stopBackground(page);
  await overlay.getByRole('button', { name: '跟踪这件事' }).click();
  await expect(overlay.getByRole('button', { name: '已在跟踪' })).toBeVisible();

  await stopBackground(page);
  await page.reload();
  await page.getByRole('button', { name: '注销主体', exact: true }).click();
  await saysNow(page).toContain('动手之前');
  const again = await pierceClosed(page);
  await expect(again.getByRole('checkbox').first()).toBeChecked();
  await expect(again.getByRole('button', { name: '已在跟踪' })).toBeVisible();
  expect(noise).toEqual([]);
  await extension.worker();
});

/** A browser of its own: what is broken there stays broken. */
const inOwnBrowser = (
  what: string,
  run: (browser: ChromiumWithExtension, page: Page, noise: string[]) => Promise<void>,
) =>
  test(what, async ({ server }) => {
    const browser = await launchChromium({ port: server.port });
    const page = await browser.context.newPage();
    const noise = noiseOf(page);
    await run(browser, page, noise);
    expect(noise).toEqual([]);
    await browser.close();
  });

inOwnBrowser(
  'a background that never answers: three built-in lines, foldable, and then the answer after all',
  async (browser, page) => {
    const worker = await browser.worker();
    await worker.evaluate(() => {
      const scope = globalThis as unknown as Broken & { heal?: () => void };
      const { local } = scope.chrome.storage;
      const get = local.get.bind(local);
      local.get = () => new Promise<unknown>(() => {});
      scope.heal = () => {
        local.get = get;
      };
    });
    await page.goto(HOME_NOT_APPROVED);
    await saysNow(page, 5000).toContain(FALLBACK);
    const overlay = await pierceClosed(page);
    await expect(overlay.getByText('Do not submit')).toBeVisible();
    expect(await axeInOverlay(page)).toEqual([]);
    await page.getByRole('button', { name: '注销主体', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await saysNow(page).toContain(FALLBACK);
    await worker.evaluate(() => (globalThis as unknown as { heal: () => void }).heal());
    await saysNow(page, 15_000).toContain(NOT_APPROVED_DOMAIN);
    await expect(page.locator(OVERLAY)).toHaveCount(1);
  },
);

inOwnBrowser('storage that refuses: default settings, every answer', async (browser, page) => {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const scope = globalThis as unknown as Broken;
    const refuse = () => Promise.reject(new Error('storage refused'));
    scope.chrome.storage.local.get = refuse;
    scope.chrome.storage.local.set = refuse;
    // Connections that are open already refuse as well.
    const fail = () => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    scope.indexedDB.open = fail;
    IDBDatabase.prototype.transaction = fail;
  });
  await page.goto(HOME_NOT_APPROVED);
  await saysNow(page).toMatch(/\d/);
  await page.getByRole('button', { name: '注销主体', exact: true }).click();
  await saysNow(page).toContain(NOT_APPROVED_DOMAIN);
  const overlay = await pierceClosed(page);
  await overlay.getByRole('button', { name: '跟踪这件事' }).click();
  // Nothing was kept, so nothing is claimed.
  await expect(overlay.getByText('没能保存')).toBeVisible();
  await expect(overlay.getByRole('button', { name: '跟踪这件事' })).toBeVisible();
});

inOwnBrowser(
  'the extension reloaded under open pages: each says so once, leaves, and makes no noise',
  async (browser, page) => {
    const idle = await browser.context.newPage();
    await idle.goto(HOME_NOT_APPROVED);
    await saysNow(idle).toMatch(/\d/);
    await page.goto(HOME_NOT_APPROVED);
    await page.getByRole('button', { name: '注销主体', exact: true }).click();
    await saysNow(page).toContain('动手之前');
    const worker = await browser.worker();
    await worker
      .evaluate(() => (globalThis as unknown as Broken).chrome.runtime.reload())
      .catch(() => {});
    for (const open of [page, idle]) await saysNow(open, 10_000).toMatch(/刷新页面/);
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await page.evaluate(() => history.pushState(null, '', '/pcContainer/myorder'));
    for (const open of [page, idle]) {
      await expect(open.locator(OVERLAY)).toHaveCount(0, { timeout: 20_000 });
    }
  },
);

interface Management {
  chrome: {
    developerPrivate: {
      updateExtensionConfiguration(change: {
        extensionId: string;
        hostAccess: string;
      }): Promise<void>;
    };
  };
}

inOwnBrowser(
  'access taken away in the browser’s own settings: the popup says so, the page stays quiet',
  async (browser, page) => {
    const settings = await browser.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      (extensionId) =>
        (globalThis as unknown as Management).chrome.developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: 'ON_CLICK',
        }),
      browser.extensionId,
    );
    await settings.close();
    await page.goto(HOME_NOT_APPROVED);
    await page.getByRole('button', { name: '注销主体', exact: true }).waitFor();
    await page.waitForTimeout(1500);
    await expect(page.locator(OVERLAY)).toHaveCount(0);
    await page.bringToFront();
    const popup = await browser.openActionPopup();
    await expect.poll(() => popup.text(), { timeout: 5000 }).toMatch(/没有允许读取|没有读取/);
    await popup.close();
  },
);
