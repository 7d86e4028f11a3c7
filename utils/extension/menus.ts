/** Context menu: look up a selection or a link, explain a selected notice. */
import browser, { type Menus } from 'webextension-polyfill';
import { makeTranslate } from '../text/t.ts';
import { openWithText } from './handed.ts';
import { backgroundTexts } from './omnibox.ts';
import { onSettings, readSettings } from './settings.ts';
import { makeTurns } from './turns.ts';

const MENUS = [
  { id: 'selection', contexts: ['selection'] },
  { id: 'notice', contexts: ['selection'] },
  { id: 'link', contexts: ['link'] },
] as const;

/** Longest selection that is handed on. */
const LONGEST = 4000;

const inTurn = makeTurns();

/** Makes the entries anew. Two at once would each remove first and then add the same ids. */
const makeMenus = (): Promise<void> =>
  inTurn(async () => {
    const { locale } = await readSettings();
    const t = makeTranslate(backgroundTexts[locale]);
    await browser.contextMenus.removeAll();
    for (const { id, contexts } of MENUS) {
      browser.contextMenus.create({ id, contexts: [...contexts], title: t(`menu.${id}`) });
    }
  });

const open = ({ menuItemId, selectionText = '', linkUrl = '' }: Menus.OnClickData) => {
  const text = menuItemId === 'link' ? linkUrl : selectionText;
  return openWithText(menuItemId === 'notice' ? 'notice' : 'lookup', text.slice(0, LONGEST));
};

/** Registers the menu's listeners; call while the background first runs. */
export const startMenus = (): void => {
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  onSettings(() => void makeMenus());
  browser.contextMenus.onClicked.addListener((info) => void open(info));
};
