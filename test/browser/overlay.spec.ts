/** The overlay of the shipped build on live pages: when it appears, what it leads with, how it keeps out of the way. */
import type { Locator, Page } from '@playwright/test';
import {
  FORM,
  HOME_FAILING,
  HOME_NOT_APPROVED,
  HOME_PENDING,
  NOT_APPROVED_DOMAIN,
  OUTSIDE_FILING,
} from './addresses.ts';
import { expect, test } from './support/fixtures.ts';
import { OVERLAY, overlayText, pierceClosed, saysNow } from './support/pierce.ts';

/** One second is promised from the dialog's first paint; the rest is the test's own way there. */
const DIALOG_MS = 1500;

const openCancelSubject = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: '注销主体' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
};

test.describe('on the filing page', () => {
  test('appears once, in Chinese, in a root that the page cannot open', async ({
    page,
    pageErrors,
  }) => {
    await page.goto(HOME_NOT_APPROVED);
    await saysNow(page).toMatch(/\p{Script=Han}/u);
    await expect(page.locator(OVERLAY)).toHaveCount(1);
    const seen = await page.evaluate(
      (tag) => ({
        root: document.querySelector(tag)?.shadowRoot ?? null,
        text: document.querySelector(tag)?.textContent,
      }),
      OVERLAY,
    );
    expect(seen).toEqual({ root: null, text: '' });
    expect(pageErrors).toEqual([]);
  });

  test('expands for an open 注销主体 and leads with the domain that could not be filed again', async ({
    page,
  }) => {
    await page.goto(HOME_NOT_APPROVED);
    await saysNow(page).not.toBe('');
    await openCancelSubject(page);
    await saysNow(page, DIALOG_MS).toContain(NOT_APPROVED_DOMAIN);
    const overlay = await pierceClosed(page);
    await expect(overlay.getByRole('button', { name: '收起' })).toBeVisible();
    await expect(overlay.getByRole('checkbox').first()).toBeVisible();
  });

  test('tells of an order that appears while the dialog is open', async ({ page }) => {
    await page.goto(`${HOME_NOT_APPROVED}&appear=2500`);
    await page.getByRole('button', { name: '注销主体' }).waitFor();
    await openCancelSubject(page);
    await saysNow(page, DIALOG_MS).toContain(NOT_APPROVED_DOMAIN);
    await page.getByText('阿里云初审中').waitFor();
    await saysNow(page, 3000).toMatch(/订单/);
    expect(await overlayText(page)).toContain(NOT_APPROVED_DOMAIN);
  });

  test('names the running order that holds the buttons back', async ({ page }) => {
    await page.goto(HOME_PENDING);
    const overlay = await pierceClosed(page);
    await overlay.getByRole('button').first().click();
    await saysNow(page).toMatch(/变更主体|订单/);
  });

  test('says that it cannot read a page whose parts never come', async ({ page }) => {
    await page.goto(HOME_FAILING);
    await saysNow(page, 15_000).toMatch(/读不|没能读|认不出|无法读/);
    const overlay = await pierceClosed(page);
    await overlay.getByRole('button', { name: '看全部' }).click();
    await overlay.getByRole('button', { name: /^复制页面结构/ }).click();
    await saysNow(page, DIALOG_MS).toMatch(/已复制|没有复制成功/);
  });

  test('says nothing final while the data is still on its way', async ({ page }) => {
    await page.goto(`${HOME_NOT_APPROVED}&slow=1500`);
    await page.getByText('加载中').first().waitFor();
    const early = await overlayText(page, { timeout: 1200 });
    expect(early ?? '').not.toMatch(/没有需要提醒|尚未备案/);
    await page.getByText(NOT_APPROVED_DOMAIN).waitFor({ timeout: 8000 });
    await openCancelSubject(page);
    await saysNow(page, 3000).toContain(NOT_APPROVED_DOMAIN);
  });
});

