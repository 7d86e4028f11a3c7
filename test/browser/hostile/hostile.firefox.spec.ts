/** Hostile and broken pages in Firefox: the same pages as in Chromium, met by the same build. */
import type { Page } from 'puppeteer-core';
import type { FirefoxWithExtension } from '../support/firefox.ts';
import { expect, firefoxTest as test } from '../support/fixtures.ts';
import { OVERLAY } from '../support/pierce.ts';
import { ACTS, INSISTS, NATIVE_DIALOG, STYLES } from './acts.ts';
import { watchFirefox } from './firefox-watch.ts';
import {
  FLOOD,
  forgeEvents,
  NAMED_FIELDS,
  NAMED_PICTURES,
  POISON,
  TAKES_TAG,
} from './forgeries.ts';
import { deep, MASS, NESTED } from './masses.ts';
import { mostInASecond, NOT_APPROVED, openHostile } from './pages.ts';
import {
  ATTACKS,
  attackPage,
  INVISIBLE,
  LONG_PAGE,
  LOOK_ALIKE_PAGE,
  strangeLinks,
  TRICK_PAGE,
} from './tricks.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What the overlay says now. */
const saysNow = (firefox: FirefoxWithExtension, page: Page, tag = OVERLAY) =>
  expect.poll(async () => (await firefox.overlayText(page, { timeout: 50, tag })) ?? '', {
    timeout: 8000,
    intervals: [100],
  });

/** Asked apart from the page's own scripts, which may lie. */
const ask = (firefox: FirefoxWithExtension, page: Page, expression: string) =>
  firefox.bidi.evaluate(firefox.bidi.contextOf(page), expression, 'apart');

const press = (firefox: FirefoxWithExtension, page: Page, selector: string) =>
  ask(firefox, page, `document.querySelector(${JSON.stringify(selector)}).click()`);

const countHosts = (firefox: FirefoxWithExtension, page: Page) =>
  ask(firefox, page, `document.querySelectorAll('${OVERLAY}').length`);

/** Does a person see the overlay's tab or box: is it what a click there would hit, and in its own colours? */
const PAINTED = `(root, host) => {
  const part = root.querySelector('.tab, .box');
  if (!part) return false;
  const { x, y, width, height } = part.getBoundingClientRect();
  if (width < 20 || height < 20) return false;
  const { opacity, visibility, display } = getComputedStyle(part);
  return document.elementFromPoint(x + width / 2, y + height / 2) === host &&
    visibility === 'visible' && display !== 'none' && Number(opacity) === 1;
}`;

const painted = (firefox: FirefoxWithExtension, page: Page) =>
  expect.poll(() => firefox.inOverlay(page, PAINTED, { timeout: 50 }).catch(() => false), {
    timeout: 8000,
  });

for (const [what, style] of Object.entries(STYLES)) {
  test(`a style sheet that ${what} does not get at it`, async ({
    firefox,
    firefoxPage: page,
    firefoxErrors,
    server,
  }) => {
    await openHostile(page, server, { style });
    await saysNow(firefox, page).not.toBe('');
    await painted(firefox, page).toBe(true);
    expect(firefoxErrors).toEqual([]);
  });
}

for (const [what, act] of Object.entries(ACTS)) {
  test(`a script that ${what} sees it again`, async ({
    firefox,
    firefoxPage: page,
    firefoxErrors,
    server,
  }) => {
    await openHostile(page, server);
    await saysNow(firefox, page).not.toBe('');
    await page.evaluate(act, OVERLAY);
    await painted(firefox, page).toBe(true);
    expect(await countHosts(firefox, page)).toBe(1);
    expect(firefoxErrors).toEqual([]);
  });
}

test('a page that insists gets its will after a few times; the badge still tells', async ({
  firefox,
  firefoxPage: page,
  firefoxErrors,
  server,
}) => {
  const watch = await watchFirefox(firefox);
  await page.bringToFront();
  await openHostile(page, server, { script: INSISTS });
  const removed = () =>
    page.evaluate(() => (window as unknown as { removed: number }).removed).then(Number);
  await expect.poll(removed, { timeout: 8000 }).toBeGreaterThan(2);
  await pause(1500);
  const times = await removed();
  expect(times).toBeLessThanOrEqual(6);
  await page.click('#cancel');
  await pause(1000);
  expect(await countHosts(firefox, page)).toBe(0);
  expect(await removed()).toBe(times);
  await expect.poll(() => watch.badgeOf(page.url())).toMatch(/^×/);
  await watch.close();
  expect(firefoxErrors).toEqual([]);
});

