/**
 * The reader's costs and its patience: time of a read on a page of 10,000 rows, elements and computed styles counted,
 * and the facts of 100 changed versions of every sample page in both browsers. Exits with 1 where something does not hold.
 *
 *   node test/bench/reader.ts            all
 *   READER_VARIANTS=20 node test/bench/reader.ts
 */
import { openChromium, openFirefox } from '../browser/reader/browser.ts';
import { differences, type SamplePage, samplePages } from '../browser/reader/expected.ts';
import { FOREIGN_NUMBER } from '../browser/reader/planted.ts';

const ROWS = 10_000;
const VARIANTS = Number(process.env.READER_VARIANTS ?? 100);
const BATCH = 25;
const FIRST_READ_MS = 60;

const row = (at: number): string =>
  `<tr><td>网站${at}</td><td>皖ICP备00000021号-${at}</td><td>fake-bench-${at}.com</td><td>正常</td><td><a>变更网站</a> <a>注销网站</a> <a>取消接入</a></td></tr>`;
const LONG = {
  url: 'https://beian.aliyun.com/pcContainer/selfEntity',
  html: `<!doctype html><html><head><meta charset="utf-8"><style>table{table-layout:fixed;width:1200px}</style></head><body><h1>我的备案</h1><div><p>主体备案号：皖ICP备00000021号</p><p>主办单位名称：试验****信息有限公司</p><p>主办单位性质：企业</p><button>变更主体</button></div><table><thead><tr><th>网站名称</th><th>网站备案号</th><th>域名</th><th>状态</th><th>操作</th></tr></thead><tbody>${Array.from({ length: ROWS }, (_, at) => row(at + 1)).join('')}</tbody></table></body></html>`,
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
let failures = 0;
const holds = (ok: boolean, text: string): void => {
  console.log(`${ok ? 'holds' : 'FAILS'}  ${text}`);
  if (!ok) failures += 1;
};

const chromium = await openChromium();
const firsts: number[] = [];
for (let run = 0; run < 7; run += 1) {
  await chromium.show(LONG);
  firsts.push(
    await chromium.page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const start = performance.now();
      reader.read();
      return performance.now() - start;
    }),
  );
}
holds(
  median(firsts) <= FIRST_READ_MS,
  `${ROWS} rows: first read ${median(firsts).toFixed(0)} ms median of ${firsts.map((ms) => ms.toFixed(0)).join(', ')}`,
);

const counts = await chromium.page.evaluate(() => {
  const asked = new Map<Element, number>();
  const original = window.getComputedStyle;
  window.getComputedStyle = (el: Element, pseudo?: string | null) => {
    if (!pseudo) asked.set(el, (asked.get(el) ?? 0) + 1);
    return original.call(window, el, pseudo);
  };
  const facts = reader.read();
  window.getComputedStyle = original;
  return {
    most: Math.max(...asked.values()),
    styles: asked.size,
    services: facts.services.length,
    complete: facts.servicesComplete,
  };
});
holds(counts.most === 1, `one computed style an element at most (${counts.styles} elements asked)`);
holds(
  counts.services > 0 && counts.complete === false,
  `${counts.services} rows read, the rest is said to be there`,
);

const wrongIn = (sample: SamplePage, facts: object): string[] => {
  const found = differences(sample, { ...facts });
  if (JSON.stringify(facts).includes(FOREIGN_NUMBER)) found.push(`contains ${FOREIGN_NUMBER}`);
  return found;
};

type Evaluate = (
  html: string,
  seeds: number[],
) => Promise<{ seed: number; changes: string[]; facts: object }[]>;
async function variants(
  name: string,
  show: (sample: SamplePage) => Promise<void>,
  evaluate: Evaluate,
): Promise<void> {
  let read = 0;
  const wrong: string[] = [];
  for (const sample of samplePages()) {
    if (sample.variants === false) continue;
    await show(sample);
    for (let from = 1; from <= VARIANTS; from += BATCH) {
      const seeds = Array.from(
        { length: Math.min(BATCH, VARIANTS - from + 1) },
        (_, at) => from + at,
      );
      for (const { seed, changes, facts } of await evaluate(sample.html, seeds)) {
        read += 1;
        const found = wrongIn(sample, facts);
        if (found.length)
          wrong.push(`${sample.name} seed ${seed} (${changes.join(', ')}): ${found.join('; ')}`);
      }
    }
  }
  holds(wrong.length === 0, `${name}: ${read} changed pages read, ${wrong.length} differ`);
  for (const line of wrong.slice(0, 20)) console.log(`       ${line.slice(0, 400)}`);
}

await variants(
  'Chromium',
  (sample) => chromium.show(sample),
  (html, seeds) =>
    chromium.page.evaluate(([text, list]) => reader.readVariants(text, list), [
      html,
      seeds,
    ] as const),
);
await chromium.close();
const firefox = await openFirefox();
await variants(
  'Firefox',
  (sample) => firefox.show(sample),
  (html, seeds) =>
    firefox.page.evaluate((text, list) => reader.readVariants(text, list), html, seeds),
);
await firefox.close();
process.exitCode = failures > 0 ? 1 : 0;
