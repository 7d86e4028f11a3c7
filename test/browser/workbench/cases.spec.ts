/** The workbench as it ships: a case from beginning to end, many at once, two windows, and the way back from each step. */
import { readFileSync } from 'node:fs';
import { axeOnPage } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseBackup, emptyStore, labels, makeCase, openDesk } from './desk.ts';

test.beforeEach(({ extension }) => emptyStore(extension));

test('a case is made, edited, moved on, and each step is taken back', async ({ extension }) => {
  const page = await openDesk(extension);
  await makeCase(page, 'https://fake-one.com/x', '客户甲');
  await expect(page.locator('.case-head h2')).toHaveText('客户甲');
  await expect(page.locator('.case-head .facts')).toContainText('fake-one.com');

  await page.getByRole('button', { name: '编辑' }).click();
  await page.getByLabel('备案号', { exact: true }).fill('浙ICP备00000001号');
  await page.getByLabel('名称', { exact: true }).fill('客户乙');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.locator('.case-head h2')).toHaveText('客户乙');
  await expect(page.locator('.facts')).toContainText('浙ICP备00000001号');

  await page.locator('.stage-now select').selectOption('sms-verification');
  await expect(page.locator('.stage-now .pill')).toHaveText('短信核验');
  await expect(page.locator('.case-now.stop')).toContainText('短信核验');
  await expect(page.locator('.case-ask')).toContainText('12381');
  await page.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('.stage-now .pill')).toHaveText('草稿待提交');
  await page.locator('.toast').getByRole('button', { name: '重做' }).click();
  await expect(page.locator('.stage-now .pill')).toHaveText('短信核验');
  await page.close();
});

test('a deleted case is brought back from the toast and from its shelf', async ({ extension }) => {
  const page = await openDesk(extension);
  await makeCase(page, 'fake-one.com');
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await expect(page.locator('.welcome')).toBeVisible();
  await page.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => labels(page)).toEqual(['fake-one.com']);

  await page.locator('.case-row input').check();
  await page.locator('.bulk-bar').getByRole('button', { name: '删除' }).click();
  await page.locator('.shelf-deleted button').click();
  await page.getByRole('button', { name: '恢复' }).click();
  await page.locator('.shelf-all button').click();
  await expect.poll(() => labels(page)).toEqual(['fake-one.com']);
  await page.close();
});

test('many are chosen, labelled, archived and exported together', async ({ extension }) => {
  const page = await openDesk(extension);
  for (const n of [1, 2, 3]) await makeCase(page, `fake-${n}.com`);
  await page.goto(page.url().replace(/#.*/, '#cases'));
  await page.locator('.select-all input').check();
  await page.locator('.tag-menu summary').click();
  await page.locator('.tag-menu input').fill('加急');
  await page.getByRole('button', { name: '加标签' }).click();
  await expect(page.locator('.case-row .pill.tag')).toHaveText(['加急', '加急', '加急']);

  await page.getByRole('button', { name: '取消选择' }).click();
  await page.locator('.case-row input').first().check();
  await page.locator('.bulk-bar summary', { hasText: '导出' }).click();
  const download = page.waitForEvent('download');
  await page.locator('.bulk-bar').getByRole('button', { name: '完整备份' }).click();
  const file = await (await download).path();
  expect(JSON.parse(readFileSync(file, 'utf8')).cases).toHaveLength(1);

  await page.getByRole('button', { name: '归档' }).click();
  await expect.poll(() => labels(page)).toHaveLength(2);
  await page.locator('.shelf-archived button').click();
  await expect.poll(() => labels(page)).toHaveLength(1);
  await page.close();
});

test('a backup goes out, shows what it would bring, comes in, and is taken back', async ({
  extension,
}) => {
  const page = await openDesk(extension);
  await makeCase(page, 'fake-one.com', '客户甲');
  await page.goto(page.url().replace(/#.*/, '#backup'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '完整备份（JSON）' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');

  await emptyStore(extension);
  await page.reload();
  await chooseBackup(page, text);
  await expect(page.locator('.import-plan')).toContainText('新增 1 个案件');
  await expect(page.locator('.import-plan')).toContainText('客户甲');
  await page.getByRole('button', { name: '确认导入' }).click();
  await page.goto(page.url().replace(/#.*/, '#cases'));
  await expect.poll(() => labels(page)).toEqual(['客户甲']);
  await page.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => labels(page)).toEqual([]);

  await page.goto(page.url().replace(/#.*/, '#backup'));
  await chooseBackup(page, '{"kind":"something else"}');
  await expect(page.locator('.backup [role=alert]')).toContainText('没有导入');
  await page.close();
});

test('two windows show each other’s changes', async ({ extension }) => {
  const one = await openDesk(extension);
  const other = await openDesk(extension, 'cases');
  await makeCase(one, 'fake-one.com', '客户甲');
  await expect.poll(() => labels(other)).toEqual(['客户甲']);
  await other.locator('.case-row input').check();
  await other.locator('.tag-menu summary').click();
  await other.locator('.tag-menu input').fill('加急');
  await other.getByRole('button', { name: '加标签' }).click();
  await expect(one.locator('.tags')).toContainText('加急');
  await one.close();
  await other.close();
});

test('the hand-off names no number in full unless asked to', async ({ extension }) => {
  const page = await openDesk(extension);
  await makeCase(page, 'fake-one.com', '客户甲');
  await page.getByRole('button', { name: '编辑' }).click();
  await page.getByLabel('备案号', { exact: true }).fill('浙ICP备12345678号');
  await page.getByRole('button', { name: '保存' }).click();
  await page.locator('.handoff summary').click();
  await expect(page.locator('.handoff-text')).toContainText('fake-one.com');
  await expect(page.locator('.handoff-text')).not.toContainText('12345678');
  await expect(page.locator('.handoff-text')).not.toContainText('客户甲');
  await page.getByLabel('隐去名称、电话和备案号').uncheck();
  await expect(page.locator('.handoff-text')).toContainText('浙ICP备12345678号');
  await page.close();
});

test('a printed hand-off is the summary alone, without a page of nothing behind it', async ({
  extension,
}) => {
  const page = await openDesk(extension);
  await makeCase(page, 'fake-one.com', '客户甲');
  await page.locator('.handoff summary').click();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: '打印', exact: true }).first().click();
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => ({
    text: document.body.innerText.trim(),
    height: document.documentElement.scrollHeight,
    lines: document.querySelector('.handoff-text')?.getBoundingClientRect().height ?? 0,
  }));
  expect(printed.text).toMatch(/^备案交接：fake-one\.com/);
  expect(printed.text).toMatch(/整理于 [^\n]*$/);
  expect(printed.lines).toBeGreaterThan(100);
  expect(printed.height).toBeLessThanOrEqual(Math.max(printed.lines + 80, 800));
  await page.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to object to, ${colorScheme}`, async ({ extension }) => {
    const page = await openDesk(extension);
    await page.emulateMedia({ colorScheme });
    await makeCase(page, 'fake-one.com', '客户甲');
    const at = page.url().replace(/.*#/, '');
    for (const width of [360, 1240]) {
      await page.setViewportSize({ width, height: 800 });
      for (const hash of [at, 'cases', 'new-case', 'backup', 'guide', 'notice', 'lookup']) {
        await page.goto(page.url().replace(/#.*/, `#${hash}`));
        await page.waitForTimeout(100);
        expect(await axeOnPage(page), `${hash} at ${width}`).toEqual([]);
      }
    }
    await page.close();
  });
}
