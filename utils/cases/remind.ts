/** Which reminders are due, and when to look again. Pure: rows, what was shown, and the clock go in. */
import { boundsOf, worryMoment } from '../calendar/due.ts';
import { addDays, addHours, clockOf, dayOf, fromIso, startOfDay } from '../calendar/shanghai.ts';
import type { CaseDeadline } from './deadlines.ts';
import type { CaseRow } from './summary.ts';

/** Shanghai hours between which nothing is shown; equal hours = no quiet time. */
export interface QuietHours {
  quietFrom: number;
  quietTo: number;
}

export interface Reminder {
  /** Names case, deadline, its moment and the step: a deadline that moves reminds anew. */
  id: string;
  caseId: string;
  deadline: CaseDeadline;
  /** Milliseconds since 1970, quiet hours not yet heeded. */
  at: number;
  /** The person put it off to this moment. */
  chosen?: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Hours before the end of an act at which to remind. The SMS has 24 hours in all. */
const STEPS = { sms: [12, 3, 1, 0], other: [168, 24, 2, 0] } as const;

/** Days before the end of "about" at which it is mentioned; of an order's 45 when Aliyun's own warnings were reported. */
const ABOUT_DAYS_LEFT = [15, 5];

/** Older than this, a reminder that was never shown is no news any more. */
const STALE = 7 * DAY;

/** A mark that lies further ahead than this was made by a clock that ran ahead and was set back since. */
const AHEAD = 10 * 60_000;

/** Rows whose next deadline lies further ahead than this have no reminder yet. */
export const HORIZON = 16 * DAY;

const momentsOf = (deadline: CaseDeadline): number[] => {
  const { due, kind, id } = deadline;
  if (due.kind === 'about') {
    const start = due.from ? fromIso(due.from) : null;
    if (!start) return [];
    // In the morning: there is no clock time in "about".
    return ABOUT_DAYS_LEFT.map((left) =>
      addHours(startOfDay(addDays(dayOf(start), due.days - left)), 9).getTime(),
    );
  }
  const bounds = boundsOf(due);
  if (!bounds) return [];
  if (kind === 'wait') return [bounds.last];
  return STEPS[id === 'sms' ? 'sms' : 'other'].map((hours) => bounds.first - hours * HOUR);
};

/** Every reminder of a case, past and to come. None for archived and deleted cases. */
export const remindersOf = (row: CaseRow): Reminder[] => {
  if (row.archived || row.deleted) return [];
  return row.deadlines.flatMap((deadline) =>
    momentsOf(deadline).map((at) => ({
      id: `${row.id}:${deadline.key}:${at}`,
      caseId: row.id,
      deadline,
      at,
    })),
  );
};

const byDeadline = (row: CaseRow): Map<string, Reminder[]> => {
  const groups = new Map<string, Reminder[]>();
  for (const reminder of remindersOf(row)) {
    const { key } = reminder.deadline;
    groups.set(key, [...(groups.get(key) ?? []), reminder]);
  }
  return groups;
};

/** The quiet time around a moment, or null. May begin the day before. */
const quietAround = (at: number, { quietFrom, quietTo }: QuietHours) => {
  if (quietFrom === quietTo) return null;
  const { hour } = clockOf(new Date(at));
  const overnight = quietFrom > quietTo;
  const isQuiet = overnight
    ? hour >= quietFrom || hour < quietTo
    : hour >= quietFrom && hour < quietTo;
  if (!isQuiet) return null;
  const today = dayOf(new Date(at));
  const from = overnight && hour < quietTo ? addDays(today, -1) : today;
  const length = (quietTo - quietFrom + 24) % 24;
  const start = addHours(startOfDay(from), quietFrom).getTime();
  return { start, end: start + length * HOUR };
};

/** True when nothing may be shown now. */
export const isQuiet = (now: Date, quiet: QuietHours): boolean =>
  quietAround(now.getTime(), quiet) !== null;

/** The moment itself, or the end of the quiet time that it falls into. */
export const afterQuiet = (at: number, quiet: QuietHours): number =>
  quietAround(at, quiet)?.end ?? at;

/**
 * When to show a reminder: after the quiet time it falls into, or ten minutes before it where the end comes first, so
 * that a code that lapses at seven is not mentioned at eight. One that was put off never comes sooner than was asked.
 */
export const showAt = ({ at, deadline, chosen }: Reminder, quiet: QuietHours): number => {
  const around = quietAround(at, quiet);
  if (!around) return at;
  if (chosen) return around.end;
  const end = worryMoment(deadline.due, deadline.kind);
  return end !== null && deadline.kind === 'act' && end <= around.end && at < end
    ? around.start - 10 * 60_000
    : around.end;
};

/** Under which id a deadline's putting off is kept. */
export const snoozeId = (caseId: string, deadlineKey: string): string =>
  `snooze:${caseId}:${deadlineKey}`;

export interface ReminderState {
  /** Id of what was shown → when, milliseconds. */
  shown: ReadonlyMap<string, number>;
  /** {@link snoozeId} → until when, milliseconds. */
  snoozed: ReadonlyMap<string, number>;
  quiet: QuietHours;
}

export interface ReminderPlan {
  /** To show now: at most one a deadline, the latest, soonest deadline first. */
  due: Reminder[];
  /** Older ones of the same deadlines, and stale ones: to be marked without showing. */
  passed: string[];
  /** Marked before their time by a clock that ran ahead: to be taken for not shown from now on. */
  early: string[];
  /** When to look again, milliseconds; null where nothing lies ahead. */
  next: number | null;
}

const soonestOf = (moments: readonly number[]): number | null =>
  moments.reduce<number | null>((least, at) => (least === null || at < least ? at : least), null);

/** Shown or passed over before its time, by a clock that ran ahead and was set back: its own time is still to come. */
const isEarly = ({ id, at }: Reminder, { shown }: ReminderState, time: number): boolean =>
  at > time && (shown.get(id) ?? time) > time + AHEAD;

/** What to show at `now`, and when to look again. */
export const planReminders = (
  rows: readonly CaseRow[],
  state: ReminderState,
  now: Date,
): ReminderPlan => {
  const { snoozed, quiet } = state;
  const time = now.getTime();
  const due: Reminder[] = [];
  const passed: string[] = [];
  const early: string[] = [];
  const ahead: number[] = [];
  for (const row of rows) {
    for (const [key, reminders] of byDeadline(row)) {
      const until = snoozed.get(snoozeId(row.id, key));
      const own = until === undefined ? reminders : putOff(reminders, until);
      const moment = (reminder: Reminder) => Math.max(showAt(reminder, quiet), until ?? 0);
      early.push(...own.filter((one) => isEarly(one, state, time)).map(({ id }) => id));
      const open = own.filter(({ id }) => !state.shown.has(id) || early.includes(id));
      const ripe = open.filter((reminder) => moment(reminder) <= time);
      ahead.push(...open.map(moment).filter((at) => at > time));
      const latest = ripe.at(-1);
      if (!latest) continue;
      passed.push(...ripe.slice(0, -1).map(({ id }) => id));
      if (latest.at < time - STALE) passed.push(latest.id);
      else due.push(latest);
    }
  }
  if (isQuiet(now, quiet) && due.length > 0) {
    const end = quietAround(time, quiet)?.end ?? time;
    return { due: [], passed, early, next: soonestOf([end, ...ahead]) };
  }
  const soonest = (reminder: Reminder) =>
    worryMoment(reminder.deadline.due, reminder.deadline.kind) ?? Number.POSITIVE_INFINITY;
  return {
    due: due.sort((a, b) => soonest(a) - soonest(b)),
    passed,
    early,
    next: soonestOf(ahead),
  };
};

/** Until the end of a putting off nothing; then one reminder, and those that come after it. */
const putOff = (reminders: readonly Reminder[], until: number): Reminder[] => {
  const [first] = reminders;
  if (!first) return [];
  const again = {
    ...first,
    id: `${first.caseId}:${first.deadline.key}:snooze-${until}`,
    at: until,
    chosen: true,
  };
  return [again, ...reminders.filter(({ at }) => at > until)];
};
