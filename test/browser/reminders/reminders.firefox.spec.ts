/** Reminders in Firefox: its own question, an alarm after the background was stopped, a press on the notification, the badge. */

import {
  type ExtensionPage,
  type FirefoxWithExtension,
  launchFirefox,
} from '../support/firefox.ts';
import { expect, firefoxTest as test } from '../support/fixtures.ts';
import { backupOf, noticeOf, STEP } from './bell.ts';
import { type OwnWindow, ownWindow } from './firefox.ts';

const HOUR = 3_600_000;

let firefox: FirefoxWithExtension;
let own: OwnWindow;
/** Options: asks for what is shown and armed, and tells the background nothing. */
let options: ExtensionPage;

test.beforeAll(async ({ server }) => {
  firefox = await launchFirefox({ port: server.port });
  own = await ownWindow(firefox);
  options = await firefox.openExtensionPage('options.html');
});

test.afterAll(() => firefox.close());

const shown = () => options.evaluate('browser.notifications.getAll().then(Object.keys)');
const badge = () => options.evaluate('browser.action.getBadgeText({})');
const clear = () =>
  options.evaluate(
    'browser.notifications.getAll().then((all) => Promise.all(Object.keys(all).map((id) => browser.notifications.clear(id)))).then(() => null)',
  );
const box = () => options.evaluate(`document.querySelector('.switch input')?.checked`);
const said = () => options.evaluate(`document.querySelector('[role=alert]')?.textContent ?? ''`);

/** A press of the mouse, since the browser asks only then. */
const pressBox = async () => {
  const [x, y] = (await options.evaluate(`(() => {
    const { left, top, width, height } = document.querySelector('.switch input').getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  })()`)) as [number, number];
  await firefox.bidi.send('input.performActions', {
    context: options.context,
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
};

const waitFor = (page: ExtensionPage, expression: string) =>
  expect.poll(() => page.evaluate(`Boolean(${expression})`), { timeout: 10_000 }).toBe(true);

/** Imports cases in the workbench, as a person does. */
const keepCases = async (cases: Readonly<Record<string, number>>): Promise<ExtensionPage> => {
  const desk = await firefox.openExtensionPage('workbench.html#backup');
  await waitFor(desk, `document.querySelector('input[type=file]')`);
  await desk.evaluate(`(() => {
    const input = document.querySelector('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(backupOf(cases))}], 'backup.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  const confirm = `document.querySelector('.import-plan .primary:not(:disabled)')`;
  await waitFor(desk, confirm);
  await desk.evaluate(`${confirm}.click()`);
  await waitFor(desk, `document.querySelector('.toast')`);
  return desk;
};

test('Firefox asks when reminders are switched on; a refusal is said, twice as well as once', async () => {
  expect(await own.isAsking()).toBe(false);
  for (const _ of [1, 2]) {
    await pressBox();
    await own.answer(false);
    await expect.poll(said).toContain('没有授予通知权限');
    await expect.poll(box).toBe(false);
  }
  await pressBox();
  await own.answer(true);
  await expect.poll(() => options.evaluate('typeof browser.notifications')).toBe('object');
  await expect.poll(box).toBe(true);
  await expect.poll(said).toBe('');
});

test('an alarm (brought forward) rings although the background was stopped; pressed, the notification opens its case', async () => {
  await options.evaluate(
    'browser.storage.local.set({ settings: { reminders: { on: true, quietFrom: 0, quietTo: 0 } } })',
  );
  const desk = await keepCases({ 'case-due': HOUR, 'case-soon': STEP + 6000 });
  await expect.poll(shown).toEqual([noticeOf('case-due')]);
  await expect.poll(badge).toBe('1');

  await own.stopBackground();
  await options.evaluate(`browser.alarms.create('reminders', { when: Date.now() + 6000 })`);
  await expect.poll(shown, { timeout: 12_000 }).toContain(noticeOf('case-soon'));
  expect(await shown()).toHaveLength(2);

  await own.stopBackground();
  await own.press('case-due.com');
  await waitFor(desk, `document.querySelector('.case-head h2')?.textContent === '客户 case-due'`);
  await own.press('case-soon.com');
  await waitFor(desk, `document.querySelector('.case-head h2')?.textContent === '客户 case-soon'`);
  expect(await desk.evaluate('document.visibilityState')).toBe('visible');
  await expect.poll(shown).toEqual([]);
  expect(
    await options.evaluate('browser.tabs.query({}).then((tabs) => tabs.length)'),
    'the workbench that is open serves both',
  ).toBe((await firefox.browser.pages()).length);
  await desk.close();

  // Nothing comes again.
  await options.evaluate(`browser.alarms.create('reminders', { when: Date.now() + 200 })`);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await shown()).toEqual([]);
});

test('the permission taken back in the add-on manager switches reminders off', async () => {
  await clear();
  await own.takeBack('notifications');
  await expect.poll(box).toBe(false);
  const settings = 'browser.storage.local.get("settings").then((all) => all.settings.reminders.on)';
  await expect.poll(() => options.evaluate(settings)).toBe(false);
});
