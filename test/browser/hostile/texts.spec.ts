/** Markup, script and invisible signs in every text that we show: shown as text, in order, and nothing executes. */
import { expect, test } from '../support/fixtures.ts';
import { overlayText, pierceClosed } from '../support/pierce.ts';
import { openHostile, saysNow } from './pages.ts';

/** As the page shows it: the text `<img …>`, not an element. */
const shown = (markup: string): string =>
  markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const ATTACKS = [
  `<img src=x onerror="window.executed='img'">`,
  `<script>window.executed='script'</script>`,
  `<svg onload="window.executed='svg'">`,
  `"><iframe srcdoc="<script>top.executed='frame'</script>">`,
  `javascript:window.executed='url'`,
  `{action}{domain}\${executed}`,
];

const orders = (
  text: string,
): string => `<table><thead><tr><th>订单号</th><th>订单类型</th><th>状态</th>
  <th>域名</th><th>驳回原因</th></tr></thead><tbody><tr><td>2000000000041</td><td>变更主体${text}</td>
  <td>阿里云初审驳回</td><td>fake-hostile-0001.org</td><td>${text}</td></tr></tbody></table>`;

test('markup and script in names, domains, orders, reasons and titles stay text', async ({
  page,
  server,
  pageErrors,
}) => {
  for (const attack of ATTACKS) {
    const text = shown(attack);
    await openHostile(page, server, {
      name: `练习公司${text}`,
      service: text,
      domain: `fake-hostile-0001.org ${text}`,
      orders: orders(text),
      dialogTitle: `注销主体${text}`,
    });
    await page.locator('#cancel').click();
    await saysNow(page).not.toBe('');
    const overlay = await pierceClosed(page);
    await overlay.getByRole('checkbox').first().waitFor();
    await expect(
      overlay.locator('script, iframe, img, object, embed, [onerror], [onload], [srcdoc]'),
    ).toHaveCount(0);
    expect(await overlay.locator('.overlay').evaluate(strangeLinks)).toEqual([]);
    expect(await page.evaluate(() => (window as { executed?: string }).executed)).toBeUndefined();
  }
  expect(pageErrors).toEqual([]);
});

/** Addresses of links that lead to anything but a web page. */
const strangeLinks = (root: Element): string[] =>
  [...root.querySelectorAll('a[href]')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !/^https?:\/\//.test(href));

const RIGHT_TO_LEFT = '\u202e';
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

test('signs that turn or hide writing are not shown', async ({ page, server }) => {
  const trick = `${RIGHT_TO_LEFT}案备\u2066\u2067\u200b\u2060\ufeff\u061c\u206a\u{e0041}`;
  await openHostile(page, server, {
    name: `练习公司${trick}`,
    service: `练习${trick}官网`,
    domain: `fake-\u200bhostile\u2060-0001.org`,
    orders: orders(trick),
    dialogTitle: `注销${trick}主体`,
  });
  await page.locator('#cancel').click();
  await saysNow(page).toContain('fake-hostile-0001.org');
  expect((await overlayText(page)) ?? '').not.toMatch(INVISIBLE);
});

test('a domain that looks like another one is told by its ASCII name', async ({ page, server }) => {
  // Cyrillic letters between Latin ones.
  await openHostile(page, server, { domain: 'аlіyun-fake.org' });
  await page.locator('#cancel').click();
  await saysNow(page).toContain('xn--');
});

test('a text without end is cut, wrapped and scrolled, never wider than the overlay', async ({
  page,
  server,
}) => {
  const long = '很长的名字'.repeat(2000);
  const word = 'w'.repeat(5000);
  await openHostile(page, server, {
    name: long,
    service: word,
    domain: `${'label'.repeat(11)}.${'label'.repeat(11)}.${'label'.repeat(11)}.org`,
    orders: orders(word),
  });
  await page.locator('#cancel').click();
  await saysNow(page).not.toBe('');
  const overlay = await pierceClosed(page);
  await overlay.getByRole('checkbox').first().waitFor();
  // Asked of one element: only single elements are found inside the closed root.
  const wide = await overlay.locator('.overlay').evaluate((root) =>
    [...root.querySelectorAll('.box, .box *')]
      .filter((el) => el instanceof HTMLElement && el.scrollWidth > el.clientWidth + 1)
      .filter((el) => getComputedStyle(el).display !== 'inline')
      .filter((el) => getComputedStyle(el).textOverflow !== 'ellipsis')
      .map((el) => `${el.localName}.${el.className} ${el.textContent?.slice(0, 30)}`),
  );
  expect(wide).toEqual([]);
});
