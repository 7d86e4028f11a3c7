/** Whatever a mouse can do is reached by keyboard, in order, with a ring around it. */
import type { CDPSession, Page } from '@playwright/test';
import { HOME, HOME_NOT_APPROVED, NOT_APPROVED_DOMAIN } from '../addresses.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  OVERLAY,
  pierceClosed,
  resolveClosedRoot,
  saysNow,
  withSession,
} from '../support/pierce.ts';
import { fillStore, openView, VIEWS } from './views.ts';

test.beforeAll(({ extension }) => fillStore(extension));

const openDialog = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '注销主体', exact: true }).click();
  await saysNow(page).toContain(NOT_APPROVED_DOMAIN);
};

interface Stop {
  name: string;
  ring: boolean;
}

/** Where the focus stands inside the closed root, and whether a ring shows it. */
const focusInside = async (page: Page): Promise<Stop | null> => {
  const overlay = await pierceClosed(page);
  return overlay.locator('.overlay').evaluate((root) => {
    const at = (root.getRootNode() as ShadowRoot).activeElement;
    if (!at) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
    return {
      name: `${at.localName} ${at.getAttribute('aria-label') ?? at.textContent}`,
      ring:
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none',
    };
  });
};

const REACHABLE = 'button:not(:disabled), input, a[href], summary, [tabindex="0"]';

test('Tab reaches every control of the open overlay in order, each with a ring', async ({
  page,
}) => {
  await page.goto(HOME_NOT_APPROVED);
  await saysNow(page).toMatch(/\d/);
  await openDialog(page);
  const overlay = await pierceClosed(page);
  await overlay.getByRole('checkbox').first().waitFor();
  const wanted = await overlay
    .locator('.overlay')
    .evaluate(
      (root, selector) =>
        [...root.querySelectorAll<HTMLElement>(selector)]
          .filter((el) => el.checkVisibility())
          .map((el) => `${el.localName} ${el.getAttribute('aria-label') ?? el.textContent}`),
      REACHABLE,
    );
  expect(wanted.length).toBeGreaterThan(10);
  await overlay.locator('.overlay').locator(REACHABLE).first().focus();
  const stops: Stop[] = [];
  for (let n = 0; n < wanted.length; n += 1) {
    const stop = await focusInside(page);
    if (stop) stops.push(stop);
    await page.keyboard.press('Tab');
  }
  expect(stops.map(({ name }) => name)).toEqual(wanted);
  expect(stops.slice(1).filter(({ ring }) => !ring)).toEqual([]);
});

test('folded or leading, Enter opens it and Escape folds it, by keyboard alone', async ({
  page,
}) => {
  await page.goto(HOME);
  await saysNow(page).not.toBe('');
  const overlay = await pierceClosed(page);
  await overlay.locator('.overlay button').first().focus();
  await page.keyboard.press('Enter');
  await expect(overlay.locator('.panel')).toBeVisible();
  // The button that was pressed is gone: the focus goes on inside.
  await expect.poll(() => focusInside(page)).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect(overlay.locator('.tab')).toBeVisible();
  await expect.poll(async () => (await focusInside(page))?.name).toContain('备案预检');
});

const POINTER =
  /^(click|dblclick|auxclick|mousedown|mouseup|pointerdown|pointerup|drop|contextmenu)$/;

/** Called on an element that listens to the pointer: its name where no key does the same, else ''. */
const DEAF_TO_KEYS = `function () {
  if (!(this instanceof Element) || !this.checkVisibility()) return '';
  // An option of a list is chosen by the arrow keys of its field.
  const reached = 'button, a[href], input, select, textarea, summary, label, form, [tabindex="0"], [role=option]';
  return this.matches(reached) ? '' : this.localName + '.' + this.className;
}`;

