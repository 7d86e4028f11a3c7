/** The context menu: in the language of the settings, each entry once, each leading to its view. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isTicket, takeText } from '../../utils/extension/handed.ts';
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
    [{ menuItemId: 'selection', selectionText: '例 a/b' }, 'lookup', '例 a/b'],
    [{ menuItemId: 'notice', selectionText: '请核验' }, 'notice', '请核验'],
    [{ menuItemId: 'link', linkUrl: 'https://a.example/' }, 'lookup', 'https://a.example/'],
  ])('leads from %o to %s, with the text in no address', async (info, view, text) => {
    press(info);
    const ticket = await vi.waitFor(async () => {
      const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url ?? '');
      const opened = urls.find((url) => url.includes(`workbench.html#${view}/`));
      if (!opened) throw new Error('not open yet');
      return opened.slice(opened.lastIndexOf('/') + 1);
    });
    expect(isTicket(ticket)).toBe(true);
    expect(await takeText(ticket)).toBe(text);
  });
});
