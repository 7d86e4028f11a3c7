/** Nothing is lost: the case store in real windows of Chromium, with the extension's own code and nothing around it. */
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { testPromises } from './store/promises.ts';
import { addOneIn, countIn, openIn, type StoreServer, serveStore } from './store/windows.ts';
import { chromiumPath, required } from './support/browsers.ts';

let browser: Browser;
let server: StoreServer;
let open: () => Promise<Page>;

test.beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: required(chromiumPath(), 'Chromium'),
    args: ['--no-sandbox'],
  });
});

test.afterAll(() => browser.close());

test.beforeEach(async () => {
  server = await serveStore();
  const context = await browser.newContext();
  open = async () => {
    const page = await context.newPage();
    await page.goto(server.url);
    return page;
  };
});

test.afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await server.close();
});

testPromises(() => open());

test('the cases are there again after the browser has been closed', async () => {
  const profile = test.info().outputPath('profile');
  const start = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: required(chromiumPath(), 'Chromium'),
      args: ['--no-sandbox'],
    });
  const before = await start();
  const page = await before.newPage();
  await page.goto(server.url);
  await openIn(page);
  await addOneIn(page);
  await before.close();
  const after = await start();
  const again = await after.newPage();
  await again.goto(server.url);
  await openIn(again);
  expect(await countIn(again)).toEqual({ cases: 1, entries: 1 });
  await after.close();
});
