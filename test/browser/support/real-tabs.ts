/**
 * Chromium whose tabs are hidden when they lie behind others and are kept when the person goes on, as in daily use:
 * Playwright tells every page that it is in front and switches the back/forward cache off.
 */
import puppeteer, { type Page, TargetType, type WebWorker } from 'puppeteer-core';
import { outputFolder } from '../../run/build.ts';
import { chromiumPath, required } from './browsers.ts';
import { HOSTS } from './server.ts';

export interface RealTabs {
  newPage(): Promise<Page>;
  /** Opens an address in a tab behind the one in front. */
  openBehind(address: string): Promise<Page>;
  worker: WebWorker;
  close(): Promise<void>;
}

interface Tabs {
  chrome: { tabs: { create(of: object): Promise<object> } };
}

/** `root`: of the repository; the extension must be built. */
export const launchRealTabs = async (port: number, root: string): Promise<RealTabs> => {
  const rules = [...HOSTS.map((host) => `MAP ${host} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND'];
  const browser = await puppeteer.launch({
    executablePath: required(chromiumPath(), 'Chromium'),
    headless: true,
    acceptInsecureCerts: true,
    enableExtensions: [outputFolder(root, 'chrome')],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--host-resolver-rules=${rules.join(', ')}, EXCLUDE 127.0.0.1`,
    ],
  });
  const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  if (!worker) throw new Error('the background did not start');
  return {
    newPage: () => browser.newPage(),
    openBehind: async (address) => {
      await worker.evaluate(
        (url) => (globalThis as unknown as Tabs).chrome.tabs.create({ url, active: false }),
        address,
      );
      const opened = await browser.waitForTarget((one) => one.url() === address);
      const page = await opened.page();
      if (!page) throw new Error(`${address} did not open`);
      return page;
    },
    worker,
    close: () => browser.close(),
  };
};
