/**
 * What stays in memory over 1,000 route changes of one page with the shipped extension: nine of ten lead to a filing
 * page that is read, judged and drawn over, one away from filing. Heap after collected garbage, and what the document
 * holds; for comparison the same without the extension. Takes about ten minutes, as at most two questions a second
 * leave a page; `HEAP_ROUTES=100 node test/bench/heap.ts` is for trying.
 */
import type { CDPSession, Page } from '@playwright/test';
import { launchChromium } from '../browser/support/chromium.ts';
import { OVERLAY, withSession } from '../browser/support/pierce.ts';
import { startConsoles } from '../consoles/server.ts';
import { atMost, tell } from './support/table.ts';

const ROUTES = Number(process.env.HEAP_ROUTES ?? 1000);
/** Before the first measurement: caches fill, code is compiled. */
const WARM_UP = 40;
/** Longer (ms) is not waited for the overlay; a route without one is left after the shorter time. */
const PATIENCE_MS = 2000;
const OTHER_MS = 40;
/** Added megabytes that are borne. */
const MOST_MB = 2;
const ADDRESS = 'https://console.cloud.tencent.com/beian/manage/material?heap';

const HOME = `<h2>我的备案</h2><dl><dt>主体备案号</dt><dd>粤ICP备00000041号</dd><dt>主办单位名称</dt><dd>练习****科技有限公司</dd>
<dt>主办单位性质</dt><dd>企业</dd></dl><button>变更主体</button><button>注销主体</button>
<table><tr><th>服务名称</th><th>备案号</th><th>域名</th><th>操作</th></tr>
${Array.from({ length: 20 }, (_, n) => `<tr><td>练习站点${n + 1}</td><td>粤ICP备00000041号-${n + 1}</td><td>fake-heap-${n + 1}.org</td><td><a>变更</a> <a>注销</a></td></tr>`).join('')}</table>`;

/** A page without a framework of its own: what grows is ours. */
const PAGE = `<!doctype html><html lang="zh-CN"><head><title>控制台</title></head><body><main></main><script>
const main = document.querySelector('main');
const show = () => { main.innerHTML = location.pathname.startsWith('/beian') ? document.querySelector('template').innerHTML : '<p>云产品概览</p>'; };
globalThis.go = (path) => { history.replaceState(null, '', path); show(); };
addEventListener('DOMContentLoaded', show);
</script><template>${HOME}</template></body></html>`;

interface Held {
  megabytes: number;
  nodes: number;
  listeners: number;
}

const measure = async (cdp: CDPSession): Promise<Held> => {
  await cdp.send('HeapProfiler.enable');
  for (let n = 0; n < 3; n += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  await cdp.send('HeapProfiler.disable');
  return { megabytes: usedSize / 2 ** 20, nodes, listeners: jsEventListeners };
};

/** Gives how often the overlay stood. */
const walk = (page: Page, routes: number, patience: number): Promise<number> =>
  page.evaluate(
    async ({ count, most, other, tag }) => {
      const { go } = globalThis as unknown as { go: (path: string) => void };
      const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
      let drawn = 0;
      for (let n = 0; n < count; n += 1) {
        const leaves = n % 10 === 9;
        go(leaves ? `/cvm?n=${n}` : `/beian/manage/material?n=${n}`);
        await pause(other);
        const start = performance.now();
        if (leaves) continue;
        while (!document.querySelector(tag) && performance.now() - start < most) await pause(20);
        if (document.querySelector(tag)) drawn += 1;
      }
      return drawn;
    },
    { count: routes, most: patience, other: OTHER_MS, tag: OVERLAY },
  );

const server = await startConsoles();
server.pin(ADDRESS, PAGE);

/** What was added, and how often the overlay stood. */
const over = async (extension?: null): Promise<Held & { drawn: number }> => {
  const chromium = await launchChromium({
    port: server.port,
    ...(extension === null && { extension }),
  });
  const page = await chromium.context.newPage();
  await page.goto(ADDRESS);
  await page.waitForTimeout(2000);
  const patience = extension === null ? 0 : PATIENCE_MS;
  const grown = await withSession(page, async (cdp) => {
    await walk(page, WARM_UP, patience);
    const before = await measure(cdp);
    const drawn = await walk(page, ROUTES, patience);
    const after = await measure(cdp);
    return {
      megabytes: after.megabytes - before.megabytes,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      drawn,
    };
  });
  await chromium.close();
  return grown;
};

const grown = await over();
const alone = await over(null);
await server.close();

const mb = (value: number): string => `${value >= 0 ? '+' : ''}${value.toFixed(2)} MB`;
tell([
  {
    what: `overlay drawn, of ${ROUTES * 0.9} filing routes`,
    measured: String(grown.drawn),
    promise: 'nearly all',
    held: grown.drawn > ROUTES * 0.8,
  },
  atMost(`heap after ${ROUTES} route changes, MB`, grown.megabytes, MOST_MB, mb(grown.megabytes)),
  { what: 'the same without the extension', measured: mb(alone.megabytes) },
  {
    what: 'nodes and listeners added, with (without)',
    measured: `${grown.nodes}, ${grown.listeners} (${alone.nodes}, ${alone.listeners})`,
  },
]);
