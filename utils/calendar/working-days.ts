/**
 * Working days by the State Council's published calendar, moved weekends (调休) included. A year that is not
 * published yet gives a range, never a guess: `chinese-days` would call 2027-10-01 a working day.
 *
 * Only its list of dates is used. Its functions build that list with the computer's zone and are a day off west of
 * Greenwich (2026-02-14 is worked, yet a day off for a computer in Los Angeles).
 */
import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, type Day, weekdayOf } from './shanghai.ts';

export type WorkingDay =
  | { kind: 'exact'; day: Day }
  /** Cannot tell exactly: the holidays of `unpublished` are not announced yet. */
  | { kind: 'between'; earliest: Day; latest: Day; unpublished: number[] };

export type WorkingDayCount =
  | { kind: 'exact'; days: number }
  | { kind: 'between'; least: number; most: number; unpublished: number[] };

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** A year counts as published only if its October 1st stands as a holiday in the data. */
export const isPublished = (year: number): boolean =>
  Object.hasOwn(calendar.holidays, `${year}-10-01`);

/** By the published list; of a year that is not published it knows only the weekends. */
const isWorked = (day: Day): boolean =>
  Object.hasOwn(calendar.workdays, day) ||
  (weekdayOf(day) <= 5 && !Object.hasOwn(calendar.holidays, day));

/** The newest year whose holidays are known, seen from `year` backwards. */
export const lastPublishedYear = (year: number): number => {
  for (let candidate = year + 1; candidate > 2004; candidate -= 1) {
    if (isPublished(candidate)) return candidate;
  }
  return 2004;
};

