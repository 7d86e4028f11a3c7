/** The main promises of the case store in Firefox: nothing half written, two windows, an update in the middle. */
import { test } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { testPromises } from './store/promises.ts';
import { type StoreServer, serveStore } from './store/windows.ts';
import { firefoxPath, required } from './support/browsers.ts';

let browser: Browser;
let server: StoreServer;

test.beforeAll(async () => {
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: required(firefoxPath(), 'Firefox'),
    headless: true,
  });
});

test.afterAll(() => browser.close());

test.beforeEach(async () => {
  server = await serveStore();
});

test.afterEach(() => server.close());

const open = async () => {
  const page = await browser.newPage();
  await page.goto(server.url);
  return page;
};

testPromises(open);
