/** When the page is read: after quiet, at the latest after the bound, never for our own or meaningless changes. */
import { expect, test } from '@playwright/test';
import type { PageFacts } from '../../../utils/vocabulary.ts';
import { openChromium, type ReaderPage } from './browser.ts';
import { samplePages } from './expected.ts';

declare global {
  var seen: { facts: PageFacts | null; at: number }[];
  var stopWatching: () => void;
}

let chromium: ReaderPage;
test.beforeAll(async () => {
  chromium = await openChromium();
});
test.afterAll(() => chromium.close());

/** Shows a sample and watches it with short times; later calls look at `seen`. */
async function watch(
  name: string,
  times: { quiet?: number; atLatest?: number; giveUp?: number } = {},
): Promise<void> {
  const sample = samplePages(name)[0];
  if (!sample) throw new Error(`no sample ${name}`);
  await chromium.show(sample);
  await chromium.page.evaluate((options) => {
    globalThis.seen = [];
    globalThis.stopWatching = reader.watchPage(
      document,
      (facts) => seen.push({ facts, at: performance.now() }),
      options,
    );
  }, times);
}
const count = () => chromium.page.evaluate(() => seen.length);
const wait = (ms: number) => chromium.page.waitForTimeout(ms);

test('reads at once and hands out the same facts once', async () => {
  await watch('ali-home-clean', { quiet: 50, atLatest: 100 });
  expect(await count()).toBe(1);
  await chromium.page.evaluate(() => document.body.append(document.createElement('div')));
  await wait(400);
  expect(await count()).toBe(1);
});

test('sees a dialog that opens', async () => {
  await watch('ali-home-clean', { quiet: 50, atLatest: 100 });
  await chromium.page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog" aria-modal="true"><h3>注销主体</h3><button>确定</button><button>取消</button></div>',
    );
  });
  await expect
    .poll(() => chromium.page.evaluate(() => seen.at(-1)?.facts?.dialog?.action))
    .toBe('cancel-subject');
});

test('reads for no change of attributes without meaning and for none of our own', async () => {
  await watch('ali-home-clean', { quiet: 20, atLatest: 40 });
  const reads = await chromium.page.evaluate(() =>
    reader.countReads(async () => {
      const ours = document.createElement('beian-preflight');
      document.body.append(ours);
      for (let i = 0; i < 20; i += 1) {
        document.body.setAttribute('data-x', String(i));
        document.body.setAttribute('title', String(i));
        ours.setAttribute('style', `left:${i}px`);
        await new Promise((done) => setTimeout(done, 20));
      }
    }),
  );
  expect(reads).toBe(0);
});

test('a burst of changes is read once a bound, not once a change', async () => {
  await watch('ali-home-clean', { quiet: 100, atLatest: 300 });
  const reads = await chromium.page.evaluate(() =>
    reader.countReads(async () => {
      const title = document.querySelector('h2');
      const start = performance.now();
      while (performance.now() - start < 1500) {
        if (title) title.textContent = `我的备案 ${performance.now()}`;
        await new Promise((done) => setTimeout(done, 10));
      }
    }),
  );
  expect(reads).toBeGreaterThan(0);
  expect(reads).toBeLessThanOrEqual(6);
});

test('a filing route without parts is loading first, then unreadable', async () => {
  await watch('own-unreadable', { quiet: 20, atLatest: 40, giveUp: 600 });
  expect(await chromium.page.evaluate(() => seen.at(-1)?.facts?.readiness)).toBe('loading');
  await expect
    .poll(() => chromium.page.evaluate(() => seen.at(-1)?.facts?.readiness))
    .toBe('unreadable');
});

test('a spinner that never ends is unreadable too', async () => {
  await watch('tc-orders-loading', { quiet: 20, atLatest: 40, giveUp: 600 });
  expect(await chromium.page.evaluate(() => seen.at(-1)?.facts?.readiness)).toBe('loading');
  await expect
    .poll(() => chromium.page.evaluate(() => seen.at(-1)?.facts?.readiness))
    .toBe('unreadable');
});

test('follows silent route changes and leaves other routes alone', async () => {
  await watch('tc-material__', { quiet: 20, atLatest: 40 });
  await chromium.page.evaluate(() => history.pushState({}, '', '/lighthouse/instance'));
  await expect.poll(() => chromium.page.evaluate(() => seen.at(-1)?.facts)).toBeNull();
  const before = await count();
  await chromium.page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<h2>别的页面</h2>'),
  );
  await wait(300);
  expect(await count()).toBe(before);
  await chromium.page.evaluate(() => history.pushState({}, '', '/beian/manage/material'));
  await expect
    .poll(() => chromium.page.evaluate(() => seen.at(-1)?.facts?.pageKind))
    .toBe('filing-home');
});

test('sees changes inside an open shadow root', async () => {
  await watch('own-home-shadow', { quiet: 20, atLatest: 40 });
  await chromium.page.evaluate(() => {
    const cell = [
      ...(document.querySelector('micro-app')?.shadowRoot?.querySelectorAll('td') ?? []),
    ].find((td) => td.textContent === '试验网');
    if (cell) cell.textContent = '新名字';
  });
  await expect
    .poll(() => chromium.page.evaluate(() => seen.at(-1)?.facts?.services[0]?.name))
    .toBe('新名字');
});

test('stops when told to', async () => {
  await watch('ali-home-clean', { quiet: 20, atLatest: 40 });
  const before = await chromium.page.evaluate(() => {
    stopWatching();
    document.querySelector('h2')?.remove();
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog"><h3>注销主体</h3></div>');
    return seen.length;
  });
  await wait(300);
  expect(await count()).toBe(before);
});
