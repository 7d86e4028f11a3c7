/**
 * The reader's own costs on a page of 10,000 rows: time of a first and of later reads, walks, elements and computed
 * styles counted.
 */
import { openChromium } from '../browser/reader/browser.ts';
import { atMost, median, ms, type Row, spread, tell } from './support/table.ts';

const ROWS = 10_000;
const RUNS = 9;
/** Milliseconds, median. */
const FIRST_READ = 60;
/** A task longer than this (ms) is one that a person may feel. */
const LONG_TASK = 50;

const row = (at: number): string =>
  `<tr><td>网站${at}</td><td>皖ICP备00000021号-${at}</td><td>fake-bench-${at}.com</td><td>正常</td><td><a>变更网站</a> <a>注销网站</a> <a>取消接入</a></td></tr>`;
const LONG = {
  url: 'https://beian.aliyun.com/pcContainer/selfEntity',
  html: `<!doctype html><html><head><meta charset="utf-8"><style>table{table-layout:fixed;width:1200px}</style></head><body><h1>我的备案</h1><div><p>主体备案号：皖ICP备00000021号</p><p>主办单位名称：试验****信息有限公司</p><p>主办单位性质：企业</p><button>变更主体</button></div><table><thead><tr><th>网站名称</th><th>网站备案号</th><th>域名</th><th>状态</th><th>操作</th></tr></thead><tbody>${Array.from({ length: ROWS }, (_, at) => row(at + 1)).join('')}</tbody></table></body></html>`,
};

const chromium = await openChromium();
const firsts: number[] = [];
const laters: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  await chromium.show(LONG);
  const [first, later] = await chromium.page.evaluate(async () => {
    const frames = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const timed = () => {
      const start = performance.now();
      reader.read();
      return performance.now() - start;
    };
    await frames();
    const once = timed();
    await frames();
    return [once, timed()] as const;
  });
  firsts.push(first);
  laters.push(later);
}

const counted = await chromium.page.evaluate(() => {
  const asked = new Map<Element, number>();
  const original = window.getComputedStyle;
  let walks = 0;
  window.getComputedStyle = (el: Element, pseudo?: string | null) => {
    if (el === document.documentElement) walks += 1;
    if (!pseudo) asked.set(el, (asked.get(el) ?? 0) + 1);
    return original.call(window, el, pseudo);
  };
  const facts = reader.read();
  window.getComputedStyle = original;
  return {
    walks,
    most: Math.max(...asked.values()),
    styles: asked.size,
    services: facts.services.length,
    complete: facts.servicesComplete,
  };
});
await chromium.close();

const cut: Row = {
  what: 'rows of them read, and the rest said to be there',
  measured: String(counted.services),
  promise: '> 0, incomplete',
  held: counted.services > 0 && counted.complete === false,
};
tell([
  atMost(`${ROWS} rows: first read, ms`, median(firsts), FIRST_READ, spread(firsts)),
  { what: 'the same page once more', measured: spread(laters) },
  atMost('longest of them, ms', Math.max(...laters), LONG_TASK, ms(Math.max(...laters))),
  atMost('walks a read', counted.walks, 1, String(counted.walks)),
  atMost(
    'computed styles an element and read',
    counted.most,
    1,
    `${counted.most} (${counted.styles} elements asked)`,
  ),
  cut,
]);
