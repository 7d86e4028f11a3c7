// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import polyfill from 'webextension-polyfill';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Store } from '../../utils/cases/store.ts';
import { addCases, readRows } from '../../utils/cases/store-cases.ts';
import { whoisAnswers } from '../../utils/extension/whois.ts';
import type { PageFacts } from '../../utils/vocabulary.ts';
import { facts } from '../preflight/facts.ts';
import {
  button,
  fill,
  forgetStore,
  hide,
  openViewStore,
  PROPS,
  playBrowser,
  press,
  show,
  t,
  until,
} from './support/view.tsx';

const HOME = 'https://beian.aliyun.com/pcContainer/selfEntity';

const BLANK = facts({ subject: null, pendingOrder: null });

/** The facts of a rendered page, as its expectation names them. */
const pageOf = (name: string): PageFacts => {
  const file = join(import.meta.dirname, '..', 'pages', `${name}.expected.json`);
  return { ...BLANK, ...JSON.parse(readFileSync(file, 'utf8')).expect };
};

let browser: ReturnType<typeof playBrowser>;
let store: Store;
let root: HTMLElement;

/** The tab in front, and what its page answers. */
const inFront = (url: string | undefined, facts?: PageFacts | null) => {
  browser.tabs.query.mockResolvedValue([{ id: 7, url }]);
  if (facts === undefined) browser.tabs.sendMessage.mockRejectedValue(new Error('nobody'));
  else browser.tabs.sendMessage.mockResolvedValue({ facts, url });
};
const open = async () => {
  root = await show(<Popup {...PROPS} />);
  await until(() => !root.textContent?.includes(t('popup.page.asking')));
};
const page = () => root.querySelector('section.page')?.textContent ?? '';
const count = async () => {
  const read = await readRows(store);
  return read.ok ? read.value.length : -1;
};

beforeEach(async () => {
  browser = playBrowser();
  store = await openViewStore();
});
afterEach(async () => {
  hide();
  await polyfill.storage.session.clear();
  await forgetStore(store);
});

