/**
 * Look-ups that leave the machine, pressed in the real browser against servers that play AliDNS and Verisign's RDAP at
 * their own names: answers, and everything that goes wrong, in both languages. The build is the shipped one but for the
 * two hosts being granted at installation, since no script can press the browser's own question.
 */
import type { Page } from '@playwright/test';
import { axeOnPage } from './support/axe.ts';
import { type ChromiumWithExtension, launchChromium } from './support/chromium.ts';
import { test as base, expect } from './support/fixtures.ts';
import { grantedBuild } from './support/granted.ts';
import { type LocalServer, type Reply, startServer } from './support/server.ts';

const HOSTS = ['dns.alidns.com', 'rdap.verisign.com'];

interface Net {
  browser: ChromiumWithExtension;
  server: LocalServer;
  /** What every look-up is answered from now on. */
  answer: (reply: (url: URL) => Reply | Promise<Reply>) => void;
}

const test = base.extend<object, { net: Net }>({
  net: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a destructured first parameter
    async ({}, use) => {
      let current: (url: URL) => Reply | Promise<Reply> = () => ({ body: '' });
      const server = await startServer((url) => current(url));
      const { folder: extension, remove } = grantedBuild(HOSTS.map((host) => `https://${host}/*`));
      const browser = await launchChromium({ port: server.port, alsoPlayed: HOSTS, extension });
      await use({
        browser,
        server,
        answer: (reply) => {
          current = reply;
        },
      });
      await browser.close();
      await server.close();
      remove();
    },
    { scope: 'worker' },
  ],
});

type Locale = 'zh-CN' | 'en';

/** The look-up page of a domain, with both questions switched on. */
const openLookup = async ({ browser }: Net, locale: Locale, domain: string): Promise<Page> => {
  const worker = await browser.worker();
  await worker.evaluate((chosen) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    const network = { dns: 'alidns', rdap: true };
    return chrome.storage.local.set({ settings: { locale: chosen, network } });
  }, locale);
  const page = await browser.openExtensionPage(`workbench.html#lookup/${domain}`);
  await page.locator('details.network > summary').click();
  return page;
};

const json = (value: unknown, type = 'application/json', status = 200): Reply => ({
  body: JSON.stringify(value),
  type,
  status,
});

const ask = async (page: Page, nth: number) => {
  await page.locator('.network-question button').nth(nth).click();
};

const said = (page: Page, nth: number) =>
  page.locator('.network-question').nth(nth).locator('[aria-live]');

const DNS = json({
  Status: 0,
  TC: false,
  Answer: [
    { name: 'fake-demo.com.', type: 5, TTL: 60, data: 'fake-demo.com.cdn.example.' },
    { name: 'fake-demo.com.', type: 1, TTL: 60, data: '47.96.1.1' },
  ],
});
const RDAP = json(
  {
    objectClassName: 'domain',
    ldhName: 'fake-demo.com',
    status: ['client transfer prohibited', 'server hold'],
    events: [
      { eventAction: 'registration', eventDate: '2019-01-02T03:04:05Z' },
      { eventAction: 'expiration', eventDate: '2020-01-02T03:04:05Z' },
    ],
    entities: [
      {
        objectClassName: 'entity',
        roles: ['registrar'],
        vcardArray: ['vcard', [['fn', {}, 'text', '示例网络有限公司']]],
      },
      {
        objectClassName: 'entity',
        roles: ['registrant'],
        vcardArray: ['vcard', [['fn', {}, 'text', '张示例']]],
      },
    ],
  },
  'application/rdap+json',
);

test('answers and what they mean, without whoever holds the name', async ({ net }) => {
  net.answer(({ hostname }) => (hostname === 'dns.alidns.com' ? DNS : RDAP));
  const page = await openLookup(net, 'zh-CN', 'fake-demo.com');
  await ask(page, 0);
  await expect(said(page, 0)).toContainText('解析指向中国内地');
  await expect(said(page, 0)).toContainText('47.96.1.1');
  await ask(page, 1);
  await expect(said(page, 1)).toContainText('示例网络有限公司');
  await expect(said(page, 1)).toContainText('已于 2020-01-02 到期');
  await expect(said(page, 1)).toContainText('注册局暂停了解析');
  await expect(page.locator('body')).not.toContainText('张示例');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeOnPage(page), colorScheme).toEqual([]);
  }
  expect(net.server.requests.filter((url) => url.includes('fake-demo.com')).toSorted()).toEqual([
    'https://dns.alidns.com/resolve?name=fake-demo.com&type=A',
    'https://dns.alidns.com/resolve?name=fake-demo.com&type=AAAA',
    'https://rdap.verisign.com/com/v1/domain/fake-demo.com',
  ]);
  await page.close();
});

