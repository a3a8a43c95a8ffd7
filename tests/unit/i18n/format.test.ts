import { expect, test } from 'vitest';
import { formatDays, formatMonths } from '../../../src/i18n/format.ts';

test('a span of days says once what both ends share', () => {
  const days = (from: string, until: string, language: string) => Object.values(formatDays(from, until, language));
  expect(days('2026-09-14', '2026-09-25', 'fr')).toEqual(['14', '25 septembre 2026']);
  expect(days('2026-12-01', '2026-12-15', 'fr')).toEqual(['1er', '15 décembre 2026']);
  expect(days('2026-11-16', '2026-12-11', 'en')).toEqual(['16 November', '11 December 2026']);
  expect(days('2026-12-16', '2027-01-01', 'fr')).toEqual(['16 décembre 2026', '1er janvier 2027']);
  expect(days('2026-09-14', '2026-09-14', 'en')).toEqual(['14 September 2026', '14 September 2026']);
});

test('a language that writes a span in another way has both ends whole', () => {
  expect(Object.values(formatDays('2026-09-14', '2026-09-25', 'zh'))).toEqual(['2026年9月14日', '2026年9月25日']);
});

test('a span of months likewise', () => {
  expect(Object.values(formatMonths('2026-01', '2026-10', 'fr'))).toEqual(['janvier', 'octobre 2026']);
  expect(Object.values(formatMonths('2025-11', '2026-10', 'fr'))).toEqual(['novembre 2025', 'octobre 2026']);
});
