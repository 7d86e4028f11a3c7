/** It informs and never acts; it keeps no secrets. Both are looked at from outside: the page, and what is stored. */
import type { Page } from '@playwright/test';
import { HOME, HOME_NOT_APPROVED, NOT_APPROVED_DOMAIN } from './addresses.ts';
import { expect, test } from './support/fixtures.ts';
import { OVERLAY, overlayText, pierceClosed } from './support/pierce.ts';
import { dumpStores } from './support/stores.ts';

const counts = (page: Page) =>
  expect.poll(() => overlayText(page, { timeout: 50 }), { timeout: 8000 }).toMatch(/\d/);

interface Recorder {
  synthetic: string[];
  added: string[];
  heard: string[];
}

/** Notes, in the page, every event that no person made and every node that appears beside the console's own. */
const record = (tag: string): void => {
  const recorder: Recorder = { synthetic: [], added: [], heard: [] };
  Object.assign(window, { recorder });
  for (const type of ['click', 'input', 'change', 'submit', 'keydown', 'focus', 'pointerdown']) {
    const note = (event: Event) => {
      if (!event.isTrusted) recorder.synthetic.push(event.type);
      else if (event.type === 'click') recorder.heard.push((event.target as Element).textContent);
    };
    addEventListener(type, note, { capture: true });
  }
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      if (target !== document.documentElement) continue;
      for (const node of addedNodes) {
        if (node instanceof Element && node.localName !== tag) recorder.added.push(node.localName);
      }
    }
  }).observe(document, { childList: true, subtree: true });
};

test('no event of its own reaches the page, no event of the page is held back', async ({
  page,
}) => {
  await page.addInitScript(record, OVERLAY);
  await page.goto(HOME_NOT_APPROVED);
  await counts(page);
  await page.getByRole('button', { name: '注销主体' }).click();
  await page.getByRole('dialog').waitFor();
  await expect
    .poll(() => overlayText(page, { timeout: 50 }), { timeout: 3000 })
    .toContain(NOT_APPROVED_DOMAIN);
  const overlay = await pierceClosed(page);
  await overlay.getByRole('checkbox').first().check();
  await overlay.getByRole('button', { name: '收起' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('我已知晓').click();
  await dialog.getByRole('button', { name: '下一步' }).click();

  const recorder = await page.evaluate(
    () => (window as unknown as { recorder: Recorder }).recorder,
  );
  expect(recorder.synthetic.filter((type) => type !== 'focus')).toEqual([]);
  expect(recorder.added.filter((name) => name !== 'head' && name !== 'body')).toEqual([]);
  expect(recorder.heard.join(' ')).toContain('注销主体');
  expect(recorder.heard.join(' ')).toContain('下一步');
  expect(recorder.heard.join(' ')).not.toContain('收起');
});

/** Invented, and none may be found anywhere afterwards. */
const SECRETS = {
  phone: '13800001234',
  mail: 'planted.person@example.com',
  certificate: '110101199003070011',
  code: '482913',
  password: 'Planted-Passw0rd',
};

const PAGE = `<!doctype html><html lang="zh-CN"><head><title>阿里云ICP代备案管理系统</title></head><body>
  <h2>我的备案</h2>
  <dl><dt>ICP主体备案号</dt><dd>浙ICP备00000071号</dd><dt>主办者名称</dt><dd>练习****科技有限公司</dd>
  <dt>主办者性质</dt><dd>企业</dd><dt>主办者证件号码</dt><dd>${SECRETS.certificate}</dd>
  <dt>手机号码</dt><dd>${SECRETS.phone}</dd><dt>电子邮箱</dt><dd>${SECRETS.mail}</dd></dl>
  <button>变更主体</button><button>注销主体</button>
  <table><thead><tr><th>网站名称</th><th>ICP备案号</th><th>域名</th><th>操作</th></tr></thead>
  <tbody><tr><td>练习官网</td><td>浙ICP备00000071号-1</td><td>fake-secret-0001.com</td>
  <td><button>变更网站</button><button>注销网站</button></td></tr></tbody></table>
  <div role="dialog" aria-modal="true" style="position:fixed;top:80px;left:80px;width:420px;z-index:200;background:#fff">
  <h3>注销主体</h3><p>注销主体后不可恢复。</p>
  <label>备案密码 <input type="password" value="${SECRETS.password}"></label>
  <label>验证码 <input value="${SECRETS.code}"></label>
  <button>确定</button><button>取消</button></div></body></html>`;

test('phone, mail, certificate, code and password are in nothing that is kept or said', async ({
  page,
  server,
  extension,
}) => {
  const address = `${HOME}?secrets`;
  server.pin(address, PAGE);
  await page.goto(address);
  await expect
    .poll(() => overlayText(page, { timeout: 50 }), { timeout: 8000 })
    .toContain('注销主体');
  const said = (await overlayText(page)) ?? '';
  const overlay = await pierceClosed(page);
  await overlay.getByRole('button', { name: '跟踪这件事' }).click();
  await expect(overlay.getByRole('button', { name: '已在跟踪' })).toBeVisible({ timeout: 8000 });

  const own = await extension.openExtensionPage('popup.html');
  const kept = await own.evaluate(dumpStores);
  await own.close();
  server.unpin(address);
  expect(kept).toContain('浙ICP备00000071号');
  for (const [what, secret] of Object.entries(SECRETS)) {
    expect(kept, `${what} is kept`).not.toContain(secret);
    expect(said, `${what} is said`).not.toContain(secret);
  }
});
