/** A case's deadline in words: what is left, by when, whether it presses. A wait is told as waiting, never as overdue. */
import { dueState } from '../../utils/calendar/due.ts';
import { clockOf, dayEndingAt, dayOf, fromIso, isDayOnly } from '../../utils/calendar/shanghai.ts';
import type { CaseDeadline } from '../../utils/cases/deadlines.ts';
import { leftText, waitText } from '../../utils/cases/due-text.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { Due, Locale } from '../../utils/vocabulary.ts';

export interface DueWords {
  /** 还剩 5 小时, 第 6 / 20 个工作日; null where neither countdown nor progress may be shown. */
  left: string | null;
  /** The moment, the range, or "about". */
  when: string;
  urgent: boolean;
}

const PRESSING = ['over', 'maybe-over', 'soon'];

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are costly to make, and a list needs hundreds. */
const formatOf = (locale: Locale, withYear: boolean, withTime: boolean): Intl.DateTimeFormat => {
  const key = `${locale} ${withYear} ${withTime}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'Asia/Shanghai',
    ...(withYear && { year: 'numeric' }),
    month: 'short',
    day: 'numeric',
    ...(withTime && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  });
  formats.set(key, format);
  return format;
};

/** 11月25日 18:20 in Shanghai time; the bare day where a day is meant, the year where it is not this one. */
export const shortMoment = (iso: string, locale: Locale, now: Date): string => {
  const moment = fromIso(iso);
  if (!moment) return iso;
  const { hour, minute } = clockOf(moment);
  // Days are kept as their first or their last moment.
  const isWhole = isDayOnly(iso) || (hour === 23 && minute === 59) || (hour === 0 && minute === 0);
  const withYear = dayOf(moment).slice(0, 4) !== dayOf(now).slice(0, 4);
  return formatOf(locale, withYear, !isWhole).format(moment);
};

/** The end of a term: a midnight is the 24:00 of the day before, or it would be read as a day more. */
const endMoment = (iso: string, locale: Locale, now: Date): string => {
  const day = dayEndingAt(iso);
  return day ? `${shortMoment(day, locale, now)} 24:00` : shortMoment(iso, locale, now);
};

const rangeOf = (
  { earliest, latest }: Extract<Due, { kind: 'between' }>,
  now: Date,
  t: Translate,
  locale: Locale,
) => {
  const [first, last] = [earliest, latest].map((iso) => shortMoment(iso, locale, now));
  // Both ends of one whole day.
  return first === last
    ? t('time.before', { moment: first ?? '' })
    : t('time.between', { earliest: first ?? '', latest: last ?? '' });
};

const whenOf = (due: Due, kind: CaseDeadline['kind'], now: Date, t: Translate, locale: Locale) => {
  const moment = (iso: string) => shortMoment(iso, locale, now);
  switch (due.kind) {
    case 'at':
      return t('time.before', { moment: endMoment(due.at, locale, now) });
    case 'between':
      return kind === 'act'
        ? rangeOf(due, now, t, locale)
        : t('due.latest', { moment: moment(due.latest) });
    case 'about':
      return due.from
        ? t('due.about-from', { days: due.days, from: moment(due.from) })
        : t('due.about', { days: due.days });
    case 'unknown':
      return t('due.unknown');
  }
};

export const dueWords = (
  deadline: CaseDeadline,
  now: Date,
  t: Translate,
  locale: Locale,
): DueWords => {
  const { due, kind } = deadline;
  const state = dueState(due, kind, now);
  // Within a range nobody can count down: only whether it has begun or is over.
  const isOpenRange = due.kind === 'between' && state !== 'maybe-over' && state !== 'over';
  const told = kind === 'act' && !isOpenRange ? leftText(due, kind, now) : null;
  // The range itself stands in `when`.
  const acts = state === 'maybe-over' ? { key: 'due.maybe-over' } : told;
  const left = kind === 'wait' ? waitText(deadline, now) : acts;
  return {
    left: left && t(left),
    when: whenOf(due, kind, now, t, locale),
    urgent: kind === 'act' && PRESSING.includes(state),
  };
};