test.describe('before a dangerous control is pressed', () => {
  test('pointing at it shows the lead alone, leaving it folds again', async ({ page }) => {
    await page.goto(HOME_NOT_APPROVED);
    await saysNow(page).toMatch(/\d/);
    await page.getByRole('button', { name: '注销主体' }).hover();
    await saysNow(page, DIALOG_MS).toContain(NOT_APPROVED_DOMAIN);
    const overlay = await pierceClosed(page);
    await expect(overlay.getByRole('checkbox')).toHaveCount(0);
    await page.getByRole('heading', { name: '主办者信息' }).hover();
    await saysNow(page, DIALOG_MS).not.toContain(NOT_APPROVED_DOMAIN);
  });

  test('reaching it by keyboard expands the overlay without taking the focus', async ({ page }) => {
    await page.goto(HOME_NOT_APPROVED);
    await saysNow(page).toMatch(/\d/);
    const button = page.getByRole('button', { name: '注销主体' });
    await page.getByRole('button', { name: '变更主体' }).focus();
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await saysNow(page, DIALOG_MS).toContain(NOT_APPROVED_DOMAIN);
    const overlay = await pierceClosed(page);
    await expect(overlay.getByRole('checkbox').first()).toBeVisible();
    await expect(button).toBeFocused();
  });
});

test.describe('off filing pages', () => {
  test('renders nothing on another product of the same console', async ({ page }) => {
    await page.goto(OUTSIDE_FILING);
    await page.getByText('云产品概览').waitFor();
    await page.waitForTimeout(1500);
    await expect(page.locator(OVERLAY)).toHaveCount(0);
  });

  test('comes and goes with routes that change without a reload', async ({ page }) => {
    await page.goto(HOME_NOT_APPROVED);
    await saysNow(page).not.toBe('');
    await page
      .getByRole('menuitem', { name: '我的订单' })
      .or(page.getByText('我的订单'))
      .first()
      .click();
    await expect(page).toHaveURL(/myorder/);
    await expect(page.locator(OVERLAY)).toHaveCount(1);
    await page.evaluate(() => history.pushState(null, '', '/welcome'));
    await page.evaluate(() => dispatchEvent(new Event('practice:route')));
    await page.getByText('云产品控制台首页').waitFor();
    await expect(page.locator(OVERLAY)).toHaveCount(0, { timeout: 10_000 });
    await page.goBack();
    await expect(page.locator(OVERLAY)).toHaveCount(1, { timeout: 8000 });
  });
});

test.describe('keeps out of the way', () => {
  test('stays folded for the action that the person folded', async ({ page }) => {
    await page.goto(HOME_NOT_APPROVED);
    await saysNow(page).not.toBe('');
    const dialog = await openCancelSubject(page);
    await saysNow(page, DIALOG_MS).toContain(NOT_APPROVED_DOMAIN);
    const overlay = await pierceClosed(page);
    await overlay.getByRole('button', { name: '收起' }).click();
    await saysNow(page, DIALOG_MS).not.toContain(NOT_APPROVED_DOMAIN);
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await openCancelSubject(page);
    await page.waitForTimeout(DIALOG_MS);
    expect(await overlayText(page)).not.toContain(NOT_APPROVED_DOMAIN);
  });

  test('folds on Escape while focus is inside, and the page hears no key of it', async ({
    page,
  }) => {
    await page.goto(HOME_NOT_APPROVED);
    await saysNow(page).not.toBe('');
    await openCancelSubject(page);
    await saysNow(page, DIALOG_MS).toContain(NOT_APPROVED_DOMAIN);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      addEventListener('keydown', (event) => heard.push(event.key));
    });
    const overlay = await pierceClosed(page);
    await overlay.getByRole('button', { name: '收起' }).focus();
    await page.keyboard.press('Escape');
    await saysNow(page, DIALOG_MS).not.toContain(NOT_APPROVED_DOMAIN);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('never takes the focus', async ({ page }) => {
    await page.goto(FORM);
    const domain = page.getByPlaceholder('例如：fake-example.com');
    await domain.click();
    await domain.pressSequentially(`www.${NOT_APPROVED_DOMAIN}`, { delay: 40 });
    await saysNow(page).not.toBe('');
    await expect(domain).toBeFocused();
    await expect(domain).toHaveValue(`www.${NOT_APPROVED_DOMAIN}`);
  });
});
