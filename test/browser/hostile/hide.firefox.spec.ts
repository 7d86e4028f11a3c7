/** Pages that want the overlay gone, in Firefox: it stays, comes back a few times, then gives up quietly. */
import { expect } from '../support/fixtures.ts';
import { OVERLAY } from '../support/pierce.ts';
import { ACTS, INSISTS, NATIVE_DIALOG, STYLES } from './acts.ts';
import { pause, test } from './firefox-tab.ts';
import { NOT_APPROVED } from './pages.ts';

for (const [what, style] of Object.entries(STYLES)) {
  test(`a style sheet that ${what} does not get at it`, async ({ tab }) => {
    await tab.open({ style });
    await tab.says().not.toBe('');
    await tab.painted().toBe(true);
  });
}

for (const [what, act] of Object.entries(ACTS)) {
  test(`a script that ${what} sees it again`, async ({ tab }) => {
    const { page } = tab;
    await tab.open();
    await tab.says().not.toBe('');
    await page.evaluate(act, OVERLAY);
    await tab.painted().toBe(true);
    expect(await tab.countHosts()).toBe(1);
  });
}

test('a page that insists gets its will after a few times; the badge still tells', async ({
  tab,
}) => {
  const { page } = tab;
  await tab.watch();
  await tab.open({ script: INSISTS });
  const removed = () =>
    page.evaluate(() => (window as unknown as { removed: number }).removed).then(Number);
  await expect.poll(removed, { timeout: 8000 }).toBeGreaterThan(2);
  await pause(1500);
  const times = await removed();
  expect(times).toBeLessThanOrEqual(6);
  await page.click('#cancel');
  await pause(1000);
  expect(await tab.countHosts()).toBe(0);
  expect(await removed()).toBe(times);
  await tab.badge().toMatch(/^×/);
});

/** The middle of the button that folds it. */
const FOLD_AT = `(root) => {
  const button = [...root.querySelectorAll('button')].find((b) => b.textContent.includes('收起'));
  const { x, y, width, height } = button.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}`;

test('inside a native modal dialog it can be read and folded', async ({ tab }) => {
  const { page } = tab;
  await tab.open({ tail: NATIVE_DIALOG });
  await tab.says().not.toBe('');
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#native')?.showModal());
  await tab.says().toContain(NOT_APPROVED);
  await tab.painted().toBe(true);
  // With the mouse: presses that a script makes are not heard.
  const [x, y] = (await tab.inside(FOLD_AT)) as [number, number];
  await page.mouse.click(x, y);
  await tab.says().not.toContain(NOT_APPROVED);
});
