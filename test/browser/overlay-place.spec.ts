/** Where the overlay stands: it covers no control of an open dialog, nor the one at hand, and never takes the focus. */
import type { Locator, Page } from '@playwright/test';
import { HOME_NOT_APPROVED, NOT_APPROVED_DOMAIN } from './addresses.ts';
import { openHostile } from './hostile/pages.ts';
import { expect, test } from './support/fixtures.ts';
import { OVERLAY, overlayText, ownBoxes, pierceClosed, saysNow } from './support/pierce.ts';

const WIDTHS = [1280, 800, 400];
const HEIGHT = 800;
const CONTROLS = 'button, a[href], input, textarea, select, label, [role=button]';

/** What is wrong now: controls inside `where` that the overlay lies over, or an overlay outside the window. */
const covered = async (page: Page, where: Locator): Promise<string[]> => {
  const ours = await ownBoxes(page);
  const theirs = await where.locator(CONTROLS).evaluateAll((all) =>
    all.map((el) => {
      const { left, top, right, bottom } = el.getBoundingClientRect();
      return { left, top, right, bottom, name: el.textContent || el.getAttribute('type') || '' };
    }),
  );
  const size = await windowSize(page);
  if (ours.length === 0) return ['the overlay is not there'];
  if (!ours.every((our) => isInside(our, size))) return ['the overlay is outside the window'];
  return theirs
    .filter(({ left, right, top, bottom }) => right > left && bottom > top)
    .filter((their) =>
      ours.some(
        (our) =>
          our.left < their.right &&
          their.left < our.right &&
          our.top < their.bottom &&
          their.top < our.bottom,
      ),
    )
    .map(({ name }) => name);
};

const windowSize = (page: Page) =>
  page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));

const isInside = (box: DOMRect, { width, height }: { width: number; height: number }): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;

const focused = (page: Page) =>
  page.evaluate(() => `${document.activeElement?.localName} ${document.activeElement?.id}`);

/** Presses the page's button as a person would, at any width. */
const press = async (page: Page, name: string) => {
  await page
    .getByRole('button', { name: new RegExp(`^${[...name].join('\\s*')}$`) })
    .first()
    .evaluate((el: HTMLElement) => el.click());
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
};

const standsClear = async (page: Page, dialog: Locator) => {
  await expect.poll(() => covered(page, dialog), { timeout: 3000, intervals: [200] }).toEqual([]);
  const overlay = await pierceClosed(page);
  const strip = (await overlay.locator('.strip').count()) === 1;
  const [box] = await ownBoxes(page);
  if (strip) expect(box?.height).toBeLessThanOrEqual(41);
  else expect(box?.height).toBeGreaterThan(60);
};

for (const name of ['注销主体', '注销网站', '取消接入']) {
  test(`${name}: no control of its dialog is covered, at any width and step`, async ({ page }) => {
    await page.goto(HOME_NOT_APPROVED);
    await saysNow(page).not.toBe('');
    const dialog = await press(page, name);
    await saysNow(page).toMatch(/动手之前|后缀/);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      await standsClear(page, dialog);
    }
    // The second step has other controls: a code to fill in, other buttons.
    const agree = dialog.getByText('我已知晓');
    if ((await agree.count()) > 0) await agree.evaluate((el) => el.closest('label')?.click());
    await dialog.getByRole('button', { name: '下一步' }).evaluate((el: HTMLElement) => el.click());
    await dialog.getByPlaceholder('请输入验证码').waitFor();
    for (const width of WIDTHS.toReversed()) {
      await page.setViewportSize({ width, height: HEIGHT });
      await standsClear(page, dialog);
    }
  });
}

test('a native modal dialog, and one full of controls', async ({ page, server }) => {
  const fields = Array.from({ length: 14 }, (_, i) => `<p><label>资料${i} <input></label></p>`);
  await openHostile(page, server, {
    tail: `<dialog id="native" style="width:90vw"><h3>注销主体</h3><p>注销主体后，不可恢复，请谨慎操作。</p>
      ${fields.join('')}<button>确认注销</button><button>取消</button></dialog>`,
  });
  await saysNow(page).not.toBe('');
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#native')?.showModal());
  await page.locator('#native input').first().focus();
  await expect.poll(() => page.locator(`#native > ${OVERLAY}`).count()).toBe(1);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await standsClear(page, page.locator('#native'));
  }
  expect(await focused(page)).toBe('input ');
});