const lunarFormat = new Intl.DateTimeFormat('en-u-ca-chinese-nu-latn', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

interface LunarDate {
  month: number;
  day: number;
  isLeap: boolean;
}

const lunarOf = (day: Day): LunarDate => {
  const parts = lunarFormat.formatToParts(new Date(`${day}T12:00:00Z`));
  const month = parts.find(({ type }) => type === 'month')?.value ?? '';
  return {
    month: Number.parseInt(month, 10),
    day: Number(parts.find(({ type }) => type === 'day')?.value),
    isLeap: month.includes('bis'),
  };
};

/** Days since a lunar date, negative before it; null when it is further away than a month. */
const daysSince = (today: LunarDate, month: number, day: number): number | null => {
  if (today.month === month && !today.isLeap) return today.day - day;
  // Lunar months have 29 or 30 days; the day before the first of month 1 is the last of month 12.
  if (today.month === (month === 1 ? 12 : month - 1)) return today.day - 30 - day;
  return null;
};

const within = (value: number | null, low: number, high: number): boolean =>
  value !== null && value >= low && value <= high;

/** Off in every year since 2008: New Year, the first three days of Spring Festival, May 1st, October 1st–3rd. */
const isSurelyHoliday = (day: Day, spring: number | null): boolean =>
  ['01-01', '05-01', '10-01', '10-02', '10-03'].includes(day.slice(5)) || within(spring, 0, 2);

interface Season {
  /** Month and day, inclusive, within which weekdays may be off. */
  off: [string, string];
  /** … and within which a weekend may be worked instead. */
  worked: [string, string];
}

/** Widest spans seen in the calendars of 2009–2026 (tested). */
const SEASONS: readonly Season[] = [
  { off: ['01-01', '01-04'], worked: ['01-01', '01-14'] },
  { off: ['12-29', '12-31'], worked: ['12-20', '12-31'] },
  { off: ['04-02', '04-08'], worked: ['03-25', '04-15'] },
  { off: ['04-29', '05-07'], worked: ['04-18', '05-15'] },
  { off: ['09-28', '10-09'], worked: ['09-15', '10-18'] },
];

type Likelihood = 'work' | 'off' | 'either';

const guess = (day: Day): Likelihood => {
  const date = day.slice(5);
  const lunarDate = lunarOf(day);
  const spring = daysSince(lunarDate, 1, 1);
  const dragonBoat = daysSince(lunarDate, 5, 5);
  const midAutumn = daysSince(lunarDate, 8, 15);
  if (isSurelyHoliday(day, spring)) return 'off';
  const isWeekend = weekdayOf(day) > 5;
  const inSeason = SEASONS.some(({ off, worked }) => {
    const [from, to] = isWeekend ? worked : off;
    return date >= from && date <= to;
  });
  const nearFestival = isWeekend
    ? within(spring, -16, 24) || within(dragonBoat, -9, 9) || within(midAutumn, -9, 12)
    : within(spring, -4, 9) || within(dragonBoat, -3, 3) || within(midAutumn, -3, 3);
  if (inSeason || nearFestival) return 'either';
  return isWeekend ? 'off' : 'work';
};

/** The last days of December may still be moved by the next year's calendar. */
const isSettled = (day: Day): boolean => {
  const year = yearOf(day);
  return isPublished(year) && (day.slice(5) < '12-25' || isPublished(year + 1));
};

const unsettledYear = (day: Day): number =>
  isPublished(yearOf(day)) ? yearOf(day) + 1 : yearOf(day);

/** What can be said of a day when its year is taken as not published. Exported for the test against past years. */
export const guessWorkingDay = guess;

/** Ten thousand cases ask for the same few hundred days. */
const remembered = new Map<Day, Likelihood>();

const judgeDay = (day: Day): Likelihood => {
  if (!isSettled(day)) return guess(day);
  return isWorked(day) ? 'work' : 'off';
};

const likelihood = (day: Day): Likelihood => {
  const known = remembered.get(day);
  if (known !== undefined) return known;
  const answer = judgeDay(day);
  remembered.set(day, answer);
  return answer;
};

/** True, false, or null where the year's calendar is not published and the day could be moved. */
export const isWorkingDay = (day: Day): boolean | null => {
  const answer = likelihood(day);
  return answer === 'either' ? null : answer === 'work';
};

/** Steps over days until `count` working days have passed; `counts` says which likelihoods count as work. */
const walk = (
  from: Day,
  count: number,
  counts: (answer: Likelihood) => boolean,
  judge: (day: Day) => Likelihood,
): Day => {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (counts(judge(day))) left -= 1;
  }
  return day;
};

/** As {@link addWorkingDays} with a judge of one's own: lets a test hide a published year. */
export const walkWorkingDays = (
  from: Day,
  count: number,
  judge: (day: Day) => Likelihood,
): { earliest: Day; latest: Day } => ({
  earliest: walk(from, count, (answer) => answer !== 'off', judge),
  latest: walk(from, count, (answer) => answer === 'work', judge),
});

const unpublishedYears = (from: Day, to: Day): number[] => {
  const years = new Set<number>();
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (!isSettled(day)) years.add(unsettledYear(day));
  }
  return [...years].sort((a, b) => a - b);
};

/**
 * The day on which the `count`th working day after `from` falls; `from` itself does not count, and 0 gives `from`.
 * `count` is capped at 400, far beyond any rule.
 */
export const addWorkingDays = (from: Day, count: number): WorkingDay => {
  const steps = Math.min(Math.max(Math.trunc(count), 0), 400);
  const { earliest, latest } = walkWorkingDays(from, steps, likelihood);
  if (earliest === latest) return { kind: 'exact', day: earliest };
  return { kind: 'between', earliest, latest, unpublished: unpublishedYears(from, latest) };
};

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export const workingDaysBetween = (from: Day, to: Day): WorkingDayCount => {
  let least = 0;
  let most = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const answer = likelihood(day);
    if (answer === 'work') least += 1;
    if (answer !== 'off') most += 1;
  }
  if (least === most) return { kind: 'exact', days: least };
  return { kind: 'between', least, most, unpublished: unpublishedYears(from, to) };
};
