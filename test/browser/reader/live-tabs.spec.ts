/** Tabs as people use them: left, and come back to from the browser's cache. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { HOME_NOT_APPROVED, OUTSIDE_FILING } from '../addresses.ts';
import { expect, test } from '../support/fixtures.ts';
import { OVERLAY } from '../support/pierce.ts';
import { launchRealTabs, type RealTabs } from '../support/real-tabs.ts';

const root = join(import.meta.dirname, '..', '..', '..');

let tabs: RealTabs;
test.beforeAll(async ({ server }) => {
  tabs = await launchRealTabs(server.port, root);
});
test.afterAll(() => tabs.close());

interface Badge {
  chrome: {
    tabs: { query(of: object): Promise<{ id: number }[]> };
    action: { getBadgeText(of: object): Promise<string> };
  };
}

/** Of the tab in front. */
const badge = (): Promise<string> =>
  tabs.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as Badge;
    const [tab] = await chrome.tabs.query({ active: true });
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
  });

const overlays = (page: Page): Promise<number> =>
  page.evaluate((tag) => document.querySelectorAll(tag).length, OVERLAY);

test('a page that the browser kept comes back with its overlay and its badge', async () => {
  const page = await tabs.newPage();
  await page.goto(HOME_NOT_APPROVED);
  await expect.poll(badge, { timeout: 8000 }).not.toBe('');
  const told = await badge();
  await page.evaluate(() => {
    Object.assign(globalThis, { kept: true });
  });
  await page.goto(OUTSIDE_FILING);
  await expect.poll(badge).toBe('');
  await page.goBack();
  // The very same document, not one that was loaded anew.
  expect(await page.evaluate(() => 'kept' in globalThis)).toBe(true);
  await expect.poll(badge).toBe(told);
  expect(await overlays(page)).toBe(1);
  await page.close();
});

test('a page opened behind others is read when it is shown, and not looked at while it is hidden', async () => {
  const front = await tabs.newPage();
  await front.goto(OUTSIDE_FILING);
  await front.bringToFront();
  const page = await tabs.openBehind(HOME_NOT_APPROVED);
  await expect
    .poll(() => page.evaluate(() => document.body.textContent))
    .toContain('fake-practice-0002.org');
  expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
  await new Promise((done) => setTimeout(done, 2500));
  expect(await overlays(page)).toBe(0);
  await page.bringToFront();
  await expect.poll(() => overlays(page), { timeout: 5000 }).toBe(1);
  await expect.poll(badge).not.toBe('');
  await page.close();
  await front.close();
});
