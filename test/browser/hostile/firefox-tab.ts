/**
 * A tab of Firefox with a hostile page: asked apart from the page's own scripts, which may lie; what the page threw must
 * be nothing. Firefox has no door to its background: messages and badges are watched from a page of the extension.
 */
import type { Page } from 'puppeteer-core';
import type { ExtensionPage } from '../support/firefox.ts';
import { expect, firefoxTest } from '../support/fixtures.ts';
import { OVERLAY } from '../support/pierce.ts';
import { type Heard, type HostilePage, openHostile } from './pages.ts';

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

const LISTEN = `(() => {
  globalThis.heard = [];
  browser.runtime.onMessage.addListener(({ type }, { tab }) => {
    heard.push({ tab: tab?.id ?? -1, type, at: Date.now() });
  });
})()`;

const badgeAt = (address: string) => `(async () => {
  const tabs = await browser.tabs.query({});
  const tab = tabs.find(({ url }) => url === ${JSON.stringify(address)});
  return tab ? browser.action.getBadgeText({ tabId: tab.id }) : 'no such tab';
})()`;

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

export interface HostileTab {
  page: Page;
  open(of?: HostilePage): Promise<void>;
  /** What the overlay says now. */
  says(tag?: string): ReturnType<typeof expect.poll>;
  painted(): ReturnType<typeof expect.poll>;
  /** Value of an expression. */
  ask(expression: string): Promise<unknown>;
  /** Calls a function, given as text, with the closed root and its host. */
  inside(fn: string): Promise<unknown>;
  press(selector: string): Promise<unknown>;
  countHosts(): Promise<unknown>;
  /** Begins to note what reaches the background. Call it before the page is opened. */
  watch(): Promise<void>;
  heard(): Promise<Heard[]>;
  badge(): ReturnType<typeof expect.poll>;
}

export const test = firefoxTest.extend<{ tab: HostileTab }>({
  tab: async ({ firefox, firefoxPage: page, firefoxErrors, server }, use) => {
    let own: ExtensionPage | undefined;
    const watched = (expression: string) =>
      own ? own.evaluate(expression).then(String) : Promise.reject(new Error('not watched'));
    const ask = (expression: string) =>
      firefox.bidi.evaluate(firefox.bidi.contextOf(page), expression, 'apart');
    await use({
      page,
      open: (of) => openHostile(page, server, of),
      says: (tag = OVERLAY) =>
        expect.poll(async () => (await firefox.overlayText(page, { timeout: 50, tag })) ?? '', {
          timeout: 8000,
          intervals: [100],
        }),
      painted: () =>
        expect.poll(() => firefox.inOverlay(page, PAINTED, { timeout: 50 }).catch(() => false), {
          timeout: 8000,
        }),
      ask,
      inside: (fn) => firefox.inOverlay(page, fn),
      press: (selector) => ask(`document.querySelector(${JSON.stringify(selector)}).click()`),
      countHosts: () => ask(`document.querySelectorAll('${OVERLAY}').length`),
      watch: async () => {
        own = await firefox.openExtensionPage('options.html');
        await own.evaluate(LISTEN);
        // Hidden pages are read later.
        await page.bringToFront();
      },
      heard: async () => JSON.parse(await watched('JSON.stringify(heard)')) as Heard[],
      badge: () => expect.poll(() => watched(badgeAt(page.url())), { timeout: 30_000 }),
    });
    await own?.close();
    expect(firefoxErrors).toEqual([]);
  },
});
