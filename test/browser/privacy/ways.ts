/** Every way through the extension's own views, and everything heard on it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { toIso, toIsoMillis } from '../../../utils/calendar/shanghai.ts';
import { writeBackup } from '../../../utils/cases/backup.ts';
import { HOME_PENDING, ORDERS } from '../addresses.ts';
import type { ChromiumWithExtension } from '../support/chromium.ts';
import { expect } from '../support/fixtures.ts';
import { chooseBackup } from '../workbench/desk.ts';
import { PLANTED, plant, TYPED, TYPED_NOTE, TYPED_NOTICE } from './planted.ts';
import { copiesOf, type Heard, hearKept } from './search.ts';

/** So long after a key the browser writes down what stands in a page's fields. */
const WRITTEN_MS = 3000;

const goTo = async (page: Page, view: string) => {
  await page.goto(page.url().replace(/#.*/, `#${view}`));
};

const SECRET = 'SECRET';

/** A case as another machine may have written it: due in five hours, secrets in every text. */
const importedCase = (now: Date): string =>
  writeBackup(
    [
      {
        id: 'case-due-0001',
        entries: [
          {
            id: 'entry-due-0001',
            at: toIsoMillis(now),
            origin: 'person',
            set: {
              label: `手机 ${TYPED.typedPhone} 验证码 ${TYPED.typedCode}`,
              contact: `王 ${TYPED.typedMail}`,
              domain: 'fake-due.com',
              provider: 'aliyun',
              procedure: 'add-access',
              stage: 'draft',
              notes: { n: SECRET },
              tags: { [`证件${TYPED.typedCertificate}`]: true },
              deadlines: {
                d: {
                  at: toIso(new Date(now.getTime() + 5 * 3_600_000)),
                  what: 'own',
                  text: SECRET,
                },
              },
            },
          },
        ],
      },
    ],
    now,
  ).replaceAll(SECRET, TYPED_NOTE);

const importCase = async (page: Page) => {
  await goTo(page, 'backup');
  await chooseBackup(page, importedCase(new Date()));
  await page.getByRole('button', { name: '确认导入' }).click();
  await expect(page.locator('.toast')).toContainText('导入 1 个案件');
};

/** A notice pasted, read and followed; then all that a person may write into its case. */
const writeCase = async (page: Page) => {
  await page.locator('.notice textarea').fill(TYPED_NOTICE);
  await page.waitForTimeout(WRITTEN_MS);
  await page.locator('.notice-track button').click();
  await page.locator('.case-head').waitFor();
  await page.getByRole('textbox', { name: '加备注' }).fill(`已致电。${TYPED_NOTE}`);
  await page.getByRole('textbox', { name: '标签名' }).fill(`电话${TYPED.typedPhone}`);
  await page.waitForTimeout(WRITTEN_MS);
  await page.getByRole('button', { name: '加备注' }).click();
  await expect(page.locator('.notes li')).toContainText('已致电');
  await page.getByRole('textbox', { name: '标签名' }).press('Enter');
  await expect(page.locator('.tags .tag')).toHaveCount(1);
  await page.getByRole('button', { name: '编辑' }).first().click();
  await page.getByLabel('名称', { exact: true }).fill(`客户 ${TYPED.typedPhone}`);
  await page.getByLabel('联系人').fill(`王 ${TYPED.typedMail}`);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.locator('.case-head')).toContainText('王 t***');
};

/** Every text that is copied or printed for others, with and without numbers hidden. */
const handOff = async (page: Page, heard: Heard) => {
  const part = page.locator('.handoff');
  await part.locator('summary').click();
  for (const redact of [true, false]) {
    await part.getByRole('checkbox').setChecked(redact);
    for (const button of await part.getByRole('button', { name: '复制' }).all()) {
      await button.click();
    }
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => {
      document.body.dataset.print = 'handoff';
    });
    heard.set(`printed ${redact}`, await page.locator('body').innerText());
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => delete document.body.dataset.print);
  }
  for (const button of await page.locator('.case-head dl button').all()) await button.click();
  heard.set('copied case', await copiesOf(page));
};

/** What is typed to find something. */
const search = async (page: Page) => {
  await goTo(page, 'cases');
  await page.locator('.case-row').first().waitFor();
  await page.locator('.cases-search').fill(TYPED.typedPhone);
  await page.waitForTimeout(WRITTEN_MS);
  await page.locator('.cases-search').fill('');
  await goTo(page, 'lookup');
  await page.locator('.quick-page input').first().fill(TYPED.typedCertificate);
  await page.locator('.quick-page textarea').fill(`fake-a.com\n${TYPED_NOTICE}`);
  await page.waitForTimeout(WRITTEN_MS);
};

const exportAll = async (page: Page, heard: Heard) => {
  const saved = async (name: string, press: () => Promise<void>) => {
    const download = page.waitForEvent('download', { timeout: 5000 });
    await press();
    const file = await download;
    heard.set(
      `export ${name} ${file.suggestedFilename()}`,
      readFileSync(await file.path(), 'utf8'),
    );
  };
  await goTo(page, 'backup');
  await page.locator('.choices-list button').first().waitFor();
  for (const button of await page.locator('.choices-list button').all()) {
    await saved('all', () => button.click());
  }
  heard.set('backup', await page.locator('body').innerText());
  await goTo(page, 'cases');
  await page.locator('.case-row input[type=checkbox]').first().check();
  const menu = page.locator('.bulk-bar details.menu:not(.tag-menu)');
  for (const item of await menu.locator('button').all()) {
    await menu.locator('summary').click();
    await saved('chosen', () => item.click());
  }
};

/** Notice, note, hand-off, import, search, exports, settings. */
export const tryWorkbench = async (browser: ChromiumWithExtension, heard: Heard) => {
  const page = await browser.openExtensionPage('workbench.html#notice');
  page.setDefaultTimeout(8000);
  await writeCase(page);
  heard.set('case', await page.locator('body').innerText());
  await handOff(page, heard);
  await importCase(page);
  await goTo(page, 'cases');
  await page.locator('.case-row').first().waitFor();
  heard.set('cases', await page.locator('body').innerText());
  await exportAll(page, heard);
  await search(page);
  const options = await browser.openExtensionPage('options.html');
  await options.locator('select').first().selectOption('en');
  await options.waitForTimeout(300);
  await options.locator('select').first().selectOption('zh-CN');
  await options.waitForTimeout(300);
  await options.close();
  await hearKept(page, heard);
  await page.close();
};

const press = (name: string) =>
  `[...document.querySelectorAll('button')].find((b) => b.textContent.includes('${name}'))?.click()`;

/** As {@link import('./search.ts').watchCopies}, in a popup that no script can be there before. */
const CATCH_COPY = `navigator.clipboard.writeText = (text) => { globalThis.copied = text; return Promise.resolve(); }; null`;

/** The popup over a page, what it read, rule by rule, and the structure it copies. */
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
    await popup.evaluate(CATCH_COPY);
    await popup.evaluate(press('复制'));
    const copied = () => popup.evaluate('globalThis.copied ?? ""').then(String);
    await expect.poll(copied).toContain('beian-preflight structure report');
    heard.set(`report ${address}`, await copied());
    await popup.close();
  }
  await page.close();
};