const never = (): Promise<Reply> => new Promise(() => {});

/** Name, what the server does, and what is said in both languages; `{host}` stands for the host asked. */
const PROBLEMS: readonly [string, (url: URL) => Reply | Promise<Reply>, string, string][] = [
  [
    'a failing server',
    () => json({}, undefined, 502),
    '{host} 出错了（502）',
    '{host} failed (502)',
  ],
  [
    'a refusal',
    () => json({}, undefined, 403),
    '{host} 拒绝了查询（403）',
    '{host} refused the query (403)',
  ],
  [
    'a limit',
    () => json({}, undefined, 429),
    '{host} 限制了查询次数，请稍后',
    '{host} limits the number',
  ],
  [
    'a limit for some minutes',
    () => ({ ...json({}, undefined, 429), headers: { 'retry-after': '600' } }),
    '{host} 限制了查询次数，约 10 分钟后可以再试',
    'Try again in about 10 minutes',
  ],
  [
    'a redirect elsewhere',
    () => ({ body: '', status: 302, headers: { location: 'https://elsewhere.example/x' } }),
    '{host} 转向了别的地址',
    '{host} redirected to another address',
  ],
  [
    'a page instead of data',
    () => ({ body: '<html>' }),
    '不是预期的格式',
    'does not have the expected form',
  ],
  [
    'data of another shape',
    () => json({ hello: 1 }),
    '不是预期的格式',
    'does not have the expected form',
  ],
  [
    'data cut short',
    () => ({ body: '{"Status":0,"Ans', type: 'application/json' }),
    '{host} 的回答不完整',
    'The answer of {host} is incomplete',
  ],
  [
    'a connection cut short',
    () => ({
      body: '{"Status":0',
      type: 'application/json',
      headers: { 'content-length': '500', connection: 'close' },
    }),
    '{host} 的回答不完整',
    'The answer of {host} is incomplete',
  ],
  [
    'far too much',
    () => json('x'.repeat(400_000)),
    '{host} 的回答太大',
    'The answer of {host} is too large',
  ],
  ['no answer', never, '{host} 在 8 秒内没有回应', '{host} did not answer within 8 seconds'],
];

for (const locale of ['zh-CN', 'en'] as const) {
  for (const [name, reply, chinese, english] of PROBLEMS) {
    test(`${name} has a sentence (${locale})`, async ({ net }) => {
      net.answer(reply);
      const page = await openLookup(net, locale, 'fake-demo.com');
      await ask(page, 0);
      await ask(page, 1);
      for (const [nth, host] of HOSTS.entries()) {
        const sentence = (locale === 'en' ? english : chinese).replace('{host}', host);
        await expect(said(page, nth)).toContainText(sentence, { timeout: 10_000 });
      }
      await page.close();
    });
  }

  test(`offline, and back again (${locale})`, async ({ net }) => {
    net.answer(({ hostname }) => (hostname === 'dns.alidns.com' ? DNS : RDAP));
    const page = await openLookup(net, locale, 'fake-demo.com');
    await net.browser.context.setOffline(true);
    await ask(page, 1);
    await expect(said(page, 1)).toContainText(
      locale === 'en' ? 'No network connection' : '没有网络连接',
    );
    await net.browser.context.setOffline(false);
    await ask(page, 1);
    await expect(said(page, 1)).toContainText('示例网络有限公司');
    await page.close();
  });
}

test('a name without an entry, and one the resolver cannot resolve', async ({ net }) => {
  net.answer(({ hostname }) =>
    hostname === 'dns.alidns.com'
      ? json({ Status: 2 })
      : json({ errorCode: 404 }, 'application/rdap+json', 404),
  );
  const page = await openLookup(net, 'zh-CN', 'fake-demo.com');
  await ask(page, 0);
  await expect(said(page, 0)).toContainText('SERVFAIL');
  await ask(page, 1);
  await expect(said(page, 1)).toContainText('注册局查不到这个域名');
  await page.close();
});

test('.cn is told to have no RDAP; the WHOIS page is offered and the name copied', async ({
  net,
}) => {
  const page = await openLookup(net, 'zh-CN', 'fake-demo.com.cn');
  const offer = page.locator('details.network .lookup-pages a');
  await expect(offer).toHaveAttribute('href', 'https://webwhois.cnnic.cn/');
  await expect(page.locator('details.network')).toContainText('没有 RDAP 查询');
  await page.close();
});
