/** What reminders keep in the store: what was shown, and what is put off. */
import type { Result } from './problem.ts';
import { ok, problemOf } from './problem.ts';
import {
  HORIZON,
  planReminders,
  type QuietHours,
  type Reminder,
  type ReminderState,
  snoozeId,
} from './remind.ts';
import type { Store } from './store.ts';
import { type CaseRow, isDueNow } from './summary.ts';

/** Marks are kept longer than any deadline's reminders can come again. */
const KEPT_DAYS = 180;

const SNOOZE = 'snooze:';

/** Rows that could be due or have a reminder soon: by index, not all ten thousand. */
const nearRows = async ({ db }: Store, now: Date): Promise<CaseRow[]> =>
  (
    await db.rows
      .where('dueAt')
      .below(now.getTime() + HORIZON)
      .toArray()
  ).filter((row) => !row.archived && !row.deleted);

const stateOf = async ({ db }: Store, quiet: QuietHours): Promise<ReminderState> => {
  const rows = await db.reminders.toArray();
  const isSnooze = ({ id }: { id: string }) => id.startsWith(SNOOZE);
  return {
    shown: new Map(rows.filter((row) => !isSnooze(row)).map(({ id, at }) => [id, at])),
    snoozed: new Map(rows.filter(isSnooze).map(({ id, at }) => [id, at])),
    quiet,
  };
};

export interface DueReminders {
  due: { reminder: Reminder; row: CaseRow }[];
  /** Milliseconds; null where nothing lies ahead. */
  next: number | null;
}

/**
 * Takes the reminders that are due now and marks them as shown in the same transaction, so that two windows or two
 * starts never show one twice.
 */
export const takeReminders = async (
  store: Store,
  quiet: QuietHours,
): Promise<Result<DueReminders>> => {
  const { db } = store;
  const now = store.now();
  const at = now.getTime();
  try {
    return ok(
      await db.transaction('rw', db.rows, db.reminders, async () => {
        const rows = await nearRows(store, now);
        const plan = planReminders(rows, await stateOf(store, quiet), now);
        const ids = [...plan.due.map(({ id }) => id), ...plan.passed];
        await db.reminders.bulkDelete(plan.early);
        await db.reminders.bulkPut(ids.map((id) => ({ id, at })));
        await db.reminders
          .where('at')
          .below(at - KEPT_DAYS * 86_400_000)
          .delete();
        const byId = new Map(rows.map((row) => [row.id, row]));
        const due = plan.due.flatMap((reminder) => {
          const row = byId.get(reminder.caseId);
          return row ? [{ reminder, row }] : [];
        });
        return { due, next: plan.next };
      }),
    );
  } catch (error) {
    return problemOf(error);
  }
};

/** Gives back a reminder that could not be shown after all. */
export const releaseReminder = async ({ db }: Store, id: string): Promise<Result<null>> => {
  try {
    await db.reminders.delete(id);
    return ok(null);
  } catch (error) {
    return problemOf(error);
  }
};

/** Puts off the reminders of one deadline until a moment. */
export const snooze = async (
  { db }: Store,
  caseId: string,
  deadlineKey: string,
  until: Date,
): Promise<Result<null>> => {
  try {
    await db.reminders.put({ id: snoozeId(caseId, deadlineKey), at: until.getTime() });
    return ok(null);
  } catch (error) {
    return problemOf(error);
  }
};

/** Until when a deadline is put off, or null. */
export const snoozedUntil = async (
  store: Store,
  caseId: string,
  deadlineKey: string,
): Promise<Result<Date | null>> => {
  try {
    const row = await store.db.reminders.get(snoozeId(caseId, deadlineKey));
    return ok(row && row.at > store.now().getTime() ? new Date(row.at) : null);
  } catch (error) {
    return problemOf(error);
  }
};

/** How many cases are due today, within 24 hours, or overdue: the number on the global badge. */
export const countDue = async (store: Store): Promise<Result<number>> => {
  try {
    const now = store.now();
    return ok((await nearRows(store, now)).filter((row) => isDueNow(row, now)).length);
  } catch (error) {
    return problemOf(error);
  }
};
