/** The background: listeners are registered at once, state lives in storage, nothing is kept in memory. */
import browser from 'webextension-polyfill';
import { makeTranslate } from '../text/t.ts';
import { setTabBadge } from './badge.ts';
import { pageSources, pageTexts } from './greeting.ts';
import { startMenus } from './menus.ts';
import type { FromPage, Greeting } from './messages.ts';
import { startOmnibox } from './omnibox.ts';
import { followPermissions } from './optional-hosts.ts';
import { pageRead, tick, track } from './pages.ts';
import { type From, type Handle, routeMessages } from './router.ts';
import { readSettings } from './settings.ts';
import { openSidePanel, openWorkbenchTab } from './workbench.ts';

type Message<T extends FromPage['type']> = Extract<FromPage, { type: T }>;

const greet = async ({ provider }: Message<'page-opened'>): Promise<Greeting> => {
  const { locale, silenced } = await readSettings();
  return {
    locale,
    texts: pageTexts[locale],
    sources: pageSources(),
    silencedRules: silenced.filter((s) => s.provider === provider).map((s) => s.rule),
  };
};

const showVerdict = async (
  { verdict, counts, title, facts }: Message<'page-read'>,
  { tabId }: From,
) => {
  if (tabId === undefined) return;
  if (!verdict || !facts) return setTabBadge(tabId, null);
  const { locale } = await readSettings();
  const t = makeTranslate(pageTexts[locale]);
  const page = t(`page-kind.${facts.pageKind}`);
  await setTabBadge(tabId, {
    verdict,
    count: counts[verdict] ?? 0,
    title: [t('app.name'), page, title].filter(Boolean).join(' · '),
  });
};

const handle: Handle = async (message, from) => {
  switch (message.type) {
    case 'page-opened':
      return greet(message);
    case 'page-read':
      await showVerdict(message, from);
      return pageRead(message.facts, from.privateWindow);
    case 'tick':
      return from.privateWindow ? null : tick(message);
    case 'track':
      return from.privateWindow ? null : track(message);
    case 'open-guide':
      return openWorkbenchTab(
        ['guide', message.procedure, message.provider, message.section].filter(Boolean).join('/'),
      );
  }
};

/** Registers every listener synchronously, as an event page must. */
export const startBackground = (): void => {
  routeMessages(handle);
  startOmnibox();
  startMenus();
  const follow = () => void followPermissions();
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-workbench' && tab?.windowId !== undefined) {
      void openSidePanel(tab.windowId);
    }
  });
};
