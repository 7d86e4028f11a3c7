/** Provider pages with planted personal data, seen and used by a person. */
import type { Page } from '@playwright/test';
import { hostOfMatch, PROVIDER_LIST } from '../../../utils/providers/index.ts';
import { FORM, HOME, HOME_FAILING, HOME_NOT_APPROVED, HOME_PENDING, ORDERS } from '../addresses.ts';
import type { ChromiumWithExtension } from '../support/chromium.ts';
import { expect } from '../support/fixtures.ts';
import { OVERLAY, overlayText, pierceClosed } from '../support/pierce.ts';
import { readSample } from '../support/samples.ts';
import { PLANTED, plant } from './planted.ts';
import type { Heard } from './search.ts';

export const CONSOLES = [
  HOME,
  HOME_NOT_APPROVED,
  HOME_PENDING,
  `${HOME}?state=rejected`,
  `${HOME}?state=sms&view=table`,
  ORDERS,
  'https://beian.aliyun.com/pcContainer/orderdetail?baOrderId=2000000000033&state=rejected',
  FORM,
  'https://dc.console.aliyun.com/next/index#/domain/details/info?domain=fake-practice-0001.com',
  'https://bsn.console.aliyun.com/',
  'https://console.cloud.tencent.com/beian/manage/material',
  'https://console.cloud.tencent.com/beian/manage/orders',
  'https://beian.miit.gov.cn/',
];

const HOSTS = PROVIDER_LIST.flatMap(({ matches }) => matches).map(hostOfMatch);

/** A rendered page at its own address, where the content script runs on it. */
export const sampleAddress = (name: string): string[] => {
  const url = new URL(readSample(name).url);
  url.searchParams.set('sample', name);
  return HOSTS.includes(url.hostname) ? [url.href] : [];
};

/** So many tabs at once: a page takes its time to settle, not the processor. */
export const TABS = 8;

interface Scripting {
  chrome: {
    tabs: {
      query(of: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(tab: number, message: object): Promise<unknown>;
    };
    scripting: {
      executeScript(what: object): Promise<{ result: unknown }[]>;
    };
  };
}

/** What popup and page doctor would get from every open page. */
const askPages = async (browser: ChromiumWithExtension): Promise<string> => {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as Scripting;
    const answers: unknown[] = [];
    for (const { id, url } of await chrome.tabs.query({})) {
      if (!url?.startsWith('https:')) continue;
      const facts = await chrome.tabs
        .sendMessage(id, { type: 'what-do-you-see' })
        .catch(() => null);
      const report = await chrome.scripting
        .executeScript({ target: { tabId: id }, files: ['/report.js'] })
        .catch(() => null);
      answers.push(facts, report);
    }
    return JSON.stringify(answers);
  });
};

export const hearOverlay = async (page: Page, heard: Heard): Promise<void> => {
  const text = await overlayText(page, { timeout: 300 });
  if (text === null) return;
  heard.set(`overlay ${page.url()}`, text);
  heard.set(`host ${page.url()}`, await page.locator(OVERLAY).evaluate((el) => el.outerHTML));
};

/** Opens the overlay, ticks a box and tracks what the page shows, as far as the page has it. */
export const tryOverlay = async (page: Page, heard: Heard): Promise<void> => {
  const there = await page
    .locator(OVERLAY)
    .waitFor({ state: 'attached', timeout: 1200 })
    .then(() => true)
    .catch(() => false);
  if (!there) return;
  const overlay = await pierceClosed(page);
  const quick = { timeout: 2000 };
  await overlay
    .locator('button[aria-expanded="false"], .leadbox .button')
    .first()
    .click(quick)
    .catch(() => {});
  await overlay
    .getByRole('checkbox')
    .first()
    .check({ timeout: 300 })
    .catch(() => {});
  await overlay
    .getByRole('button', { name: '跟踪这件事' })
    .click({ timeout: 500 })
    .catch(() => {});
  await hearOverlay(page, heard);
};

export const visit = async (
  browser: ChromiumWithExtension,
  addresses: string[],
  look: (page: Page, heard: Heard) => Promise<void>,
  heard: Heard,
) => {
  const pages = await Promise.all(addresses.map(() => browser.context.newPage()));
  await Promise.all(
    pages.map(async (page, n) => {
      await page.addInitScript(plant, PLANTED);
      await page.goto(addresses[n] ?? '', { waitUntil: 'domcontentloaded' });
      await page.waitForTimeout(900);
      await expect(page.locator('#planted')).toContainText(PLANTED.certificate);
    }),
  );
  await Promise.all(pages.map((page) => look(page, heard)));
  heard.set(`facts ${addresses.join(' ')}`, await askPages(browser));
  await Promise.all(pages.map((page) => page.close()));
};

/** Presses the dangerous buttons and goes as far as the code that is asked for. */
export const openDialogs = async (browser: ChromiumWithExtension, heard: Heard) => {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(8000);
  await page.addInitScript(plant, PLANTED);
  for (const name of ['注销主体', '取消接入']) {
    await page.goto(HOME_NOT_APPROVED);
    await page.getByRole('button', { name, exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    const agree = dialog.getByText('我已知晓');
    if ((await agree.count()) > 0) await agree.click();
    await dialog.getByRole('button', { name: '下一步' }).click();
    await dialog.getByPlaceholder('请输入验证码').fill(PLANTED.code);
    await page.waitForTimeout(1500);
    await tryOverlay(page, heard);
    heard.set(`facts ${name}`, await askPages(browser));
  }
  await page.close();
};

/** A page that cannot be read offers its structure to copy. */
export const tryUnreadable = async (browser: ChromiumWithExtension, heard: Heard) => {
  const page = await browser.context.newPage();
  await page.addInitScript(plant, PLANTED);
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(HOME_FAILING).origin,
  });
  await page.goto(HOME_FAILING);
  await page.bringToFront();
  const overlay = await pierceClosed(page);
  await overlay.getByRole('button', { name: '看全部' }).click({ timeout: 15_000 });
  await overlay.getByRole('button', { name: /^复制页面结构/ }).click();
  await expect.poll(() => overlayText(page)).toContain('已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('beian-preflight structure report');
  heard.set('report of an unreadable page', copied);
  await page.close();
};
