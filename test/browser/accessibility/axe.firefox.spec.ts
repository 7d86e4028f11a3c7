/** axe finds nothing to object to in Firefox either: every view and the overlay, in both languages. */
import { HOME_NOT_APPROVED, NOT_APPROVED_DOMAIN } from '../addresses.ts';
import { AXE_ON_CLOSED_ROOT, AXE_SOURCE, describeViolations } from '../support/axe.ts';
import type { FirefoxWithExtension } from '../support/firefox.ts';
import { expect, firefoxTest as test } from '../support/fixtures.ts';
import { VIEWS } from './views.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const speak = async (firefox: FirefoxWithExtension, locale: string): Promise<void> => {
  const page = await firefox.openExtensionPage('options.html');
  await page.evaluate(`browser.storage.local.set({ settings: { locale: '${locale}' } })`);
  await page.close();
};

test.afterEach(({ firefox }) => speak(firefox, 'zh-CN'));

const PATHS = [...new Set(VIEWS.map(({ path }) => path))];

for (const locale of ['zh-CN', 'en'] as const) {
  test(`every view, ${locale}`, async ({ firefox }) => {
    test.setTimeout(90_000);
    await speak(firefox, locale);
    const found: string[] = [];
    for (const path of PATHS) {
      const page = await firefox.openExtensionPage(path);
      await expect
        .poll(() => page.evaluate(`document.querySelector('main, h1, h2') !== null`))
        .toBe(true);
      await pause(300);
      expect(await page.evaluate('document.documentElement.lang')).toBe(locale);
      await page.evaluate(`${AXE_SOURCE}; null`);
      const result = await page.evaluate(
        `axe.run(document, { resultTypes: ['violations'] }).then((r) => JSON.stringify(r))`,
      );
      for (const violation of describeViolations(JSON.parse(String(result)))) {
        found.push(`${path}: ${violation}`);
      }
      await page.close();
    }
    expect(found).toEqual([]);
  });

  test(`the overlay, folded and open, ${locale}`, async ({ firefox, firefoxPage: page }) => {
    await speak(firefox, locale);
    await page.goto(HOME_NOT_APPROVED);
    const says = () =>
      expect.poll(() => firefox.overlayText(page, { timeout: 50 }), { timeout: 8000 });
    const axe = async () => {
      const result = await firefox.inOverlay(
        page,
        `async (root, host) => JSON.stringify(await (${AXE_ON_CLOSED_ROOT}).call(host, root))`,
        { world: 'page' },
      );
      return describeViolations(JSON.parse(String(result)));
    };
    await says().toMatch(/\d/);
    await page.evaluate(AXE_SOURCE);
    expect(await axe(), 'folded').toEqual([]);
    await page.evaluate(() => {
      [...document.querySelectorAll('button')].find((b) => b.textContent === '注销主体')?.click();
    });
    await says().toContain(NOT_APPROVED_DOMAIN);
    expect(await axe(), 'open').toEqual([]);
  });
}
