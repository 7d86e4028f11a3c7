/** The context menu: in the language of the settings, each entry once, each leading to its view. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startMenus } from '../../utils/extension/menus.ts';
import { changeSettings } from '../../utils/extension/settings.ts';

interface Entry {
  id: string;
  title: string;
}

type Pressed = { menuItemId: string; selectionText?: string; linkUrl?: string };

let entries: Entry[] = [];
let press: (info: Pressed) => void = () => {};

const later = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  fakeBrowser.reset();
  entries = [];
  Object.assign(fakeBrowser.contextMenus, {
    removeAll: async () => {
      entries = [];
      await later();
    },
    create: (entry: Entry) => {
      if (entries.some(({ id }) => id === entry.id)) throw new Error(`duplicate id ${entry.id}`);
      entries.push(entry);
    },
    onClicked: {
      addListener: (listener: typeof press) => {
        press = listener;
      },
    },
  });
  startMenus();
});

describe('the context menu', () => {
  it('is made once, in the newest language, when installation and a change of language meet', async () => {
    await Promise.all([
      fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' }),
      changeSettings({ locale: 'en' }),
    ]);
    await vi.waitFor(() => {
      expect(entries.map(({ id }) => id)).toEqual(['selection', 'notice', 'link']);
      expect(entries[0]?.title).toMatch(/^[ -~“”%]+$/);
    });
  });

  it.each([
    [{ menuItemId: 'selection', selectionText: '例 a/b' }, '#lookup/%E4%BE%8B%20a%2Fb'],
    [{ menuItemId: 'notice', selectionText: '请核验' }, '#notice/%E8%AF%B7%E6%A0%B8%E9%AA%8C'],
    [{ menuItemId: 'link', linkUrl: 'https://a.example/' }, '#lookup/https%3A%2F%2Fa.example%2F'],
  ])('leads from %o to %s', async (info, hash) => {
    press(info);
    await vi.waitFor(async () => {
      const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url ?? '');
      expect(urls.some((url) => url.endsWith(`workbench.html${hash}`))).toBe(true);
    });
  });
});
