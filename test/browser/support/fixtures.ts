/**
 * Playwright Test with the extension ready: one browser a worker, one fresh page a test.
 *
 *   import { expect, test } from '../support/fixtures.ts';
 *   test('…', async ({ page, server, extension }) => { … });          // NAME.spec.ts: Chromium
 *
 *   import { expect, firefoxTest } from '../support/fixtures.ts';
 *   firefoxTest('…', async ({ firefoxPage, firefox, server }) => { … }); // NAME.firefox.spec.ts: Firefox
 *
 * `server` plays the provider hosts with the live practice consoles (test/consoles); `server.pin(url, html)` puts a
 * page of your own at an address. What the page threw is in `pageErrors`, in Firefox in `firefoxErrors`.
 */
import { test as base } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { startConsoles } from '../../consoles/server.ts';
import { type ChromiumWithExtension, launchChromium } from './chromium.ts';
import { type FirefoxWithExtension, launchFirefox } from './firefox.ts';
import type { LocalServer } from './server.ts';

export { expect } from '@playwright/test';

const withServer = base.extend<object, { server: LocalServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a destructured first parameter
    async ({}, use) => {
      const server = await startConsoles();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

export const test = withServer.extend<
  { pageErrors: string[] },
  { extension: ChromiumWithExtension }
>({
  extension: [
    async ({ server }, use) => {
      const extension = await launchChromium({ port: server.port });
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ extension }, use) => {
    const page = await extension.context.newPage();
    await use(page);
    await page.close();
  },
  pageErrors: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await use(errors);
  },
});

export const firefoxTest = withServer.extend<
  { firefoxPage: FirefoxPage; firefoxErrors: string[] },
  { firefox: FirefoxWithExtension }
>({
  firefox: [
    async ({ server }, use) => {
      const firefox = await launchFirefox({ port: server.port });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  firefoxPage: async ({ firefox }, use) => {
    const page = await firefox.browser.newPage();
    await use(page);
    await page.close();
  },
  firefoxErrors: async ({ firefoxPage }, use) => {
    const errors: string[] = [];
    firefoxPage.on('pageerror', (error) => errors.push(String(error)));
    await use(errors);
  },
});
