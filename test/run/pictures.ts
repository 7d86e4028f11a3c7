/**
 * `node test/run/pictures.ts`: the pictures of the stores (1280 × 800, `.store/screenshots/`) and of the README
 * (`.github/overlay.png`), taken from the shipped build on the practice consoles. Run `npm run build` first.
 */
import { copyFileSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { zhCN } from '../../utils/text/zh-CN.ts';
import { type ChromiumWithExtension, launchChromium } from '../browser/support/chromium.ts';
import { OVERLAY, pierceClosed } from '../browser/support/pierce.ts';
import { startConsoles } from '../consoles/server.ts';
import { demoBackup } from './demo-cases.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '.store', 'screenshots');
const readmePicture = join(root, '.github', 'overlay.png');
/** What the stores ask for. */
const SIZE = { width: 1280, height: 800 };
const LARGEST = 300 * 1024;
/** The overlay reads when the page has been still for 300 ms, and slides in. */
const SETTLES_MS = 1500;

const shown = async (page: Page): Promise<void> => {
  const overlay = await pierceClosed(page, OVERLAY, { timeout: 5000 });
  await overlay.getByRole('button').first().waitFor();
  await page.waitForTimeout(SETTLES_MS);
};

const cancelDialog = async (page: Page): Promise<Buffer> => {
  await page.goto('https://beian.aliyun.com/pcContainer/selfEntity?state=unapproved');
  await page.getByRole('button', { name: '注销主体' }).click();
  await shown(page);
  return page.screenshot();
};

/** The overlay opened from its tab, where the page is not dangerous by itself. */
const smsOrder = async (page: Page): Promise<Buffer> => {
  await page.goto('https://beian.aliyun.com/pcContainer/selfEntity?state=sms');
  await shown(page);
  const overlay = await pierceClosed(page, OVERLAY, { timeout: 1000 });
  const more = overlay.locator('button[aria-expanded="false"]').first();
  if ((await more.count()) > 0) await more.click();
  await page.waitForTimeout(SETTLES_MS);
  return page.screenshot();
};

const workbench = async (chromium: ChromiumWithExtension): Promise<Buffer> => {
  const page = await chromium.openExtensionPage('workbench.html#backup');
  await page.setViewportSize(SIZE);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'cases.json',
    mimeType: 'application/json',
    buffer: Buffer.from(demoBackup(new Date())),
  });
  await page.getByRole('button', { name: zhCN['backup.import.apply'] }).click();
  await page.waitForTimeout(SETTLES_MS);
  await page.close();
  const desk = await chromium.openExtensionPage('workbench.html#case/demo-first-filing');
  await desk.waitForTimeout(SETTLES_MS);
  const picture = await desk.screenshot();
  await desk.close();
  return picture;
};

/** The popup as it hangs from the toolbar: both are the browser's own pictures, put together at their true sizes. */
const popup = async (chromium: ChromiumWithExtension, page: Page): Promise<Buffer> => {
  await page.goto('https://console.cloud.tencent.com/beian/manage/orders?state=rejected');
  await page.bringToFront();
  await page.waitForTimeout(SETTLES_MS);
  const below = await page.screenshot();
  const opened = await chromium.openActionPopup();
  await page.waitForTimeout(SETTLES_MS);
  const above = await opened.screenshot();
  // Without a window manager Chromium leaves a margin beside the popup's own body.
  const width = Number(await opened.evaluate('document.body.offsetWidth'));
  await opened.close();
  const source = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;
  const sheet = await chromium.context.newPage();
  await sheet.setContent(
    `<body style="margin:0"><img src="${source(below)}" style="display:block;filter:brightness(.82)">
     <div style="position:fixed;top:8px;right:24px;width:${width}px;overflow:hidden;border-radius:10px;box-shadow:0 10px 40px #0007">
     <img src="${source(above)}" style="display:block"></div>`,
  );
  const picture = await sheet.screenshot();
  await sheet.close();
  return picture;
};

const keep = (name: string, picture: Buffer): void => {
  const path = join(folder, name);
  writeFileSync(path, picture);
  const { size } = statSync(path);
  console.log(`${name}  ${Math.round(size / 1024)} KB`);
  if (size > LARGEST) process.exitCode = 1;
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
mkdirSync(join(root, '.github'), { recursive: true });
const server = await startConsoles();
const chromium = await launchChromium({ port: server.port, viewport: SIZE });
try {
  const page = await chromium.context.newPage();
  keep('1-overlay.png', await cancelDialog(page));
  keep('2-order.png', await smsOrder(page));
  keep('3-workbench.png', await workbench(chromium));
  keep('4-popup.png', await popup(chromium, page));
  copyFileSync(join(folder, '1-overlay.png'), readmePicture);
} finally {
  await chromium.close();
  await server.close();
}
