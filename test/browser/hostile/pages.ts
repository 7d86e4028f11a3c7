/** A filing page of one's own making at the provider's address: what a hostile or broken console could send. */
import type { ChromiumWithExtension } from '../support/chromium.ts';
import type { LocalServer } from '../support/server.ts';

export const NOT_APPROVED = 'fake-hostile-0001.org';

export interface HostilePage {
  /** Runs before anything else in the page. */
  script?: string;
  style?: string;
  /** The page's content security policy; its own style has the nonce `page`. */
  policy?: string;
  /** Shown texts, as markup. */
  name?: string;
  service?: string;
  domain?: string;
  orders?: string;
  dialogTitle?: string;
  /** At the end of the body. */
  tail?: string;
}

/** My filings with one website, a table of orders, and 注销主体 with a dialog of role and layer. */
export const hostilePage = (of: HostilePage = {}): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">${of.policy ? `<meta http-equiv="Content-Security-Policy" content="${of.policy}">` : ''}<title>阿里云ICP代备案管理系统</title>
<style nonce="page">[role=dialog]{position:fixed;left:40px;top:300px;width:400px;z-index:1000;background:#fff;border:1px solid}
[hidden]{display:none}${of.style ?? ''}</style>
<script>${of.script ?? ''}</script></head><body>
<h2>我的备案</h2>
<dl><dt>ICP主体备案号</dt><dd>浙ICP备00000061号</dd><dt>主办者名称</dt><dd>${of.name ?? '练习****科技有限公司'}</dd>
<dt>主办者性质</dt><dd>企业</dd></dl>
<button>变更主体</button>
<button id="cancel" onclick="document.getElementById('ask').hidden=false">注销主体</button>
<table><thead><tr><th>网站名称</th><th>ICP备案号</th><th>域名</th><th>操作</th></tr></thead>
<tbody><tr><td>${of.service ?? '练习官网'}</td><td>浙ICP备00000061号-1</td><td>${of.domain ?? NOT_APPROVED}</td>
<td><button>变更网站</button> <button>注销网站</button></td></tr></tbody></table>
${of.orders ?? ''}
<div id="ask" role="dialog" aria-modal="true" hidden><h3>${of.dialogTitle ?? '注销主体'}</h3>
<p>注销主体后，不可恢复，请谨慎操作。</p><button>确认注销</button><button onclick="this.parentNode.hidden=true">取消</button></div>
${of.tail ?? ''}</body></html>`;

let last = 0;

/** A tab of either browser. */
export interface Tab {
  goto(address: string): Promise<unknown>;
}

/** Puts the page at an address of its own and opens it. */
export const openHostile = async (
  page: Tab,
  server: LocalServer,
  of: HostilePage = {},
): Promise<void> => {
  last += 1;
  const address = `https://beian.aliyun.com/pcContainer/selfEntity?hostile=${last}`;
  server.pin(address, hostilePage(of));
  await page.goto(address);
};

export interface Heard {
  tab: number;
  type: string;
  at: number;
}

interface ChromeLike {
  runtime: {
    onMessage: {
      addListener(on: (message: { type?: string }, sender: { tab?: { id: number } }) => void): void;
    };
  };
  tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(of: object): Promise<string> };
}

/** Counts the messages that reach the background from now on. */
export const countMessages = async (extension: ChromiumWithExtension) => {
  const worker = await extension.worker();
  await worker.evaluate(() => {
    const scope = globalThis as unknown as { chrome: ChromeLike; heard?: Heard[] };
    const heard: Heard[] = [];
    const isFirst = scope.heard === undefined;
    scope.heard = heard;
    if (!isFirst) return;
    scope.chrome.runtime.onMessage.addListener(({ type = '' }, { tab }) => {
      scope.heard?.push({ tab: tab?.id ?? -1, type, at: Date.now() });
    });
  });
  return (): Promise<Heard[]> =>
    worker.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
};

/** The most messages of one tab within any second; what a person does in the overlay does not count. */
export const mostInASecond = (heard: readonly Heard[]): number => {
  const told = heard.filter(({ type }) => type === 'page-opened' || type === 'page-read');
  return Math.max(
    0,
    ...told.map(
      // 20 ms: two clocks are read, before sending and after receiving.
      ({ tab, at }) => told.filter((m) => m.tab === tab && m.at >= at && m.at < at + 980).length,
    ),
  );
};

/** The badge of the tab in front. */
export const badgeOf = async (extension: ChromiumWithExtension, url: string): Promise<string> => {
  const worker = await extension.worker();
  return worker.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeLike };
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((candidate) => candidate.url === address);
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no such tab';
  }, url);
};
