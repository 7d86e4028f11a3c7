/** Pages that hide, cover, fade, move or delete the overlay: it stays, comes back a few times, then gives up quietly. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { OVERLAY, overlayText, pierceClosed } from '../support/pierce.ts';
import { badgeOf, NOT_APPROVED, openHostile, saysNow } from './pages.ts';

/** Does a person see the overlay's tab or box: is it what a click there would hit, and in its own colours? */
const isPainted = async (page: Page): Promise<boolean> => {
  const overlay = await pierceClosed(page);
  const part = overlay.locator('.tab, .box').first();
  const box = await part.boundingBox();
  if (!box || box.width < 20 || box.height < 20) return false;
  const hit = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [
    box.x + box.width / 2,
    box.y + box.height / 2,
  ] as const);
  const opacity = await part.evaluate((el) => {
    const { opacity, visibility, display } = getComputedStyle(el);
    return visibility === 'visible' && display !== 'none' ? Number(opacity) : 0;
  });
  return hit === OVERLAY && opacity === 1;
};

const STYLES: Record<string, string> = {
  hides: `${OVERLAY} { display: none !important; visibility: hidden !important }`,
  fades: `${OVERLAY} { opacity: 0 !important; filter: opacity(0) !important; transition: all 9s !important }`,
  moves: `${OVERLAY} { transform: translateX(-9999px) !important; left: -9999px !important; inset: 0 auto auto -9999px !important }`,
  shrinks: `${OVERLAY} { clip-path: inset(50%) !important; width: 0 !important; overflow: hidden !important; contain: strict !important; zoom: 0.001 !important }`,
  'animates away': `@keyframes gone { to { opacity: 0; visibility: hidden } } ${OVERLAY} { animation: gone 1ms forwards !important }`,
  'covers with its own pseudo-elements': `${OVERLAY}::after, ${OVERLAY}::before { content: ''; position: fixed; inset: 0; background: red; z-index: 9 }`,
  'covers with the highest layer': `body::after { content: ''; position: fixed; inset: 0; background: #fff; z-index: 2147483647; pointer-events: none }`,
  'turns the writing around': `html { direction: rtl; unicode-bidi: bidi-override; writing-mode: vertical-rl; pointer-events: none; user-select: none }`,
  'sets the palette': `html, ${OVERLAY} { --ink: transparent !important; --paper: transparent !important; color: transparent !important }`,
};

for (const [what, style] of Object.entries(STYLES)) {
  test(`a style sheet that ${what} does not get at it`, async ({ page, server, pageErrors }) => {
    await openHostile(page, server, { style });
    await saysNow(page).not.toBe('');
    await expect.poll(() => isPainted(page)).toBe(true);
    expect(pageErrors).toEqual([]);
  });
}

const ACTS: Record<string, (tag: string) => void> = {
  'hides it by attributes': (tag) => {
    const host = document.querySelector<HTMLElement>(tag);
    host?.setAttribute('style', 'display:none!important;opacity:0!important');
    host?.setAttribute('hidden', '');
    if (host) host.inert = true;
  },
  'folds its popover': (tag) => document.querySelector<HTMLElement>(tag)?.hidePopover(),
  'takes its popover away': (tag) => document.querySelector(tag)?.removeAttribute('popover'),
  'moves it into a hidden box': (tag) => {
    const box = document.createElement('div');
    box.style.display = 'none';
    document.body.append(box);
    const host = document.querySelector(tag);
    if (host) box.append(host);
  },
  'deletes it': (tag) => document.querySelector(tag)?.remove(),
  'animates it': (tag) => {
    document
      .querySelector(tag)
      ?.animate({ opacity: [0, 0], transform: ['none', 'scale(0)'] }, { fill: 'forwards' });
  },
};

for (const [what, act] of Object.entries(ACTS)) {
  test(`a script that ${what} sees it again`, async ({ page, server, pageErrors }) => {
    await openHostile(page, server);
    await saysNow(page).not.toBe('');
    await page.evaluate(act, OVERLAY);
    await expect.poll(() => isPainted(page).catch(() => false), { timeout: 8000 }).toBe(true);
    await expect(page.locator(OVERLAY)).toHaveCount(1);
    expect(pageErrors).toEqual([]);
  });
}

test('a page that insists gets its will after a few times; the badge still tells', async ({
  page,
  server,
  pageErrors,
  extension,
}) => {
  await openHostile(page, server, {
    script: `window.removed = 0; new MutationObserver(() => {
      const host = document.querySelector('${OVERLAY}');
      if (host) { removed++; host.remove(); }
    }).observe(document, { childList: true, subtree: true });`,
  });
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { removed: number }).removed))
    .toBeGreaterThan(1);
  await page.waitForTimeout(1500);
  const removed = await page.evaluate(() => (window as unknown as { removed: number }).removed);
  expect(removed).toBeLessThanOrEqual(6);
  await page.locator('#cancel').click();
  await page.waitForTimeout(1000);
  await expect(page.locator(OVERLAY)).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { removed: number }).removed)).toBe(
    removed,
  );
  await expect.poll(() => badgeOf(extension, page.url())).toMatch(/^×/);
  expect(pageErrors).toEqual([]);
});

test('a page that writes itself anew is read anew', async ({ page, server, pageErrors }) => {
  await openHostile(page, server);
  await saysNow(page).not.toBe('');
  await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    document.replaceChild(copy, document.documentElement);
  });
  await expect.poll(() => isPainted(page).catch(() => false), { timeout: 8000 }).toBe(true);
  expect(pageErrors).toEqual([]);
});

test('inside a native modal dialog it can be read, ticked and folded', async ({ page, server }) => {
  await openHostile(page, server, {
    tail: `<dialog id="native"><h3>注销主体</h3><p>注销主体后，不可恢复，请谨慎操作。</p>
      <button>确认注销</button><button onclick="this.parentNode.close()">取消</button></dialog>`,
  });
  await saysNow(page).not.toBe('');
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#native')?.showModal());
  await saysNow(page).toContain(NOT_APPROVED);
  await expect.poll(() => isPainted(page)).toBe(true);
  const overlay = await pierceClosed(page);
  await overlay.getByRole('checkbox').first().check();
  await overlay.getByRole('button', { name: '收起' }).click();
  await saysNow(page, 2000).not.toContain(NOT_APPROVED);
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.locator(OVERLAY)).toHaveCount(1);
  await expect.poll(() => isPainted(page).catch(() => false), { timeout: 8000 }).toBe(true);
  expect(await overlayText(page)).not.toBeNull();
});
