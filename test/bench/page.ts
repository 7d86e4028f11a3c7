/**
 * What the extension costs a provider's page of 10,000 rows: its script's evaluation, the longest stretch it keeps the
 * page waiting, and how much the page still gets done while it changes sixty times a second. Costs are read off
 * Chromium's own trace; with and without the extension side by side.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium } from '../browser/support/chromium.ts';
import { OVERLAY } from '../browser/support/pierce.ts';
import { startConsoles } from '../consoles/server.ts';
import { atMost, median, ms, spread, tell } from './support/table.ts';
import { type ScriptCost, traced } from './support/trace.ts';

const ROWS = 10_000;
const LOADS = 7;
const CHURNS = 3;
const CHURN_MS = 5000;
/** Texts changed in each frame. */
const CHANGES = 10;
/** A task longer than this (ms) is one that a person may feel. */
const LONG_TASK = 50;
/** Other calls only look whether something changed. */
const READ_MS = 5;
/** The overlay comes at the latest one second after the first change, and once more when its answer is there. */
const SETTLED_MS = 3000;
const SCRIPT = /^chrome-extension:\/\/[a-z]+\/console\.js$/;
const ADDRESS = 'https://beian.aliyun.com/pcContainer/selfEntity?bench';
const SHORT_ADDRESS = `${ADDRESS}-short`;
const BLANK = 'https://beian.aliyun.com/__bench-blank';

const row = (at: number): string =>
  `<tr><td>网站${at}</td><td>皖ICP备00000021号-${at}</td><td>fake-bench-${at}.com</td><td class="state">正常</td><td><a>变更网站</a> <a>注销网站</a> <a>取消接入</a></td></tr>`;
