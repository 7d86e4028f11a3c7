/** What surrounds a console or cuts it short: frames, shadow roots, tabs, pages, virtual lists, languages, zoom. */
import type { Page } from '@playwright/test';
import { zhCN } from '../../../utils/text/zh-CN.ts';
import { HOME, HOME_NOT_APPROVED, NOT_APPROVED_DOMAIN } from '../addresses.ts';
import { expect, test } from '../support/fixtures.ts';
import { overlayText, ownBoxes, pierceClosed, saysNow } from '../support/pierce.ts';
import { coveredButtons, openOverlay } from './live-support.ts';

const MATERIAL = 'https://console.cloud.tencent.com/beian/manage/material';
const MORE = zhCN['rule.incomplete.services.what'];

const framed = (src: string) =>
  `<!doctype html><html lang="zh-CN"><head><title>阿里云ICP代备案管理系统</title></head>
   <body style="margin:0"><nav>备案首页</nav><iframe src="${src}" style="width:100%;height:720px;border:0"></iframe></body></html>`;

/** Opens each address on a page of its own, all at once. */
const eachOf = async <T extends { url: string }>(
  newPage: () => Promise<Page>,
  cases: readonly T[],
  look: (page: Page, one: T) => Promise<void>,
): Promise<void> => {
  const failed: string[] = [];
  await Promise.all(
    cases.map(async (one) => {
      const page = await newPage();
      page.setDefaultTimeout(10_000);
      await page
        .goto(one.url)
        .then(() => look(page, one))
        .catch((error: unknown) => failed.push(`${one.url}: ${String(error)}`));
      await page.close();
    }),
  );
  expect(failed).toEqual([]);
};

const readsThrough = async (page: Page, url: string): Promise<void> => {
  await saysNow(page).toMatch(/\d/);
  const where = url.includes('in=own') ? page.frameLocator('iframe') : page;
  await where.getByRole('button', { name: '注销主体' }).click();
  const dialog = where.getByRole('dialog').filter({ visible: true });
  await dialog.first().waitFor();
  await saysNow(page, 3000).toContain(NOT_APPROVED_DOMAIN);
  const overlay = await pierceClosed(page);
  await expect(overlay.getByRole('checkbox').first()).toBeVisible();
};

const saysUnreadable = async (page: Page): Promise<void> => {
  await saysNow(page, 15_000).toContain(zhCN['rule.readiness.unreadable.what']);
  await openOverlay(page);
  await saysNow(page).toContain(zhCN['overlay.doubts']);
};

test('a console in a frame of its own origin is read like any other', async ({ page, server }) => {
  const own = `${HOME}?in=own`;
  server.pin(own, framed('/pcContainer/selfEntity?state=unapproved&look=element'));
  await page.goto(own);
  // Chromium draws frames of pages behind others only now and then.
  await page.bringToFront();
  await readsThrough(page, own);
  server.unpin(own);
});

const saysInEnglish = async (page: Page): Promise<void> => {
  await saysNow(page).toMatch(/\d/);
  await page.getByRole('button', { name: 'Cancel Organizer' }).click();
  await page.getByRole('dialog').filter({ visible: true }).first().waitFor();
  await saysNow(page, 3000).toContain(NOT_APPROVED_DOMAIN);
  const overlay = await pierceClosed(page);
  await expect(overlay.getByRole('checkbox').first()).toBeVisible();
};

const saysThatMoreIsThere = async (page: Page): Promise<void> => {
  await saysNow(page).toMatch(/\d/);
  await openOverlay(page);
  await saysNow(page).toContain(MORE);
};

const alsoBehindTheTab = async (page: Page): Promise<void> => {
  await saysThatMoreIsThere(page);
  await page.getByRole('tab', { name: 'App' }).click();
  await page.getByText('api.fake-practice-0003.com').waitFor();
  await saysNow(page).toContain(MORE);
};

test('in a shadow root or in English it is read too; lists that go on and frames that cannot be read are said', async ({
  extension,
  server,
}) => {
  const foreign = `${HOME}?in=foreign`;
  server.pin(foreign, framed(`${MATERIAL}?state=unapproved`));
  await eachOf(
    () => extension.context.newPage(),
    [
      { url: foreign, look: saysUnreadable },
      { url: `${HOME_NOT_APPROVED}&shell=shadow`, look: readsThrough },
      { url: `${HOME_NOT_APPROVED}&look=element&lang=en`, look: saysInEnglish },
      { url: `${HOME}?state=many&list=paged&view=table`, look: saysThatMoreIsThere },
      { url: `${HOME}?state=many&list=paged&look=element`, look: saysThatMoreIsThere },
      { url: `${MATERIAL}?state=many&list=virtual`, look: saysThatMoreIsThere },
      { url: `${HOME}?tabs&look=element`, look: alsoBehindTheTab },
    ],
    (page, { url, look }) => look(page, url),
  );
  server.unpin(foreign);
});

interface Tabs {
  chrome: {
    tabs: {
      query(of: object): Promise<{ id: number }[]>;
      setZoom(tab: number, factor: number): Promise<void>;
    };
  };
}

const inWindow = async (page: Page): Promise<boolean> => {
  const size = await page.evaluate(() => [innerWidth, innerHeight] as const);
  const boxes = await ownBoxes(page);
  return (
    boxes.length > 0 &&
    boxes.every(
      ({ left, top, right, bottom }) =>
        left >= 0 && top >= 0 && right <= size[0] + 1 && bottom <= size[1] + 1,
    )
  );
};

test('stays in view, at its own size and off the buttons, however the browser or the page zooms', async ({
  page,
  extension,
}) => {
  await page.goto(HOME_NOT_APPROVED);
  await page.bringToFront();
  await saysNow(page).toMatch(/\d/);
  await page.getByRole('button', { name: '注销主体' }).click();
  const dialog = page.getByRole('dialog').filter({ visible: true });
  await dialog.waitFor();
  await saysNow(page, 3000).toContain(NOT_APPROVED_DOMAIN);
  const worker = await extension.worker();
  const zoomBrowser = (factor: number) =>
    worker.evaluate(async (by) => {
      const { chrome } = globalThis as unknown as Tabs;
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab) await chrome.tabs.setZoom(tab.id, by);
    }, factor);
  const zoomPage = (factor: number) =>
    page.evaluate((by) => {
      document.documentElement.style.zoom = String(by);
    }, factor);

  for (const zoom of [zoomBrowser, zoomPage]) {
    for (const factor of [0.5, 2, 1]) {
      await zoom(factor);
      await expect.poll(() => inWindow(page), { timeout: 6000 }).toBe(true);
      await expect.poll(() => coveredButtons(page, dialog), { timeout: 6000 }).toEqual([]);
      expect(await overlayText(page)).toContain('.org');
      const height = await ownBoxes(page).then(([box]) => box?.height ?? 0);
      expect(height).toBeGreaterThanOrEqual(39);
    }
  }
});
