/**
 * Playwright locators into the overlay's closed shadow root, with the shipped build and without the page noticing.
 *
 *   const overlay = await pierceClosed(page);        // waits for the host element
 *   await overlay.getByRole('button', { name: '收起' }).click();
 *   await overlayText(page);                          // the text a person sees, or null without overlay
 *
 * `host.shadowRoot` is defined in Playwright's utility world only; the page itself still sees null. This leans on the
 * name of that world, so the Playwright version is pinned. Call it again after a navigation or when the host was replaced.
 */
import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';

/** Tag of the element that holds the overlay. */
export const OVERLAY = 'beian-preflight';

const UTILITY_WORLD = '__playwright_utility_world';

interface DomNode {
  backendNodeId: number;
  localName: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

const findHost = (node: DomNode, tag: string): DomNode | null => {
  if (node.localName === tag && node.shadowRoots?.length) return node;
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  if (node.contentDocument) below.push(node.contentDocument);
  for (const child of below) {
    const found = findHost(child, tag);
    if (found) return found;
  }
  return null;
};

/** Object ids of the host and its closed root, in the world given (the page's own without one). */
export const resolveClosedRoot = async (
  cdp: CDPSession,
  tag: string,
  world?: number,
): Promise<{ host: string; root: string }> => {
  const { root: document } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = findHost(document, tag);
  const root = host?.shadowRoots?.[0];
  if (!host || !root) throw new Error(`<${tag}> with a shadow root is not on the page`);
  const resolve = async ({ backendNodeId }: DomNode): Promise<string> => {
    const { object } = await cdp.send('DOM.resolveNode', {
      backendNodeId,
      ...(world === undefined ? {} : { executionContextId: world }),
    });
    if (!object.objectId) throw new Error(`<${tag}> could not be resolved`);
    return object.objectId;
  };
  return { host: await resolve(host), root: await resolve(root) };
};

/** Runs `work` with a debugging session of the page. */
export const withSession = async <T>(
  page: Page,
  work: (cdp: CDPSession) => Promise<T>,
): Promise<T> => {
  const cdp = await page.context().newCDPSession(page);
  try {
    return await work(cdp);
  } finally {
    await cdp.detach().catch(() => {});
  }
};

/** Opens the closed root of the host for Playwright; a locator of the host, which locators pass through. */
export const pierceClosed = async (
  page: Page,
  tag = OVERLAY,
  { timeout = 10_000 } = {},
): Promise<Locator> => {
  const locator = page.locator(tag);
  await locator.waitFor({ state: 'attached', timeout });
  await withSession(page, async (cdp) => {
    const worlds: { id: number; name: string }[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) =>
      worlds.push({ id: context.id, name: context.name }),
    );
    await cdp.send('Runtime.enable');
    const world = worlds.findLast(({ name }) => name.startsWith(UTILITY_WORLD));
    if (!world) throw new Error('Playwright’s utility world was not found');
    const { host, root } = await resolveClosedRoot(cdp, tag, world.id);
    await cdp.send('Runtime.callFunctionOn', {
      objectId: host,
      functionDeclaration:
        'function (root) { Object.defineProperty(this, "shadowRoot", { value: root, configurable: true }); }',
      arguments: [{ objectId: root }],
    });
  });
  return locator;
};

/** What a person sees in the overlay now; null when none appears within the time. */
export const overlayText = async (
  page: Page,
  { tag = OVERLAY, timeout = 3000 } = {},
): Promise<string | null> => {
  const there = await page
    .locator(tag)
    .waitFor({ state: 'attached', timeout })
    .then(() => true)
    .catch(() => false);
  if (!there) return null;
  return withSession(page, async (cdp) => {
    const { root } = await resolveClosedRoot(cdp, tag);
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: `function () {
        return [...this.children].filter((e) => e.localName !== 'style').map((e) => e.innerText).join('\\n').trim();
      }`,
      returnByValue: true,
    });
    return String(result.value);
  });
};

/** Waits for what the overlay says; '' while there is none. `timeout` in milliseconds. */
export const saysNow = (page: Page, timeout = 8000) =>
  expect.poll(async () => (await overlayText(page, { timeout: 50 })) ?? '', {
    timeout,
    intervals: [50, 100],
  });

/** The overlay's own boxes, in pixels of the window. Asked of one element: only single elements are found inside the closed root. */
export const ownBoxes = async (page: Page): Promise<DOMRect[]> => {
  const overlay = await pierceClosed(page);
  return overlay
    .locator('.overlay')
    .evaluate((root) =>
      [...root.querySelectorAll('.box, .tab')]
        .map((el) => el.getBoundingClientRect().toJSON() as DOMRect)
        .filter(({ width, height }) => width > 0 && height > 0),
    );
};
