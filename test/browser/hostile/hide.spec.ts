/** Pages that hide, cover, fade, move or delete the overlay: it stays, comes back a few times, then gives up quietly. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { OVERLAY, overlayText, pierceClosed, saysNow } from '../support/pierce.ts';
import { ACTS, INSISTS, NATIVE_DIALOG, STYLES } from './acts.ts';
import { badgeOf, NOT_APPROVED, openHostile } from './pages.ts';

/** Does a person see the overlay's tab or box: is it what a click there would hit, and in its own colours? */
const isPainted = async (page: Page): Promise<boolean> => {
  const overlay = await pierceClosed(page);
  const part = overlay.locator('.tab, .box').first();
  const box = await part.boundingBox();
  if (!box || box.width < 20 || box.height < 20) return false;
  const hit = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [
    box.x + box.width / 2,
    box.y + box.height / 2,
  ] as const);
  const opacity = await part.evaluate((el) => {
    const { opacity, visibility, display } = getComputedStyle(el);
    return visibility === 'visible' && display !== 'none' ? Number(opacity) : 0;
  });
  return hit === OVERLAY && opacity === 1;
};

for (const [what, style] of Object.entries(STYLES)) {
  test(`a style sheet that ${what} does not get at it`, async ({ page, server, pageErrors }) => {
    await openHostile(page, server, { style });
    await saysNow(page).not.toBe('');
    await expect.poll(() => isPainted(page)).toBe(true);
    expect(pageErrors).toEqual([]);
  });
}

for (const [what, act] of Object.entries(ACTS)) {
  test(`a script that ${what} sees it again`, async ({ page, server, pageErrors }) => {
    await openHostile(page, server);
    await saysNow(page).not.toBe('');
    await page.evaluate(act, OVERLAY);
    await expect.poll(() => isPainted(page).catch(() => false), { timeout: 8000 }).toBe(true);
    await expect(page.locator(OVERLAY)).toHaveCount(1);
    expect(pageErrors).toEqual([]);
  });
}

test('a page that insists gets its will after a few times; the badge still tells', async ({
  page,
  server,
  pageErrors,
  extension,
}) => {
  await openHostile(page, server, {
    script: INSISTS,
  });
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { removed: number }).removed))
    .toBeGreaterThan(1);
  await page.waitForTimeout(1500);
  const removed = await page.evaluate(() => (window as unknown as { removed: number }).removed);
  expect(removed).toBeLessThanOrEqual(6);
  await page.locator('#cancel').click();
  await page.waitForTimeout(1000);
  await expect(page.locator(OVERLAY)).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { removed: number }).removed)).toBe(
    removed,
  );
  await expect.poll(() => badgeOf(extension, page.url())).toMatch(/^×/);
  expect(pageErrors).toEqual([]);
});

test('a page that writes itself anew is read anew', async ({ page, server, pageErrors }) => {
  await openHostile(page, server);
  await saysNow(page).not.toBe('');
  await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    document.replaceChild(copy, document.documentElement);
  });
  await expect.poll(() => isPainted(page).catch(() => false), { timeout: 8000 }).toBe(true);
  expect(pageErrors).toEqual([]);
});

test('inside a native modal dialog it can be read, ticked and folded', async ({ page, server }) => {
  await openHostile(page, server, {
    tail: NATIVE_DIALOG,
  });
  await saysNow(page).not.toBe('');
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#native')?.showModal());
  await saysNow(page).toContain(NOT_APPROVED);
  await expect.poll(() => isPainted(page)).toBe(true);
  const overlay = await pierceClosed(page);
  await overlay.getByRole('checkbox').first().check();
  await overlay.getByRole('button', { name: '收起' }).click();
  await saysNow(page, 2000).not.toContain(NOT_APPROVED);
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.locator(OVERLAY)).toHaveCount(1);
  await expect.poll(() => isPainted(page).catch(() => false), { timeout: 8000 }).toBe(true);
  expect(await overlayText(page)).not.toBeNull();
});
