/**
 * `npm start`: builds the extension and shows it on the practice console. With a display a browser opens for a person;
 * without one every practice page is visited, what the overlay says is printed, and pictures go to `screenshots/`.
 * `npm start -- --headless` does the latter in any case; `--firefox` opens Firefox instead of Chromium.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { defaultMatches, hostOfMatch } from '../../utils/providers/index.ts';
import { overlay as overlayTexts } from '../../utils/text/zh-CN/overlay.ts';
import { rules as ruleTexts } from '../../utils/text/zh-CN/rules.ts';
import { chromiumPath, firefoxPath } from '../browser/support/browsers.ts';
import { type ChromiumWithExtension, launchChromium } from '../browser/support/chromium.ts';
import { launchFirefox } from '../browser/support/firefox.ts';
import { OVERLAY, overlayText, pierceClosed } from '../browser/support/pierce.ts';
import type { LocalServer } from '../browser/support/server.ts';
import { LIVE_PAGES, type PracticePage, samplePages } from '../consoles/index-page.ts';
import { startConsoles } from '../consoles/server.ts';
import { build, outputFolder, type TargetBrowser } from './build.ts';

const root = join(import.meta.dirname, '..', '..');
const pictures = join(root, 'screenshots');
const INDEX = 'https://beian.aliyun.com/__practice';
/** The overlay reads when the page has been still for 300 ms; unreadable pages are told after 8 s. */
const STILL_MS = 900;
const UNREADABLE_MS = 9000;
/** Pages visited at a time: they mostly wait. */
const AT_ONCE = 4;
const DEFAULT_HOSTS = new Set(defaultMatches.map(hostOfMatch));

const { values: asked } = parseArgs({
  options: { headless: { type: 'boolean' }, firefox: { type: 'boolean' } },
});

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const untilInterrupted = (): Promise<void> =>
  new Promise((resolve) => process.once('SIGINT', resolve));

/** A person looks: the practice index in a window, until it is closed or Ctrl+C is pressed. */
const showToPerson = async (server: LocalServer, browser: TargetBrowser): Promise<void> => {
  if (browser === 'firefox') {
    const firefox = await launchFirefox({ port: server.port, headless: false, viewport: null });
    const page = await firefox.browser.newPage();
    await page.goto(INDEX);
    console.log(`Firefox shows ${INDEX}. Ctrl+C ends.`);
    await Promise.race([untilInterrupted(), once(firefox.browser, 'disconnected')]);
    await firefox.close().catch(() => {});
    return;
  }
  const chromium = await launchChromium({ port: server.port, headless: false, viewport: null });
  const [page = await chromium.context.newPage()] = chromium.context.pages();
  await page.goto(INDEX);
  console.log(`Chromium shows ${INDEX}. Close the window or press Ctrl+C to end.`);
  await Promise.race([untilInterrupted(), once(chromium.context, 'close')]);
  await chromium.close().catch(() => {});
};

const once = (emitter: unknown, event: string): Promise<void> =>
  new Promise((resolve) => {
    (emitter as { once(event: string, listener: () => void): void }).once(event, () => resolve());
  });

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

/** Presses the tab, or the button for more, so that everything the overlay has to say is seen. */
const unfold = async (page: Page): Promise<void> => {
  const host = await pierceClosed(page, OVERLAY, { timeout: 1000 }).catch(() => null);
  const more = host
    ?.locator('button[aria-expanded="false"]')
    .or(host.getByRole('button', { name: overlayTexts['overlay.details'] }))
    .first();
  if (more && (await more.count()) > 0) await more.click({ timeout: 2000 }).catch(() => {});
};

/** What the overlay says once it says something that holds, or has not for too long; null without one. */
const textWhen = async (page: Page, holds: (said: string) => boolean): Promise<string | null> => {
  for (const until = Date.now() + UNREADABLE_MS; ; await pause(200)) {
    const said = await overlayText(page, { timeout: 100 });
    if ((said !== null && holds(said)) || Date.now() > until) return said;
  }
};

