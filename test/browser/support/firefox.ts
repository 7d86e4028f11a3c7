/**
 * Firefox with the built extension, driven by puppeteer-core over WebDriver BiDi.
 *
 *   const firefox = await launchFirefox({ port: server.port });
 *   const page = await firefox.browser.newPage();
 *   await page.goto('https://beian.aliyun.com/pcContainer/selfEntity');
 *   await firefox.overlayText(page);                       // text in the closed root, or null
 *   await firefox.inOverlay(page, '(root) => root.querySelector("button").click()');
 *   const popup = await firefox.openExtensionPage('popup.html');
 *   await popup.evaluate('document.body.innerText');
 *   await firefox.close();
 *
 * puppeteer has no door to closed roots and extension pages; raw BiDi commands are sent over its connection
 * (`bidi.ts`), which leans on internals: the version is pinned.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { Bidi, type World } from './bidi.ts';
import { firefoxPath, required } from './browsers.ts';
import { type ConnectProxy, startConnectProxy } from './connect-proxy.ts';
import { OVERLAY } from './pierce.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Fixed, so that the extension's own pages have a known address. */
export const EXTENSION_UUID = '6f2d8f2c-5b0e-4c1d-9a57-0c0ffee0beba';

export interface FirefoxOptions {
  /** Port of the local server that plays the provider hosts. */
  port: number;
  extension?: string;
  headless?: boolean;
  viewport?: { width: number; height: number } | null;
  /** A folder that outlives the browser; without one each start begins anew. */
  profile?: string;
}

export interface ExtensionPage {
  context: string;
  evaluate(expression: string): Promise<unknown>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface FirefoxWithExtension {
  browser: Browser;
  bidi: Bidi;
  proxy: ConnectProxy;
  /** Text a person sees in the closed root; null when no overlay appears within the time. */
  overlayText(page: Page, options?: { timeout?: number; tag?: string }): Promise<string | null>;
  /** Calls a function, given as text, with the closed root and its host; by default apart from the page's scripts. */
  inOverlay(
    page: Page,
    fn: string,
    options?: { timeout?: number; tag?: string; world?: World },
  ): Promise<unknown>;
  openExtensionPage(path: string): Promise<ExtensionPage>;
  close(): Promise<void>;
}

const geckoId = (extension: string): string => {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension}: the manifest names no gecko id`);
  return id;
};

const preferences = (proxyPort: number, id: string): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.dns.disabled': true,
  'intl.accept_languages': 'zh-CN, zh, en',
  'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_UUID }),
  // As of an installed add-on: what it keeps outlives the browser.
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.keepStorageOnUninstall': true,
});

const VISIBLE_TEXT = `(root) =>
  [...root.children].filter((e) => e.localName !== 'style').map((e) => e.innerText).join('\\n').trim()`;

export const launchFirefox = async (options: FirefoxOptions): Promise<FirefoxWithExtension> => {
  const extension = options.extension ?? join(root, '.output', 'firefox-mv3');
  const proxy = await startConnectProxy(options.port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: required(firefoxPath(), 'Firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: preferences(proxy.port, geckoId(extension)),
    args: ['--remote-allow-system-access'],
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    defaultViewport:
      options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
  });
  await browser.installExtension(extension);
  const bidi = new Bidi(browser);

  const inOverlay: FirefoxWithExtension['inOverlay'] = (
    page,
    fn,
    { timeout = 10_000, tag = OVERLAY, world = 'apart' } = {},
  ) => bidi.callWithClosedRoot(page, tag, fn, { timeout, world });

  return {
    browser,
    bidi,
    proxy,
    inOverlay,
    overlayText: async (page, { timeout = 3000, tag = OVERLAY } = {}) => {
      const text = await inOverlay(page, VISIBLE_TEXT, { timeout, tag }).catch(() => null);
      return typeof text === 'string' ? text : null;
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      const context = bidi.contextOf(page);
      await bidi.open(context, `moz-extension://${EXTENSION_UUID}/${path}`);
      return {
        context,
        evaluate: (expression) => bidi.evaluate(context, expression),
        screenshot: () => bidi.screenshot(context),
        close: () => bidi.closeContext(context),
      };
    },
    close: async () => {
      await browser.close();
      await proxy.close();
    },
  };
};