const pageOf = (
  rows: number,
): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>我的备案</title>
<style>table{table-layout:fixed;width:1200px}</style></head><body><h1>我的备案</h1>
<div><p>主体备案号：皖ICP备00000021号</p><p>主办单位名称：试验****信息有限公司</p><p>主办单位性质：企业</p>
<button>变更主体</button></div><table><thead><tr><th>网站名称</th><th>网站备案号</th><th>域名</th><th>状态</th><th>操作</th></tr></thead>
<tbody>${Array.from({ length: rows }, (_, at) => row(at + 1)).join('')}</tbody></table></body></html>`;

const server = await startConsoles();
server.pin(ADDRESS, pageOf(ROWS));
server.pin(SHORT_ADDRESS, pageOf(3));
server.pin(BLANK, '<!doctype html><title>blank</title>');

const tracerOf = async (context: BrowserContext) => {
  const browser = context.browser();
  if (!browser) throw new Error('no browser behind the context');
  return browser.newBrowserCDPSession();
};

/** A fresh load, in a process that has shown the host before. */
const load = async (page: Page, address = ADDRESS): Promise<void> => {
  await page.goto(BLANK);
  await page.goto(address);
  await page.waitForTimeout(SETTLED_MS);
};

/** Changes texts in every frame; gives how many frames there were. */
const churn = (page: Page): Promise<number> =>
  page.evaluate(
    ({ length, changes }) =>
      new Promise<number>((done) => {
        const cells = [...document.querySelectorAll('.state')];
        const end = performance.now() + length;
        let frames = 0;
        const frame = () => {
          if (performance.now() >= end) return done(frames);
          for (let n = 0; n < changes; n += 1) {
            const cell = cells[(frames * 37 + n * 101) % cells.length];
            if (cell) cell.textContent = frames % 2 === 0 ? '正常' : '变更中';
          }
          frames += 1;
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    { length: CHURN_MS, changes: CHANGES },
  );

/** Changes attributes that mean nothing to a reader, in every frame. */
const churnAttributes = (page: Page): Promise<void> =>
  page.evaluate(
    ({ length, changes }) =>
      new Promise<void>((done) => {
        const cells = [...document.querySelectorAll('.state')];
        const end = performance.now() + length;
        let frames = 0;
        const frame = () => {
          if (performance.now() >= end) return done();
          for (let n = 0; n < changes; n += 1) {
            const cell = cells[(frames * 37 + n * 101) % cells.length];
            cell?.setAttribute('data-tick', String(frames));
            cell?.setAttribute('title', `tick ${frames}`);
          }
          frames += 1;
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    { length: CHURN_MS, changes: CHANGES },
  );

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

const withExtension = async () => {
  const chromium = await launchChromium({ port: server.port });
  const tracer = await tracerOf(chromium.context);
  const page = await chromium.context.newPage();
  const short: ScriptCost[] = [];
  const loads: ScriptCost[] = [];
  for (let n = 0; n < LOADS; n += 1)
    short.push(await traced(tracer, SCRIPT, () => load(page, SHORT_ADDRESS)));
  for (let n = 0; n < LOADS; n += 1) loads.push(await traced(tracer, SCRIPT, () => load(page)));
  const shown = await page.locator(OVERLAY).count();
  if (shown !== 1) throw new Error('the overlay did not come: nothing was measured');
  const frames: number[] = [];
  const churns: ScriptCost[] = [];
  for (let n = 0; n < CHURNS; n += 1) {
    churns.push(
      await traced(tracer, SCRIPT, async () => {
        frames.push(await churn(page));
      }),
    );
  }
  await page.waitForTimeout(SETTLED_MS);
  const idle = await traced(tracer, SCRIPT, () => churnAttributes(page));
  await chromium.close();
  return { short, loads, frames, churns, idle };
};

const withoutExtension = async () => {
  const chromium = await launchChromium({ port: server.port, extension: null });
  const page = await chromium.context.newPage();
  await load(page);
  const frames: number[] = [];
  for (let n = 0; n < CHURNS; n += 1) frames.push(await churn(page));
  await chromium.close();
  return frames;
};

const { short, loads, frames, churns, idle } = await withExtension();
const alone = await withoutExtension();
await server.close();

const busy = churns.map(({ calls }) => (sum(calls) / CHURN_MS) * 100);
const readsOf = ({ calls }: ScriptCost): number => calls.filter((call) => call > READ_MS).length;
const reads = churns.map(readsOf);
/** A page that is there is read once a second at most, however much it changes. */
const MOST_READS = CHURN_MS / 1000 + 1;
const longOf = ({ evaluation, calls }: ScriptCost): number =>
  [evaluation, ...calls].filter((task) => task > LONG_TASK).length;
const later = Math.max(...churns.flatMap(({ calls }) => calls));

const evaluations = (costs: readonly ScriptCost[]): string =>
  spread(costs.map(({ evaluation }) => evaluation));

tell([
  {
    what: 'content script on a page of 3 rows: evaluation and first read',
    measured: evaluations(short),
  },
  { what: `the same on a page of ${ROWS} rows`, measured: evaluations(loads) },
  {
    what: 'all its later calls while the long page loads',
    measured: spread(loads.map(({ calls }) => sum(calls))),
  },
  atMost(
    `tasks above ${LONG_TASK} ms while it loads, median`,
    median(loads.map(longOf)),
    1,
    `${median(loads.map(longOf))} (${loads.map(longOf).join(', ')})`,
  ),
  {
    what: `frames in ${CHURN_MS / 1000} s of ${CHANGES} changes a frame, without → with`,
    measured: `${median(alone)} → ${median(frames)} (${(median(frames) / median(alone)).toFixed(2)} ×)`,
  },
  {
    what: 'share of that time in the content script',
    measured: `${median(busy).toFixed(1)} % (${ms(median(churns.map(({ calls }) => sum(calls))))})`,
  },
  atMost('reads in that time', median(reads), MOST_READS, String(median(reads))),
  atMost('longest of them, ms', later, LONG_TASK, ms(later)),
  atMost(
    `reads in ${CHURN_MS / 1000} s of attributes without meaning`,
    readsOf(idle),
    0,
    String(readsOf(idle)),
  ),
]);
