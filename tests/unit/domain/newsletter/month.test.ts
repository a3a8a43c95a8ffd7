import { expect, test } from 'vitest';
import { dayAfter, lastDay, lastWeekday, monthAfter } from '../../../../src/domain/newsletter/month.ts';

test('months follow each other over the year’s end', () => {
  expect([monthAfter('2026-12'), monthAfter('2027-03', 10), lastDay('2028-02'), dayAfter('2027-02-28', 1)]).toEqual([
    '2027-01',
    '2028-01',
    '2028-02-29',
    '2027-03-01',
  ]);
});

test('a newsletter goes out on the last weekday of its month', () => {
  // 28 February 2027 is a Sunday, 31 July 2027 a Saturday, 30 November 2026 a Monday.
  expect(['2027-02', '2027-07', '2026-11'].map(lastWeekday)).toEqual(['2027-02-26', '2027-07-30', '2026-11-30']);
});
