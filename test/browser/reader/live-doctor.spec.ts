/** The page doctor over a live page: one press silences a rule on this console, one press brings it back. */
import type { Page } from '@playwright/test';
import { HOME_NOT_APPROVED } from '../addresses.ts';
import type { ActionPopup } from '../support/action-popup.ts';
import { expect, test } from '../support/fixtures.ts';
import { overlayText, saysNow } from '../support/pierce.ts';

/** Presses the button in the row of a rule, or anywhere by its words. */
const press = (popup: ActionPopup, words: string, rule?: string) =>
  popup.evaluate(`(() => {
    const rows = [...document.querySelectorAll('.doctor .rules > li')];
    const row = ${JSON.stringify(rule ?? null)} === null ? document
      : rows.find((li) => li.querySelector('code')?.textContent === ${JSON.stringify(rule ?? '')});
    const button = [...row.querySelectorAll('button')].find((b) => b.textContent.includes(${JSON.stringify(words)}));
    button.click();
  })()`);

const openDoctor = async (page: Page, open: () => Promise<ActionPopup>): Promise<ActionPopup> => {
  await page.bringToFront();
  const popup = await open();
  await expect.poll(() => popup.text(), { timeout: 8000 }).toContain('它读到了什么');
  await press(popup, '它读到了什么');
  await expect.poll(() => popup.text()).toContain('每条规则的结论');
  return popup;
};

test('a rule is silenced on this console with one press, and speaks again with another', async ({
  page,
  extension,
}) => {
  await page.goto(HOME_NOT_APPROVED);
  await saysNow(page).toMatch(/\d/);
  const popup = await openDoctor(page, () => extension.openActionPopup());
  await expect.poll(() => popup.text()).toContain('.org 后缀未获批复');
  await press(popup, '在阿里云上不再提示', 'suffix');
  await saysNow(page).not.toMatch(/\d/);
  expect(await overlayText(page)).not.toContain('.org');
  await press(popup, '恢复提示', 'suffix');
  await saysNow(page).toMatch(/\d/);
  await popup.close();
});
