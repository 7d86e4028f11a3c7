/** Ways through the workbench: notices, guides, keys, ten thousand cases. */
import { expect, test } from '../support/fixtures.ts';
import { chooseBackup, emptyStore, labels, makeCase, manyCases, openDesk } from './desk.ts';

test.beforeEach(({ extension }) => emptyStore(extension));

test('a pasted notice becomes a case with its date', async ({ extension }) => {
  const page = await openDesk(extension, 'notice');
  await page
    .locator('textarea')
    .fill('【阿里云】您的网站 fake-notice.com 未在阿里云接入，请于2027年06月23日0点之前完成整改。');
  await expect(page.locator('.notice-due')).toContainText('2027');
  await page.locator('.notice-track button').click();
  await expect(page.locator('.case-head')).toContainText('fake-notice.com');
  await expect(page.locator('.deadlines')).toContainText('2027');
  await page.close();
});

test('a link to a section of a guide arrives there, and its ticks go to the case named', async ({
  extension,
}) => {
  const page = await openDesk(extension);
  await makeCase(page, 'fake-one.com', '客户甲');
  await page.goto(page.url().replace(/#.*/, '#guide/first-filing/aliyun/waiting'));
  const section = page.locator('[id="guide/first-filing/waiting"]');
  await expect(section).toBeInViewport();
  const top = (await section.boundingBox())?.y ?? -1;
  const bar = await page.locator('.wb-nav').boundingBox();
  expect(top).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));

  await page.locator('.tick-keeper select').selectOption({ label: '客户甲' });
  await page.locator('.boxes input').first().check();
  await page.locator('.tick-keeper a').click();
  await page.locator('.case-guide summary').first().click();
  await expect(page.locator('.boxes input').first()).toBeChecked();
  await page.close();
});

test('the list is worked by keys alone', async ({ extension }) => {
  const page = await openDesk(extension);
  for (const n of [1, 2, 3]) await makeCase(page, `fake-${n}.com`);
  await page.goto(page.url().replace(/#.*/, '#cases'));
  await expect.poll(() => labels(page)).toHaveLength(3);
  const [, second = ''] = await labels(page);
  await page.locator('h1').click();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.locator('.case-row.selected')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.case-row.selected')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.locator('.case-head h2')).toHaveText(second);
  await page.keyboard.press('Escape');
  await expect(page.locator('.case')).toHaveCount(0);
  await page.keyboard.press('/');
  await page.keyboard.type('fake-3');
  await expect.poll(() => labels(page)).toEqual(['fake-3.com']);
  await page.close();
});

test('ten thousand cases: a page of rows at a time, and filters at the speed of typing', async ({
  extension,
}) => {
  test.setTimeout(120_000);
  const page = await openDesk(extension, 'backup');
  await chooseBackup(page, manyCases(10_000));
  await page.getByRole('button', { name: '确认导入' }).click({ timeout: 30_000 });
  await expect(page.locator('.toast')).toContainText('导入 10000 个案件', { timeout: 60_000 });
  await page.goto(page.url().replace(/#.*/, '#cases'));
  await expect(page.locator('.case-row')).toHaveCount(100, { timeout: 15_000 });
  await expect(page.locator('.shelf-all')).toContainText('10000');
  await expect(page.locator('.group').first()).toHaveClass(/group-today/);
  await page.locator('.cases-search').fill('fake-desk-9999');
  await expect.poll(() => labels(page)).toEqual(['客户 9999']);
  await page.locator('.cases-search').fill('');
  await page.getByRole('button', { name: '看板' }).click();
  expect(await page.locator('.column li').count()).toBeLessThanOrEqual(200);
  await page.close();
});

test('a guide is printed without the frame, a hand-off alone', async ({ extension }) => {
  const page = await openDesk(extension);
  await makeCase(page, 'fake-one.com', '客户甲');
  const at = page.url();
  await page.goto(at.replace(/#.*/, '#guide/cancel-subject/aliyun'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.guide h2')).toBeVisible();
  await expect(page.locator('.wb-nav')).toBeHidden();
  await expect(page.locator('.guide .tools')).toBeHidden();

  await page.emulateMedia({ media: 'screen' });
  await page.goto(at);
  await page.locator('.handoff summary').click();
  await page.evaluate(() => {
    globalThis.print = () => undefined;
  });
  await page.locator('.handoff').getByRole('button', { name: '打印' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.handoff-text')).toBeVisible();
  await expect(page.locator('.case-head h2')).toBeHidden();
  await page.close();
});
