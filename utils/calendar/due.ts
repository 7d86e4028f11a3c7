/** Where a moment to act by stands, seen from now; and the one number by which lists sort. */
import type { Due } from '../vocabulary.ts';
import { addDays, dayOf, endOfDay, fromIso } from './shanghai.ts';

/**
 * `over`: surely past (a wait: longer than usual). `maybe-over`: within the range of an act, so perhaps too late.
 * `soon`: due today or within 24 hours. `open`: later. `unknown`: no moment can be told, or only "about".
 */
export type DueState = 'over' | 'maybe-over' | 'soon' | 'open' | 'unknown';

const millis = (iso: string): number | null => fromIso(iso)?.getTime() ?? null;

/** First and last possible instant in milliseconds; null where nothing can be told. */
export const boundsOf = (due: Due): { first: number; last: number } | null => {
  if (due.kind === 'at') {
    const moment = millis(due.at);
    return moment === null ? null : { first: moment, last: moment };
  }
  if (due.kind === 'between') {
    const first = millis(due.earliest);
    const last = millis(due.latest);
    return first === null || last === null ? null : { first, last };
  }
  return null;
};

/**
 * When to worry: for an act its earliest possible end, for a wait its latest. "About" sorts by its day but is never a
 * countdown. Null where nothing can be told.
 */
export const worryMoment = (due: Due, kind: 'act' | 'wait'): number | null => {
  const bounds = boundsOf(due);
  if (bounds) return kind === 'act' ? bounds.first : bounds.last;
  if (due.kind !== 'about' || !due.from) return null;
  const start = fromIso(due.from);
  return start ? endOfDay(addDays(dayOf(start), due.days)).getTime() : null;
};

const DAY = 86_400_000;

/** Where `due` stands at `now`. A wait is never `soon`: there is nothing to do by then. */
export const dueState = (due: Due, kind: 'act' | 'wait', now: Date): DueState => {
  const bounds = boundsOf(due);
  if (!bounds) return 'unknown';
  const time = now.getTime();
  if (time > bounds.last) return 'over';
  if (kind === 'wait') return 'open';
  if (bounds.first < bounds.last && time > bounds.first) return 'maybe-over';
  const isToday = dayOf(new Date(bounds.first)) === dayOf(now);
  return isToday || bounds.first - time <= DAY ? 'soon' : 'open';
};

export interface TimeLeft {
  /** True when the moment is past. */
  past: boolean;
  unit: 'minutes' | 'hours' | 'days';
  count: number;
}

/**
 * Time from `now` to the worry moment in the one unit a person would use: minutes under 1 h, hours under 48 h. Null
 * where only "about" or nothing can be told.
 */
export const timeLeft = (due: Due, kind: 'act' | 'wait', now: Date): TimeLeft | null => {
  const moment = due.kind === 'about' ? null : worryMoment(due, kind);
  if (moment === null) return null;
  const gap = Math.abs(moment - now.getTime());
  const past = moment < now.getTime();
  if (gap < 3_600_000) return { past, unit: 'minutes', count: Math.floor(gap / 60_000) };
  if (gap < 2 * DAY) return { past, unit: 'hours', count: Math.floor(gap / 3_600_000) };
  return { past, unit: 'days', count: Math.floor(gap / DAY) };
};
