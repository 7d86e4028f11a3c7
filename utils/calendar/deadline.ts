/**
 * Deadlines and waits of filings, each with the source of its rule. `act`: somebody must do something by then.
 * `wait`: somebody else is at work; past the end it is late, not lost.
 */
import type { Due, ProviderId } from '../vocabulary.ts';
import {
  addDays,
  addHours,
  type Day,
  dayOf,
  endOfDay,
  fromIso,
  isDayOnly,
  startOfDay,
  toIso,
} from './shanghai.ts';
import { addWorkingDays } from './working-days.ts';

export const DEADLINES = [
  'sms',
  'order-lifetime',
  'provider-review',
  'authority-review',
  'real-name-sync',
  'new-domain-wait',
  'notice',
  'public-security',
  'domain-expiry',
  'domain-grace-end',
  'domain-redemption-end',
  'domain-deletion',
  'own',
] as const;
export type DeadlineId = (typeof DEADLINES)[number];

export interface Deadline {
  id: DeadlineId;
  kind: 'act' | 'wait';
  due: Due;
  /** Ids of `knowledge/sources.ts`; empty only for a moment that the person or a notice gave. */
  sources: readonly string[];
}

const at = (moment: Date): Due => ({ kind: 'at', at: toIso(moment) });

/** A range shorter than what clocks are told in is no range to a person. */
const MINUTE = 60_000;

/** A range, or one moment (the safer, earlier one) where both ends meet within a minute. */
export const between = (earliest: Date, latest: Date): Due =>
  latest.getTime() - earliest.getTime() <= MINUTE
    ? at(earliest < latest ? earliest : latest)
    : { kind: 'between', earliest: toIso(earliest), latest: toIso(latest) };

const UNKNOWN: Due = { kind: 'unknown' };

/** How a rule counts: hours from an instant, whole days to the end of the last one, or working days. */
export type Span =
  | { kind: 'hours'; n: number }
  | { kind: 'days'; n: number }
  | { kind: 'working-days'; n: number };

/** The moment `span` after `from` (ISO). Unknown when `from` is no moment. */
export const dueAfter = (span: Span, from: string): Due => {
  const start = fromIso(from);
  if (!start || !Number.isFinite(span.n)) return UNKNOWN;
  const day = dayOf(start);
  if (span.kind === 'days') return at(endOfDay(addDays(day, span.n)));
  if (span.kind === 'hours') {
    // A day without a clock time: the hours began somewhere within it.
    return isDayOnly(from)
      ? between(addHours(start, span.n), addHours(endOfDay(day), span.n))
      : at(addHours(start, span.n));
  }
  const end = addWorkingDays(day, span.n);
  return end.kind === 'exact'
    ? at(endOfDay(end.day))
    : between(endOfDay(end.earliest), endOfDay(end.latest));
};

/** The end of the `count`th working day after `from`, of the latest day it may be where holidays are not announced. */
const latestEnd = (from: Day, count: number): Date => {
  const end = addWorkingDays(from, count);
  return endOfDay(end.kind === 'exact' ? end.day : end.latest);
};

/** From the start of the earliest to the end of the latest of two working-day counts. */
const workingDayRange = (from: Day, least: number, most: number): Due => {
  const first = addWorkingDays(from, least);
  return between(
    startOfDay(first.kind === 'exact' ? first.day : first.earliest),
    latestEnd(from, most),
  );
};

/**
 * SMS verification: 24 hours from the message. `received` is what the person says; `seen` is when a page first
 * showed the stage, `before` the last moment known to lie before it: then only a range can be told.
 */
export const smsDeadline = (clock: {
  received?: string | null;
  seen?: string | null;
  before?: string | null;
}): Deadline => {
  const sources = ['ali-guide26', 'tc-hw-doc-0013', 'tc-t21-sms'];
  if (clock.received) {
    return {
      id: 'sms',
      kind: 'act',
      due: dueAfter({ kind: 'hours', n: 24 }, clock.received),
      sources,
    };
  }
  const seen = clock.seen ? fromIso(clock.seen) : null;
  if (!seen) return { id: 'sms', kind: 'act', due: UNKNOWN, sources };
  const before = clock.before ? fromIso(clock.before) : null;
  const earliest = before ? addHours(before, 24) : seen;
  const due = between(earliest < seen ? seen : earliest, addHours(seen, 24));
  return { id: 'sms', kind: 'act', due, sources };
};

