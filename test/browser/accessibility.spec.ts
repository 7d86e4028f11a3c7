/** axe finds nothing to object to: overlay folded and open, in light and dark, popup and options. */
import type { Page } from '@playwright/test';
import { HOME_NOT_APPROVED, NOT_APPROVED_DOMAIN } from './addresses.ts';
import { axeInOverlay, axeOnPage } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { overlayText, pierceClosed } from './support/pierce.ts';

const openOverlay = async (page: Page): Promise<void> => {
  const overlay = await pierceClosed(page);
  const folded = overlay.locator('button[aria-expanded="false"]');
  if ((await folded.count()) > 0) await folded.first().click();
  else await overlay.getByRole('button', { name: '看全部' }).click();
  await expect.poll(() => overlayText(page)).toContain(NOT_APPROVED_DOMAIN);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`overlay as it appears and open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(HOME_NOT_APPROVED);
    await pierceClosed(page);
    expect(await axeInOverlay(page)).toEqual([]);
    await openOverlay(page);
    expect(await axeInOverlay(page)).toEqual([]);
  });

  test(`popup and options, ${colorScheme}`, async ({ extension }) => {
    for (const path of ['popup.html', 'options.html']) {
      const page = await extension.openExtensionPage(path);
      await page.emulateMedia({ colorScheme });
      await page.locator('main, h1, h2').first().waitFor();
      expect(await axeOnPage(page), path).toEqual([]);
      await page.close();
    }
  });
}

test('axe would find a bad colour and a nameless button in the closed root', async ({ page }) => {
  await page.setContent(
    '<html lang="zh-CN"><title>x</title><body><main><h1>x</h1></main></body></html>',
  );
  await page.evaluate(() => {
    const host = document.createElement('beian-preflight');
    const root = host.attachShadow({ mode: 'closed' });
    const text = document.createElement('p');
    text.textContent = '看不清的字';
    text.style.cssText = 'color:#ddd;background:#fff';
    root.append(text, document.createElement('button'));
    document.querySelector('main')?.append(host);
  });
  const found = (await axeInOverlay(page)).map((violation) => violation.split(' ')[0]);
  expect(new Set(found)).toEqual(new Set(['button-name', 'color-contrast']));
});
