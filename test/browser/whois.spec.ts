/** `.cn` has no RDAP: its WHOIS page is read in the popup, on a press, while the person is there. */
import { AXE_SOURCE, describeViolations } from './support/axe.ts';
import type { ChromiumWithExtension } from './support/chromium.ts';
import { expect, test } from './support/fixtures.ts';
import { dumpStores } from './support/stores.ts';

const ask = (query: string): string =>
  `https://webwhois.cnnic.cn/WhoisServlet?queryType=Domain&${query}`;

const PERSONAL = /张练习|someone@|practice0001/;

/** Presses the toolbar button over the page, and the popup's button. */
const readInPopup = async (extension: ChromiumWithExtension, address: string) => {
  const popup = await extension.openActionPopup(address);
  await expect.poll(() => popup.text(), { timeout: 5000 }).toContain('读取这一页的结果');
  await popup.evaluate(`document.querySelector('.whois-page button').click()`);
  return popup;
};

test.describe.configure({ mode: 'serial' });

for (const [layout, query] of [
  ['a Chinese table', 'domain=fake-practice.cn'],
  ['English lines', 'domain=fake-practice.cn&lang=en&layout=text'],
  ['labels above values', 'domain=fake-practice.cn&layout=lines'],
] as const) {
  test(`read on a press, once the page has an answer: ${layout}`, async ({ page, extension }) => {
    const address = ask(query);
    await page.goto(address);
    await page.bringToFront();
    const early = await readInPopup(extension, address);
    await expect.poll(() => early.text()).toContain('还没有看到域名的查询结果');
    await early.close();
    await page.locator('#ok').click();
    const popup = await readInPopup(extension, address);
    await expect.poll(() => popup.text()).toContain('练习数码信息技术有限公司');
    const text = await popup.text();
    expect(text).toContain('域名已于 2020-05-06 到期');
    expect(text).toContain('注册局暂停了解析');
    expect(text).toMatch(/从 webwhois\.cnnic\.cn 读取/);
    expect(text).not.toMatch(PERSONAL);
    await popup.evaluate(AXE_SOURCE);
    const checked = await popup.evaluate(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => ({
        violations: violations.map(({ id, impact, nodes }) => ({
          id, impact, nodes: nodes.map(({ target, html }) => ({ target, html })),
        })),
      }))`,
    );
    expect(describeViolations(checked)).toEqual([]);
    await popup.close();
  });
}

test('the next look-up of the domain knows it; holder and mail address are nowhere', async ({
  extension,
}) => {
  const popup = await extension.openExtensionPage('popup.html');
  await popup.locator('input').first().fill('www.fake-practice.cn');
  await expect(popup.locator('.whois-known')).toContainText('练习数码信息技术有限公司');
  await expect(popup.locator('.whois-known')).toContainText('读取');
  const kept = await popup.evaluate(dumpStores);
  expect(kept).not.toMatch(PERSONAL);
  // The answer itself lives in memory only.
  const [local, , databases] = JSON.parse(kept);
  expect(JSON.stringify([local, databases])).not.toContain('fake-practice.cn');
  await popup.close();
});

test('a domain that the registry does not know', async ({ page, extension }) => {
  const address = ask('domain=missing-practice.cn');
  await page.goto(address);
  await page.locator('#ok').click();
  await page.bringToFront();
  const popup = await readInPopup(extension, address);
  await expect.poll(() => popup.text()).toContain('注册局查不到这个域名');
  await popup.close();
});

test('without a press on the button the page is out of reach', async ({ page, extension }) => {
  await page.goto(ask('domain=fake-practice.cn'));
  await page.bringToFront();
  const popup = await extension.openActionPopup();
  await expect.poll(() => popup.text(), { timeout: 5000 }).toMatch(/本页/);
  expect(await popup.text()).not.toContain('WHOIS 查询页');
  await popup.close();
});