/** Elements below an object that listen to the pointer and cannot be reached by a key. */
const deafToKeys = async (cdp: CDPSession, objectId: string): Promise<string[]> => {
  const { listeners } = await cdp.send('DOMDebugger.getEventListeners', {
    objectId,
    depth: -1,
    pierce: true,
  });
  const nodes = new Set(
    listeners.filter(({ type }) => POINTER.test(type)).map(({ backendNodeId }) => backendNodeId),
  );
  const names: string[] = [];
  for (const backendNodeId of nodes) {
    if (backendNodeId === undefined) continue;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    if (!object.objectId) continue;
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: DEAF_TO_KEYS,
      returnByValue: true,
    });
    names.push(String(result.value));
  }
  expect(names.length, 'listeners found').toBeGreaterThan(0);
  return names.filter((name) => name !== '');
};

test('the open overlay listens to the pointer only where keys reach', async ({ page }) => {
  await page.goto(HOME_NOT_APPROVED);
  await saysNow(page).toMatch(/\d/);
  await openDialog(page);
  const overlay = await pierceClosed(page);
  await overlay.getByRole('checkbox').first().waitFor();
  const deaf = await withSession(page, async (cdp) => {
    const { root } = await resolveClosedRoot(cdp, OVERLAY);
    return deafToKeys(cdp, root);
  });
  expect(deaf).toEqual([]);
});

/** Numbers what Tab should reach; of a group of radio buttons only one. Answers how many. */
const numberStops = (reachable: string): number => {
  const groups = new Set<string>();
  const stops = [...document.querySelectorAll<HTMLElement>(reachable)].filter((el) => {
    if (!el.checkVisibility({ visibilityProperty: true }) || el.tabIndex < 0) return false;
    if (!(el instanceof HTMLInputElement) || el.type !== 'radio') return true;
    if (groups.has(el.name)) return false;
    groups.add(el.name);
    return true;
  });
  for (const [n, el] of stops.entries()) el.dataset.stop = String(n);
  stops[0]?.focus();
  return stops.length;
};

/** The stop that has the focus, and whether a ring shows it. */
const stopNow = (): { stop: string; ring: boolean } => {
  const el = document.activeElement;
  if (!(el instanceof HTMLElement)) return { stop: '', ring: false };
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(el);
  return {
    stop: el.dataset.stop ?? '',
    ring: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none',
  };
};

for (const view of VIEWS) {
  test(`Tab reaches everything in ${view.path}${view.note ?? ''}`, async ({ extension }) => {
    const page = await openView(extension, view);
    const deaf = await withSession(page, async (cdp) => {
      const { result } = await cdp.send('Runtime.evaluate', { expression: 'document.body' });
      return deafToKeys(cdp, result.objectId ?? '');
    });
    expect(deaf).toEqual([]);
    const count = await page.evaluate(numberStops, REACHABLE);
    const reached = new Set<string>();
    const ringless: string[] = [];
    // More steps than stops: parts that scroll and the parts of a date are steps of their own.
    for (let n = 0; n < 2 * count + 20 && reached.size < count; n += 1) {
      const { stop, ring } = await page.evaluate(stopNow);
      if (stop !== '') reached.add(stop);
      // The first one was given the focus by a script, which shows no ring.
      if (n > 0 && stop !== '' && !ring) ringless.push(stop);
      await page.keyboard.press('Tab');
    }
    const name = (stop: string) =>
      page.locator(`[data-stop="${stop}"]`).evaluate((el) => el.outerHTML.slice(0, 120));
    const missed = Array.from({ length: count }, (_, n) => String(n)).filter(
      (stop) => !reached.has(stop),
    );
    expect(await Promise.all(missed.slice(0, 5).map(name))).toEqual([]);
    expect(await Promise.all(ringless.slice(0, 5).map(name))).toEqual([]);
    await page.close();
  });
}

test('the popup by keys alone: a domain, the page’s facts, and back', async ({
  page,
  extension,
}) => {
  const popup = await extension.openExtensionPage('popup.html');
  await popup.keyboard.type('example.org');
  await expect(popup.locator('body')).toContainText(/未获批复|未批复/);
  await popup.keyboard.press('Tab');
  expect((await popup.evaluate(stopNow)).ring).toBe(true);
  await popup.close();
  expect(page.isClosed()).toBe(false);
});
