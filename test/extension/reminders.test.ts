import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Result } from '../../utils/cases/problem.ts';
import { openStore, type Store } from '../../utils/cases/store.ts';
import { addCases, archiveCases } from '../../utils/cases/store-cases.ts';
import { snooze, snoozedUntil } from '../../utils/cases/store-reminders.ts';
import {
  ALARM,
  caseOfNotification,
  type ReminderDeps,
  startReminders,
} from '../../utils/extension/reminders.ts';
import type { Settings } from '../../utils/extension/settings.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { cases } from '../../utils/text/zh-CN/cases.ts';
import { common } from '../../utils/text/zh-CN/common.ts';

const get = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
};

let now = new Date();
let name = '';
let store: Store;
let settings: Settings;
const openCase = vi.fn(async () => undefined);

const open = async () => get(await openStore({ name, now: () => now }));

const deps = (change: Partial<ReminderDeps> = {}): ReminderDeps => ({
  store: async () => store,
  settings: async () => settings,
  translate: () => makeTranslate({ ...common, ...cases }),
  openCase,
  ...change,
});

const addSms = async (label = '客户甲 张三丰', domain = 'fake-demo-0001.com') =>
  get(
    await addCases(store, [
      {
        label,
        domain,
        provider: 'aliyun',
        procedure: 'add-service',
        stage: 'sms-verification',
        moments: { 'sms-received': '2026-11-24T18:00:00+08:00' },
      },
    ]),
  ).changes[0]?.caseId ?? '';

/** What notifications were made so far, by id. */
const shown = () => fakeBrowser.notifications.getAll() as Promise<Record<string, unknown>>;
const create = () => vi.spyOn(fakeBrowser.notifications, 'create');

beforeEach(async () => {
  fakeBrowser.reset();
  openCase.mockClear();
  // The fake has no such event.
  Object.assign(fakeBrowser.permissions, {
    onAdded: { addListener: () => undefined },
  });
  now = new Date('2026-11-25T15:10:00+08:00');
  name = `reminders-${Math.random()}`;
  store = await open();
  settings = {
    locale: 'zh-CN',
    silenced: [],
    reminders: { on: true, quietFrom: 22, quietTo: 8 },
    network: { dns: 'off', rdap: false },
    province: null,
  };
});

