/** The popup over a live page: what nobody follows is followed with one press, and let go again. */
import type { Page } from '@playwright/test';
import { HOME_PENDING, ORDERS } from '../addresses.ts';
import type { ActionPopup } from '../support/action-popup.ts';
import type { ChromiumWithExtension } from '../support/chromium.ts';
import { expect, test } from '../support/fixtures.ts';
import { emptyStore, openDesk } from './desk.ts';

const click = (name: string) =>
  `[...document.querySelectorAll('button')].find((b) => b.textContent.trim() === '${name}')?.click()`;

/** The real popup over a page, once it has said something. */
const openOver = async (
  page: Page,
  extension: ChromiumWithExtension,
  address: string,
  says: string,
): Promise<ActionPopup> => {
  await page.goto(address);
  await page.bringToFront();
  await page.waitForTimeout(1500);
  const popup = await extension.openActionPopup();
  await expect.poll(() => popup.text(), { timeout: 8000 }).toContain(says);
  return popup;
};

const track = async (popup: ActionPopup): Promise<void> => {
  await popup.evaluate(click('跟踪这件事'));
  await expect.poll(() => popup.text()).toContain('已加入工作台');
};

test.beforeEach(({ extension }) => emptyStore(extension));

test('an order that nobody follows becomes a case, and is let go again', async ({
  page,
  extension,
}) => {
  const popup = await openOver(page, extension, HOME_PENDING, '没在跟踪');
  await track(popup);
  await expect.poll(() => popup.text()).toContain('打开案件');
  await popup.evaluate(click('撤销'));
  await expect.poll(() => popup.text()).toContain('已撤销');
  await expect.poll(() => popup.text()).toContain('没在跟踪');
  await popup.close();
});

test('what was followed in the popup stands in the workbench', async ({ page, extension }) => {
  const popup = await openOver(page, extension, HOME_PENDING, '没在跟踪');
  await track(popup);
  await popup.close();
  const desk = await openDesk(extension);
  await expect(desk.locator('.case-row')).not.toHaveCount(0);
  await desk.close();
});

test('the doctor says what was read, rule by rule', async ({ page, extension }) => {
  const popup = await openOver(page, extension, ORDERS, '它读到了什么');
  await popup.evaluate(click('它读到了什么？'));
  await expect.poll(() => popup.text()).toContain('每条规则的结论');
  await popup.close();
});