test('inside a native modal dialog it can be read and folded', async ({
  firefox,
  firefoxPage: page,
  server,
}) => {
  await openHostile(page, server, { tail: NATIVE_DIALOG });
  await saysNow(firefox, page).not.toBe('');
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#native')?.showModal());
  await saysNow(firefox, page).toContain(NOT_APPROVED);
  await painted(firefox, page).toBe(true);
  await firefox.inOverlay(
    page,
    `(root) => [...root.querySelectorAll('button')].find((b) => b.textContent.includes('收起')).click()`,
  );
  await saysNow(firefox, page).not.toContain(NOT_APPROVED);
});

test('events and messages of the page’s own making do nothing', async ({
  firefox,
  firefoxPage: page,
  firefoxErrors,
  server,
}) => {
  const watch = await watchFirefox(firefox);
  await page.bringToFront();
  await openHostile(page, server);
  await saysNow(firefox, page).not.toBe('');
  await pause(500);
  const earlier = (await watch.heard()).length;
  const before = await firefox.overlayText(page);
  const tabs = (await firefox.browser.pages()).length;
  await page.evaluate(forgeEvents, OVERLAY);
  await pause(1200);
  expect(await firefox.overlayText(page)).toBe(before);
  expect((await watch.heard()).slice(earlier)).toEqual([]);
  expect((await firefox.browser.pages()).length).toBe(tabs);

  await page.click('#cancel');
  await saysNow(firefox, page).toContain(NOT_APPROVED);
  const open = await firefox.overlayText(page);
  await page.evaluate(forgeEvents, OVERLAY);
  await pause(700);
  expect(await firefox.overlayText(page)).toBe(open);
  const later = (await watch.heard()).slice(earlier);
  expect(later.filter(({ type }) => type !== 'page-read')).toEqual([]);
  expect(
    await page.evaluate(() => typeof (globalThis as { browser?: unknown }).browser),
    'no way to the background',
  ).toBe('undefined');
  await watch.close();
  expect(firefoxErrors).toEqual([]);
});

test('a page that takes our tag for itself gets neither our root nor our place', async ({
  firefox,
  firefoxPage: page,
  firefoxErrors,
  server,
}) => {
  await openHostile(page, server, { script: TAKES_TAG });
  const tag = () =>
    ask(firefox, page, `document.querySelector('html > [popover]')?.localName ?? ''`);
  await expect.poll(tag, { timeout: 8000 }).toMatch(/^beian-preflight-[0-9a-f-]{36}$/);
  await saysNow(firefox, page, String(await tag())).toContain('预检');
  expect(
    await page.evaluate(() => (window as unknown as { caught: unknown[] }).caught.length),
  ).toBe(0);
  expect(firefoxErrors).toEqual([]);
});

test('poisoned prototypes and built-ins of the page stay with the page', async ({
  firefox,
  firefoxPage: page,
  firefoxErrors,
  server,
}) => {
  await openHostile(page, server, { tail: POISON });
  await saysNow(firefox, page).toContain('预检');
  await press(firefox, page, '#cancel');
  await saysNow(firefox, page).toContain(NOT_APPROVED);
  expect(
    await firefox.inOverlay(page, `(root) => root.querySelectorAll('input[type=checkbox]').length`),
  ).toBeGreaterThan(0);
  expect(await ask(firefox, page, 'document.documentElement.dataset.touched ?? ""')).toBe('');
  expect(firefoxErrors).toEqual([]);
});

test('fields that are named like the page’s own properties are read or doubted, never thrown at', async ({
  firefox,
  firefoxPage: page,
  firefoxErrors,
  server,
}) => {
  const watch = await watchFirefox(firefox);
  await page.bringToFront();
  await openHostile(page, server, { tail: NAMED_FIELDS });
  await press(firefox, page, '#cancel');
  await saysNow(firefox, page).toContain(NOT_APPROVED);
  await openHostile(page, server, { tail: NAMED_PICTURES });
  await expect.poll(() => watch.badgeOf(page.url()), { timeout: 8000 }).toMatch(/^[×!?]/);
  await watch.close();
  expect(firefoxErrors).toEqual([]);
});

test('a flood of changes, routes and events: two messages a second at most, and the page is used', async ({
  firefox,
  firefoxPage: page,
  firefoxErrors,
  server,
}) => {
  const watch = await watchFirefox(firefox);
  await page.bringToFront();
  await openHostile(page, server, { tail: FLOOD });
  await pause(4000);
  const rounds = await page.evaluate(() => (window as unknown as { rounds: number }).rounds);
  await press(firefox, page, '#cancel');
  expect(await ask(firefox, page, `document.querySelector('#out').textContent`)).toBe('pressed');
  await pause(2500);
  const messages = await watch.heard();
  expect(messages.length).toBeGreaterThan(2);
  expect(mostInASecond(messages)).toBeLessThanOrEqual(2);
  // The page got its turns: a page that is kept busy by others makes only a few.
  expect(rounds).toBeGreaterThan(40);
  await watch.close();
  expect(firefoxErrors).toEqual([]);
});

