/** Every text and sign can be told from what lies behind it: light, dark, and in colours forced by the system. */
import type { Page } from '@playwright/test';
import { HOME_FAILING, HOME_NOT_APPROVED, NOT_APPROVED_DOMAIN } from '../addresses.ts';
import { colourFaults } from '../support/colours.ts';
import { expect, test } from '../support/fixtures.ts';
import { pierceClosed, saysNow } from '../support/pierce.ts';
import { fillStore, openView, speak, VIEWS } from './views.ts';

test.beforeAll(({ extension }) => fillStore(extension));
test.afterEach(({ extension }) => speak(extension, 'zh-CN'));

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

const inOverlay = async (page: Page) => {
  const overlay = await pierceClosed(page);
  return overlay.locator('.overlay').evaluate(colourFaults);
};

for (const look of LOOKS) {
  const name = `${look.colorScheme}${look.forcedColors === 'active' ? ', forced' : ''}`;

  test(`overlay, ${name}`, async ({ page, extension }) => {
    await page.emulateMedia(look);
    for (const locale of ['zh-CN', 'en'] as const) {
      await speak(extension, locale);
      await page.goto(HOME_NOT_APPROVED);
      await saysNow(page).toMatch(/\d/);
      expect(await inOverlay(page), 'folded').toEqual([]);
      await page.getByRole('button', { name: '注销主体', exact: true }).hover();
      await saysNow(page).toContain(NOT_APPROVED_DOMAIN);
      expect(await inOverlay(page), 'leading').toEqual([]);
      await page.getByRole('button', { name: '注销主体', exact: true }).click();
      const overlay = await pierceClosed(page);
      await overlay.getByRole('checkbox').first().waitFor();
      await overlay.locator('.overlay').evaluate((root) => {
        for (const part of root.querySelectorAll('details')) part.open = true;
      });
      expect(await inOverlay(page), 'open').toEqual([]);
    }
    await page.goto(HOME_FAILING);
    await saysNow(page).not.toBe('');
    expect(await inOverlay(page), 'unreadable').toEqual([]);
  });

  test(`every view, ${name}`, async ({ extension }) => {
    test.setTimeout(90_000);
    const faults: string[] = [];
    for (const view of VIEWS) {
      const page = await openView(extension, view, (opened) => opened.emulateMedia(look));
      const found = await page.locator('body').evaluate(colourFaults);
      faults.push(...found.map((fault) => `${view.path}: ${fault}`));
      await page.close();
    }
    expect(faults).toEqual([]);
  });
}

test('forced colours keep borders and signs; nothing moves where motion is not wanted', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(HOME_NOT_APPROVED);
  await saysNow(page).toMatch(/\d/);
  await page.getByRole('button', { name: '注销主体', exact: true }).click();
  await saysNow(page).toContain(NOT_APPROVED_DOMAIN);
  const overlay = await pierceClosed(page);
  const look = await overlay.locator('.panel').evaluate((panel) => ({
    border: Number.parseFloat(getComputedStyle(panel).borderTopWidth),
    moving: panel.getAnimations({ subtree: true }).length,
    signs: [...panel.querySelectorAll('.mark .sign')].every(
      (sign) =>
        getComputedStyle(sign).stroke !==
        getComputedStyle(sign.previousElementSibling ?? sign).fill,
    ),
  }));
  expect(look.border).toBeGreaterThanOrEqual(1);
  expect(look.moving).toBe(0);
  expect(look.signs).toBe(true);
});

test('what cannot be seen is found', async ({ page }) => {
  await page.setContent(`<html lang="zh-CN"><body style="background:#fff">
    <p style="color:#ddd">看不清的字</p><p style="opacity:.3">淡出的字</p><p>看得清的字</p>
    <input placeholder="看不清的提示" style="color-scheme:light"><style>::placeholder{color:#eee}</style>
    <p><button aria-pressed="true">一</button><button aria-pressed="false">二</button></p>
    <svg width="99" height="20"><rect width="99" height="20" fill="#333"/><text y="15" fill="#111">画里的字</text></svg>
    <svg class="mark" width="20" height="20"><path class="shape" d="M0 0h20v20z" fill="#eee"/><path class="sign" d="M1 1h9" stroke="#ddd"/></svg>
    </body></html>`);
  const faults = await page.locator('body').evaluate(colourFaults);
  expect(faults.map((fault) => fault.replace(/ \d.*?: .*$/, ''))).toEqual([
    'text',
    'text',
    'placeholder',
    'text in a drawing',
    'mark',
    'sign in a mark',
    'chosen like the others',
  ]);
});
