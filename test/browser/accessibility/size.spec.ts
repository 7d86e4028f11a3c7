/** Nothing is cut off: at 320 px, and where a window of 1280 px is shown at 200 % and at 400 %. */
import type { Page } from '@playwright/test';
import { HOME_NOT_APPROVED, NOT_APPROVED_DOMAIN } from '../addresses.ts';
import { expect, test } from '../support/fixtures.ts';
import { pierceClosed, saysNow } from '../support/pierce.ts';
import { fillStore, openView, speak, VIEWS } from './views.ts';

test.beforeAll(({ extension }) => fillStore(extension));
test.afterEach(({ extension }) => speak(extension, 'zh-CN'));

/** In pixels of the page: a window of 1280 × 800 zoomed to 200 % has 640 × 400 of them. */
const SIZES = [
  { name: '320 px', width: 320, height: 640 },
  { name: '200 %', width: 640, height: 400 },
  { name: '400 %', width: 320, height: 256 },
];

/** Parts that reach beyond the window, and parts whose text is cut though nothing scrolls or ends it with dots. */
const cutOff = (): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = [...document.querySelectorAll('body *')].filter(
    (el) => scrollWidth > clientWidth && el.getBoundingClientRect().right > innerWidth + 1,
  );
  const cut = [...document.querySelectorAll('body *')].filter((el) => {
    const { overflowX, textOverflow, clipPath } = getComputedStyle(el);
    return (
      el instanceof HTMLElement &&
      el.checkVisibility() &&
      clipPath === 'none' &&
      /hidden|clip/.test(overflowX) &&
      textOverflow !== 'ellipsis' &&
      el.scrollWidth > el.clientWidth + 1
    );
  });
  return [...wide.slice(0, 3), ...cut].map(
    (el) => `${el.localName}.${el.getAttribute('class') ?? ''} ${el.textContent.slice(0, 20)}`,
  );
};

for (const locale of ['zh-CN', 'en'] as const) {
  for (const { name, ...size } of SIZES) {
    test(`every view at ${name}: nothing wider than the window, ${locale}`, async ({
      extension,
    }) => {
      test.setTimeout(60_000);
      await speak(extension, locale);
      const found: string[] = [];
      // A popup gets the width it asks for, 360 px, which at 200 % is less than the browser's most.
      for (const view of VIEWS.filter(({ path }) => size.width >= 360 || path !== 'popup.html')) {
        const page = await openView(extension, view, (opened) => opened.setViewportSize(size));
        for (const part of await page.evaluate(cutOff)) found.push(`${view.path}: ${part}`);
        await page.close();
      }
      expect(found).toEqual([]);
    });

    test(`the overlay at ${name}: inside the window, all of it can be scrolled to, ${locale}`, async ({
      page,
      extension,
    }) => {
      await speak(extension, locale);
      await page.setViewportSize(size);
      await page.goto(HOME_NOT_APPROVED);
      await saysNow(page).toMatch(/\d/);
      await openBox(page);
      const overlay = await pierceClosed(page);
      const box = await overlay.locator('.box').first().boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= size.width).toBe(true);
      expect(box && box.y >= 0 && box.y + box.height <= size.height).toBe(true);
      const last = overlay.locator('.box button, .box a, .box summary').last();
      await last.focus();
      await expect(last).toBeInViewport();
    });
  }
}

/** Opened by the person: on a small window a dialog leaves room for a strip only. */
const openBox = async (page: Page) => {
  const overlay = await pierceClosed(page);
  await overlay.locator('.tab').click();
  await saysNow(page).toContain(NOT_APPROVED_DOMAIN);
};
