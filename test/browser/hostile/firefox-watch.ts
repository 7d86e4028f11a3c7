/** Firefox has no door to its background: messages and badges are watched from a page of the extension. */
import type { ExtensionPage, FirefoxWithExtension } from '../support/firefox.ts';
import type { Heard } from './pages.ts';

export interface Watch {
  /** What reached the background since {@link watchFirefox}. */
  heard(): Promise<Heard[]>;
  /** The badge of the tab at an address. */
  badgeOf(address: string): Promise<string>;
  close(): Promise<void>;
}

/** Call it before the page is shown, then bring that page to the front: hidden ones are read later. */
export const watchFirefox = async (firefox: FirefoxWithExtension): Promise<Watch> => {
  const own: ExtensionPage = await firefox.openExtensionPage('options.html');
  await own.evaluate(`(() => {
    globalThis.heard = [];
    browser.runtime.onMessage.addListener(({ type }, { tab }) => {
      heard.push({ tab: tab?.id ?? -1, type, at: Date.now() });
    });
  })()`);
  return {
    heard: async () => JSON.parse(String(await own.evaluate('JSON.stringify(heard)'))) as Heard[],
    badgeOf: async (address) =>
      String(
        await own.evaluate(`(async () => {
          const tabs = await browser.tabs.query({});
          const tab = tabs.find(({ url }) => url === ${JSON.stringify(address)});
          return tab ? browser.action.getBadgeText({ tabId: tab.id }) : 'no such tab';
        })()`),
      ),
    close: () => own.close(),
  };
};
