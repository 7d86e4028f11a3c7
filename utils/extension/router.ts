/** Receives messages in the background: checks sender and shape, then hands them on. */
import browser, { type Runtime } from 'webextension-polyfill';
import { providerOfHost } from '../providers/index.ts';
import type { ProviderId } from '../vocabulary.ts';
import { FromPage } from './messages.ts';

/** Where a message came from. `tabId` and `provider` are there for pages. */
export interface From {
  kind: 'page' | 'view';
  provider?: ProviderId;
  tabId?: number;
  url: string;
  privateWindow: boolean;
}

/** A sender we know: one of our own views, or a content script in the top frame of a listed host. */
export const knownSender = (sender: Runtime.MessageSender, ownOrigin: string): From | null => {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  if (sender.url.startsWith(ownOrigin))
    return {
      kind: 'view',
      url: sender.url,
      privateWindow: browser.extension.inIncognitoContext ?? false,
    };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0) return null;
  try {
    const url = new URL(sender.url);
    const provider = providerOfHost(url.hostname)?.id;
    if (url.protocol !== 'https:' || !provider) return null;
    const privateWindow = sender.tab?.incognito ?? false;
    return { kind: 'page', provider, tabId, url: sender.url, privateWindow };
  } catch {
    return null;
  }
};

/** Views tell of their own writing only; a page speaks for its own provider only. */
const maySay = (message: FromPage, from: From): boolean => {
  const fromView = from.kind === 'view';
  if (fromView || message.type === 'cases-changed') {
    return fromView && message.type === 'cases-changed';
  }
  const provider = 'facts' in message ? message.facts?.provider : undefined;
  const named = 'provider' in message ? message.provider : provider;
  return named === undefined || named === from.provider;
};

export type Handle = (message: FromPage, from: From) => Promise<unknown>;

/** Registers the one listener; must be called while the background script first runs. */
export const routeMessages = (handle: Handle): void => {
  const ownOrigin = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender: Runtime.MessageSender, reply: (answer: unknown) => void) => {
      const from = knownSender(sender, ownOrigin);
      const message = from && FromPage.safeParse(raw);
      if (!from || !message?.success || !maySay(message.data, from)) {
        console.warn('A message was refused: unknown sender or shape.');
        reply(null);
        return true;
      }
      handle(message.data, from).then(reply, (error: unknown) => {
        // Neither the message nor the error's own words: both may hold what the page shows.
        const name = error instanceof Error ? error.name : 'unknown';
        console.error(`A message was not answered: ${message.data.type}, ${name}.`);
        reply(null);
      });
      return true;
    },
  );
};
