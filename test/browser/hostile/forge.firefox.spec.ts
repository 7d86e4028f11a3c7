/** Pages that forge messages, events and built-ins, take our tag, or drown us in changes, in Firefox: nothing of it counts. */
import { expect } from '../support/fixtures.ts';
import { OVERLAY } from '../support/pierce.ts';
import { pause, test } from './firefox-tab.ts';
import {
  FLOOD,
  forgeEvents,
  NAMED_FIELDS,
  NAMED_PICTURES,
  POISON,
  TAKES_TAG,
} from './forgeries.ts';
import { mostInASecond, NOT_APPROVED } from './pages.ts';

test('events and messages of the page’s own making do nothing', async ({ tab, firefox }) => {
  const { page } = tab;
  await tab.watch();
  await tab.open();
  await tab.says().not.toBe('');
  await pause(500);
  const earlier = (await tab.heard()).length;
  const before = await firefox.overlayText(page);
  const tabs = (await firefox.browser.pages()).length;
  await page.evaluate(forgeEvents, OVERLAY);
  await pause(1200);
  expect(await firefox.overlayText(page)).toBe(before);
  expect((await tab.heard()).slice(earlier)).toEqual([]);
  expect((await firefox.browser.pages()).length).toBe(tabs);

  await page.click('#cancel');
  await tab.says().toContain(NOT_APPROVED);
  const open = await firefox.overlayText(page);
  await page.evaluate(forgeEvents, OVERLAY);
  await pause(700);
  expect(await firefox.overlayText(page)).toBe(open);
  const later = (await tab.heard()).slice(earlier);
  expect(later.filter(({ type }) => type !== 'page-read')).toEqual([]);
  expect(
    await page.evaluate(() => typeof (globalThis as { browser?: unknown }).browser),
    'no way to the background',
  ).toBe('undefined');
});

test('a page that takes our tag for itself gets neither our root nor our place', async ({
  tab,
}) => {
  const { page } = tab;
  await tab.open({ script: TAKES_TAG });
  const tag = () => tab.ask(`document.querySelector('html > [popover]')?.localName ?? ''`);
  await expect.poll(tag, { timeout: 8000 }).toMatch(/^beian-preflight-[0-9a-f-]{36}$/);
  await tab.says(String(await tag())).toContain('预检');
  expect(
    await page.evaluate(() => (window as unknown as { caught: unknown[] }).caught.length),
  ).toBe(0);
});

test('poisoned prototypes and built-ins of the page stay with the page', async ({ tab }) => {
  await tab.open({ tail: POISON });
  await tab.says().toContain('预检');
  await tab.press('#cancel');
  await tab.says().toContain(NOT_APPROVED);
  await expect
    .poll(() => tab.inside(`(root) => root.querySelectorAll('input[type=checkbox]').length`))
    .toBeGreaterThan(0);
  expect(await tab.ask('document.documentElement.dataset.touched ?? ""')).toBe('');
});

test('fields that are named like the page’s own properties are read or doubted, never thrown at', async ({
  tab,
}) => {
  await tab.watch();
  await tab.open({ tail: NAMED_FIELDS });
  await tab.press('#cancel');
  await tab.says().toContain(NOT_APPROVED);
  await tab.open({ tail: NAMED_PICTURES });
  await tab.badge().toMatch(/^[×!?]/);
});

test('a flood of changes, routes and events: two messages a second at most, and the page is used', async ({
  tab,
}) => {
  const { page } = tab;
  await tab.watch();
  await tab.open({ tail: FLOOD });
  await pause(4000);
  const rounds = await page.evaluate(() => (window as unknown as { rounds: number }).rounds);
  await tab.press('#cancel');
  expect(await tab.ask(`document.querySelector('#out').textContent`)).toBe('pressed');
  await pause(2500);
  const messages = await tab.heard();
  expect(messages.length).toBeGreaterThan(2);
  expect(mostInASecond(messages)).toBeLessThanOrEqual(2);
  // The page got its turns: a page that is kept busy by others makes only a few.
  expect(rounds).toBeGreaterThan(40);
});

test('nothing of ours is in the console of a page, whatever its own policy forbids', async ({
  tab,
}) => {
  const { page } = tab;
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  await tab.open({
    policy:
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'nonce-page'; img-src 'self'",
  });
  await page.click('#cancel');
  await tab.says().toContain(NOT_APPROVED);
  await tab.painted().toBe(true);
  expect(await tab.inside(DRESSED)).toBe(true);
  expect(lines.filter((line) => !/favicon/.test(line))).toEqual([]);
});

/** The style sheet came through: the box has a place, a frame and colours of its own. */
const DRESSED = `(root) => {
  const { position, backgroundColor, borderTopWidth } = getComputedStyle(root.querySelector('.box'));
  return position !== 'static' && backgroundColor !== 'rgba(0, 0, 0, 0)' && parseFloat(borderTopWidth) > 0;
}`;
