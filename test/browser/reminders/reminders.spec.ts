/** Reminders, their clicks and the global badge in a real Chromium: stopped, started anew, asleep, at night. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type ChromiumWithExtension, launchChromium } from '../support/chromium.ts';
import { test as base, expect } from '../support/fixtures.ts';
import { grantedBuild } from '../support/granted.ts';
import { stopBackground } from '../support/stop-background.ts';
import { openDesk } from '../workbench/desk.ts';
import {
  type Bell,
  begin,
  bellOf,
  click,
  keepCases,
  noticeOf,
  quietNow,
  STEP,
  setClock,
} from './bell.ts';

const HOUR = 3_600_000;

const test = base.extend<{ bell: Bell }, { build: string; granted: ChromiumWithExtension }>({
  build: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a destructured first parameter
    async ({}, use) => {
      const { folder, remove } = grantedBuild([], ['notifications']);
      await use(folder);
      remove();
    },
    { scope: 'worker' },
  ],
  granted: [
    async ({ server, build }, use) => {
      const browser = await launchChromium({ port: server.port, extension: build });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  bell: async ({ granted }, use) => {
    const bell = await begin(granted);
    await use(bell);
    await setClock(granted, 0);
    await bell.page.close();
  },
});

/** Long enough for a second notification, were there one. */
const settle = (page: Page) => page.waitForTimeout(600);

/** Nothing is shown, although the background looks once more. */
const staysSilent = async (bell: Bell) => {
  const before = await bell.armedFor();
  await bell.ringIn(100);
  await expect.poll(async () => ((await bell.armedFor()) ?? 0) > (before ?? 0)).toBe(true);
  await settle(bell.page);
  expect(await bell.shown()).toEqual([]);
};

test('what is due is shown once, however often the background looks and starts', async ({
  granted,
  bell,
}) => {
  await bell.remind();
  await keepCases(granted, { 'case-one': HOUR, 'case-far': 30 * 24 * HOUR });
  await expect.poll(bell.shown).toEqual([noticeOf('case-one')]);
  await expect.poll(bell.badge).toBe('1');
  await bell.clear();
  await staysSilent(bell);
  await stopBackground(bell.page);
  await staysSilent(bell);
});

test('an alarm (brought forward) rings although the background was stopped, and is armed anew', async ({
  granted,
  bell,
}) => {
  await bell.remind();
  await keepCases(granted, { 'case-soon': STEP + 4000 });
  expect(await bell.shown()).toEqual([]);
  await stopBackground(bell.page);
  await bell.ringIn(4500);
  await expect.poll(bell.shown, { timeout: 10_000 }).toEqual([noticeOf('case-soon')]);
  await expect.poll(async () => (await bell.armedFor()) ?? 0).toBeGreaterThan(Date.now());
});

test('the browser started anew: armed from the store, what fell due meanwhile comes once, the badge is back', async ({
  server,
  build,
}) => {
  // Three starts of a browser.
  test.setTimeout(60_000);
  const profile = mkdtempSync(join(tmpdir(), 'beian-reminders-'));
  const start = () => launchChromium({ port: server.port, extension: build, profile });
  const first = await start();
  const before = await begin(first);
  await before.remind();
  await keepCases(first, { 'case-due': HOUR, 'case-closed': STEP + 4000 });
  await expect.poll(before.shown).toEqual([noticeOf('case-due')]);
  await first.close();
  await new Promise((resolve) => setTimeout(resolve, 3500));

  const second = await start();
  const bell = await bellOf(second);
  await expect.poll(bell.shown).toEqual([noticeOf('case-closed')]);
  await expect.poll(bell.badge).toBe('1');
  const armed = (await bell.armedFor()) ?? 0;
  expect(armed).toBeGreaterThan(Date.now());
  expect(armed).toBeLessThan(Date.now() + HOUR);
  await second.close();

  const third = await start();
  const again = await bellOf(third);
  await expect.poll(again.badge).toBe('1');
  await staysSilent(again);
  await third.close();
  rmSync(profile, { recursive: true, force: true });
});

