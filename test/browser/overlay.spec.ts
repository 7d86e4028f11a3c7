/** The overlay of the shipped build on live pages: when it appears, what it leads with, how it keeps out of the way. */
import type { Locator, Page } from '@playwright/test';
import {
  FORM,
  HOME,
  HOME_FAILING,
  HOME_NOT_APPROVED,
  HOME_PENDING,
  NOT_APPROVED_DOMAIN,
  OUTSIDE_FILING,
} from './addresses.ts';
import { expect, test } from './support/fixtures.ts';
import { OVERLAY, overlayText, pierceClosed } from './support/pierce.ts';

/** One second is promised from the dialog's first paint; the rest is the test's own way there. */
const DIALOG_MS = 1500;

const openCancelSubject = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: '注销主体' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
};

const saysNow = (page: Page, timeout = DIALOG_MS) =>
  expect.poll(async () => (await overlayText(page, { timeout: 50 })) ?? '', {
    timeout,
    intervals: [50],
  });

test.describe('on the filing page', () => {
  test('appears once, in Chinese, in a root that the page cannot open', async ({
    page,
    pageErrors,
  }) => {
    await page.goto(HOME_NOT_APPROVED);
    await saysNow(page, 8000).toMatch(/\p{Script=Han}/u);
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
    await saysNow(page, 8000).not.toBe('');
    await openCancelSubject(page);
    await saysNow(page).toContain(NOT_APPROVED_DOMAIN);
    const overlay = await pierceClosed(page);
    await expect(overlay.getByRole('button', { name: '收起' })).toBeVisible();
    await expect(overlay.getByRole('checkbox').first()).toBeVisible();
  });

  test('tells of an order that appears while the dialog is open', async ({ page }) => {
    await page.goto(`${HOME_NOT_APPROVED}&appear=2500`);
    await page.getByRole('button', { name: '注销主体' }).waitFor();
    await openCancelSubject(page);
    await saysNow(page).toContain(NOT_APPROVED_DOMAIN);
    await page.getByText('阿里云初审中').waitFor();
    await saysNow(page, 3000).toMatch(/订单/);
    expect(await overlayText(page)).toContain(NOT_APPROVED_DOMAIN);
  });

  test('names the running order that holds the buttons back', async ({ page }) => {
    await page.goto(HOME_PENDING);
    const overlay = await pierceClosed(page);
    await overlay.getByRole('button').first().click();
    await saysNow(page, 8000).toMatch(/变更主体|订单/);
  });

  test('says that it cannot read a page whose parts never come', async ({ page }) => {
    await page.goto(HOME_FAILING);
    await saysNow(page, 15_000).toMatch(/读不|没能读|认不出|无法读/);
    const overlay = await pierceClosed(page);
    await overlay.getByRole('button', { name: '看全部' }).click();
    await overlay.getByRole('button', { name: /^复制页面结构/ }).click();
    await saysNow(page).toMatch(/已复制|没有复制成功/);
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
    await saysNow(page, 8000).toMatch(/\d/);
    await page.getByRole('button', { name: '注销主体' }).hover();
    await saysNow(page).toContain(NOT_APPROVED_DOMAIN);
    const overlay = await pierceClosed(page);
    await expect(overlay.getByRole('checkbox')).toHaveCount(0);
    await page.getByRole('heading', { name: '主办者信息' }).hover();
    await saysNow(page).not.toContain(NOT_APPROVED_DOMAIN);
  });

  test('reaching it by keyboard expands the overlay without taking the focus', async ({ page }) => {
    await page.goto(HOME_NOT_APPROVED);
    await saysNow(page, 8000).toMatch(/\d/);
    const button = page.getByRole('button', { name: '注销主体' });
    await page.getByRole('button', { name: '变更主体' }).focus();
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await saysNow(page).toContain(NOT_APPROVED_DOMAIN);
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
    await saysNow(page, 8000).not.toBe('');
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
    await saysNow(page, 8000).not.toBe('');
    const dialog = await openCancelSubject(page);
    await saysNow(page).toContain(NOT_APPROVED_DOMAIN);
    const overlay = await pierceClosed(page);
    await overlay.getByRole('button', { name: '收起' }).click();
    await saysNow(page).not.toContain(NOT_APPROVED_DOMAIN);
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
    await saysNow(page, 8000).not.toBe('');
    await openCancelSubject(page);
    await saysNow(page).toContain(NOT_APPROVED_DOMAIN);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      addEventListener('keydown', (event) => heard.push(event.key));
    });
    const overlay = await pierceClosed(page);
    await overlay.getByRole('button', { name: '收起' }).focus();
    await page.keyboard.press('Escape');
    await saysNow(page).not.toContain(NOT_APPROVED_DOMAIN);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('never takes the focus', async ({ page }) => {
    await page.goto(FORM);
    const domain = page.getByPlaceholder('例如：fake-example.com');
    await domain.click();
    await domain.pressSequentially(`www.${NOT_APPROVED_DOMAIN}`, { delay: 40 });
    await saysNow(page, 8000).not.toBe('');
    await expect(domain).toBeFocused();
    await expect(domain).toHaveValue(`www.${NOT_APPROVED_DOMAIN}`);
  });

  for (const width of [1280, 800, 400]) {
    test(`covers no button of the open dialog at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(HOME_NOT_APPROVED);
      await saysNow(page, 8000).not.toBe('');
      await page.getByRole('button', { name: '注销主体' }).dispatchEvent('click');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await saysNow(page).toContain('后缀');
      await page.waitForTimeout(500);
      const overlay = await pierceClosed(page);
      const parts = await overlay.locator('section, button').all();
      const ours = (await Promise.all(parts.map((part) => part.boundingBox()))).filter(isBox);
      const buttons = await dialog.getByRole('button').all();
      const theirs = (await Promise.all(buttons.map((button) => button.boundingBox()))).filter(
        isBox,
      );
      expect(ours.length).toBeGreaterThan(0);
      expect(theirs.length).toBeGreaterThan(1);
      for (const button of theirs) {
        expect(ours.filter((box) => overlap(box, button))).toEqual([]);
      }
    });
  }
});

test.describe('on hostile pages', () => {
  test('is painted above a native modal dialog of the page', async ({ page, server }) => {
    const address = `${HOME}?native`;
    server.pin(
      address,
      `<!doctype html><html lang="zh-CN"><body><h2>我的备案</h2>
       <p>ICP主体备案号：浙ICP备00000061号</p><p>主办者名称：练习****科技有限公司</p><p>主办者性质：企业</p>
       <button>变更主体</button><button onclick="document.querySelector('dialog').showModal()">注销主体</button>
       <table><tr><th>网站名称</th><th>ICP备案号</th><th>域名</th></tr>
       <tr><td>练习官网</td><td>浙ICP备00000061号-1</td><td>${NOT_APPROVED_DOMAIN}</td></tr></table>
       <dialog><h3>注销主体</h3><p>注销主体后，不可恢复，请谨慎操作。</p><button>确认注销</button><button>取消</button></dialog></body></html>`,
    );
    await page.goto(address);
    await saysNow(page, 8000).not.toBe('');
    await openCancelSubject(page);
    await saysNow(page).toContain(NOT_APPROVED_DOMAIN);
    const overlay = await pierceClosed(page);
    const box = await overlay.locator('section').first().boundingBox();
    expect(box).not.toBeNull();
    const top = await page.evaluate(
      ({ x, y }) => document.elementsFromPoint(x, y).map((element) => element.localName),
      { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 },
    );
    expect(top[0] === OVERLAY || top[0] === 'dialog').toBe(true);
    const shot = await page.screenshot({ clip: box ?? { x: 0, y: 0, width: 1, height: 1 } });
    expect(shot.length).toBeGreaterThan(2000);
    server.unpin(address);
  });

  test('comes back when the page deletes it, and gives up quietly at last', async ({
    page,
    pageErrors,
  }) => {
    await page.goto(HOME);
    await saysNow(page, 8000).not.toBe('');
    await page.evaluate((tag) => document.querySelector(tag)?.remove(), OVERLAY);
    await expect(page.locator(OVERLAY)).toHaveCount(1);
    await page.evaluate((tag) => {
      new MutationObserver(() => document.querySelector(tag)?.remove()).observe(
        document.documentElement,
        { childList: true, subtree: true },
      );
      document.querySelector(tag)?.remove();
    }, OVERLAY);
    await expect(page.locator(OVERLAY)).toHaveCount(0);
    expect(pageErrors).toEqual([]);
  });
});

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

const isBox = (box: Rectangle | null): box is Rectangle => box !== null && box.width > 0;

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
