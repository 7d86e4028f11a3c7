/** Whole walks on the live consoles of each library: the way to 注销, its dialog or drawer, folding, other pages. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { OVERLAY, pierceClosed, saysNow } from '../support/pierce.ts';
import { coveredButtons, type Family, forEachFamily, openOverlay } from './live-support.ts';

/** One second is promised from the dialog's first paint; the rest is the test's own way there. */
const DIALOG_MS = 2500;

const dialogOf = (page: Page): Locator =>
  page
    .locator('[role=dialog], .next-dialog, .next-drawer, .ant-drawer-section, .el-drawer')
    .filter({ visible: true })
    .filter({ has: page.getByRole('button', { name: '下一步' }) })
    .last();

/** To the operation behind the row's 「更多」; pointing at it already says what it would cost. */
const reachCancel = async (page: Page, { domain, cancel }: Family, by: 'hover' | 'click') => {
  const more = page.getByRole('row').filter({ hasText: domain }).getByText('更多', { exact: true });
  await (by === 'hover' ? more.hover() : more.click());
  const item = page
    .locator('li')
    .filter({ visible: true, hasText: new RegExp(`^\\s*${cancel}\\s*$`) })
    .last();
  await item.hover();
  // Also a bare 注销 at the end of the document, in a menu whose opener does not say that it is open.
  await saysNow(page, DIALOG_MS).toContain(domain);
  return item;
};

const foldAndLeave = async (page: Page, family: Family, dialog: Locator) => {
  const overlay = await pierceClosed(page);
  await overlay.getByRole('button', { name: '收起' }).click();
  await saysNow(page).not.toContain(family.domain);
  await dialog
    .getByRole('button', { name: /^取\s*消$/ })
    .last()
    .click();
  await dialog.waitFor({ state: 'hidden' });
};

/** As the console itself would: no reload. */
const goTo = (page: Page, address: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new Event('practice:route'));
  }, address);

/** From the home to the dialog of the act, and back after folding. */
const askAndFold = async (
  page: Page,
  f: Family,
  ask: 'dialog' | 'drawer',
  by: 'hover' | 'click',
): Promise<void> => {
  await page.goto(`${f.home}&ask=${ask}&ways=${by === 'hover' ? 'hover' : 'menu'}`);
  await page.getByText(f.domain).first().waitFor();
  await saysNow(page).toMatch(/\d/);
  const item = await reachCancel(page, f, by);
  await item.click();
  const dialog = dialogOf(page);
  await dialog.waitFor();
  const overlay = await pierceClosed(page);
  await expect(overlay.getByRole('checkbox').first()).toBeVisible({ timeout: DIALOG_MS });
  await saysNow(page, DIALOG_MS).toContain(f.domain);
  // Once it stands still: while it moves the overlay follows.
  await dialog.evaluate((el) =>
    Promise.all(el.ownerDocument.getAnimations().map((one) => one.finished.catch(() => null))),
  );
  await expect.poll(() => coveredButtons(page, dialog), { timeout: 3000 }).toEqual([]);
  await foldAndLeave(page, f, dialog);
};

const visitOthers = async (page: Page, f: Family): Promise<void> => {
  await goTo(page, f.orders);
  await saysNow(page).not.toContain(f.domain);
  await expect(page.locator(OVERLAY)).toHaveCount(1);
  await goTo(page, f.form);
  await saysNow(page).toMatch(/\d/);
  await openOverlay(page);
  await saysNow(page).toMatch(/后缀未获批复|www/);
  await goTo(page, '/welcome');
  await expect(page.locator(OVERLAY)).toHaveCount(0);
};

test('each library: menus that open on hover or click, a dialog that fades in, a drawer that slides in, other routes', async ({
  extension,
}) => {
  const newPage = () => extension.context.newPage();
  test.setTimeout(90_000);
  await forEachFamily(newPage, async (page, family) => {
    await askAndFold(page, family, 'dialog', 'hover');
    await visitOthers(page, family);
  });
  await forEachFamily(newPage, (page, family) => askAndFold(page, family, 'drawer', 'click'));
});
