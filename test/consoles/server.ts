/**
 * The live practice consoles at the real host names, over local HTTPS; the browsers are mapped to this server.
 * Address parameters: `state` (clean, pending, sms, rejected, unapproved, last, many, empty, failing, login),
 * `slow` (milliseconds between two parts of the data), `view` (cards, table), `look=119` (the older library) or
 * `look=element` (Element UI), `appear` (milliseconds until an order appears by itself), `ways` (a row's operations:
 * buttons, menu, hover), `ask` (dialog, drawer), `list` (all, paged, virtual), `tabs` (websites and Apps apart),
 * `lang=en`, `shell=shadow` (in an open shadow root), `sample=NAME` (a rendered page of test/pages instead).
 * `https://beian.aliyun.com/__practice` lists everything for a person to click.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { readSample, sampleNames } from '../browser/support/samples.ts';
import { type LocalServer, type Reply, startServer } from '../browser/support/server.ts';
import { buildConsoles, CONSOLE_BUNDLES, type ConsoleId } from './build.ts';
import { indexPage } from './index-page.ts';
import { WHOIS_HOST, whoisReply } from './whois.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

const file = (path: string): Reply | null => {
  const safe = normalize(path);
  if (!safe.startsWith(CONSOLE_BUNDLES) || !existsSync(safe)) return null;
  return { body: readFileSync(safe), type: TYPES[extname(safe)] ?? 'application/octet-stream' };
};

/** The libraries that Aliyun's pages can be drawn with. */
const LOOKS: Readonly<Record<string, ConsoleId>> = { '119': 'aliyun-119', element: 'element' };

/** The console whose address this is; null for assets and addresses nobody plays. */
const consoleOf = (url: URL): ConsoleId | null => {
  const aliyun = LOOKS[url.searchParams.get('look') ?? ''] ?? 'aliyun';
  switch (url.hostname) {
    case 'beian.aliyun.com':
      return /^\/(pcContainer\/|order\/|$)/.test(url.pathname) ? aliyun : null;
    case 'bsn.console.aliyun.com':
      return url.pathname === '/' ? aliyun : null;
    case 'dc.console.aliyun.com':
      return /^\/(next\/index)?$/.test(url.pathname) ? aliyun : null;
    case 'console.cloud.tencent.com':
      return 'tencent';
    case 'beian.miit.gov.cn':
      return url.pathname === '/' ? 'miit' : null;
    default:
      return null;
  }
};

const answer = (url: URL): Reply | null => {
  if (url.pathname === '/favicon.ico') return { status: 204, body: '' };
  if (url.pathname === '/__practice') return { body: indexPage() };
  if (url.pathname.startsWith('/__practice/')) {
    return file(join(CONSOLE_BUNDLES, url.pathname.slice('/__practice/'.length)));
  }
  if (url.hostname === WHOIS_HOST) return whoisReply(url);
  const sample = url.searchParams.get('sample');
  if (sample) return sampleNames().includes(sample) ? { body: readSample(sample).html } : null;
  const console = consoleOf(url);
  return console ? file(join(CONSOLE_BUNDLES, console, 'index.html')) : null;
};

/** Builds the consoles if need be and serves them on a free port of 127.0.0.1. */
export const startConsoles = async (): Promise<LocalServer> => {
  await buildConsoles();
  return startServer(answer);
};
