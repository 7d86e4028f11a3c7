/**
 * Off filing routes the content script rests: while the page changes in every frame, Chromium's own trace counts how
 * often it is called. An observer on the page would be called with each change.
 */
import type { Page } from '@playwright/test';
import { traced } from '../../bench/support/trace.ts';
import { OUTSIDE_FILING } from '../addresses.ts';
import type { ChromiumWithExtension } from '../support/chromium.ts';
import { expect, test } from '../support/fixtures.ts';
import { OVERLAY, saysNow } from '../support/pierce.ts';

const SCRIPT = /^chrome-extension:\/\/[a-z]+\/console\.js$/;
const FILING = 'https://console.cloud.tencent.com/beian/manage/material?state=unapproved';
const CHANGES = 40;
/** Only the address is compared, twice a second, and every three seconds whether the extension is still there. */
const MOST_CALLS = 5;

/** Changes of every kind that would make a filing page be read again, one after the other. */
const flood = (page: Page): Promise<void> =>
  page.evaluate(async (changes) => {
    for (let n = 0; n < changes; n += 1) {
      const block = document.createElement('div');
      block.className = `block-${n}`;
      block.textContent = `注销主体 粤ICP备000000${n}号`;
      document.body.append(block);
      await new Promise((done) => setTimeout(done, 16));
      block.setAttribute('aria-busy', 'true');
      block.remove();
    }
  }, CHANGES);

const callsDuring = async ({ context }: ChromiumWithExtension, page: Page): Promise<number[]> => {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('no browser behind the context');
  const { calls } = await traced(browser, SCRIPT, () => flood(page));
  await browser.detach();
  return calls;
};

test('a flood of changes off filing routes is not looked at; on them it is', async ({
  page,
  extension,
}) => {
  await page.goto(OUTSIDE_FILING);
  await page.getByText('云产品概览').waitFor();
  const never = await callsDuring(extension, page);
  expect(never.length).toBeLessThanOrEqual(MOST_CALLS);

  await page.goto(FILING);
  await saysNow(page).toMatch(/\d/);
  const filing = await callsDuring(extension, page);
  expect(filing.length).toBeGreaterThan(CHANGES / 2);

  await page.getByText('云服务器').first().click();
  await page.getByText('云产品概览').waitFor();
  await expect(page.locator(OVERLAY)).toHaveCount(0);
  const left = await callsDuring(extension, page);
  expect(left.length).toBeLessThanOrEqual(MOST_CALLS);
});
