/** Every way through the extension's own views, and everything heard on it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOME_PENDING, ORDERS } from '../addresses.ts';
import type { ChromiumWithExtension } from '../support/chromium.ts';
import { expect } from '../support/fixtures.ts';
import { dumpStores } from '../support/stores.ts';
import { PLANTED, PLANTED_NOTICE, plant } from './planted.ts';

/** Everything that was said or shown, by where. */
export type Heard = Map<string, string>;

/** Notice, note, hand-off, exports, settings. */
export const tryWorkbench = async (browser: ChromiumWithExtension, heard: Heard) => {
  const page = await browser.openExtensionPage('workbench.html#notice');
  page.setDefaultTimeout(8000);
  await page.locator('textarea').fill(PLANTED_NOTICE);
  await page.locator('.notice-track button').click();
  await page.locator('.case-head').waitFor();
  const note = page.locator('form', { has: page.locator('textarea') }).last();
  await note.locator('textarea').fill('已致电');
  await note.locator('button').click();
  await page.locator('.notes li').waitFor();
  await page.locator('.handoff summary').click();
  heard.set('case', await page.locator('body').innerText());

  await page.goto(page.url().replace(/#.*/, '#cases'));
  await page.locator('.case-row').first().waitFor();
  heard.set('cases', await page.locator('body').innerText());
  await page.goto(page.url().replace(/#.*/, '#backup'));
  const buttons = page.locator('.choices-list button');
  await buttons.first().waitFor();
  for (const button of await buttons.all()) {
    const download = page.waitForEvent('download', { timeout: 5000 });
    await button.click();
    const file = await download;
    heard.set(`export ${file.suggestedFilename()}`, readFileSync(await file.path(), 'utf8'));
  }
  const options = await browser.openExtensionPage('options.html');
  await options.locator('select').first().selectOption('en');
  await options.waitForTimeout(300);
  heard.set('stores', await page.evaluate(dumpStores));
  await options.close();
  await page.close();
};

const press = (name: string) =>
  `[...document.querySelectorAll('button')].find((b) => b.textContent.includes('${name}'))?.click()`;

/** The popup over a page, what it read, rule by rule. */
export const tryPopup = async (browser: ChromiumWithExtension, heard: Heard) => {
  const page = await browser.context.newPage();
  await page.addInitScript(plant, PLANTED);
  for (const address of [HOME_PENDING, ORDERS]) {
    await page.goto(address);
    await page.bringToFront();
    await expect(page.locator('#planted')).toContainText(PLANTED.certificate);
    const popup = await browser.openActionPopup();
    await expect.poll(() => popup.text(), { timeout: 8000 }).toContain('它读到了什么');
    heard.set(`popup ${address}`, await popup.text());
    await popup.evaluate(press('它读到了什么'));
    await expect.poll(() => popup.text()).toContain('每条规则的结论');
    heard.set(`doctor ${address}`, await popup.text());
    await popup.close();
  }
  await page.close();
};

/** The profile's own files of extensions, as they lie on the disk. */
export const profileFiles = (profile: string): string =>
  readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) =>
      /chrome-extension_|File System|Extension (State|Settings|Rules|Scripts)/.test(path),
    )
    .map((path) => readFileSync(path))
    .map((bytes) => `${bytes.toString('utf8')}\n${bytes.toString('utf16le')}`)
    .join('\n');
