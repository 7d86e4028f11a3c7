/** Pages that forge messages, events and built-ins, take our tag, or drown us in changes: nothing of it counts. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { OVERLAY, overlayText, pierceClosed } from '../support/pierce.ts';
import {
  badgeOf,
  countMessages,
  mostInASecond,
  NOT_APPROVED,
  openHostile,
  saysNow,
} from './pages.ts';

/** Everything that the page's console said, ours included. */
const consoleOf = (page: Page): string[] => {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  return lines;
};

/** The page tries to press, tick and fold with events of its own making. */
const forgeEvents = (tag: string): void => {
  const host = document.querySelector(tag);
  const cancel = document.querySelector('#cancel');
  for (const target of [host, cancel, document, window]) {
    for (const type of ['pointerover', 'pointerdown', 'click', 'focusin', 'resize']) {
      // The page's own handler would open its dialog: a real one, for which the overlay opens.
      if (target === cancel && type === 'click') continue;
      target?.dispatchEvent(
        new MouseEvent(type, { bubbles: true, composed: true, clientX: 1270, clientY: 280 }),
      );
    }
    target?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    target?.dispatchEvent(
      new CustomEvent('beian-preflight', { detail: { type: 'track' }, bubbles: true }),
    );
  }
  for (const type of ['page-read', 'page-opened', 'track', 'tick', 'greet-again', 'report']) {
    window.postMessage({ type, provider: 'aliyun', facts: null }, '*');
  }
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
    script: `window.caught = [];
      customElements.define('${OVERLAY}', class extends HTMLElement {
        constructor() { super(); const own = this.attachShadow.bind(this);
          this.attachShadow = (init) => { const root = own({ mode: 'open' }); caught.push(root); return root; }; }
        connectedCallback() { caught.push(this.attachInternals().shadowRoot); }
      });`,
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

const POISON = `(() => {
  const trap = (owner, name) => { const own = owner[name];
    owner[name] = function (...args) { const seen = args.map(String).join(' ');
      if (seen.includes('beian-preflight') || /page-read|fingerprint/.test(seen)) document.documentElement.dataset.touched = name;
      return own.apply(this, args); }; };
  Object.prototype.polluted = 'yes'; Array.prototype.polluted = 'yes';
  Object.prototype.verdict = 'pass'; Object.prototype.facts = { pageKind: 'other' };
  for (const name of ['map', 'filter', 'find', 'push', 'flatMap', 'at', 'join']) trap(Array.prototype, name);
  for (const name of ['attachShadow', 'append', 'matches', 'remove', 'setAttribute', 'getAttribute', 'querySelectorAll'])
    trap(Element.prototype, name);
  trap(Document.prototype, 'createElement'); trap(Document.prototype, 'querySelectorAll');
  trap(JSON, 'stringify'); trap(EventTarget.prototype, 'addEventListener');
  Element.prototype.attachShadow = function () { document.documentElement.dataset.touched = 'attachShadow'; throw new Error('no shadow'); };
  Object.defineProperty(Node.prototype, 'textContent', { get: () => 'lies', set: () => {} });
  Object.defineProperty(HTMLElement.prototype, 'innerText', { get: () => '备案成功' });
  window.getComputedStyle = () => ({ display: 'none' });
  window.MutationObserver = class { observe() {} disconnect() {} };
  window.setTimeout = () => 0; window.queueMicrotask = () => {}; window.Promise = class {};
  Date.now = () => 0; performance.now = () => 0;
  Array.prototype[Symbol.iterator] = function* () {};
})();`;

test('poisoned prototypes and built-ins of the page stay with the page', async ({
  page,
  server,
  pageErrors,
}) => {
  await openHostile(page, server, { tail: `<script>${POISON}</script>` });
  // Looked at from Playwright's own world: in the page's, nothing can be trusted any more.
  const overlay = await pierceClosed(page);
  await expect(overlay.locator('.overlay')).toContainText('预检');
  await page.locator('#cancel').click();
  await expect(overlay.locator('.overlay')).toContainText(NOT_APPROVED);
  await expect(overlay.getByRole('checkbox').first()).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-touched');
  expect(pageErrors).toEqual([]);
});

/** Names that turn a form's or the document's own properties into elements. */
const NAMES =
  'childNodes attributes nodeType nodeName localName getAttribute hasAttribute matches closest id parentElement parentNode ownerDocument shadowRoot getBoundingClientRect innerText textContent children firstElementChild contains getRootNode';
const DOCUMENT_NAMES =
  'documentElement defaultView body title querySelectorAll createElement addEventListener removeEventListener activeElement location';

test('fields that are named like the page’s own properties are read or doubted, never thrown at', async ({
  page,
  server,
  extension,
  pageErrors,
}) => {
  await openHostile(page, server, {
    tail: `<form>${NAMES.split(' ')
      .map((name) => `<input name="${name}">`)
      .join('')}</form>`,
  });
  await page.locator('#cancel').click();
  await saysNow(page).toContain(NOT_APPROVED);
  await openHostile(page, server, {
    tail: DOCUMENT_NAMES.split(' ')
      .map((name) => `<img name="${name}">`)
      .join(''),
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
    tail: `<p id="out"></p><script>
      let n = 0; window.rounds = 0;
      const flood = () => { window.rounds++;
        for (let i = 0; i < 40; i++) {
          document.querySelector('td').textContent = '练习' + ++n;
          document.querySelector('td:nth-child(3)').textContent = 'fake-flood-' + n + '.org';
          document.body.classList.toggle('a' + i);
        }
        dispatchEvent(new Event('resize')); dispatchEvent(new Event('popstate')); dispatchEvent(new Event('hashchange'));
        if (n % 8000 === 0) history.replaceState(null, '', location.pathname + location.search + '#' + n);
        setTimeout(flood, 10); };
      flood();
      document.querySelector('#cancel').addEventListener('click', () => { document.querySelector('#out').textContent = 'pressed'; });
    </script>`,
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