describe('reminders', () => {
  it('say what is due, and nothing personal', async () => {
    await addSms();
    const made = create();
    await startReminders(deps()).refresh();
    expect(made).toHaveBeenCalledTimes(1);
    expect(made.mock.calls[0]?.[1]).toMatchObject({
      title: '完成短信核验：还剩 2 小时',
      message: 'fake-demo-0001.com · 阿里云 · 新增互联网信息服务',
    });
    expect(JSON.stringify(made.mock.calls)).not.toMatch(/客户甲|张三丰/);
  });

  it('are shown once: looking again, a new start and a second start at the same time change nothing', async () => {
    await addSms();
    const made = create();
    const { refresh } = startReminders(deps());
    await Promise.all([refresh(), refresh()]);
    const other = await open();
    await Promise.all([
      startReminders(deps({ store: async () => other })).refresh(),
      startReminders(deps()).refresh(),
    ]);
    expect(made).toHaveBeenCalledTimes(1);
  });

  it('come when the alarm rings, at the time it was armed for', async () => {
    await addSms();
    now = new Date('2026-11-25T14:50:00+08:00');
    const made = create();
    // The twelve-hour step is past and shown; three hours before the end is next.
    await startReminders(deps()).refresh();
    made.mockClear();
    const alarm = await fakeBrowser.alarms.get(ALARM);
    if (!alarm) throw new Error('no alarm');
    expect(alarm.scheduledTime).toBe(Date.parse('2026-11-25T15:00:00+08:00'));
    now = new Date('2026-11-25T15:00:00+08:00');
    await fakeBrowser.alarms.onAlarm.trigger(alarm);
    await vi.waitFor(() => expect(made).toHaveBeenCalledTimes(1));
  });

  it('are armed anew at every start, update and browser start', async () => {
    await fakeBrowser.alarms.clearAll();
    await startReminders(deps()).refresh();
    expect(await fakeBrowser.alarms.get(ALARM)).toMatchObject({ periodInMinutes: 15 });
    for (const event of [fakeBrowser.runtime.onStartup, fakeBrowser.runtime.onInstalled]) {
      await fakeBrowser.alarms.clearAll();
      await event.trigger(undefined as never);
      await vi.waitFor(async () => expect(await fakeBrowser.alarms.get(ALARM)).toBeTruthy());
    }
  });

  it('switched off: nothing is shown, and nothing counts as shown', async () => {
    await addSms();
    settings = { ...settings, reminders: { ...settings.reminders, on: false } };
    const made = create();
    const { refresh } = startReminders(deps());
    await refresh();
    expect(made).not.toHaveBeenCalled();
    settings = { ...settings, reminders: { ...settings.reminders, on: true } };
    await refresh();
    expect(made).toHaveBeenCalledTimes(1);
  });

  it('one that the browser refuses is tried again', async () => {
    await addSms();
    const made = create().mockRejectedValueOnce(new Error('refused'));
    const { refresh } = startReminders(deps());
    await refresh();
    await refresh();
    expect(made).toHaveBeenCalledTimes(2);
  });

  it('many at once become a few and one that counts the rest', async () => {
    for (let index = 0; index < 12; index += 1) await addSms('客户', `fake-${index}.com`);
    const made = create();
    await startReminders(deps()).refresh();
    expect(made).toHaveBeenCalledTimes(4);
    expect(made.mock.calls.at(-1)?.[1]).toMatchObject({ title: '另有 9 件到期事项' });
    expect(Object.keys(await shown())).toHaveLength(4);
  });

  it('the one that counts the rest is refused: they are tried again', async () => {
    for (let index = 0; index < 6; index += 1) await addSms('客户', `fake-${index}.com`);
    const made = create();
    made.mockImplementation((async (id: string) => {
      if (id === 'case:') throw new Error('refused');
      return id;
    }) as never);
    // It looks at the start, and again.
    await startReminders(deps()).refresh();
    const ids = made.mock.calls.map(([id]) => (typeof id === 'string' ? id : ''));
    expect(ids.filter((id) => id === 'case:')).toHaveLength(1);
    expect(new Set(ids.filter((id) => id !== 'case:')).size).toBe(6);
    expect(ids).toHaveLength(7);
  });

  it('look again when a person comes back and the alarm is late, gone or too far ahead', async () => {
    await addSms();
    const made = create();
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => now.getTime());
    await startReminders(deps()).refresh();
    const back = () => fakeBrowser.windows.onFocusChanged.trigger(1);
    const alarm = async () => (await fakeBrowser.alarms.get(ALARM))?.scheduledTime ?? 0;
    const armed = await alarm();
    await back();
    expect([made.mock.calls.length, await alarm()]).toEqual([1, armed]);
    now = new Date(now.getTime() + 2 * 3_600_000);
    await back();
    await vi.waitFor(() => expect(made).toHaveBeenCalledTimes(2));
    now = new Date(now.getTime() - 5 * 3_600_000);
    await back();
    await vi.waitFor(async () => expect(await alarm()).toBeLessThan(now.getTime() + 3_600_000));
    expect(made).toHaveBeenCalledTimes(2);
    clock.mockRestore();
  });

  it('put off: silent until then', async () => {
    const id = await addSms();
    await snooze(store, id, 'sms', new Date('2026-11-25T16:00:00+08:00'));
    expect(get(await snoozedUntil(store, id, 'sms'))).toEqual(
      new Date('2026-11-25T16:00:00+08:00'),
    );
    const made = create();
    const { refresh } = startReminders(deps());
    await refresh();
    expect(made).not.toHaveBeenCalled();
    now = new Date('2026-11-25T16:00:00+08:00');
    await refresh();
    expect(made).toHaveBeenCalledTimes(1);
  });

  it('a click opens the case', async () => {
    const id = await addSms();
    await startReminders(deps()).refresh();
    const [notification = ''] = Object.keys(await shown());
    expect(caseOfNotification(notification)).toBe(id);
    await fakeBrowser.notifications.onClicked.trigger(notification);
    expect(openCase).toHaveBeenCalledWith(id);
    expect(caseOfNotification('case:')).toBeNull();
    expect(caseOfNotification('of-someone-else')).toBeUndefined();
  });
});

describe('the badge', () => {
  it('counts what is due today or overdue', async () => {
    const id = await addSms();
    const { refresh } = startReminders(deps());
    await refresh();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    await archiveCases(store, [id], true);
    await refresh();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  it('stays as it is when the store cannot be opened, and nothing throws', async () => {
    await startReminders(deps({ store: async () => null })).refresh();
    expect(await fakeBrowser.alarms.get(ALARM)).toBeTruthy();
  });
});
