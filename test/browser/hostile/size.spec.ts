/** Very large and very deep pages: answered or doubted, never thrown at, and the page stays usable. */
import { expect, test } from '../support/fixtures.ts';
import { OVERLAY, saysNow } from '../support/pierce.ts';
import { deep, MASS, NESTED } from './masses.ts';
import { badgeOf, countMessages, mostInASecond, NOT_APPROVED, openHostile } from './pages.ts';

test('200,000 nodes', async ({ page, server, extension, pageErrors }) => {
  test.setTimeout(90_000);
  const heard = await countMessages(extension);
  await openHostile(page, server, {
    tail: MASS,
  });
  expect(
    await page.evaluate(() => document.evaluate('count(//node())', document).numberValue),
  ).toBeGreaterThan(200_000);
  // The badge tells what the overlay says; to look into the root over so many nodes takes longer than to read them.
  const says = () => expect.poll(() => badgeOf(extension, page.url()), { timeout: 30_000 });
  await says().toMatch(/^!/);
  await page.locator('#cancel').click();
  await expect(page.locator('#out')).toHaveText('pressed', { timeout: 15_000 });
  await says().toMatch(/^×/);
  await expect(page.locator(OVERLAY)).toHaveCount(1);
  // A frame now and then, though the page never stops changing.
  const frames = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        const end = performance.now() + 4000;
        const next = () => {
          count += 1;
          if (performance.now() < end) requestAnimationFrame(next);
          else resolve(count);
        };
        requestAnimationFrame(next);
      }),
  );
  expect(frames).toBeGreaterThan(12);
  expect(mostInASecond(await heard())).toBeLessThanOrEqual(2);
  expect(pageErrors).toEqual([]);
});

/** Deeper than this Chromium itself gives up as soon as it lays the page out, with or without an extension. */
const SHOWN_DEPTH = 2500;

for (const [depth, style] of [
  [SHOWN_DEPTH, ''],
  [5000, 'display:none'],
] as const) {
  test(`${depth} elements inside each other ${style}`, async ({
    page,
    server,
    extension,
    pageErrors,
  }) => {
    await openHostile(page, server, {
      tail: deep(depth, style),
    });
    await expect.poll(() => badgeOf(extension, page.url()), { timeout: 15_000 }).toMatch(/^[×!?]/);
    await page.locator('#cancel').click();
    await expect(page.locator('#ask')).toBeVisible();
    await expect.poll(() => badgeOf(extension, page.url()), { timeout: 15_000 }).toMatch(/^[×?]/);
    expect(pageErrors).toEqual([]);
  });
}

test('open shadow roots and frames inside each other', async ({ page, server, pageErrors }) => {
  await openHostile(page, server, {
    tail: NESTED,
  });
  await page.locator('#cancel').click();
  await saysNow(page).toContain(NOT_APPROVED);
  expect(pageErrors).toEqual([]);
});
