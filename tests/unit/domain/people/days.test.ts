import { expect, test } from 'vitest';
import { readDay } from '../../../../src/domain/people/days.ts';

test('days: unambiguous ones as they come, others only as the map says', () => {
  const read = (text: string, format?: 'day-first' | 'month-first' | 'excel-serial') => readDay(text, format, ['fr', 'en']);
  for (const text of ['2027-03-10', '2027-03-10 00:00:00', '2027/3/10', '10 mars 2027', 'March 10, 2027', '10 Mar 2027'])
    expect(read(text), text).toBe('2027-03-10');
  expect(read('31/12/2027')).toBe('2027-12-31');
  expect([read('03/04/2027', 'day-first'), read('03/04/2027', 'month-first'), read('46456', 'excel-serial')]).toEqual([
    '2027-04-03',
    '2027-03-04',
    '2027-03-10',
  ]);
  expect(() => read('03/04/2027')).toThrow(
    expect.objectContaining({ reason: { code: 'day-two-ways', values: { dayFirst: '2027-04-03', monthFirst: '2027-03-04' } } }),
  );
  expect(() => read('46456')).toThrow(expect.objectContaining({ reason: { code: 'day-number', values: { day: '2027-03-10' } } }));
  for (const wrong of ['31/02/2026', '2026-02-30', '12/31/2027|day-first', '1/1/27', 'soon']) {
    const [text = '', format] = wrong.split('|');
    expect(() => read(text, format as 'day-first' | undefined), wrong).toThrow();
  }
});
