/** Many cases at once, as an agent with hundreds open works: gathered, labelled, archived, deleted, and taken back. */
import type { Page } from '@playwright/test';
import { axeOnPage } from '../support/axe.ts';
import type { ChromiumWithExtension } from '../support/chromium.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseBackup, emptyStore, labels, manyCases, openDesk } from './desk.ts';

/** More than two pages of the list. */
const CASES = 250;

const openFull = async (extension: ChromiumWithExtension): Promise<Page> => {
  const page = await openDesk(extension, 'backup');
  await chooseBackup(page, manyCases(CASES));
  await page.getByRole('button', { name: '确认导入' }).click();
  await expect(page.locator('.toast')).toContainText(`导入 ${CASES} 个案件`, { timeout: 15_000 });
  await page.goto(page.url().replace(/#.*/, '#cases'));
  await expect(page.locator('h2')).toHaveText(`案件 ${CASES}`);
  return page;
};

const undo = (page: Page) => page.locator('.toast').getByRole('button', { name: '撤销' }).click();
const title = (page: Page) => expect(page.locator('h2').first());

test.beforeEach(({ extension }) => emptyStore(extension));

test('all that a filter leaves, over every page, is labelled, archived, deleted and taken back', async ({
  extension,
}) => {
  const page = await openFull(extension);
  await page.locator('.filters summary').click();
  await page.locator('.choice select').nth(3).selectOption('aliyun');
  const [, count = ''] = /(\d+)/.exec((await page.locator('h2').first().textContent()) ?? '') ?? [];
  expect(Number(count)).toBeGreaterThan(0);
  expect(Number(count)).toBeLessThan(CASES);
  await page.locator('.select-all input').check();

  await page.locator('.tag-menu summary').click();
  await page.locator('.tag-menu input').fill('批量');
  await page.keyboard.press('Enter');
  await expect(page.locator('.toast')).toContainText(`给 ${count} 个案件加标签「批量」`);
  // They stay chosen for the next step; the tag is offered to be taken away.
  await page.locator('.tag-menu summary').click();
  await page.getByRole('button', { name: `批量 ${count} 去掉标签` }).click();
  await expect(page.locator('.toast')).toContainText(`从 ${count} 个案件去掉标签「批量」`);
  await undo(page);
  await expect(page.locator('.case-row .pill.tag').first()).toHaveText('批量');

  await page.getByRole('button', { name: '归档', exact: true }).click();
  await title(page).toHaveText('案件 0');
  await undo(page);
  await title(page).toHaveText(`案件 ${count}`);
  await page.locator('.select-all input').check();
  await page.locator('.bulk-bar').getByRole('button', { name: '删除' }).click();
  await title(page).toHaveText('案件 0');
  await undo(page);
  await title(page).toHaveText(`案件 ${count}`);
  await page.close();
});

test('cases are gathered by one search after another, seen together, and let go', async ({
  extension,
}) => {
  const page = await openFull(extension);
  for (const name of ['fake-desk-17.com', 'fake-desk-201.com']) {
    await page.locator('.cases-search').fill(name);
    await page.locator('.case-row input').check();
  }
  await expect(page.locator('.bulk-bar')).toContainText('另有 1 件不在当前列表');
  await page.getByRole('button', { name: '只看已选' }).click();
  await expect.poll(async () => (await labels(page)).toSorted()).toEqual(['客户 17', '客户 201']);
  await page.locator('h1').click();
  await page.keyboard.press('Delete');
  await title(page).toHaveText('案件 0');
  await page.locator('.cases-search').fill('');
  await title(page).toHaveText(`案件 ${CASES - 2}`);
  await page.locator('h1').click();
  await page.keyboard.press('z');
  await title(page).toHaveText(`案件 ${CASES}`);
  await page.close();
});

test('a run of rows is chosen with Shift, by mouse and by keys, and each page keeps its own', async ({
  extension,
}) => {
  const page = await openFull(extension);
  await page.locator('.case-row input').nth(2).check();
  await page
    .locator('.case-row input')
    .nth(6)
    .click({ modifiers: ['Shift'] });
  await expect(page.locator('.bulk-bar')).toContainText('已选 5 件');
  await page.getByRole('button', { name: '下一页' }).click();
  await expect(page.locator('.list-head')).toBeInViewport();
  await expect(page.locator('.case-row.selected')).toHaveCount(0);
  await page.locator('h1').click();
  for (const key of ['j', 'x', 'j', 'j', 'X']) await page.keyboard.press(key);
  await expect(page.locator('.case-row.selected')).toHaveCount(3);
  await expect(page.locator('.bulk-bar')).toContainText('已选 8 件');
  await page.keyboard.press('Escape');
  await expect(page.locator('.bulk-bar')).toHaveCount(0);
  await page.close();
});

test('the board counts whole columns, is walked by arrows, and leads to the rest of a column', async ({
  extension,
}) => {
  const page = await openFull(extension);
  await page.locator('h1').click();
  await page.keyboard.press('b');
  const counts = await page.locator('.column h3 span').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(CASES);
  expect(await page.locator('.case-card').count()).toBeLessThanOrEqual(150);
  for (const key of ['j', 'ArrowRight', 'ArrowDown', 'x']) await page.keyboard.press(key);
  await expect(page.locator('.column').nth(1).locator('.case-card.selected')).toHaveCount(1);
  await expect(page.locator('.column').nth(1).locator('.case-link').nth(1)).toBeFocused();
  await page.locator('.column .link').first().click();
  await expect(page.locator('.case-row').first()).toBeVisible();
  await expect(page.locator('.filters summary b')).toHaveText('1');
  await page.close();
});

/** Sixty characters without a place to break, the longest tag, a long domain and a Chinese one. */
const HARD = [
  {
    label: 'AbsolutelyNoSpacesInThisLabelWhichIsSixtyCharactersLong00000',
    domain: `${'fake-very-long-name-of-a-site.'.repeat(3)}com.cn`,
    tags: { ATagOfFortyCharactersWithoutAnySpaces000: true },
  },
  {
    label: '练习集团股份有限公司华东分公司互联网信息服务事业部官方网站新增服务备案项目二期工程',
    domain: 'xn--fsqu00a.xn--fiqs8s',
    tags: { 等客户回电话再处理千万不要提交: true },
  },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`names of any length fit a side panel of 320 px, in list, menus and board, ${colorScheme}`, async ({
    extension,
  }) => {
    const page = await openDesk(extension, 'backup');
    await page.emulateMedia({ colorScheme });
    const backup = JSON.parse(manyCases(HARD.length));
    for (const [n, set] of HARD.entries()) Object.assign(backup.cases[n].entries[0].set, set);
    await chooseBackup(page, JSON.stringify(backup));
    await page.getByRole('button', { name: '确认导入' }).click();
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(page.url().replace(/#.*/, '#cases'));
    await expect(page.locator('.case-row')).toHaveCount(HARD.length);
    const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    await page.locator('.select-all input').check();
    await page.locator('h1').click();
    await page.keyboard.press('?');
    expect(await axeOnPage(page)).toEqual([]);
    await page.keyboard.press('l');
    await expect(page.locator('.untag')).toHaveCount(HARD.length);
    const menu = await page.locator('.tag-menu .menu-items').boundingBox();
    expect(menu && menu.x >= 0 && menu.x + menu.width <= 320).toBe(true);
    expect(await axeOnPage(page)).toEqual([]);
    expect(await isWide()).toBe(false);
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    expect(await axeOnPage(page)).toEqual([]);
    expect(await isWide()).toBe(false);
    await page.close();
  });
}
