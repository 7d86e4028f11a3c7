/** Receives messages in the background: checks sender and shape, then hands them on. */
import browser, { type Runtime } from 'webextension-polyfill';
import { providerOfHost } from '../providers/index.ts';
import { FromPage } from './messages.ts';

/** Where a message came from. `tabId` is there for pages. */
export interface From {
  kind: 'page' | 'view';
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
    if (url.protocol !== 'https:' || !providerOfHost(url.hostname)) return null;
    return { kind: 'page', tabId, url: sender.url, privateWindow: sender.tab?.incognito ?? false };
  } catch {
    return null;
  }
};

export type Handle = (message: FromPage, from: From) => Promise<unknown>;

/** Registers the one listener; must be called while the background script first runs. */
export const routeMessages = (handle: Handle): void => {
  const ownOrigin = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender: Runtime.MessageSender, reply: (answer: unknown) => void) => {
      const from = knownSender(sender, ownOrigin);
      const message = from && FromPage.safeParse(raw);
      if (!from || !message?.success) {
        console.warn('A message was refused: unknown sender or shape.');
        reply(null);
        return true;
      }
      handle(message.data, from).then(reply, () => reply(null));
      return true;
    },
  );
};