const isSpoken = (said: string): boolean => said !== '';
const isFinal = (said: string): boolean =>
  isSpoken(said) && !said.includes(ruleTexts['rule.readiness.loading.what']);

const fileName = (name: string): string => name.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-');

/** Visits one page and tells what the overlay says there. */
const visit = async (page: Page, { name, url }: PracticePage): Promise<string> => {
  if (!DEFAULT_HOSTS.has(new URL(url).hostname))
    return 'not read: this host is switched on by hand';
  await page.goto('about:blank');
  await page.goto(url);
  if ((await textWhen(page, isSpoken)) === null) return 'no overlay';
  await pause(STILL_MS);
  await unfold(page);
  await pause(150);
  const said = await textWhen(page, isFinal);
  await page.screenshot({ path: join(pictures, `${fileName(name)}.png`) });
  return said || 'an overlay without words';
};

/** Visits all pages, a few at a time, and prints what each says. A page that fails says why. */
const visitAll = async (
  chromium: ChromiumWithExtension,
  pages: readonly PracticePage[],
): Promise<void> => {
  const tabs = await Promise.all(Array.from({ length: AT_ONCE }, () => chromium.context.newPage()));
  for (let first = 0; first < pages.length; first += AT_ONCE) {
    const told = await Promise.all(
      tabs.map(async (tab, at) => {
        const practice = pages[first + at];
        if (!practice) return null;
        const said = await visit(tab, practice).catch((error) => `failed: ${String(error)}`);
        return `\n● ${practice.name}\n  ${practice.url}\n${indented(said)}`;
      }),
    );
    for (const line of told) if (line) console.log(line);
  }
  await Promise.all(tabs.map((tab) => tab.close()));
};

/** The dialog that matters most: the overlay beside an open 注销主体. */
const visitDialog = async (page: Page): Promise<void> => {
  await page.goto('https://beian.aliyun.com/pcContainer/selfEntity?state=unapproved');
  await page.getByRole('button', { name: '注销主体' }).click();
  await pause(1500);
  console.log('\n● 阿里云 注销主体 对话框打开时');
  console.log(indented((await overlayText(page, { timeout: 500 })) ?? 'no overlay'));
  await page.screenshot({ path: join(pictures, '阿里云-注销主体-对话框.png') });
};

const picturePopup = async (chromium: ChromiumWithExtension, page: Page): Promise<void> => {
  await page.bringToFront();
  try {
    const popup = await chromium.openActionPopup();
    await pause(800);
    console.log('\n● 工具栏弹窗');
    console.log(indented(await popup.text()));
    writeFileSync(join(pictures, 'popup.png'), await popup.screenshot());
    await popup.close();
  } catch (error) {
    console.log(`no popup: ${String(error)}`);
  }
};

/** Without a display: print and take pictures of everything. */
const showOnPaper = async (server: LocalServer): Promise<void> => {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const chromium = await launchChromium({ port: server.port });
  await visitAll(chromium, [...LIVE_PAGES, ...samplePages()]);
  const page = await chromium.context.newPage();
  await visitDialog(page);
  await picturePopup(chromium, page);
  for (const own of ['popup.html', 'options.html', 'sidepanel.html', 'workbench.html']) {
    if (!existsSync(join(outputFolder(root, 'chrome'), own))) continue;
    const tab = await chromium.openExtensionPage(own);
    await pause(500);
    await tab.screenshot({ path: join(pictures, `${own}.png`), fullPage: true });
    await tab.close();
  }
  await chromium.close();
  console.log(`\nPictures: ${pictures}`);
};

const wanted: TargetBrowser =
  asked.firefox || (!chromiumPath() && firefoxPath()) ? 'firefox' : 'chrome';
const onPaper = asked.headless || !hasDisplay();
await build(root, onPaper ? 'chrome' : wanted);
const server = await startConsoles();
try {
  await (onPaper ? showOnPaper(server) : showToPerson(server, wanted));
} finally {
  await server.close();
}