test('the control that is pointed at and pressed stays free, and its click arrives', async ({
  page,
}) => {
  await page.goto(HOME_NOT_APPROVED);
  await saysNow(page).not.toBe('');
  const button = page.getByRole('button', { name: '注销主体', exact: true });
  await button.hover();
  await saysNow(page).toContain(NOT_APPROVED_DOMAIN);
  await page.waitForTimeout(300);
  expect(await covered(page, button.locator('..'))).not.toContain('注销主体');
  // Pressed slowly: the overlay opens while the mouse is down.
  await page.mouse.down();
  await page.waitForTimeout(800);
  await page.mouse.up();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('opens without taking the focus, folds on Escape, stays folded until the route changes', async ({
  page,
}) => {
  await page.goto(HOME_NOT_APPROVED);
  await saysNow(page).not.toBe('');
  let dialog = await press(page, '注销主体');
  await saysNow(page).toContain('动手之前');
  expect(await focused(page)).not.toContain(OVERLAY);

  // Escape outside belongs to the page; inside it folds the overlay and the dialog stays.
  const overlay = await pierceClosed(page);
  await overlay.getByRole('checkbox').first().focus();
  await page.keyboard.press('Escape');
  await saysNow(page).not.toContain('动手之前');
  await page.waitForTimeout(700);
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: '取消' }).click();
  await dialog.waitFor({ state: 'hidden' });
  dialog = await press(page, '注销主体');
  await page.waitForTimeout(1500);
  expect(await overlayText(page)).not.toContain('动手之前');
  await dialog.getByRole('button', { name: '取消' }).click();
  await dialog.waitFor({ state: 'hidden' });

  await page.getByText('我的订单').first().click();
  await expect(page).toHaveURL(/myorder/);
  await page.goBack();
  await page.getByRole('button', { name: '注销主体', exact: true }).waitFor();
  await page.waitForTimeout(700);
  await press(page, '注销主体');
  await saysNow(page).toContain('动手之前');
  await expect(page.locator(OVERLAY)).toHaveCount(1);
});

/** Parts of the overlay that are wider than their box, other than those that end in an ellipsis. */
const tooWide = async (page: Page): Promise<string[]> => {
  const overlay = await pierceClosed(page);
  return overlay.locator('.overlay').evaluate((root) =>
    [...root.querySelectorAll('.box, .box *')]
      .filter((el) => el instanceof HTMLElement && el.scrollWidth > el.clientWidth + 1)
      .filter((el) => getComputedStyle(el).display !== 'inline')
      .filter((el) => getComputedStyle(el).textOverflow !== 'ellipsis')
      .map((el) => `${el.localName}.${el.className} ${el.textContent?.slice(0, 30)}`),
  );
};

for (const [what, viewport, zoom] of [
  ['320 px', { width: 320, height: 640 }, '1'],
  ['twice the zoom on a small window', { width: 640, height: 400 }, '1'],
  ['a page that zooms itself', { width: 1280, height: 800 }, '2'],
] as const) {
  test(`nothing is cut off or wider than its box: ${what}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(HOME_NOT_APPROVED);
    await page.evaluate((by) => {
      document.body.style.zoom = by;
    }, zoom);
    await saysNow(page).not.toBe('');
    const overlay = await pierceClosed(page);
    const folded = overlay.locator('button[aria-expanded="false"]');
    if ((await folded.count()) > 0) await folded.click();
    else await overlay.getByRole('button', { name: '看全部' }).click();
    await expect(overlay.locator('.panel')).toBeVisible();
    expect(await covered(page, page.locator('#nothing'))).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    await overlay.locator('.panel footer').scrollIntoViewIfNeeded();
    await expect(overlay.getByRole('button', { name: '收起' })).toBeInViewport();
    await expect(overlay.locator('.panel footer')).toBeInViewport();
  });
}