/**
 * How long an order may stand unfinished: about 45 days from its creation. Only old or unverified texts say so
 * (grade L): shown as "about", never as a countdown.
 */
export const orderLifetime = (created: string | null): Deadline => ({
  id: 'order-lifetime',
  kind: 'act',
  due: { kind: 'about', days: 45, ...(created ? { from: created } : {}) },
  sources: ['ali-ord45', 'tc-t21-limits'],
});

/** Provider review: one to two working days after submission. */
export const providerReview = (submitted: string): Deadline => {
  const start = fromIso(submitted);
  const due = start ? workingDayRange(dayOf(start), 1, 2) : UNKNOWN;
  return { id: 'provider-review', kind: 'wait', due, sources: ['ali-flow26', 'tc-hw-progress'] };
};

/** Authority review: one to twenty working days after the authority has the order. */
export const authorityReview = (received: string): Deadline => {
  const start = fromIso(received);
  const due = start ? workingDayRange(dayOf(start), 1, 20) : UNKNOWN;
  return { id: 'authority-review', kind: 'wait', due, sources: ['ali-guide26', 'tc-r33'] };
};

/**
 * Real-name data reaching the ministry's store. Aliyun: two to three days; Tencent: three days for its own domains,
 * three working days for others, and nobody here knows whose a domain is; Huawei: three to five working days, taken for
 * every other provider as the widest.
 */
export const realNameSync = (passed: string, provider: ProviderId): Deadline => {
  const id = 'real-name-sync';
  const start = fromIso(passed);
  if (!start) return { id, kind: 'wait', due: UNKNOWN, sources: ['ali-guide26'] };
  const day = dayOf(start);
  if (provider === 'aliyun') {
    const due = between(startOfDay(addDays(day, 2)), endOfDay(addDays(day, 3)));
    return { id, kind: 'wait', due, sources: ['ali-guide26'] };
  }
  if (provider === 'tencent') {
    const due = between(endOfDay(addDays(day, 3)), latestEnd(day, 3));
    return { id, kind: 'wait', due, sources: ['tc-t21-domain'] };
  }
  return { id, kind: 'wait', due: workingDayRange(day, 3, 5), sources: ['tc-hw-doc-0003'] };
};

/**
 * Two full days after a domain's registration or transfer before the order may go to the authority; it then goes by
 * itself. 48 hours at the earliest; two whole calendar days after that day at the latest. One real order says so.
 */
export const newDomainWait = (registered: string): Deadline => {
  const start = fromIso(registered);
  const due = start ? between(addHours(start, 48), startOfDay(addDays(dayOf(start), 3))) : UNKNOWN;
  return { id: 'new-domain-wait', kind: 'wait', due, sources: ['ali-con-0812'] };
};

const PUBLIC_SECURITY_DAYS = 30;

/** Public-security filing: within 30 days of opening; the clock starts with the approval date at the ministry. */
export const publicSecurity = (opened: string): Deadline => ({
  id: 'public-security',
  kind: 'act',
  due: dueAfter({ kind: 'days', n: PUBLIC_SECURITY_DAYS }, opened),
  sources: ['ali-flow26', 'tc-t21-police', 'tc-hw-doc-0033'],
});

/** {@link publicSecurity} where only the moment is known at which the filing was seen to be done. */
export const publicSecurityAbout = (seen: string): Deadline => ({
  ...publicSecurity(seen),
  due: { kind: 'about', days: PUBLIC_SECURITY_DAYS, from: seen },
});

/** A moment printed on a notice or console, or typed by the person. A day alone lasts to its end. */
export const givenDeadline = (id: 'notice' | 'own', moment: string): Deadline => {
  const instant = fromIso(moment);
  const end = instant && isDayOnly(moment) ? endOfDay(dayOf(instant)) : instant;
  return { id, kind: 'act', due: end ? at(end) : UNKNOWN, sources: [] };
};
