/** When the extension is reloaded under an open page, the overlay says so once and leaves. */
import { HOME_NOT_APPROVED, NOT_APPROVED_DOMAIN } from './addresses.ts';
import { launchChromium } from './support/chromium.ts';
import { expect, test } from './support/fixtures.ts';
import { OVERLAY, overlayText } from './support/pierce.ts';

test('a reloaded extension takes its leave from open pages', async ({ server }) => {
  const browser = await launchChromium({ port: server.port });
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(HOME_NOT_APPROVED);
  await expect.poll(() => overlayText(page, { timeout: 50 }), { timeout: 8000 }).toMatch(/\d/);

  const worker = await browser.worker();
  await worker
    .evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { reload(): void } } }
      ).chrome.runtime.reload(),
    )
    .catch(() => {});
  await expect
    .poll(() => overlayText(page, { timeout: 50 }), { timeout: 10_000 })
    .toMatch(/刷新页面/);
  await page.getByRole('button', { name: '注销主体' }).click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(1500);
  expect((await overlayText(page, { timeout: 50 })) ?? '').not.toContain(NOT_APPROVED_DOMAIN);
  expect(await page.locator(OVERLAY).count()).toBeLessThanOrEqual(1);
  expect(errors).toEqual([]);
  await browser.close();
});