test('the badge follows cases that are done with', async ({ granted, bell }) => {
  await keepCases(granted, { 'case-one': HOUR, 'case-two': 2 * HOUR, 'case-far': 90 * HOUR });
  await expect.poll(bell.badge).toBe('2');
  const desk = await openDesk(granted, 'case/case-one');
  await desk.locator('.deadlines').getByRole('button', { name: '删除' }).first().click();
  await expect.poll(bell.badge).toBe('1');
  await desk.goto(desk.url().replace(/#.*/, '#case/case-two'));
  await desk.locator('.deadlines').getByRole('button', { name: '删除' }).first().click();
  await expect.poll(bell.badge).toBe('');
  await desk.close();
});

test('in quiet hours nothing is shown; after them (the background’s clock set on) it comes, once', async ({
  granted,
  bell,
}) => {
  await bell.remind(quietNow());
  await keepCases(granted, { 'case-night': 26 * HOUR, 'case-due': STEP + 5 * HOUR });
  await staysSilent(bell);
  await setClock(granted, 2.25);
  await staysSilent(bell);
  await setClock(granted, 5.1);
  await bell.ringIn(100);
  await expect
    .poll(async () => (await bell.shown()).toSorted())
    .toEqual([noticeOf('case-due'), noticeOf('case-night')]);
  await bell.clear();
  await bell.ringIn(100);
  await settle(bell.page);
  expect(await bell.shown()).toEqual([]);
});

/** Tabs of the workbench, each with the case that it shows. */
const workbenches = async ({ context }: ChromiumWithExtension): Promise<string[]> =>
  Promise.all(
    context
      .pages()
      .filter((page) => page.url().includes('/workbench.html'))
      .map((page) => page.locator('.case-head h2').innerText()),
  );

test('a click (raised in the background) opens its case, in the workbench that is open or in a new one, and clears the notification', async ({
  granted,
  bell,
}) => {
  await bell.remind();
  await keepCases(granted, { 'case-one': HOUR, 'case-two': HOUR });
  await expect.poll(bell.shown).toHaveLength(2);

  const opened = granted.context.waitForEvent('page');
  await click(granted, noticeOf('case-one'));
  const desk = await opened;
  await expect(desk.locator('.case-head h2')).toHaveText('客户 case-one');
  await expect.poll(bell.shown).toEqual([noticeOf('case-two')]);

  await bell.page.bringToFront();
  await click(granted, noticeOf('case-two'));
  await expect(desk.locator('.case-head h2')).toHaveText('客户 case-two');
  await expect.poll(() => desk.evaluate(() => document.visibilityState)).toBe('visible');
  expect(await workbenches(granted)).toEqual(['客户 case-two']);
  await expect.poll(bell.shown).toEqual([]);
  await desk.close();
});

test('many at once: the one that counts the rest opens the list', async ({ granted, bell }) => {
  await bell.remind();
  await keepCases(
    granted,
    Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`case-many-${n}`, HOUR + n * 60_000])),
  );
  await expect.poll(bell.shown).toHaveLength(4);
  expect(await bell.shown()).toContain('case:');
  const opened = granted.context.waitForEvent('page');
  await click(granted, 'case:');
  const desk = await opened;
  await expect(desk.locator('.case-row')).toHaveCount(6);
  await desk.close();
});

const snoozeOf = (page: Page) => page.getByLabel('推迟提醒…').first();

for (const place of ['popup.html', 'workbench.html#case/case-one'] as const) {
  test(`put off in ${place.split('.')[0]}: silent, and one reminder an hour later (the background’s clock set on)`, async ({
    granted,
    bell,
  }) => {
    await bell.remind();
    await keepCases(granted, { 'case-one': HOUR + 60_000 });
    await expect.poll(bell.shown).toHaveLength(1);
    await bell.clear();
    const view = await granted.openExtensionPage(place);
    await snoozeOf(view).selectOption('hour');
    await expect(view.getByText('提醒已推迟到').first()).toBeVisible();
    await staysSilent(bell);
    await setClock(granted, 1.01);
    await bell.ringIn(100);
    await expect.poll(bell.shown).toEqual([noticeOf('case-one')]);
    await bell.clear();
    await bell.ringIn(100);
    await settle(bell.page);
    expect(await bell.shown()).toEqual([]);
    await view.close();
  });
}

test('after hours of sleep the person’s return is enough: what fell due comes at once, once (the background’s clock set on)', async ({
  granted,
  bell,
}) => {
  await bell.remind();
  await keepCases(granted, { 'case-sleep': STEP + 3 * HOUR });
  await settle(bell.page);
  expect(await bell.shown()).toEqual([]);
  await setClock(granted, 4);
  await bell.comeBack();
  await expect.poll(bell.shown).toEqual([noticeOf('case-sleep')]);
  await bell.clear();
  await bell.comeBack();
  await settle(bell.page);
  expect(await bell.shown()).toEqual([]);
});

test('a clock that ran hours ahead is set back: nothing is repeated now, nothing is missing at its own time', async ({
  granted,
  bell,
}) => {
  await setClock(granted, 8);
  await bell.remind();
  await keepCases(granted, { 'case-clock': STEP + HOUR });
  await expect.poll(bell.shown).toEqual([noticeOf('case-clock')]);
  await bell.clear();

  await setClock(granted, 0);
  await bell.comeBack();
  await expect.poll(async () => (await bell.armedFor()) ?? 0).toBeLessThan(Date.now() + HOUR);
  await settle(bell.page);
  expect(await bell.shown()).toEqual([]);

  await setClock(granted, 1.01);
  await bell.ringIn(100);
  await expect.poll(bell.shown).toEqual([noticeOf('case-clock')]);
});

interface Asking {
  asked: unknown[];
  chrome: {
    permissions?: {
      request: (of: unknown, done?: (may: boolean) => void) => Promise<boolean>;
    };
  };
}

test('the browser is asked when reminders are switched on, and each refusal (answered by the test) is said', async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    const scope = globalThis as unknown as Asking;
    scope.asked = [];
    if (!scope.chrome.permissions) return;
    scope.chrome.permissions.request = (of, done) => {
      scope.asked.push(of);
      done?.(false);
      return Promise.resolve(false);
    };
  });
  await page.goto(`chrome-extension://${extension.extensionId}/options.html`);
  const box = page.getByLabel('到期前提醒我');
  await box.waitFor();
  const asked = () => page.evaluate(() => (globalThis as unknown as Asking).asked);
  expect(await asked()).toEqual([]);
  for (const times of [1, 2]) {
    await box.click();
    await expect.poll(asked).toHaveLength(times);
    await expect(page.getByRole('alert')).toContainText('没有授予通知权限');
    await expect(box).not.toBeChecked();
    await expect(page.locator('.saved')).toBeEmpty();
  }
  const question = { permissions: ['notifications'] };
  expect(await asked()).toEqual([question, question]);
  await page.close();
});
