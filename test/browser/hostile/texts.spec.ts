/** Markup, script and invisible signs in every text that we show: shown as text, in order, and nothing executes. */
import { expect, test } from '../support/fixtures.ts';
import { overlayText, pierceClosed, saysNow } from '../support/pierce.ts';
import { openHostile } from './pages.ts';
import {
  ATTACKS,
  attackPage,
  INVISIBLE,
  LONG_PAGE,
  LOOK_ALIKE_PAGE,
  strangeLinks,
  TRICK_PAGE,
} from './tricks.ts';

test('markup and script in names, domains, orders, reasons and titles stay text', async ({
  page,
  server,
  pageErrors,
}) => {
  for (const attack of ATTACKS) {
    await openHostile(page, server, attackPage(attack));
    await page.locator('#cancel').click();
    await saysNow(page).not.toBe('');
    const overlay = await pierceClosed(page);
    await overlay.getByRole('checkbox').first().waitFor();
    await expect(
      overlay.locator('script, iframe, img, object, embed, [onerror], [onload], [srcdoc]'),
    ).toHaveCount(0);
    expect(await overlay.locator('.overlay').evaluate(strangeLinks)).toEqual([]);
    expect(await page.evaluate(() => (window as { executed?: string }).executed)).toBeUndefined();
  }
  expect(pageErrors).toEqual([]);
});

test('signs that turn or hide writing are not shown', async ({ page, server }) => {
  await openHostile(page, server, TRICK_PAGE);
  await page.locator('#cancel').click();
  await saysNow(page).toContain('fake-hostile-0001.org');
  expect((await overlayText(page)) ?? '').not.toMatch(INVISIBLE);
});

test('a domain that looks like another one is told by its ASCII name', async ({ page, server }) => {
  await openHostile(page, server, LOOK_ALIKE_PAGE);
  await page.locator('#cancel').click();
  await saysNow(page).toContain('xn--');
});

test('a text without end is cut, wrapped and scrolled, never wider than the overlay', async ({
  page,
  server,
}) => {
  await openHostile(page, server, LONG_PAGE);
  await page.locator('#cancel').click();
  await saysNow(page).not.toBe('');
  const overlay = await pierceClosed(page);
  await overlay.getByRole('checkbox').first().waitFor();
  // Asked of one element: only single elements are found inside the closed root.
  const wide = await overlay.locator('.overlay').evaluate((root) =>
    [...root.querySelectorAll('.box, .box *')]
      .filter((el) => el instanceof HTMLElement && el.scrollWidth > el.clientWidth + 1)
      .filter((el) => getComputedStyle(el).display !== 'inline')
      .filter((el) => getComputedStyle(el).textOverflow !== 'ellipsis')
      .map((el) => `${el.localName}.${el.className} ${el.textContent?.slice(0, 30)}`),
  );
  expect(wide).toEqual([]);
});
