/** The background: listeners are registered at once, state lives in storage, nothing is kept in memory. */
import browser from 'webextension-polyfill';
import { makeTranslate, type Translate } from '../text/t.ts';
import { compareVerdicts, type PageFacts } from '../vocabulary.ts';
import { askReport } from './active-page.ts';
import { setTabBadge } from './badge.ts';
import { type Intent, type Judged, judge, overlayTexts, reminderTexts } from './judge.ts';
import { startMenus } from './menus.ts';
import type { FromPage, Greeting, Judgement, View } from './messages.ts';
import { startOmnibox } from './omnibox.ts';
import { followPermissions } from './optional-hosts.ts';
import { backgroundStore, pageRead, tick, track } from './pages.ts';
import { startReminders } from './reminders.ts';
import { type From, type Handle, routeMessages } from './router.ts';
import { changeSettings, onSettings, readSettings } from './settings.ts';
import { keepSpare, SPARE_ALARM } from './spare.ts';
import { openGuide, openSidePanel, openWorkbenchTab } from './workbench.ts';

/** What the overlay says of the page apart from the judgement on it. */
interface PageSide {
  subject: string;
  tracked: boolean;
  privateWindow: boolean;
}

/** How the overlay on provider pages looks: its style sheet, and its view of a judgement (see view.tsx). */
export interface Look {
  css: string;
  draw: (judged: Judged, t: Translate, page: PageSide) => View;
}

type Message<T extends FromPage['type']> = Extract<FromPage, { type: T }>;

const greet = async (css: string): Promise<Greeting> => {
  const { locale } = await readSettings();
  return { locale, orphan: makeTranslate(overlayTexts[locale])('overlay.orphan'), css };
};

const judgeFor = async (facts: PageFacts, intent: Intent) => {
  const { locale, silenced } = await readSettings();
  return judge(facts, intent, {
    now: new Date(),
    locale,
    silenced: silenced.filter((s) => s.provider === facts.provider).map((s) => s.rule),
  });
};

const translateFor = ({ locale, texts }: Judged): Translate =>
  makeTranslate({ ...overlayTexts[locale], ...texts });

/** The tab's badge is the page's verdict, whatever the person is pointing at. */
const showVerdict = async (judged: Judged, facts: PageFacts, tabId: number) => {
  const { findings, lead } = judged;
  const t = translateFor(judged);
  const verdict = findings.map((finding) => finding.verdict).sort(compareVerdicts)[0];
  await setTabBadge(
    tabId,
    verdict
      ? {
          verdict,
          count: findings.filter((finding) => finding.verdict === verdict).length,
          title: [t('app.name'), t(`page-kind.${facts.pageKind}`), lead ? t(lead.what) : '']
            .filter(Boolean)
            .join(' · '),
        }
      : null,
  );
};

const onRead = async (
  { facts, intent, filingNumber }: Message<'page-read'>,
  { tabId, privateWindow }: From,
  draw: Look['draw'],
  onChange: () => void,
): Promise<Judgement | null> => {
  if (tabId === undefined) return null;
  if (!facts) {
    await setTabBadge(tabId, null);
    return null;
  }
  const page = await judgeFor(facts, { intent: null });
  await showVerdict(page, facts, tabId);
  const judged = intent || filingNumber ? await judgeFor(facts, { intent, filingNumber }) : page;
  const { tracked, ticks } = await pageRead(facts, privateWindow, onChange);
  const t = translateFor(judged);
  const subject = t(intent ? `action.${intent}` : `page-kind.${facts.pageKind}`);
  return {
    readiness: judged.readiness,
    lead: judged.lead?.verdict ?? null,
    view: draw(judged, t, { subject, tracked, privateWindow }),
    ticks,
  };
};

/** `onChange`: cases were written, so that the global badge and the next alarm may have to follow. */
const handleWith =
  ({ css, draw }: Look, onChange: () => void): Handle =>
  async (message, from) => {
    switch (message.type) {
      case 'page-opened':
        return greet(css);
      case 'page-read':
        return onRead(message, from, draw, onChange);
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
        return openGuide(message, message.provider);
    }
  };

/** No view may promise reminders that the browser no longer lets through. */
const switchRemindersOff = () =>
  changeSettings(({ reminders }) => ({ reminders: { ...reminders, on: false } }));

/** Registers every listener synchronously, as an event page must. */
export const startBackground = (look: Look): void => {
  const reminders = startReminders({
    store: backgroundStore,
    settings: readSettings,
    translate: (locale) => makeTranslate(reminderTexts[locale]),
    openCase: (caseId) => openWorkbenchTab(caseId ? `case/${caseId}` : 'cases'),
  });
  onSettings(() => void reminders.refresh());
  const keep = () => void keepSpare(backgroundStore);
  keep();
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SPARE_ALARM) keep();
  });
  routeMessages(
    handleWith(look, () => {
      void reminders.refresh();
      keep();
    }),
  );
  startOmnibox();
  startMenus();
  browser.permissions.onRemoved.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) void switchRemindersOff().catch(() => undefined);
  });
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
