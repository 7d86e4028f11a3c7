/** The same build from the same source in Firefox: overlay, dialog, routes, popup, network. */
import type { Page } from 'puppeteer-core';
import { HOME_NOT_APPROVED, NOT_APPROVED_DOMAIN, OUTSIDE_FILING } from './addresses.ts';
import { expect, firefoxTest as test } from './support/fixtures.ts';
import { OVERLAY } from './support/pierce.ts';

/** One second is promised from the dialog's first paint; the rest is the test's own way there. */
const DIALOG_MS = 1500;

/** Firefox asks Mozilla for settings by itself; the proxy refuses. Nothing else may be tried. */
const FIREFOX_OWN = /\.mozilla\.(com|org|net):443$/;

/** Clicks a button of the page once it is there. */
const clickByText = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => {
      const button = [...document.querySelectorAll('button')].find((b) => b.textContent === wanted);
      button?.click();
      return button !== undefined;
    },
    {},
    text,
  );

test('appears once, in Chinese, in a root that the page cannot open', async ({
  firefox,
  firefoxPage,
}) => {
  await firefoxPage.goto(HOME_NOT_APPROVED);
  expect(await firefox.overlayText(firefoxPage, { timeout: 8000 })).toMatch(/\p{Script=Han}/u);
  const seen = await firefoxPage.evaluate(
    (tag) => [
      document.querySelectorAll(tag).length,
      document.querySelector(tag)?.shadowRoot ?? null,
    ],
    OVERLAY,
  );
  expect(seen).toEqual([1, null]);
});

test('expands for an open 注销主体 and leads with the domain that could not be filed again', async ({
  firefox,
  firefoxPage,
}) => {
  await firefoxPage.goto(HOME_NOT_APPROVED);
  expect(await firefox.overlayText(firefoxPage, { timeout: 8000 })).not.toBeNull();
  await clickByText(firefoxPage, '注销主体');
  await firefoxPage.waitForSelector('[role=dialog]', { visible: true });
  await expect
    .poll(() => firefox.overlayText(firefoxPage, { timeout: 50 }), {
      timeout: DIALOG_MS,
      intervals: [50],
    })
    .toContain(NOT_APPROVED_DOMAIN);
});

test('comes and goes with routes that change without a reload', async ({
  firefoxPage,
  firefox,
}) => {
  await firefoxPage.goto(HOME_NOT_APPROVED);
  expect(await firefox.overlayText(firefoxPage, { timeout: 8000 })).not.toBeNull();
  const count = () => firefoxPage.evaluate((tag) => document.querySelectorAll(tag).length, OVERLAY);
  await firefoxPage.evaluate(() => {
    history.pushState(null, '', '/welcome');
    dispatchEvent(new Event('practice:route'));
  });
  await expect.poll(count, { timeout: 10_000 }).toBe(0);
  await firefoxPage.goBack();
  await expect.poll(count, { timeout: 8000 }).toBe(1);
});

test('renders nothing on another product of the same console', async ({ firefoxPage }) => {
  await firefoxPage.goto(OUTSIDE_FILING);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const count = await firefoxPage.evaluate((tag) => document.querySelectorAll(tag).length, OVERLAY);
  expect(count).toBe(0);
});

test('the popup opens and answers a domain offline', async ({ firefox }) => {
  const popup = await firefox.openExtensionPage('popup.html');
  const text = () => popup.evaluate('document.body.innerText').then(String);
  await expect.poll(text, { timeout: 5000 }).toMatch(/\p{Script=Han}/u);
  await popup.evaluate(`(() => {
    const input = document.querySelector('input');
    input.value = 'example.org';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await expect.poll(text, { timeout: 5000 }).toMatch(/未获批复|未批复/);
  await popup.close();
});

test('nothing but Firefox’s own settings service was asked for', async ({ firefox }) => {
  expect(firefox.proxy.refused.filter((host) => !FIREFOX_OWN.test(host))).toEqual([]);
});
