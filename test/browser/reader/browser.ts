import { type Browser, chromium, type Page } from '@playwright/test';
import puppeteer, { type Browser as Firefox, type Page as FirefoxPage } from 'puppeteer-core';
import { chromiumPath, firefoxPath, required } from '../support/browsers.ts';
import { bundle } from '../support/bundle.ts';
import type { SamplePage } from './expected.ts';

declare global {
  var reader: typeof import('./entry.ts');
}

/** The reader as one script that sets `globalThis.reader` (readPage, watchPage, actionOfEvent, walk). */
const bundleReader = (): Promise<string> =>
  bundle(new URL('./entry.ts', import.meta.url), 'reader');

const VIEWPORT = { width: 1440, height: 900 };

/** A Chromium page that shows samples at their own addresses and can read them; nothing reaches the network. */
export interface ReaderPage {
  page: Page;
  show(sample: Pick<SamplePage, 'url' | 'html'>): Promise<void>;
  close(): Promise<void>;
}

export async function openChromium(): Promise<ReaderPage> {
  const code = await bundleReader();
  const browser: Browser = await chromium.launch({
    executablePath: required(chromiumPath(), 'Chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const page = await browser.newPage({ viewport: VIEWPORT });
  let body = '';
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  return {
    page,
    show: async ({ url, html }) => {
      body = html;
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'load' });
      await page.evaluate(code);
    },
    close: () => browser.close(),
  };
}

export interface ReaderFirefox {
  page: FirefoxPage;
  show(sample: Pick<SamplePage, 'url' | 'html'>): Promise<void>;
  close(): Promise<void>;
}

export async function openFirefox(): Promise<ReaderFirefox> {
  const code = await bundleReader();
  const browser: Firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: required(firefoxPath(), 'Firefox'),
    headless: true,
    defaultViewport: VIEWPORT,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.dns.disabled': true,
    },
  });
  const page = await browser.newPage();
  let body = '';
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = request.isNavigationRequest()
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body })
      : request.abort();
    answer.catch(() => undefined);
  });
  return {
    page,
    show: async ({ url, html }) => {
      body = html;
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'load' });
      await page.evaluate(code);
    },
    close: () => browser.close(),
  };
}
