/** Nothing is lost: the case store in real windows of Chromium, with the extension's own code and nothing around it. */
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import {
  addOneIn,
  beginManyIn,
  changeIn,
  countIn,
  heardIn,
  listenIn,
  openIn,
  type StoreServer,
  salvageIn,
  serveStore,
  takeOverIn,
  ticksIn,
} from './store/windows.ts';
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

test('two windows write at once: both are kept, and each hears of the other', async () => {
  const [one, other] = [await open(), await open()];
  expect([await openIn(one), await openIn(other)]).toEqual([null, null]);
  await listenIn(other);
  await addOneIn(one);
  await expect.poll(() => heardIn(other)).toBe(1);
  expect(await Promise.all([changeIn(one), changeIn(other)])).toEqual([20, 20]);
  expect(await ticksIn(one)).toBe(40);
});

test('a window that dies in the middle of a write leaves nothing half done', async () => {
  const [one, victim] = [await open(), await open()];
  await openIn(one);
  await addOneIn(one);
  await openIn(victim);
  await beginManyIn(victim);
  await victim.close();
  await expect
    .poll(async () => {
      const { cases, entries } = await countIn(one);
      return [1, 5001].includes(Number(cases)) && cases === entries;
    })
    .toBe(true);
  expect(await addOneIn(one)).toMatch(/^[\da-f-]{36}$/);
});

test('an update in the middle: the old window says so, the old version keeps off, the cases can be saved', async () => {
  const [old, updated] = [await open(), await open()];
  await openIn(old);
  await addOneIn(old);
  await takeOverIn(updated);
  expect(await addOneIn(old)).toBe('closed');
  expect(await openIn(await open())).toBe('newer-version');
  expect(await salvageIn(updated)).toContain('fake-demo-0001.com');
});

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