describe('the page in front', () => {
  it('is summed up in one line that leaves out what nothing came to', async () => {
    inFront(HOME, pageOf('ali-home-pending__cc2'));
    await open();
    const line = root.querySelector('.page-lead small, .page-lead .small')?.textContent ?? '';
    expect(line).toMatch(/[1-9]/);
    expect(line).not.toMatch(/(^|\D)0 /);
  });

  it('is told plainly where there is nothing to check', async () => {
    inFront(undefined);
    await open();
    expect(page()).toContain(t('popup.page.none'));
  });

  it('is told to be no filing page, or a look-alike of one', async () => {
    inFront('https://example.com/');
    await open();
    expect(page()).toContain(t('popup.page.elsewhere', { host: 'example.com' }));
    hide();
    inFront('https://beian-aliyun.com/');
    await open();
    expect(root.querySelector('.page-plain.stop')?.textContent).toContain('beian-aliyun.com');
  });

  it('asks for the permission that is missing, at the press', async () => {
    inFront(HOME);
    await open();
    expect(page()).toContain(t('popup.page.no-access', { provider: t('provider.aliyun') }));
    expect(browser.permissions.request).not.toHaveBeenCalled();
    await press(t('popup.page.grant'));
    await until(() => page().includes(t('popup.page.granted')));
    expect(browser.permissions.request).toHaveBeenCalledTimes(1);
  });

  it('is read on demand where it was open before, and says so where the browser refuses', async () => {
    inFront(HOME);
    browser.permissions.contains.mockResolvedValue(true);
    browser.scripting.executeScript.mockRejectedValue(new Error('no'));
    await open();
    expect(page()).toContain(t('popup.page.no-answer'));
    await press(t('popup.page.read-now'));
    await until(() => page().includes(t('popup.page.cannot-read')));
  });

  it('is a WHOIS page: read on a press only, remembered with its date, and shown', async () => {
    inFront('https://webwhois.cnnic.cn/WhoisServlet?queryType=Domain&domain=fake-demo.cn');
    await open();
    expect(page()).toContain(t('lookup.whois.page', { host: 'webwhois.cnnic.cn' }));
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    // The page still asks for its code.
    browser.scripting.executeScript.mockResolvedValue([{ result: null }]);
    await press(t('lookup.whois.read'));
    await until(() => page().includes(t('lookup.whois.nothing')));
    expect(await whoisAnswers()).toEqual([]);
    const facts = {
      exists: true,
      registrar: '示例网络有限公司',
      registered: '2019-01-01T00:00:00+08:00',
      expires: '2099-01-01T00:00:00+08:00',
      statuses: ['server hold'],
    };
    const result = { name: 'www.fake-demo.cn', facts };
    browser.scripting.executeScript.mockResolvedValue([{ result: 'x' }, { result }]);
    await press(t('lookup.whois.again'));
    await until(() => page().includes('示例网络有限公司'));
    expect(page()).toContain(t('lookup.rdap.finding.server-hold'));
    expect(await whoisAnswers()).toMatchObject([
      { domain: 'fake-demo.cn', facts, host: 'webwhois.cnnic.cn' },
    ]);
    browser.scripting.executeScript.mockRejectedValue(new Error('no'));
    await press(t('lookup.whois.again'));
    await until(() => page().includes(t('lookup.whois.refused')));
  });

  it('never calls a page clean that is not read', async () => {
    inFront(HOME, { ...pageOf('ali-home-loading__cc2'), readiness: 'loading' });
    await open();
    expect(page()).not.toContain(t('popup.page.clean'));
    expect(root.querySelector('.page-lead.pass')).toBeNull();
  });

  it('leads with the worst finding and shows the others on demand', async () => {
    inFront(HOME, pageOf('ali-home-pending__cc2'));
    await open();
    await until(() => root.querySelector('.page-lead'));
    expect(root.querySelectorAll('.finding')).toHaveLength(0);
    await press(t('popup.page.show'));
    expect(root.querySelectorAll('.finding').length).toBeGreaterThan(0);
    expect(button(t('popup.page.hide'))?.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('a domain whose WHOIS page was read', () => {
  it('shows what the page said, and when', async () => {
    const facts = {
      exists: true,
      registrar: '示例网络有限公司',
      registered: null,
      expires: '2020-01-01T00:00:00+08:00',
      statuses: [],
    };
    const at = Date.parse('2026-11-24T10:00:00+08:00');
    const whois = [{ domain: 'fake-demo.cn', facts, host: 'webwhois.cnnic.cn', at }];
    await polyfill.storage.session.set({ whois });
    inFront(undefined);
    await open();
    await fill(root.querySelector('input'), 'www.fake-demo.cn');
    const known = await until(() => root.querySelector('.whois-known')?.textContent);
    expect(known).toContain('示例网络有限公司');
    expect(known).toContain(t('lookup.rdap.finding.expired-late', { date: '2020-01-01' }));
    expect(known).toMatch(/webwhois\.cnnic\.cn/);
    await fill(root.querySelector('input'), 'other-demo.cn');
    expect(root.querySelector('.whois-known')).toBeNull();
  });
});

describe('following what a page shows', () => {
  const facts = () => pageOf('ali-orders-list__cc2');

  it('is offered for orders that nobody follows, done with one press, and taken back', async () => {
    inFront('https://beian.aliyun.com/pcContainer/myorder', facts());
    await open();
    await until(() => button(t('popup.page.track')));
    expect(root.querySelector('.page-track')?.textContent).toContain('没在跟踪');
    await press(t('popup.page.track'));
    await until(() => root.querySelector('.track-done')?.textContent?.includes('已加入'));
    expect(await count()).toBeGreaterThan(0);
    expect(button(t('popup.page.track'))).toBeUndefined();
    await press(t('popup.undo'));
    await until(async () => (await count()) === 0);
    await until(() => button(t('popup.page.track')));
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ type: 'cases-changed' });
  });

  it('is not offered in a private window, and nothing is kept', async () => {
    browser.windows.getCurrent.mockResolvedValue({ id: 1, incognito: true });
    inFront('https://beian.aliyun.com/pcContainer/myorder', facts());
    await open();
    await until(() => root.textContent?.includes(t('store.problem.private-window')));
    expect(button(t('popup.page.track'))).toBeUndefined();
    expect(await count()).toBe(0);
  });
});

describe('what comes next', () => {
  it('puts today before the past and lets a reminder be put off', async () => {
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    const one = (n: number, hours: number) => ({
      label: `客户 ${n}`,
      domain: `fake-demo-${n}.com`,
      provider: 'aliyun' as const,
      procedure: 'add-service' as const,
      stage: 'draft' as const,
      deadlines: { d: { at: at(hours), what: 'own' as const } },
    });
    await addCases(store, [one(1, -100), one(2, 4), one(3, 200)]);
    await open();
    const rows = () => [...root.querySelectorAll('.next-row .name')].map((row) => row.textContent);
    await until(() => rows().length === 3);
    expect(rows()[0]).toContain('fake-demo-2.com');
    // The zone is said once for all of them.
    expect(root.querySelector('.next')?.textContent.split('北京时间')).toHaveLength(2);
    await until(() => root.querySelector('.next .snooze select'));
  });

  it('does not index guides before the search is opened', async () => {
    await open();
    expect(root.querySelectorAll('.popup-search input')).toHaveLength(0);
  });

  it('answers words in the box for names out of guides and messages', async () => {
    await open();
    const box = root.querySelector<HTMLInputElement>('.lookup-input');
    const type = (text: string) => box && fill(box, text);
    await type('zxzt');
    const found = await until(() => root.querySelector('.words-found'));
    expect(found.querySelector('.search-title')?.textContent).toBe(t('procedure.cancel-subject'));
    await type('电话打不通');
    await until(() => root.querySelector('.words-found'));
    expect(root.querySelector('.lookup-problem')).toBeNull();
    await type('fake-demo.com');
    expect(root.querySelector('.words-found')).toBeNull();
    await type('-fake_demo.com');
    expect(root.querySelector('.words-found')).toBeNull();
    expect(root.querySelector('.lookup-problem')).not.toBeNull();
    await type('您的订单已经提交到管局，请在收到短信后的二十四小时之内完成核验，过时退回');
    expect(root.textContent).toContain(t('popup.search.paste'));
    await type('a.com, b.cn, c.net, d.org, 浙ICP备00000031号-1, 粤ICP备00000052号');
    expect(root.textContent).not.toContain(t('popup.search.paste'));
  });
});

describe('the doctor', () => {
  it('lists facts, doubts and rules, and silences a rule for its provider', async () => {
    inFront(HOME, pageOf('ali-home-pending__cc2'));
    await open();
    await press(t('popup.doctor.open'));
    expect(root.querySelectorAll('.doctor dl > div').length).toBeGreaterThan(8);
    expect(root.querySelectorAll('.rules li').length).toBeGreaterThan(5);
    await press(/^在阿里云上不再提示/);
    await until(() => root.querySelector('.doctor'));
    await press(t('doctor.back'));
    await until(() => root.querySelector('section.page'));
  });
});

describe('settings that the browser refuses to keep', () => {
  it('are said, at the language and in the doctor', async () => {
    const refused = vi.spyOn(polyfill.storage.local, 'set').mockRejectedValue(new Error('full'));
    inFront(HOME, pageOf('ali-home-pending__cc2'));
    await open();
    await press(t('popup.language'));
    await until(() => root.querySelector('[role=alert]'));
    expect(root.querySelector('.unsaved')?.textContent).toBe(t('popup.not-saved'));
    await press(t('popup.doctor.open'));
    await press(/^在阿里云上不再提示/);
    refused.mockRestore();
    expect(root.querySelector('.unsaved')?.textContent).toBe(t('popup.not-saved'));
  });
});
