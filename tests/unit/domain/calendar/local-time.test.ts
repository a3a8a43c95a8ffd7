import { expect, test } from 'vitest';
import { localTime } from '../../../../src/domain/calendar/local-time.ts';

const winter = new Date('2026-11-22T16:05:00Z');
const summer = new Date('2027-07-01T16:05:00Z');

test('the time there, across the change of the clocks', () => {
  expect(localTime(winter, 'Europe/Paris', 'fr', 'Africa/Dakar')).toBe('17:05');
  expect(localTime(summer, 'Europe/Paris', 'fr', 'Africa/Dakar')).toBe('18:05');
  expect(localTime(winter, 'Africa/Dakar', 'en', 'Africa/Dakar')).toBe('16:05');
});

test('another day there is named', () => {
  expect(localTime(winter, 'Pacific/Auckland', 'en', 'Europe/Paris')).toMatch(/Monday.*05:05/);
  expect(localTime(winter, 'Pacific/Auckland', 'fr', 'Europe/Paris')).toMatch(/lundi.*05:05/);
});

test('a zone that the browser does not know gives nothing', () => {
  expect(localTime(winter, 'Mars/Olympus', 'en')).toBeUndefined();
});
