/** Every practice page with planted personal data, every feature used: nothing of it is found anywhere afterwards. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { defaultMatches, hostOfMatch } from '../../../utils/providers/index.ts';
import { FORM, HOME, HOME_NOT_APPROVED, HOME_PENDING, ORDERS } from '../addresses.ts';
import { type ChromiumWithExtension, launchChromium } from '../support/chromium.ts';
import { expect, test } from '../support/fixtures.ts';
import { extensionRequests, outsideTraffic } from '../support/network.ts';
import { OVERLAY, overlayText, pierceClosed } from '../support/pierce.ts';
import { readSample, sampleNames } from '../support/samples.ts';
import { foundIn, PLANTED, plant } from './planted.ts';
import { type Heard, profileFiles, tryPopup, tryWorkbench } from './ways.ts';

const CONSOLES = [
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

/** A rendered page at its own address, where the content script runs on it. */
const sampleAddress = (name: string): string[] => {
  const url = new URL(readSample(name).url);
  url.searchParams.set('sample', name);
  return defaultMatches.some((match) => hostOfMatch(match) === url.hostname) ? [url.href] : [];
};

/** So many tabs at once: a page takes its time to settle, not the processor. */
const TABS = 8;

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

const hearOverlay = async (page: Page, heard: Heard): Promise<void> => {
  const text = await overlayText(page, { timeout: 300 });
  if (text === null) return;
  heard.set(`overlay ${page.url()}`, text);
  heard.set(`host ${page.url()}`, await page.locator(OVERLAY).evaluate((el) => el.outerHTML));
};

/** Opens the overlay, ticks a box and tracks what the page shows, as far as the page has it. */
const tryOverlay = async (page: Page, heard: Heard): Promise<void> => {
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

const visit = async (
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
const openDialogs = async (browser: ChromiumWithExtension, heard: Heard) => {
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

test('planted personal data is in nothing that is kept, said, exported or sent', async ({
  server,
}) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'beian-privacy-'));
  const profile = join(folder, 'profile');
  const netLog = join(folder, 'net.json');
  const browser = await launchChromium({ port: server.port, netLog, profile });
  const heard: Heard = new Map();
  const said: string[] = [];
  browser.context.on('console', (message) => said.push(message.text()));
  (await browser.worker()).on('console', (message) => said.push(message.text()));

  for (const [addresses, look] of [
    [sampleNames().flatMap(sampleAddress), hearOverlay],
    [CONSOLES, tryOverlay],
  ] as const) {
    for (let from = 0; from < addresses.length; from += TABS) {
      await visit(browser, addresses.slice(from, from + TABS), look, heard);
    }
  }
  await openDialogs(browser, heard);
  await tryPopup(browser, heard);
  await tryWorkbench(browser, heard);
  heard.set('console', said.join('\n'));
  await browser.close();
  heard.set('disk', profileFiles(profile));
  heard.set('network', readFileSync(netLog, 'utf8'));

  // The proof would be empty if nothing had been read, tracked, noted or exported.
  expect(heard.get('stores')).toContain('浙ICP备00000031号');
  expect(heard.get('stores')).toContain('已致电');
  expect(heard.get('stores')).toContain('fake-notice.com');
  expect(heard.get('disk')).toContain('beian-preflight');
  // The spare copy of the cases.
  expect(heard.get('disk')).toContain('beian-preflight-cases');
  expect([...heard.keys()].filter((name) => name.startsWith('export')).length).toBeGreaterThan(2);
  expect([...heard.keys()].filter((name) => name.startsWith('overlay')).length).toBeGreaterThan(20);
  const found = [...heard].flatMap(([where, text]) =>
    foundIn(text).map((what) => `${what} in ${where}`),
  );
  expect(found).toEqual([]);
  for (const [where, html] of heard) {
    if (where.startsWith('host'))
      expect(html).toMatch(/^<beian-preflight lang="[\w-]+" popover="manual"><\/beian-preflight>$/);
  }
  expect(outsideTraffic(netLog)).toEqual([]);
  expect(extensionRequests(netLog)).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
