/** Pages that forge messages, events and built-ins, take our tag, or drown us in changes: nothing of it counts. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { OVERLAY, overlayText, pierceClosed, saysNow } from '../support/pierce.ts';
import {
  FLOOD,
  forgeEvents,
  NAMED_FIELDS,
  NAMED_PICTURES,
  POISON,
  TAKES_TAG,
} from './forgeries.ts';
import { badgeOf, countMessages, mostInASecond, NOT_APPROVED, openHostile } from './pages.ts';

/** Everything that the page's console said, ours included. */
const consoleOf = (page: Page): string[] => {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  return lines;
};

test('events and messages of the page’s own making do nothing', async ({
  page,
  server,
  extension,
  pageErrors,
}) => {
  await openHostile(page, server);
  await saysNow(page).not.toBe('');
  await page.waitForTimeout(500);
  const heard = await countMessages(extension);
  const before = await overlayText(page);
  const opened: string[] = [];
  extension.context.on('page', (other) => opened.push(other.url()));
  await page.evaluate(forgeEvents, OVERLAY);
  await page.waitForTimeout(1200);
  expect(await overlayText(page)).toBe(before);
  expect(await heard()).toEqual([]);
  expect(opened).toEqual([]);

  await page.locator('#cancel').click();
  await saysNow(page).toContain(NOT_APPROVED);
  const open = await overlayText(page);
  await page.evaluate(forgeEvents, OVERLAY);
  await page.waitForTimeout(700);
  expect(await overlayText(page)).toBe(open);
  expect((await heard()).filter(({ type }) => type !== 'page-read')).toEqual([]);
  expect(pageErrors).toEqual([]);
});

test('the page has no way to the background', async ({ page, server }) => {
  await openHostile(page, server);
  await saysNow(page).not.toBe('');
  const ways = await page.evaluate(() => {
    const scope = globalThis as { chrome?: { runtime?: unknown }; browser?: unknown };
    return { runtime: typeof scope.chrome?.runtime, browser: typeof scope.browser };
  });
  expect(ways).toEqual({ runtime: 'undefined', browser: 'undefined' });
});

test('a page that takes our tag for itself gets neither our root nor our place', async ({
  page,
  server,
  pageErrors,
}) => {
  await openHostile(page, server, {
    script: TAKES_TAG,
  });
  const other = page.locator(`html > [popover]`);
  await expect(other).toHaveCount(1);
  expect(await other.evaluate((el) => el.localName)).toMatch(/^beian-preflight-[0-9a-f-]{36}$/);
  expect(
    await page.evaluate(() => (window as unknown as { caught: unknown[] }).caught.length),
  ).toBe(0);
  await expect.poll(() => overlayTextOf(page, other)).toContain('预检');
  expect(pageErrors).toEqual([]);
});

const overlayTextOf = async (page: Page, of: ReturnType<Page['locator']>): Promise<string> => {
  const tag = await of.evaluate((el) => el.localName);
  return (await overlayText(page, { tag, timeout: 50 })) ?? '';
};

test('a page that defines our tag later does not see inside', async ({ page, server }) => {
  await openHostile(page, server);
  await saysNow(page).not.toBe('');
  const seen = await page.evaluate((tag) => {
    const caught: unknown[] = [];
    customElements.define(
      tag,
      class extends HTMLElement {
        connectedCallback() {
          caught.push(this.shadowRoot, this.attachInternals().shadowRoot);
        }
      },
    );
    return caught;
  }, OVERLAY);
  expect(seen).toEqual([null, null]);
  await page.locator('#cancel').click();
  await saysNow(page).toContain(NOT_APPROVED);
});

test('poisoned prototypes and built-ins of the page stay with the page', async ({
  page,
  server,
  pageErrors,
}) => {
  await openHostile(page, server, { tail: POISON });
  // Looked at from Playwright's own world: in the page's, nothing can be trusted any more.
  const overlay = await pierceClosed(page);
  await expect(overlay.locator('.overlay')).toContainText('预检');
  await page.locator('#cancel').click();
  await expect(overlay.locator('.overlay')).toContainText(NOT_APPROVED);
  await expect(overlay.getByRole('checkbox').first()).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-touched');
  expect(pageErrors).toEqual([]);
});

test('fields that are named like the page’s own properties are read or doubted, never thrown at', async ({
  page,
  server,
  extension,
  pageErrors,
}) => {
  await openHostile(page, server, {
    tail: NAMED_FIELDS,
  });
  await page.locator('#cancel').click();
  await saysNow(page).toContain(NOT_APPROVED);
  await openHostile(page, server, {
    tail: NAMED_PICTURES,
  });
  await expect.poll(() => badgeOf(extension, page.url())).toMatch(/^[×!?]/);
  expect(pageErrors).toEqual([]);
});

test('a flood of changes, routes and events: two messages a second at most, and the page is used', async ({
  page,
  server,
  extension,
  pageErrors,
}) => {
  const heard = await countMessages(extension);
  await openHostile(page, server, {
    tail: FLOOD,
  });
  await page.waitForTimeout(4000);
  const rounds = await page.evaluate(() => (window as unknown as { rounds: number }).rounds);
  await page.locator('#cancel').click();
  await expect(page.locator('#out')).toHaveText('pressed');
  await page.waitForTimeout(2500);
  const messages = await heard();
  expect(messages.length).toBeGreaterThan(2);
  expect(mostInASecond(messages)).toBeLessThanOrEqual(2);
  // The page got its turns: a page that is kept busy by others makes only a few.
  expect(rounds).toBeGreaterThan(40);
  expect(pageErrors).toEqual([]);
});

test('nothing of ours is in the console of a page', async ({ page, server }) => {
  const lines = consoleOf(page);
  await openHostile(page, server, { tail: '<iframe src="https://example.com/"></iframe>' });
  await page.locator('#cancel').click();
  await saysNow(page).toContain(NOT_APPROVED);
  expect(lines.filter((line) => !/favicon|net::ERR/.test(line))).toEqual([]);
});
