/** The background: listeners are registered at once, state lives in storage, nothing is kept in memory. */
import browser from 'webextension-polyfill';
import { makeTranslate } from '../text/t.ts';
import { compareVerdicts, type PageFacts } from '../vocabulary.ts';
import { askReport } from './active-page.ts';
import { setTabBadge } from './badge.ts';
import { type Intent, judge, overlayTexts, reminderTexts } from './judge.ts';
import { startMenus } from './menus.ts';
import type { FromPage, Greeting, Judgement } from './messages.ts';
import { startOmnibox } from './omnibox.ts';
import { followPermissions } from './optional-hosts.ts';
import { backgroundStore, pageRead, tick, track } from './pages.ts';
import { startReminders } from './reminders.ts';
import { type From, type Handle, routeMessages } from './router.ts';
import { onSettings, readSettings } from './settings.ts';
import { keepSpare } from './spare.ts';
import { openSidePanel, openWorkbenchTab } from './workbench.ts';

type Message<T extends FromPage['type']> = Extract<FromPage, { type: T }>;

const greet = async (css: string): Promise<Greeting> => {
  const { locale } = await readSettings();
  return { locale, texts: overlayTexts[locale], css };
};

const judgeFor = async (facts: PageFacts, intent: Intent) => {
  const { locale, silenced } = await readSettings();
  return judge(facts, intent, {
    now: new Date(),
    locale,
    silenced: silenced.filter((s) => s.provider === facts.provider).map((s) => s.rule),
  });
};

/** The tab's badge is the page's verdict, whatever the person is pointing at. */
const showVerdict = async (facts: PageFacts, tabId: number) => {
  const { findings, lead, texts } = await judgeFor(facts, { intent: null });
  const { locale } = await readSettings();
  const t = makeTranslate({ ...overlayTexts[locale], ...texts });
  const spoken = lead === null ? undefined : findings[lead];
  const verdict = findings.map((finding) => finding.verdict).sort(compareVerdicts)[0];
  await setTabBadge(
    tabId,
    verdict
      ? {
          verdict,
          count: findings.filter((finding) => finding.verdict === verdict).length,
          title: [t('app.name'), t(`page-kind.${facts.pageKind}`), spoken ? t(spoken.what) : '']
            .filter(Boolean)
            .join(' · '),
        }
      : null,
  );
};

const onRead = async (
  { facts, intent, filingNumber }: Message<'page-read'>,
  { tabId, privateWindow }: From,
  onChange: () => void,
): Promise<Judgement | null> => {
  if (tabId === undefined) return null;
  if (!facts) {
    await setTabBadge(tabId, null);
    return null;
  }
  await showVerdict(facts, tabId);
  const judgement = await judgeFor(facts, { intent, filingNumber });
  return { ...judgement, ...(await pageRead(facts, privateWindow, onChange)) };
};

/** `onChange`: cases were written, so that the global badge and the next alarm may have to follow. */
const handleWith =
  (css: string, onChange: () => void): Handle =>
  async (message, from) => {
    switch (message.type) {
      case 'page-opened':
        return greet(css);
      case 'page-read':
        return onRead(message, from, onChange);
      case 'tick':
        return from.privateWindow ? null : tick(message);
      case 'track':
        if (from.privateWindow) return null;
        return track(message).finally(onChange);
      case 'report':
        return from.tabId === undefined ? null : askReport(from.tabId);
      case 'cases-changed':
        onChange();
        return null;
      case 'open-guide':
        return openWorkbenchTab(
          ['guide', message.procedure, message.provider, message.section].filter(Boolean).join('/'),
        );
    }
  };

/** Registers every listener synchronously, as an event page must. `css` dresses the overlay on provider pages. */
export const startBackground = (css: string): void => {
  const reminders = startReminders({
    store: backgroundStore,
    settings: readSettings,
    translate: (locale) => makeTranslate(reminderTexts[locale]),
    openCase: (caseId) => openWorkbenchTab(caseId ? `case/${caseId}` : 'cases'),
  });
  onSettings(() => void reminders.refresh());
  const keep = () => void keepSpare(backgroundStore);
  keep();
  routeMessages(
    handleWith(css, () => {
      void reminders.refresh();
      keep();
    }),
  );
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
