/** The page in front of the user, as popup and options need it. */
import browser from 'webextension-polyfill';
import { looksLikeOfficial } from '../lookup/lookalike.ts';
import { isWhoisHost } from '../lookup/whois/pages.ts';
import { isFilingRoute, providerOfHost } from '../providers/index.ts';
import type { PageFacts, ProviderId } from '../vocabulary.ts';
import { PageView } from './messages.ts';

/** Our one content script, as scripting calls name it. */
export const CONTENT_SCRIPT = '/console.js';

export type ActivePage =
  /** No address can be seen: a browser page, a site whose access was taken away, or a window without tabs. */
  | { state: 'none' }
  | { state: 'elsewhere'; host: string; imitates: ProviderId | null }
  /** A page that shows who registered what, and until when; read only when asked to. */
  | { state: 'whois'; tabId: number; host: string }
  /** A provider's host that the browser does not let us read. */
  | { state: 'no-access'; tabId: number; provider: ProviderId; origins: string[] }
  /** A listed host, but the page is older than the extension (or still starting). */
  | { state: 'no-answer'; tabId: number; provider: ProviderId }
  /** Answered. `facts` is null off filing routes. */
  | { state: 'read'; tabId: number; provider: ProviderId; facts: PageFacts | null };

const ask = async (tabId: number): Promise<PageView | null> => {
  try {
    const answer = PageView.safeParse(
      await browser.tabs.sendMessage(tabId, { type: 'what-do-you-see' }, { frameId: 0 }),
    );
    return answer.success ? answer.data : null;
  } catch {
    return null;
  }
};

/** Looks at the active tab of the current window. Never rejects. */
export const lookAtActivePage = async (): Promise<ActivePage> => {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined || !tab.url) return { state: 'none' };
    const url = new URL(tab.url);
    if (!/^https?:$/.test(url.protocol)) return { state: 'none' };
    if (isWhoisHost(url.hostname)) return { state: 'whois', tabId: tab.id, host: url.hostname };
    const provider = providerOfHost(url.hostname);
    if (!provider || url.protocol !== 'https:') {
      return { state: 'elsewhere', host: url.hostname, imitates: looksLikeOfficial(url.hostname) };
    }
    const view = await ask(tab.id);
    if (view) {
      return { state: 'read', tabId: tab.id, provider: provider.id, facts: view.facts };
    }
    const origins = [...provider.matches];
    if (!(await browser.permissions.contains({ origins }))) {
      return { state: 'no-access', tabId: tab.id, provider: provider.id, origins };
    }
    if (!isFilingRoute(url)) {
      return { state: 'read', tabId: tab.id, provider: provider.id, facts: null };
    }
    return { state: 'no-answer', tabId: tab.id, provider: provider.id };
  } catch {
    return { state: 'none' };
  }
};

/** Reads a page that was open before the extension came. Rejects where the browser refuses. */
export const readNow = async (tabId: number): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
};

/** Tells a page that locale or silenced rules changed. */
export const greetAgain = async (tabId: number): Promise<void> => {
  try {
    await browser.tabs.sendMessage(tabId, { type: 'greet-again' }, { frameId: 0 });
  } catch {
    // The page is gone; it greets by itself when it is opened again.
  }
};

/** The page's redacted structure report, or null where the page is gone. */
export const askReport = async (tabId: number): Promise<string | null> => {
  try {
    const [made] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/report.js'],
    });
    return typeof made?.result === 'string' ? made.result : null;
  } catch {
    return null;
  }
};
