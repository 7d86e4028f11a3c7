/** axe finds nothing to object to in any state; everything is reached by keyboard, and nothing is cut off when narrow. */
import type { Page } from '@playwright/test';
import type { Locale } from '../../utils/vocabulary.ts';
import { HOME, HOME_FAILING, HOME_NOT_APPROVED, NOT_APPROVED_DOMAIN } from './addresses.ts';
import { openHostile } from './hostile/pages.ts';
import { axeInOverlay, axeOnPage } from './support/axe.ts';
import type { ChromiumWithExtension } from './support/chromium.ts';
import { expect, test } from './support/fixtures.ts';
import { overlayText, pierceClosed } from './support/pierce.ts';

const says = (page: Page) =>
  expect.poll(async () => (await overlayText(page, { timeout: 50 })) ?? '', { timeout: 8000 });

/** Sets the language as the options do. */
const speak = async (extension: ChromiumWithExtension, locale: Locale): Promise<void> => {
  const worker = await extension.worker();
  await worker.evaluate(
    (wanted) =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { set(items: object): Promise<void> } } };
        }
      ).chrome.storage.local.set({ settings: { locale: wanted } }),
    locale,
  );
};

test.afterEach(({ extension }) => speak(extension, 'zh-CN'));

const openDialog = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '注销主体', exact: true }).click();
  await says(page).toContain(NOT_APPROVED_DOMAIN);
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
      await says(page).toMatch(/\d/);
      expect(await axeInOverlay(page), 'folded').toEqual([]);
      await page.getByRole('button', { name: '注销主体', exact: true }).hover();
      await says(page).toContain(NOT_APPROVED_DOMAIN);
      expect(await axeInOverlay(page), 'leading').toEqual([]);
      await openDialog(page);
      const overlay = await pierceClosed(page);
      await overlay.getByRole('checkbox').first().waitFor();
      expect(await axeInOverlay(page), 'open').toEqual([]);
      await page.goto(HOME_FAILING);
      await says(page).not.toBe('');
      expect(await axeInOverlay(page), 'unreadable').toEqual([]);
    });

    test(`popup and options, ${locale}, ${colorScheme}`, async ({ extension }) => {
      await speak(extension, locale);
      for (const path of ['popup.html', 'options.html']) {
        const page = await extension.openExtensionPage(path);
        await page.emulateMedia({ colorScheme });
        await page.locator('main, h1, h2').first().waitFor();
        expect(await axeOnPage(page), path).toEqual([]);
        const [field] = await page.locator('input[type=search], input:not([type])').all();
        await field?.fill('example.org');
        await page.waitForTimeout(200);
        expect(await axeOnPage(page), `${path}, answered`).toEqual([]);
        await page.close();
      }
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

interface Stop {
  name: string;
  ring: boolean;
}

/** Where the focus stands inside the closed root, and whether a ring shows it. */
const focusInside = async (page: Page): Promise<Stop | null> => {
  const overlay = await pierceClosed(page);
  return overlay.locator('.overlay').evaluate((root) => {
    const at = (root.getRootNode() as ShadowRoot).activeElement;
    if (!at) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
    return {
      name: `${at.localName} ${at.getAttribute('aria-label') ?? at.textContent}`,
      ring:
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none',
    };
  });
};

const REACHABLE = 'button:not(:disabled), input, a[href], summary, [tabindex="0"]';

test('Tab reaches every control of the open overlay in order, each with a ring', async ({
  page,
}) => {
  await page.goto(HOME_NOT_APPROVED);
  await says(page).toMatch(/\d/);
  await openDialog(page);
  const overlay = await pierceClosed(page);
  await overlay.getByRole('checkbox').first().waitFor();
  const wanted = await overlay
    .locator('.overlay')
    .evaluate(
      (root, selector) =>
        [...root.querySelectorAll<HTMLElement>(selector)]
          .filter((el) => el.checkVisibility())
          .map((el) => `${el.localName} ${el.getAttribute('aria-label') ?? el.textContent}`),
      REACHABLE,
    );
  expect(wanted.length).toBeGreaterThan(10);
  await overlay.locator('.overlay').locator(REACHABLE).first().focus();
  const stops: Stop[] = [];
  for (let n = 0; n < wanted.length; n += 1) {
    const stop = await focusInside(page);
    if (stop) stops.push(stop);
    await page.keyboard.press('Tab');
  }
  expect(stops.map(({ name }) => name)).toEqual(wanted);
  expect(stops.slice(1).filter(({ ring }) => !ring)).toEqual([]);
});

test('folded or leading, Enter opens it and Escape folds it, by keyboard alone', async ({
  page,
}) => {
  await page.goto(HOME);
  await says(page).not.toBe('');
  const overlay = await pierceClosed(page);
  await overlay.locator('.overlay button').first().focus();
  await page.keyboard.press('Enter');
  await expect(overlay.locator('.panel')).toBeVisible();
  // The button that was pressed is gone: the focus goes on inside.
  await expect.poll(() => focusInside(page)).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect(overlay.locator('.tab')).toBeVisible();
  await expect.poll(async () => (await focusInside(page))?.name).toContain('备案预检');
});

test('forced colours keep borders and signs; nothing moves where motion is not wanted', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(HOME_NOT_APPROVED);
  await says(page).toMatch(/\d/);
  await openDialog(page);
  const overlay = await pierceClosed(page);
  const look = await overlay.locator('.panel').evaluate((panel) => ({
    border: Number.parseFloat(getComputedStyle(panel).borderTopWidth),
    moving: panel.getAnimations({ subtree: true }).length,
    signs: [...panel.querySelectorAll('.mark .sign')].every(
      (sign) =>
        getComputedStyle(sign).stroke !==
        getComputedStyle(sign.previousElementSibling ?? sign).fill,
    ),
  }));
  expect(look.border).toBeGreaterThanOrEqual(1);
  expect(look.moving).toBe(0);
  expect(look.signs).toBe(true);
  expect(await axeInOverlay(page)).toEqual([]);
});

const VIEWS = [
  'options.html',
  ...['cases', 'new-case', 'guide', 'guide/cancel-subject/aliyun', 'lookup', 'notice'].map(
    (view) => `workbench.html#${view}`,
  ),
  ...['provinces', 'corrections', 'foresight', 'times', 'backup'].map(
    (view) => `workbench.html#${view}`,
  ),
];

for (const locale of ['zh-CN', 'en'] as const) {
  test(`every view at 320 px: nothing wider than the window, ${locale}`, async ({ extension }) => {
    test.setTimeout(60_000);
    await speak(extension, locale);
    const wide: string[] = [];
    for (const path of VIEWS) {
      const page = await extension.openExtensionPage(path);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.locator('main, h1, h2').first().waitFor();
      await page.waitForTimeout(150);
      const { scroll, client, parts } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
        parts: [...document.querySelectorAll('body *')]
          .filter((el) => el.getBoundingClientRect().right > innerWidth + 1)
          .slice(0, 3)
          .map((el) => `${el.localName}.${el.className}`),
      }));
      if (scroll > client) wide.push(`${path}: ${scroll} > ${client} ${parts.join(' ')}`);
      if (locale === 'en') {
        for (const violation of await axeOnPage(page)) wide.push(`${path}: ${violation}`);
      }
      await page.close();
    }
    expect(wide).toEqual([]);
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
