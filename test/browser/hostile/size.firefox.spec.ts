/** Very large and very deep pages in Firefox: answered or doubted, never thrown at, and the page stays usable. */
import { expect } from '../support/fixtures.ts';
import { test } from './firefox-tab.ts';
import { deep, MASS, NESTED } from './masses.ts';
import { mostInASecond, NOT_APPROVED } from './pages.ts';

test('200,000 nodes: answered, and the page is used', async ({ tab }) => {
  test.setTimeout(90_000);
  await tab.watch();
  await tab.open({ tail: MASS });
  const says = () => tab.badge();
  await says().toMatch(/^!/);
  await tab.press('#cancel');
  await expect.poll(() => tab.ask(`document.querySelector('#out').textContent`)).toBe('pressed');
  await says().toMatch(/^×/);
  expect(await tab.countHosts()).toBe(1);
  expect(mostInASecond(await tab.heard())).toBeLessThanOrEqual(2);
});

for (const [depth, style] of [
  [2500, ''],
  [5000, 'display:none'],
] as const) {
  test(`${depth} elements inside each other ${style}`, async ({ tab }) => {
    await tab.watch();
    await tab.open({ tail: deep(depth, style) });
    const says = () => tab.badge();
    await says().toMatch(/^[×!?]/);
    await tab.press('#cancel');
    await says().toMatch(/^[×?]/);
  });
}

test('open shadow roots and frames inside each other', async ({ tab }) => {
  const { page } = tab;
  await tab.open({ tail: NESTED });
  await page.click('#cancel');
  await tab.says().toContain(NOT_APPROVED);
});
