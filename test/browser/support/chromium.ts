/**
 * Chromium with the built extension, driven by Playwright.
 *
 *   const browser = await launchChromium({ port: server.port });
 *   const page = await browser.context.newPage();
 *   await page.goto('https://beian.aliyun.com/pcContainer/selfEntity');
 *   const overlay = await pierceClosed(page);                 // pierce.ts: locators into the closed root
 *   const popup = await browser.openActionPopup();            // the real one, over the page
 *   const inTab = await browser.openExtensionPage('popup.html');
 *   await browser.close();
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { type ActionPopup, openActionPopup } from './action-popup.ts';
import { chromiumPath, required } from './browsers.ts';
import { HOSTS } from './server.ts';

const root = join(import.meta.dirname, '..', '..', '..');

export interface ChromiumOptions {
  /** Port of the local server that plays the provider hosts. */
  port: number;
  /** Further hosts that the local server plays. */
  alsoPlayed?: readonly string[];
  /** Built folder; null starts without an extension. */
  extension?: string | null;
  headless?: boolean;
  locale?: string;
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  /** Writes Chromium's own network log there (network.ts reads it after `close`). */
  netLog?: string;
  /** Profile to keep; otherwise a fresh one, removed at `close`. */
  profile?: string;
}

export interface ChromiumWithExtension {
  context: BrowserContext;
  /** Empty without an extension. */
  extensionId: string;
  /** The background service worker, woken if need be. */
  worker(): Promise<Worker>;
  /** `popup.html`, `options.html`, `sidepanel.html` … in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** The toolbar button's own popup: over the active tab, or pressed over the page at an address (grants `activeTab`). */
  openActionPopup(over?: string): Promise<ActionPopup>;
  close(): Promise<void>;
}

/** Every provider host goes to the local server, every other name does not resolve. */
const hostRules = ({ port, alsoPlayed = [] }: ChromiumOptions): string =>
  [
    ...[...HOSTS, ...alsoPlayed].map((host) => `MAP ${host} 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ].join(', ');

const quietArguments = (options: ChromiumOptions, extension: string | null): string[] => [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate',
  '--gaia-url=http://127.0.0.1:9',
  ...(extension
    ? [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--enable-unsafe-extension-debugging',
      ]
    : []),
  ...(options.netLog ? [`--log-net-log=${options.netLog}`] : []),
  `--host-resolver-rules=${hostRules(options)}`,
];

/** A Chromium that hangs does not close when asked: after ten seconds its processes are ended by their profile. */
const closeOrEnd = async (context: BrowserContext, profile: string): Promise<void> => {
  const end = setTimeout(
    () => spawnSync('pkill', ['-KILL', '-f', `user-data-dir=${profile}`]),
    10_000,
  );
  await context.close();
  clearTimeout(end);
};

export const launchChromium = async (options: ChromiumOptions): Promise<ChromiumWithExtension> => {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'beian-chromium-'));
  const extension =
    options.extension === undefined ? join(root, '.output', 'chrome-mv3') : options.extension;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: required(chromiumPath(), 'Chromium'),
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    locale: options.locale ?? 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    args: quietArguments(options, extension),
  });

  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = extension ? new URL((await worker()).url()).host : '';

  return {
    context,
    extensionId,
    worker,
    openExtensionPage: async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    openActionPopup: async (over) => openActionPopup(context, await worker(), extensionId, over),
    close: async () => {
      await closeOrEnd(context, profile);
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
};
