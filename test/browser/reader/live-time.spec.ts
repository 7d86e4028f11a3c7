/**
 * Pages that arrive in parts (skeleton → subject → rows → orders) over a slow network: everything the overlay says is
 * recorded, with the moment at which each part was painted.
 */
import type { Page } from '@playwright/test';
import { rules } from '../../../utils/text/zh-CN/rules.ts';
import { expect, test } from '../support/fixtures.ts';
import { recordSaid, type Said } from '../support/said.ts';
import { openOverlay } from './live-support.ts';

/** Milliseconds between two parts. */
const PACE = 1200;

interface Arrival {
  rows: number;
  orders: number;
}

interface SlowPage {
  library: string;
  url: string;
  /** Texts that only come with their part; `orders` is null where none comes. */
  rows: string;
  orders: string | null;
}

const HOME = 'https://beian.aliyun.com/pcContainer/selfEntity';
const MATERIAL = 'https://console.cloud.tencent.com/beian/manage/material';

const SLOW: readonly SlowPage[] = [
  ...['view=table', 'look=119', 'look=element'].map((look) => ({
    library: look,
    url: `${HOME}?state=pending&slow=${PACE}&${look}`,
    rows: 'fake-practice-0002.cn',
    orders: '2000000000031',
  })),
  {
    library: 'antd',
    url: `${MATERIAL}?state=pending&slow=${PACE}`,
    rows: 'fake-tcp-0002.cn',
    orders: '正在进行的备案订单',
  },
  {
    library: 'Element UI, the ministry',
    url: 'https://beian.miit.gov.cn/?slow=1200#/Integrated/recordQuery',
    rows: 'fake-practice-0001.com',
    orders: null,
  },
  {
    library: 'no order comes',
    url: `${HOME}?state=unapproved&slow=${PACE}&look=element`,
    rows: 'fake-practice-0002.org',
    orders: null,
  },
];

/** In the page: notes when each part is in the document. */
const noteArrivals = ([rows, orders]: [string, string | null]): void => {
  const arrived: Arrival = { rows: Infinity, orders: Infinity };
  Object.assign(globalThis, { arrived });
  new MutationObserver(() => {
    const text = document.body?.textContent ?? '';
    if (text.includes(rows)) arrived.rows = Math.min(arrived.rows, performance.now());
    if (orders && text.includes(orders))
      arrived.orders = Math.min(arrived.orders, performance.now());
  }).observe(document, { childList: true, subtree: true, characterData: true });
};

/** What each rule says, with anything in the place of its parameters. */
const SENTENCES = Object.entries(rules)
  // One that is hardly more than a parameter would fit any line.
  .filter(([key, text]) => key.endsWith('.what') && text.replaceAll(/\{\w+\}/g, '').length > 3)
  .map(([key, text]) => ({
    rule: key.replace(/\.what$/, ''),
    pattern: new RegExp(
      `^${text.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{\w+\}/g, '.+')}$`,
    ),
  }));

const LOADING = 'rule.readiness.loading';

/** Rules whose sentence stands in a text. */
const rulesIn = (text: string | null): Set<string> =>
  new Set(
    (text ?? '')
      .split(/\n| · /)
      .flatMap((line) =>
        SENTENCES.filter(({ pattern }) => pattern.test(line)).map(({ rule }) => rule),
      ),
  );

/** Rules that said something, took it back, and the moment of it. */
const takenBack = (said: readonly Said[]): string[] =>
  said.flatMap(({ text, at }, n) => {
    const before = said[n - 1];
    if (!before) return [];
    const still = rulesIn(text);
    return [...rulesIn(before.text)]
      .filter((rule) => rule !== LOADING && !still.has(rule))
      .map((rule) => `${rule} until ${Math.round(at)}`);
  });

/** What was said of a part before it was there. */
const tooEarly = (said: readonly Said[], arrived: Arrival): string[] =>
  said.flatMap(({ text, at }) =>
    [...rulesIn(text)]
      .filter(
        (rule) =>
          (/^rule\.(suffix|last-service|incomplete\.services)/.test(rule) && at < arrived.rows) ||
          (/^rule\.pending-order\.(page|blocks|elsewhere)/.test(rule) && at < arrived.orders),
      )
      .map((rule) => `${rule} at ${Math.round(at)}`),
  );

const watch = async (page: Page, { url, rows, orders }: SlowPage) => {
  const record = await recordSaid(page);
  await page.addInitScript(noteArrivals, [rows, orders] as [string, string | null]);
  await page.goto(url, { waitUntil: 'commit' });
  await openOverlay(page);
  await page
    .getByText(orders ?? rows)
    .first()
    .waitFor({ timeout: 15_000 });
  await page.waitForTimeout(orders ? 1500 : PACE + 1500);
  const arrived = await page.evaluate(
    () => (globalThis as unknown as { arrived: Arrival }).arrived,
  );
  return { said: await record.said(), arrived };
};

for (const slow of SLOW) {
  test(`${slow.library}: nothing is said of a part that is not there yet, nor taken back`, async ({
    extension,
  }) => {
    const page = await extension.context.newPage();
    const { said, arrived } = await watch(page, slow);
    await page.close();
    const loading = said.filter(({ text }) => rulesIn(text).has(LOADING));
    expect(loading.filter(({ text }) => rulesIn(text).size > 1)).toEqual([]);
    expect(tooEarly(said, arrived)).toEqual([]);
    expect(takenBack(said)).toEqual([]);
    expect(
      said.filter(
        ({ text, at }) => at < arrived.rows && /没有需要提醒|尚未备案|还没有/.test(text ?? ''),
      ),
    ).toEqual([]);
    const last = rulesIn(said.at(-1)?.text ?? null);
    expect(last.has('rule.pending-order.page')).toBe(slow.orders !== null);
  });
}
