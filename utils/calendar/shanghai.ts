/**
 * Shanghai time, whatever zone the computer is set to. Filing deadlines are Beijing time: UTC+8 all year, without
 * daylight saving since 1991, so a fixed shift is exact and needs no zone data.
 */

/** A calendar day in Shanghai, `YYYY-MM-DD`. */
export type Day = string;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OFFSET = 8 * HOUR;

/** An instant whose UTC getters read as the Shanghai clock. Never leaves this file. */
const shifted = (moment: Date): Date => new Date(moment.getTime() + OFFSET);

/** The Shanghai day on which `moment` falls. */
export const dayOf = (moment: Date): Day => shifted(moment).toISOString().slice(0, 10);

/** ISO with +08:00 and whole seconds: `2026-11-24T18:20:00+08:00`. */
export const toIso = (moment: Date): string =>
  `${shifted(moment).toISOString().slice(0, 19)}+08:00`;

/** As {@link toIso} with milliseconds: fixed width, so that text order is time order. */
export const toIsoMillis = (moment: Date): string =>
  `${shifted(moment).toISOString().slice(0, 23)}+08:00`;

const MOMENT =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

const offsetOf = (zone: string | undefined): number => {
  if (zone === undefined) return OFFSET;
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * HOUR + Number(zone.slice(-2)) * 60_000);
};

/**
 * Reads an ISO date or date-time. Without an offset it is Shanghai time, a date alone is the start of that day.
 * `24:00` is the end of the day. Null when it is no real moment (`2026-02-30`).
 */
export const fromIso = (text: string): Date | null => {
  const match = MOMENT.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '0', zone] =
    match;
  const date = `${year}-${month}-${day}`;
  if (!isDay(date)) return null;
  const hours = Number(hour);
  const endOfDay = hours === 24 && Number(minute) === 0 && Number(second) === 0;
  if ((hours > 23 && !endOfDay) || Number(minute) > 59 || Number(second) > 59) return null;
  const clock = hours * HOUR + Number(minute) * 60_000 + Number(second) * 1000;
  const millis = Number(fraction.padEnd(3, '0'));
  return new Date(Date.parse(`${date}T00:00:00Z`) + clock + millis - offsetOf(zone));
};

/** True for a real day of the calendar (years 1900–2199, beyond which a date is surely a misreading). */
export const isDay = (text: string): boolean => {
  if (!/^(?:19|2[01])\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
};

/** True for a day alone, false for a moment with a clock time. */
export const isDayOnly = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text.trim());

/** 00:00 Shanghai time. */
export const startOfDay = (day: Day): Date => new Date(Date.parse(`${day}T00:00:00Z`) - OFFSET);

/** The last whole second of the day, 23:59:59 Shanghai time. */
export const endOfDay = (day: Day): Date => new Date(startOfDay(day).getTime() + DAY - 1000);

/** `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** `count` hours later. */
export const addHours = (moment: Date, count: number): Date =>
  new Date(moment.getTime() + count * HOUR);

/** Hour and minute on the Shanghai clock. */
export const clockOf = (moment: Date): { hour: number; minute: number } => ({
  hour: shifted(moment).getUTCHours(),
  minute: shifted(moment).getUTCMinutes(),
});

/** The Shanghai day that ends with a moment, where the moment (ISO) is a midnight; else null. */
export const dayEndingAt = (iso: string): Day | null => {
  const moment = fromIso(iso);
  if (!moment || isDayOnly(iso)) return null;
  const { hour, minute } = clockOf(moment);
  return hour === 0 && minute === 0 ? addDays(dayOf(moment), -1) : null;
};
