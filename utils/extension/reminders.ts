/**
 * Reminders: one alarm armed from the store, notifications behind their optional permission, and the global badge.
 * Alarms do not survive a restart in Firefox nor an update anywhere, so every start arms anew.
 */
import browser from 'webextension-polyfill';
import { leftText } from '../calendar/words.ts';
import { redactedTitle } from '../cases/redact.ts';
import type { Reminder } from '../cases/remind.ts';
import type { Store } from '../cases/store.ts';
import {
  countDue,
  type DueReminders,
  releaseReminder,
  takeReminders,
} from '../cases/store-reminders.ts';
import type { CaseRow } from '../cases/summary.ts';
import type { Translate } from '../text/t.ts';
import type { Text } from '../vocabulary.ts';
import { DUE_COLOUR } from './badge.ts';
import type { Settings } from './settings.ts';
import { makeTurns } from './turns.ts';

export const ALARM = 'reminders';

/** After sleep, or when a write elsewhere armed nothing: looks again at least this often. */
const PERIOD_MINUTES = 15;

const MINUTE = 60_000;

/** More notifications at once than this become one that counts them. */
const MOST_AT_ONCE = 4;

const ID = 'case:';

export interface ReminderDeps {
  /** The open store, or null where it cannot be opened. */
  store: () => Promise<Store | null>;
  settings: () => Promise<Settings>;
  /** Sentences of `common` and `cases` in a language. */
  translate: (locale: Settings['locale']) => Translate;
  /** Opens the workbench at a case; null opens the list. */
  openCase: (caseId: string | null) => Promise<void>;
}

/** Title and body of a notification. Nothing personal: no label, no text of the person's own. */
export const reminderTexts = (
  { deadline }: Reminder,
  row: CaseRow,
  now: Date,
): { title: Text; body: Text } => {
  const name: Text = { key: `deadline.${deadline.id}` };
  const left = leftText(deadline.due, deadline.kind, now);
  const provider: Text = { key: `provider.${row.provider}` };
  return {
    title: left
      ? { key: 'reminder.title', params: { name, left } }
      : { key: 'reminder.title-now', params: { name } },
    body: row.procedure
      ? {
          key: 'reminder.body',
          params: {
            title: redactedTitle(row),
            provider,
            procedure: { key: `procedure.${row.procedure}` },
          },
        }
      : { key: 'reminder.body-short', params: { title: redactedTitle(row), provider } },
  };
};

/** `undefined` until the permission is granted. */
const notificationsNow = (): typeof browser.notifications | undefined => browser.notifications;

const notify = async (id: string, title: string, message: string): Promise<boolean> => {
  const notifications = notificationsNow();
  if (!notifications) return false;
  try {
    await notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icons/128.png'),
      title,
      message,
    });
    return true;
  } catch {
    return false;
  }
};

const show = async (store: Store, { due }: DueReminders, translate: Translate): Promise<void> => {
  const single = due.length > MOST_AT_ONCE ? due.slice(0, MOST_AT_ONCE - 1) : due;
  for (const { reminder, row } of single) {
    const { title, body } = reminderTexts(reminder, row, store.now());
    const shown = await notify(
      `${ID}${row.id}:${reminder.deadline.key}`,
      translate(title),
      translate(body),
    );
    if (!shown) await releaseReminder(store, reminder.id);
  }
  const rest = due.slice(single.length);
  if (rest.length === 0) return;
  const title = translate('reminder.many', { count: rest.length });
  if (await notify(ID, title, translate('reminder.many-body'))) return;
  for (const { reminder } of rest) await releaseReminder(store, reminder.id);
};

/** The case a notification speaks of; null for the one that counts many; undefined for none of ours. */
export const caseOfNotification = (id: string): string | null | undefined => {
  if (!id.startsWith(ID)) return undefined;
  return id.slice(ID.length).split(':')[0] || null;
};

const setBadge = async (store: Store, translate: Translate): Promise<void> => {
  const count = await countDue(store);
  if (!count.ok) return;
  const { value } = count;
  const app = translate('app.name');
  await Promise.all([
    browser.action.setBadgeText({ text: value === 0 ? '' : value > 99 ? '99+' : String(value) }),
    browser.action.setBadgeBackgroundColor({ color: DUE_COLOUR }),
    browser.action.setTitle({
      title: value === 0 ? app : `${app} · ${translate('badge.due', { count: value })}`,
    }),
  ]);
};

/** Arms the one alarm; never closer than a minute: the browsers keep no alarms much closer than that. */
const arm = async (next: number | null, now: number): Promise<void> => {
  const latest = now + PERIOD_MINUTES * MINUTE;
  const when = Math.max(Math.min(next ?? latest, latest), now + MINUTE);
  await browser.alarms.create(ALARM, { when, periodInMinutes: PERIOD_MINUTES });
};

/**
 * False when the alarm is gone, overdue, or further ahead than it is ever armed. Chromium counts the time until an alarm
 * when it is armed: after sleep it rings too late, and when the clock was set back it would wait for the old time.
 */
const isArmedWell = async (now: number): Promise<boolean> => {
  const alarm = await browser.alarms.get(ALARM);
  if (!alarm) return false;
  const ahead = alarm.scheduledTime - now;
  return ahead > -MINUTE && ahead <= (PERIOD_MINUTES + 1) * MINUTE;
};

const look = async (deps: ReminderDeps): Promise<void> => {
  const store = await deps.store();
  if (!store) {
    await arm(null, Date.now());
    return;
  }
  const { locale, reminders } = await deps.settings();
  const translate = deps.translate(locale);
  await setBadge(store, translate);
  // Switched off or not allowed: nothing is taken, so that nothing counts as shown.
  const taken = reminders.on && notificationsNow() ? await takeReminders(store, reminders) : null;
  await arm(taken?.ok ? taken.value.next : null, store.now().getTime());
  if (taken?.ok) await show(store, taken.value, translate);
};

/**
 * Registers every listener at once, as an event page must, and looks at what is due. `refresh` looks again: call it
 * when cases or settings change. Never rejects.
 */
export const startReminders = (deps: ReminderDeps): { refresh: () => Promise<void> } => {
  // A second look must see what the first has marked.
  const inTurn = makeTurns();
  const refresh = () => inTurn(() => look(deps)).catch(() => undefined);
  const clicked = (id: string) => {
    const caseId = caseOfNotification(id);
    if (caseId === undefined) return;
    void deps.openCase(caseId).catch(() => undefined);
    void notificationsNow()?.clear(id);
  };
  const listen = () => {
    const { onClicked } = notificationsNow() ?? {};
    if (onClicked && !onClicked.hasListener(clicked)) onClicked.addListener(clicked);
  };
  listen();
  browser.permissions.onAdded.addListener(() => {
    listen();
    void refresh();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refresh();
  });
  // The person is back, perhaps after hours of sleep.
  const back = async () => {
    if (!(await isArmedWell(Date.now()).catch(() => false))) await refresh();
  };
  browser.windows.onFocusChanged.addListener(() => void back());
  browser.runtime.onStartup.addListener(() => void refresh());
  browser.runtime.onInstalled.addListener(() => void refresh());
  void refresh();
  return { refresh };
};
