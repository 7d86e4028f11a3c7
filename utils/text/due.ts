/** Deadlines as a person reads them: time left first, then the moment, in Beijing time. */

import type { Due, Finding, Locale } from '../vocabulary.ts';
import type { Translate } from './t.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Under this much time left a deadline is urgent. */
const URGENT = 24 * HOUR;

const yearOf = (date: Date): string =>
  new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Asia/Shanghai' }).format(date);

/** `2026-11-24T18:20:00+08:00` → 11月24日 18:20 / Nov 24, 18:20, in Shanghai time; the year where it differs from now's. */
export const momentText = (iso: string, locale: Locale, now: Date): string => {
  const at = new Date(iso);
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'Asia/Shanghai',
    ...(yearOf(at) === yearOf(now) ? {} : { year: 'numeric' }),
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
};

/** A calendar day in Shanghai time; with `now` the year only where it differs. */
export const dayText = (iso: string, locale: Locale, now?: Date): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'Asia/Shanghai',
    ...(now && yearOf(new Date(iso)) === yearOf(now) ? {} : { year: 'numeric' }),
    month: 'short',
    day: 'numeric',
  }).format(new Date(iso));

/** A span of time in its largest fitting unit, rounded down. */
export const spanText = (milliseconds: number, t: Translate): string => {
  const span = Math.abs(milliseconds);
  if (span >= 2 * DAY) return t('time.days', { n: Math.floor(span / DAY) });
  if (span >= HOUR) return t('time.hours', { n: Math.floor(span / HOUR) });
  return t('time.minutes', { n: Math.floor(span / MINUTE) });
};

/** `left` is the short form (time left or overdue) where the moment is exact; `text` the whole. */
export interface DueLine {
  left: string | null;
  text: string;
  urgent: boolean;
}

/** A deadline as a line under a finding: time left, the moment or the range, or "about". */
export const dueLine = (due: Due, now: Date, t: Translate, locale: Locale): DueLine => {
  switch (due.kind) {
    case 'at': {
      const rest = new Date(due.at).getTime() - now.getTime();
      const time = spanText(rest, t);
      return {
        left: t(rest >= 0 ? 'time.left' : 'time.over', { time }),
        text: t('time.at', { moment: momentText(due.at, locale, now) }),
        urgent: rest < URGENT,
      };
    }
    case 'between':
      return {
        left: null,
        text: t('time.between', {
          earliest: dayText(due.earliest, locale),
          latest: dayText(due.latest, locale),
        }),
        urgent: new Date(due.earliest).getTime() - now.getTime() < URGENT,
      };
    case 'about': {
      if (!due.from) {
        return { left: null, text: t('time.about-days', { days: due.days }), urgent: false };
      }
      const end = new Date(new Date(due.from).getTime() + due.days * DAY).toISOString();
      return {
        left: null,
        text: t('time.about-from', {
          moment: dayText(end, locale),
          from: dayText(due.from, locale),
          days: due.days,
        }),
        urgent: false,
      };
    }
    case 'unknown':
      return { left: null, text: t('time.unknown'), urgent: false };
  }
};

/** A finding with its deadline in words. */
export type WordedFinding = Finding & { dueLine?: DueLine };

/** The finding with its deadline in words, where it has one. */
export const withDueLine = (
  finding: Finding,
  now: Date,
  t: Translate,
  locale: Locale,
): WordedFinding =>
  finding.due ? { ...finding, dueLine: dueLine(finding.due, now, t, locale) } : finding;
