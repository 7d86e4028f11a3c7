/** Markup, script and invisible signs in every text that we show, in Firefox: shown as text, and nothing executes. */
import { expect } from '../support/fixtures.ts';
import { test } from './firefox-tab.ts';
import {
  ATTACKS,
  attackPage,
  INVISIBLE,
  LONG_PAGE,
  LOOK_ALIKE_PAGE,
  strangeLinks,
  TRICK_PAGE,
} from './tricks.ts';

test('markup and script in names, domains, orders, reasons and titles stay text', async ({
  tab,
}) => {
  const { page } = tab;
  test.setTimeout(60_000);
  for (const attack of ATTACKS) {
    await tab.open(attackPage(attack));
    await page.click('#cancel');
    await tab.says().toContain('fake-hostile-0001.org');
    expect(
      await tab.inside(`(root) => [
          root.querySelectorAll('script, iframe, img, object, embed, [onerror], [onload], [srcdoc]').length,
          (${strangeLinks.toString()})(root).join(' '),
        ]`),
    ).toEqual([0, '']);
    expect(await page.evaluate(() => (window as { executed?: string }).executed ?? 'nothing')).toBe(
      'nothing',
    );
  }
});

test('signs that turn or hide writing are not shown, look-alikes are told, long texts are cut', async ({
  tab,
  firefox,
}) => {
  const { page } = tab;
  await tab.open(TRICK_PAGE);
  await page.click('#cancel');
  await tab.says().toContain('fake-hostile-0001.org');
  expect((await firefox.overlayText(page)) ?? '').not.toMatch(INVISIBLE);

  await tab.open(LOOK_ALIKE_PAGE);
  await page.click('#cancel');
  await tab.says().toContain('xn--');

  await tab.open(LONG_PAGE);
  await page.click('#cancel');
  await tab.says().toContain('动手之前');
  const wide = await tab.inside(`(root) => [...root.querySelectorAll('.box, .box *')]
      .filter((el) => el.clientWidth > 0 && el.scrollWidth > el.clientWidth + 1)
      .filter((el) => getComputedStyle(el).display !== 'inline')
      .filter((el) => getComputedStyle(el).textOverflow !== 'ellipsis')
      .map((el) => el.localName + '.' + el.className)`);
  expect(wide).toEqual([]);
});