test('markup and script in names, domains, orders, reasons and titles stay text', async ({
  firefox,
  firefoxPage: page,
  firefoxErrors,
  server,
}) => {
  test.setTimeout(60_000);
  for (const attack of ATTACKS) {
    await openHostile(page, server, attackPage(attack));
    await page.click('#cancel');
    await saysNow(firefox, page).toContain('fake-hostile-0001.org');
    expect(
      await firefox.inOverlay(
        page,
        `(root) => [
          root.querySelectorAll('script, iframe, img, object, embed, [onerror], [onload], [srcdoc]').length,
          (${strangeLinks.toString()})(root).join(' '),
        ]`,
      ),
    ).toEqual([0, '']);
    expect(await page.evaluate(() => (window as { executed?: string }).executed ?? 'nothing')).toBe(
      'nothing',
    );
  }
  expect(firefoxErrors).toEqual([]);
});

test('signs that turn or hide writing are not shown, look-alikes are told, long texts are cut', async ({
  firefox,
  firefoxPage: page,
  server,
}) => {
  await openHostile(page, server, TRICK_PAGE);
  await page.click('#cancel');
  await saysNow(firefox, page).toContain('fake-hostile-0001.org');
  expect((await firefox.overlayText(page)) ?? '').not.toMatch(INVISIBLE);

  await openHostile(page, server, LOOK_ALIKE_PAGE);
  await page.click('#cancel');
  await saysNow(firefox, page).toContain('xn--');

  await openHostile(page, server, LONG_PAGE);
  await page.click('#cancel');
  await saysNow(firefox, page).toContain('动手之前');
  const wide = await firefox.inOverlay(
    page,
    `(root) => [...root.querySelectorAll('.box, .box *')]
      .filter((el) => el.clientWidth > 0 && el.scrollWidth > el.clientWidth + 1)
      .filter((el) => getComputedStyle(el).display !== 'inline')
      .filter((el) => getComputedStyle(el).textOverflow !== 'ellipsis')
      .map((el) => el.localName + '.' + el.className)`,
  );
  expect(wide).toEqual([]);
});

test('200,000 nodes: answered, and the page is used', async ({
  firefox,
  firefoxPage: page,
  firefoxErrors,
  server,
}) => {
  test.setTimeout(90_000);
  const watch = await watchFirefox(firefox);
  await page.bringToFront();
  await openHostile(page, server, { tail: MASS });
  const says = () => expect.poll(() => watch.badgeOf(page.url()), { timeout: 30_000 });
  await says().toMatch(/^!/);
  await press(firefox, page, '#cancel');
  await expect
    .poll(() => ask(firefox, page, `document.querySelector('#out').textContent`))
    .toBe('pressed');
  await says().toMatch(/^×/);
  expect(await countHosts(firefox, page)).toBe(1);
  expect(mostInASecond(await watch.heard())).toBeLessThanOrEqual(2);
  await watch.close();
  expect(firefoxErrors).toEqual([]);
});

for (const [depth, style] of [
  [2500, ''],
  [5000, 'display:none'],
] as const) {
  test(`${depth} elements inside each other ${style}`, async ({
    firefox,
    firefoxPage: page,
    firefoxErrors,
    server,
  }) => {
    const watch = await watchFirefox(firefox);
    await page.bringToFront();
    await openHostile(page, server, { tail: deep(depth, style) });
    const says = () => expect.poll(() => watch.badgeOf(page.url()), { timeout: 15_000 });
    await says().toMatch(/^[×!?]/);
    await press(firefox, page, '#cancel');
    await says().toMatch(/^[×?]/);
    await watch.close();
    expect(firefoxErrors).toEqual([]);
  });
}

test('open shadow roots and frames inside each other', async ({
  firefox,
  firefoxPage: page,
  firefoxErrors,
  server,
}) => {
  await openHostile(page, server, { tail: NESTED });
  await page.click('#cancel');
  await saysNow(firefox, page).toContain(NOT_APPROVED);
  expect(firefoxErrors).toEqual([]);
});

test('nothing of ours is in the console of a page, whatever its own policy forbids', async ({
  firefox,
  firefoxPage: page,
  server,
}) => {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  await openHostile(page, server, {
    policy: "default-src 'none'; script-src 'unsafe-inline'; style-src 'nonce-page'",
  });
  await page.click('#cancel');
  await saysNow(firefox, page).toContain(NOT_APPROVED);
  await painted(firefox, page).toBe(true);
  expect(await firefox.inOverlay(page, DRESSED)).toBe(true);
  expect(lines.filter((line) => !/favicon/.test(line))).toEqual([]);
});

/** The style sheet came through: the box has a place, a frame and colours of its own. */
const DRESSED = `(root) => {
  const { position, backgroundColor, borderTopWidth } = getComputedStyle(root.querySelector('.box'));
  return position !== 'static' && backgroundColor !== 'rgba(0, 0, 0, 0)' && parseFloat(borderTopWidth) > 0;
}`;
