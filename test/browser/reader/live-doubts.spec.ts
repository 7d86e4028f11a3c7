/** Cannot tell: on each page where a fact cannot be read, what the overlay says names that fact. */
import { expect, test } from '@playwright/test';
import { judge } from '../../../utils/extension/judge.ts';
import { zhCN } from '../../../utils/text/zh-CN.ts';
import type { Locale } from '../../../utils/vocabulary.ts';
import { openChromium, type ReaderPage } from './browser.ts';
import { samplePages } from './expected.ts';

const NOW = new Date('2026-11-24T10:00:00+08:00');
const words: Readonly<Record<string, string>> = zhCN;

let chromium: ReaderPage;
test.beforeAll(async () => {
  chromium = await openChromium();
});
test.afterAll(() => chromium.close());

test('every doubt of every page is named, and none of them ends in "all is well"', async () => {
  const wrong: string[] = [];
  const pages = samplePages().filter(({ doubts }) => doubts?.length);
  for (const page of pages) {
    await chromium.show(page);
    const facts = await chromium.page.evaluate(() => reader.read());
    const options = { now: NOW, locale: 'zh-CN' as Locale, silenced: [] };
    const said = judge(facts, { intent: null }, options);
    if (facts.readiness === 'loading') {
      if (said.doubts !== '') wrong.push(`${page.name}: doubts a page that is loading`);
      continue;
    }
    for (const what of page.doubts ?? []) {
      const name = words[`doubt.${what}`];
      if (!name || !said.doubts.split('、').includes(name))
        wrong.push(`${page.name}: ${what} is not among ${said.doubts}`);
    }
    // A row's menu is closed most of the time: nothing is amiss then.
    const amiss = facts.doubts.some(({ why }) => why !== 'menu-closed');
    if (amiss && !said.findings.some(({ verdict }) => verdict !== 'pass'))
      wrong.push(`${page.name}: says nothing beside its doubts`);
  }
  expect(pages.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});
