import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  endOfDay,
  fromIso,
  isDay,
  startOfDay,
  toIso,
  toIsoMillis,
  weekdayOf,
} from '../../utils/calendar/shanghai.ts';

describe('Shanghai time', () => {
  it('writes an instant with +08:00 and reads it back', () => {
    const moment = new Date('2026-11-24T10:20:30.456Z');
    expect(toIso(moment)).toBe('2026-11-24T18:20:30+08:00');
    expect(toIsoMillis(moment)).toBe('2026-11-24T18:20:30.456+08:00');
    expect(fromIso(toIsoMillis(moment))).toEqual(moment);
  });

  it.each([
    ['2026-11-24', '2026-11-23T16:00:00.000Z'],
    ['2026-11-24 18:20', '2026-11-24T10:20:00.000Z'],
    ['2026-11-24T18:20:01Z', '2026-11-24T18:20:01.000Z'],
    ['2026-11-24T18:20:01-05:00', '2026-11-24T23:20:01.000Z'],
    ['2026-11-24T24:00', '2026-11-24T16:00:00.000Z'],
  ])('reads %s', (text, instant) => {
    expect(fromIso(text)?.toISOString()).toBe(instant);
  });

  it.each([
    '',
    '2026-02-30',
    '2026-13-01',
    '2026-11-24T25:00',
    '24.11.2026',
    '2026-11-24T10:61',
    '1776-07-04',
  ])('refuses %j', (text) => {
    expect(fromIso(text)).toBeNull();
  });

  it('the day changes at 16:00 UTC, and a day is 24 hours long', () => {
    expect(dayOf(new Date('2026-11-24T15:59:59Z'))).toBe('2026-11-24');
    expect(dayOf(new Date('2026-11-24T16:00:00Z'))).toBe('2026-11-25');
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (offset) => {
        const day = addDays('2026-01-01', offset);
        expect(isDay(day)).toBe(true);
        expect(daysBetween('2026-01-01', day)).toBe(offset);
        expect(dayOf(startOfDay(day))).toBe(day);
        expect(dayOf(endOfDay(day))).toBe(day);
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
      }),
    );
  });
});

const PROBE = fileURLToPath(new URL('zone-probe.ts', import.meta.url));

/** What the calendar says on a computer set to `zone`, as one line of JSON. */
const probe = (zone: string): string =>
  execFileSync(process.execPath, [PROBE], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });

describe('the zone of the computer', () => {
  it('changes nothing, with or without daylight saving', () => {
    const home = probe('Asia/Shanghai');
    expect(JSON.parse(home)).toMatchObject({ zone: 'Asia/Shanghai' });
    const told = (text: string) => ({ ...JSON.parse(text), zone: '' });
    for (const zone of [
      'America/Los_Angeles',
      'Europe/Berlin',
      'Pacific/Kiritimati',
      'Australia/Lord_Howe',
    ]) {
      const there = probe(zone);
      expect(JSON.parse(there).zone).toBe(zone);
      expect(told(there)).toEqual(told(home));
    }
  });
});
