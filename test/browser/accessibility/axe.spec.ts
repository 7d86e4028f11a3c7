/** axe finds nothing to object to in any state of any view. */
import type { Page } from '@playwright/test';
import { HOME_FAILING, HOME_NOT_APPROVED, NOT_APPROVED_DOMAIN } from '../addresses.ts';
import { openHostile } from '../hostile/pages.ts';
import { axeInOverlay, axeOnPage } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { pierceClosed, saysNow } from '../support/pierce.ts';
import { fillStore, openView, speak, VIEWS } from './views.ts';

test.beforeAll(({ extension }) => fillStore(extension));
test.afterEach(({ extension }) => speak(extension, 'zh-CN'));

const openDialog = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '注销主体', exact: true }).click();
  await saysNow(page).toContain(NOT_APPROVED_DOMAIN);
};

for (const locale of ['zh-CN', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`overlay folded, leading, open and unreadable, ${locale}, ${colorScheme}`, async ({
      page,
      extension,
    }) => {
      await speak(extension, locale);
      await page.emulateMedia({ colorScheme });
      await page.goto(HOME_NOT_APPROVED);
      await saysNow(page).toMatch(/\d/);
      expect(await axeInOverlay(page), 'folded').toEqual([]);
      await page.getByRole('button', { name: '注销主体', exact: true }).hover();
      await saysNow(page).toContain(NOT_APPROVED_DOMAIN);
      expect(await axeInOverlay(page), 'leading').toEqual([]);
      await openDialog(page);
      const overlay = await pierceClosed(page);
      await overlay.getByRole('checkbox').first().waitFor();
      expect(await axeInOverlay(page), 'open').toEqual([]);
      await page.goto(HOME_FAILING);
      await saysNow(page).not.toBe('');
      expect(await axeInOverlay(page), 'unreadable').toEqual([]);
    });

    test(`every view, ${locale}, ${colorScheme}`, async ({ extension }) => {
      test.setTimeout(90_000);
      await speak(extension, locale);
      const found: string[] = [];
      for (const view of VIEWS) {
        const page = await openView(extension, view, (opened) =>
          opened.emulateMedia({ colorScheme }),
        );
        for (const violation of await axeOnPage(page)) found.push(`${view.path}: ${violation}`);
        await page.close();
      }
      expect(found).toEqual([]);
    });
  }
}

test('overlay as a one-line strip', async ({ page, server }) => {
  const fields = Array.from({ length: 14 }, (_, i) => `<p><label>资料${i} <input></label></p>`);
  await page.setViewportSize({ width: 400, height: 800 });
  await openHostile(page, server, {
    tail: `<div role="dialog" aria-modal="true" style="inset:0;width:auto"><h3>注销主体</h3>
      <p>注销主体后，不可恢复，请谨慎操作。</p>${fields.join('')}<button>确认注销</button><button>取消</button></div>`,
  });
  const overlay = await pierceClosed(page);
  await overlay.locator('.strip').waitFor();
  expect(await axeInOverlay(page)).toEqual([]);
});

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
