/** The toolbar's popup and badge over live pages, and the popup's own answers. */
import type { Page } from '@playwright/test';
import { HOME_NOT_APPROVED, OUTSIDE_FILING } from './addresses.ts';
import { expect, test } from './support/fixtures.ts';
import { overlayText } from './support/pierce.ts';

/** Until the overlay counts a finding. */
const read = (page: Page) =>
  expect.poll(() => overlayText(page, { timeout: 50 }), { timeout: 8000 }).toMatch(/\d/);

test('the popup says what the page in front means', async ({ page, extension }) => {
  await page.goto(HOME_NOT_APPROVED);
  await page.bringToFront();
  await read(page);
  const popup = await extension.openActionPopup();
  await expect.poll(() => popup.text(), { timeout: 5000 }).toMatch(/本页[\s\S]*后缀/);
  await popup.close();
});

test('the popup says when the page has nothing to do with filing', async ({ page, extension }) => {
  await page.goto(OUTSIDE_FILING);
  await page.bringToFront();
  const popup = await extension.openActionPopup();
  await expect.poll(() => popup.text(), { timeout: 5000 }).toMatch(/与备案无关/);
  await popup.close();
});

test('the domain box answers offline, with status, date and source', async ({ extension }) => {
  const popup = await extension.openExtensionPage('popup.html');
  await popup.locator('input').first().fill('example.org');
  await expect(popup.locator('body')).toContainText(/未获批复|未批复/);
  await expect(popup.locator('body')).toContainText(/20\d\d/);
  await popup.close();
});

test('the badge of the tab carries the verdict of the page', async ({ page, extension }) => {
  await page.goto(HOME_NOT_APPROVED);
  await page.bringToFront();
  await read(page);
  const worker = await extension.worker();
  const badge = () =>
    worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(q: object): Promise<{ id: number; url?: string }[]> };
          action: { getBadgeText(of: object): Promise<string> };
        };
      };
      const [tab] = await chrome.tabs.query({ url: 'https://beian.aliyun.com/*', active: true });
      return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
    });
  await expect.poll(badge, { timeout: 5000 }).not.toBe('');
});
