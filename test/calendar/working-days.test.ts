import chineseDays from 'chinese-days';
import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { addDays, type Day, weekdayOf } from '../../utils/calendar/shanghai.ts';
import {
  addWorkingDays,
  guessWorkingDay,
  isPublished,
  isWorkingDay,
  walkWorkingDays,
  workingDaysBetween,
} from '../../utils/calendar/working-days.ts';

describe('published years', () => {
  it('knows a year by its October 1st as a holiday, not by a weekday', () => {
    expect(isPublished(2026)).toBe(true);
    // A Friday that the library calls a working day, and a Sunday that it calls a day off.
    expect(chineseDays.isWorkday('2027-10-01')).toBe(true);
    expect(isPublished(2027)).toBe(false);
    expect(isPublished(2028)).toBe(false);
    expect(isPublished(2003)).toBe(false);
  });

  it('counts moved weekends as working days and their holidays as off', () => {
    expect(isWorkingDay('2026-02-14')).toBe(true);
    expect(isWorkingDay('2026-09-20')).toBe(true);
    expect(isWorkingDay('2026-10-10')).toBe(true);
    expect(isWorkingDay('2026-10-07')).toBe(false);
    // National Day: 1–7 off, Saturday the 10th worked.
    expect(addWorkingDays('2026-09-30', 3)).toEqual({ kind: 'exact', day: '2026-10-10' });
    expect(workingDaysBetween('2026-09-30', '2026-10-10')).toEqual({ kind: 'exact', days: 3 });
  });

  it('does not count the first day, and stands still for nothing', () => {
    expect(addWorkingDays('2026-11-24', 20)).toEqual({ kind: 'exact', day: '2026-12-22' });
    expect(addWorkingDays('2026-11-24', 0)).toEqual({ kind: 'exact', day: '2026-11-24' });
    expect(addWorkingDays('2026-11-24', Number.NaN)).toMatchObject({ kind: 'exact' });
    expect(workingDaysBetween('2026-11-24', '2026-11-20')).toEqual({ kind: 'exact', days: 0 });
  });
});

describe('a year not yet published', () => {
  it('gives a range and names the year', () => {
    const end = addWorkingDays('2027-01-25', 20);
    expect(end).toMatchObject({ kind: 'between', unpublished: [2027] });
    expect(isWorkingDay('2027-10-01')).toBe(false);
    expect(isWorkingDay('2027-10-05')).toBeNull();
    expect(isWorkingDay('2027-03-10')).toBe(true);
    expect(workingDaysBetween('2027-09-20', '2027-10-20').kind).toBe('between');
  });

  it('treats the last days of December as open until the next year is published', () => {
    expect(isWorkingDay('2026-12-31')).toBeNull();
    expect(isWorkingDay('2026-12-24')).toBe(true);
    expect(addWorkingDays('2026-12-10', 20)).toMatchObject({ unpublished: [2027] });
  });

  /** One parade in 2015 moved days that no rule foresees. */
  const EXTRAORDINARY = ['2015-09-03', '2015-09-04', '2015-09-06'];

  it('never says surely what the calendars of 2009–2026 then decided otherwise', () => {
    const wrong: Day[] = [];
    for (let day = '2009-01-05'; day < '2026-12-20'; day = addDays(day, 1)) {
      const worked =
        day in calendar.workdays || (weekdayOf(day) < 6 && !(day in calendar.holidays));
      const guess = guessWorkingDay(day);
      if (guess === (worked ? 'off' : 'work')) wrong.push(day);
    }
    expect(wrong).toEqual(EXTRAORDINARY);
  });

  it('holds the true end of twenty working days within its range, for each start of 2016–2026', () => {
    let widest = 0;
    const guesses = new Map<Day, ReturnType<typeof guessWorkingDay>>();
    const guessOnce = (day: Day) => {
      const guess = guesses.get(day) ?? guessWorkingDay(day);
      guesses.set(day, guess);
      return guess;
    };
    for (let day = '2016-01-05'; day < '2026-11-01'; day = addDays(day, 1)) {
      const truth = addWorkingDays(day, 20);
      const { earliest, latest } = walkWorkingDays(day, 20, guessOnce);
      expect(truth.kind).toBe('exact');
      if (truth.kind !== 'exact') return;
      expect([day, earliest <= truth.day && truth.day <= latest]).toEqual([day, true]);
      widest = Math.max(widest, Date.parse(latest) - Date.parse(earliest));
    }
    // Useful, not only true: never wider than four weeks.
    expect(widest / 86_400_000).toBeLessThanOrEqual(28);
  });
});
