/**
 * Every text that the overlay shows, with its time: the closed root is watched from inside, so that nothing that was
 * there for a frame only is missed.
 *
 *   const record = await recordSaid(page);      // before the first navigation
 *   await page.goto(…);
 *   for (const { at, text } of await record.said()) …
 */
import type { CDPSession, Page } from '@playwright/test';
import { OVERLAY, resolveClosedRoot } from './pierce.ts';

export interface Said {
  /** Milliseconds since the page's own start. */
  at: number;
  /** What a person sees; null when the overlay is taken away. */
  text: string | null;
}

export interface SaidRecord {
  /** In order, neighbours different. Of the page that is shown now. */
  said(): Promise<Said[]>;
  /** Forgets what was said so far. */
  forget(): Promise<void>;
}

declare global {
  var overlaySaid: Said[] | undefined;
  var overlayCame: () => Promise<void>;
}

/** In the page: calls out whenever the overlay's element comes, and notes when it goes. */
const watchHost = (tag: string): void => {
  globalThis.overlaySaid = [];
  let there: Element | null = null;
  new MutationObserver(() => {
    const host = document.querySelector(tag);
    if (host === there) return;
    there = host;
    if (host) void overlayCame();
    else globalThis.overlaySaid?.push({ at: performance.now(), text: null });
  }).observe(document, { childList: true, subtree: true });
};

/** In the closed root: notes its text now and after every change that is painted. */
const WATCH_ROOT = `function () {
  const note = () => {
    const text = [...this.children].filter((e) => e.localName !== 'style').map((e) => e.innerText).join('\\n').trim();
    if (text !== '' && globalThis.overlaySaid.at(-1)?.text !== text)
      globalThis.overlaySaid.push({ at: performance.now(), text });
  };
  note();
  new MutationObserver(note).observe(this, { childList: true, subtree: true, characterData: true });
}`;

/** Call once for a page, before it is shown. */
export const recordSaid = async (page: Page): Promise<SaidRecord> => {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  await page.exposeFunction('overlayCame', async () => {
    const { root } = await resolveClosedRoot(cdp, OVERLAY);
    await cdp.send('Runtime.callFunctionOn', { objectId: root, functionDeclaration: WATCH_ROOT });
  });
  await page.addInitScript(watchHost, OVERLAY);
  return {
    said: () => page.evaluate(() => globalThis.overlaySaid ?? []),
    forget: () =>
      page.evaluate(() => {
        globalThis.overlaySaid = [];
      }),
  };
};
