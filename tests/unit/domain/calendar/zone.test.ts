import { describe, expect, test } from 'vitest';
import { instantOf, instantsOf, offsetAt, wallClock } from '../../../../src/domain/calendar/zone.ts';

// The right-hand sides are worked out by hand from the tz database’s news, not by the code under test.
const moments: [where: string, day: string, time: string, utc: string][] = [
  ['Europe/Paris', '2027-03-27', '10:00', '2027-03-27T09:00:00Z'],
  ['Europe/Paris', '2027-03-29', '10:00', '2027-03-29T08:00:00Z'],
  ['Africa/Dakar', '2027-03-29', '10:00', '2027-03-29T10:00:00Z'],
  ['Indian/Antananarivo', '2027-05-18', '09:00', '2027-05-18T06:00:00Z'],
  // Morocco: +01 until 20 September 2026, with +00 in Ramadan; +00 since.
  ['Africa/Casablanca', '2026-02-10', '10:00', '2026-02-10T09:00:00Z'],
  ['Africa/Casablanca', '2026-03-02', '10:00', '2026-03-02T10:00:00Z'],
  ['Africa/Casablanca', '2026-09-10', '10:00', '2026-09-10T09:00:00Z'],
  ['Africa/Casablanca', '2026-12-01', '10:00', '2026-12-01T10:00:00Z'],
  // Across midnight UTC, in both directions.
  ['Pacific/Auckland', '2027-01-15', '08:00', '2027-01-14T19:00:00Z'],
  ['America/New_York', '2026-12-01', '22:15', '2026-12-02T03:15:00Z'],
  ['Asia/Kolkata', '2026-12-01', '00:10', '2026-11-30T18:40:00Z'],
];
test.each(moments)('%s, %s at %s', (timeZone, day, time, utc) => {
  const instant = instantOf({ day, time }, timeZone);
  expect(instant).toEqual(new Date(utc));
  expect(wallClock(instant, timeZone)).toEqual({ day, time });
});

describe('when the clocks change', () => {
  test('a time that is jumped over is never', () => {
    expect(instantsOf({ day: '2027-03-28', time: '02:30' }, 'Europe/Paris')).toEqual([]);
    expect(instantOf({ day: '2027-03-28', time: '02:30' }, 'Europe/Paris')).toEqual(new Date('2027-03-28T01:30Z'));
    expect(instantsOf({ day: '2027-03-28', time: '01:59' }, 'Europe/Paris')).toHaveLength(1);
    expect(instantsOf({ day: '2027-03-28', time: '03:00' }, 'Europe/Paris')).toEqual([new Date('2027-03-28T01:00Z')]);
  });

  test('a time that comes twice is the first', () => {
    expect(instantsOf({ day: '2027-10-31', time: '02:30' }, 'Europe/Paris')).toEqual([
      new Date('2027-10-31T00:30Z'),
      new Date('2027-10-31T01:30Z'),
    ]);
    expect(instantOf({ day: '2027-10-31', time: '02:30' }, 'Europe/Paris')).toEqual(new Date('2027-10-31T00:30Z'));
  });

  test('an offset of half an hour', () => {
    expect(offsetAt(new Date('2027-01-01T00:00Z'), 'Asia/Kolkata')).toBe(330);
    expect(offsetAt(new Date('2027-01-01T00:00Z'), 'America/St_Johns')).toBe(-210);
  });
});
