/** A notice pasted into the workbench as it ships: read, made into a case, taken back; nothing of a person is kept. */
import type { Page } from '@playwright/test';
import { axeOnPage } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { dumpStores } from '../support/stores.ts';
import { emptyStore, labels, makeCase, openDesk } from './desk.ts';

const SECRETS = ['王小明', '13812345678', '330102199001011234', '847261', 'fake.person@qq.com'];
const NOTICE = `【阿里云】尊敬的王小明先生（手机13812345678，证件330102199001011234，邮箱fake.person@qq.com，验证码847261），您的网站 fake-one.com（浙ICP备00000001号-1）备案接入信息与实际接入信息不符，请您务必于2099年12月03日15:10之前整改，逾期将取消接入。`;

const paste = async (page: Page, text: string): Promise<void> => {
  await page.goto(page.url().replace(/(#.*)?$/, '#notice'));
  await page.locator('.notice textarea').fill(text);
};

const backToList = (page: Page) => page.goto(page.url().replace(/#.*/, '#cases'));

test.beforeEach(({ extension }) => emptyStore(extension));

test('one press makes a case with its deadline; undo takes it back', async ({ extension }) => {
  const page = await openDesk(extension);
  await paste(page, NOTICE);
  const result = page.locator('.notice-result');
  await expect(result).toContainText('2099年12月3日 15:10');
  for (const secret of SECRETS) await expect(result).not.toContainText(secret);
  await page.getByRole('button', { name: '跟踪这件事' }).click();
  await expect(page.locator('.case-head h2')).toHaveText('fake-one.com');
  await expect(page.locator('body')).toContainText('2099年12月3日 15:10');

  const kept = await page.evaluate(dumpStores);
  expect(kept).toContain('2099-12-03T15:10:00+08:00');
  for (const secret of SECRETS) expect(kept).not.toContain(secret);
  expect(kept).not.toContain('实际接入信息');
  expect(await page.content()).not.toContain('王小明');

  await page.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await backToList(page);
  await expect.poll(() => labels(page)).toEqual([]);
  await page.close();
});

test('the case it belongs to is updated; undo gives the former date back', async ({
  extension,
}) => {
  const page = await openDesk(extension);
  await makeCase(page, 'fake-one.com', '客户甲');
  await paste(page, NOTICE);
  await page.getByRole('button', { name: '更新案件「客户甲」' }).click();
  await expect(page.locator('.case-head h2')).toHaveText('客户甲');
  await expect(page.locator('body')).toContainText('2099年12月3日 15:10');
  await page.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('body')).not.toContainText('2099年12月3日 15:10');
  await backToList(page);
  await expect.poll(() => labels(page)).toEqual(['客户甲']);
  await page.close();
});

test('a code message without a name goes to the case that is chosen', async ({ extension }) => {
  const page = await openDesk(extension);
  await makeCase(page, 'fake-one.com', '客户甲');
  await paste(
    page,
    '【工信部】您的ICP备案验证码为847261，请于24小时内登录 https://beian.miit.gov.cn 完成短信核验。',
  );
  await expect(page.locator('.notice-result')).toContainText('12381');
  expect(await axeOnPage(page)).toEqual([]);
  await page.locator('.notice-whose select').selectOption({ label: '客户甲（fake-one.com）' });
  await page.getByRole('button', { name: '更新案件', exact: true }).click();
  await expect(page.locator('.stage-now .pill')).toHaveText('短信核验');
  expect(await page.evaluate(dumpStores)).not.toContain('847261');
  await page.close();
});

test('an unknown text says so and shows what it holds; another thing is said to be none', async ({
  extension,
}) => {
  const page = await openDesk(extension);
  await page.setViewportSize({ width: 360, height: 800 });
  await paste(page, '麻烦看下 fake-two.cn，2099年12月3日前要弄好，请处理');
  await expect(page.locator('.notice-unknown')).toBeVisible();
  await expect(page.locator('.notice-found')).toContainText('fake-two.cn');
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(await wide()).toBe(false);
  expect(await axeOnPage(page)).toEqual([]);
  await paste(page, '【顺丰速运】您的快件已到达驿站，请于今日21:00前凭取件码领取。');
  await expect(page.locator('.notice-result')).toHaveCount(0);
  await expect(page.locator('.notice')).toContainText('没有看出要您做什么');
  await paste(page, `${NOTICE} ${'fake-very-long-name-of-a-site-'.repeat(2)}end.com.cn `.repeat(6));
  expect(await wide()).toBe(false);
  await page.close();
});
