import { expect, test } from 'vitest';
import { monthGrid, monthsShown } from '../../../../src/domain/calendar/month.ts';
import { ownTime } from '../../../../src/domain/calendar/own-time.ts';
import { isIn, subscriptions } from '../../../../src/domain/calendar/subscriptions.ts';
import { formatTime, formatWeekday, shortMonth, weekdays } from '../../../../src/domain/calendar/words.ts';

test('a month in weeks from Monday, filled up with its neighbours’ days', () => {
  const december = monthGrid('2026-12');
  expect(december).toHaveLength(5);
  expect(december.map((week) => week[0]!.day)).toEqual(['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28']);
  expect(december.flat().filter(({ inMonth }) => inMonth)).toHaveLength(31);
  expect(monthGrid('2027-02').map((week) => week.length)).toEqual([7, 7, 7, 7]);
  expect(
    monthGrid('2027-03')
      .flat()
      .map(({ day }) => day),
  ).toContain('2027-03-28');
});

test('months go on over the year’s end', () => {
  expect(monthsShown('2026-11', ['2027-02', '2026-12'])).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  expect(monthsShown('2027-02', [])).toEqual(['2027-02']);
  expect(monthsShown('2027-02', ['2027-02', '2026-01'])).toEqual(['2027-02']);
  const far = monthsShown('2027-02', ['2226-03', '9999-12', '9999-12']);
  expect(far).toHaveLength(26);
  expect(far.slice(-3)).toEqual(['2029-01', '2226-03', '9999-12']);
});

test('hours and days as each language writes them', () => {
  expect([formatTime('09:30', 'fr'), formatTime('17:00', 'fr'), formatTime('09:30', 'en')]).toEqual([
    '9\u00A0h\u00A030',
    '17\u00A0h',
    '09:30',
  ]);
  expect(formatWeekday('2026-12-08', 'fr')).toBe('mardi 8 décembre 2026');
  expect(formatWeekday('2026-12-08', 'en')).toMatch(/^Tuesday,? 8 December 2026$/);
  expect(weekdays('fr').map(({ long }) => long)).toEqual(['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']);
});

const words = { same: 'the same', other: '{when}, {from} to {to}, {zone}' };
const locks = { start: new Date('2027-03-30T09:00Z'), end: new Date('2027-03-30T09:45Z'), timeZone: 'Europe/Paris' };

test('the reader’s own hours', () => {
  expect(ownTime(locks, 'Africa/Dakar', 'fr', words)).toMatch(/^mardi 30 mars, 9\u00A0h to 9\u00A0h\u00A045, /);
  expect(ownTime(locks, 'Indian/Antananarivo', 'en', words)).toMatch(/^Tuesday,? 30 March, 12:00 to 12:45, East Africa Time$/);
  expect(ownTime(locks, 'Pacific/Auckland', 'en', words)).toMatch(/22:00 to 22:45/);
  // On the other side of the date line it is still Monday.
  expect(ownTime(locks, 'Pacific/Honolulu', 'en', words)).toMatch(/^Monday,? 29 March, 23:00 to 23:45/);
  expect(ownTime(locks, 'Pacific/Honolulu', 'en', { ...words, other: '{from}', otherDay: '{when}, {from}' })).toMatch(
    /^Monday,? 29 March, 23:00$/,
  );
});

test('a zone whose clocks agree at that moment is the same', () => {
  expect(ownTime(locks, 'Europe/Warsaw', 'en', words)).toBe('the same');
  // Casablanca and Dakar agree since September 2026, not before.
  const at = (day: string) => ({ start: new Date(`${day}T10:00Z`), end: new Date(`${day}T11:00Z`), timeZone: 'Africa/Casablanca' });
  expect(ownTime(at('2027-02-11'), 'Africa/Dakar', 'en', words)).toBe('the same');
  expect(ownTime(at('2026-09-10'), 'Africa/Dakar', 'en', words)).not.toBe('the same');
});

const sessions = [
  { audience: 'public', languages: ['fr', 'en'] },
  { audience: 'internal', languages: ['pl'] },
  { audience: 'champions', languages: ['fr'] },
] as const;

test('calendars for each circle and each of its languages', () => {
  expect(subscriptions('internal', ['en', 'fr', 'pl'], sessions).map(({ id }) => id)).toEqual([
    'all',
    'all-en',
    'all-fr',
    'all-pl',
    'colleagues',
    'colleagues-en',
    'colleagues-fr',
    'colleagues-pl',
    'champions',
    'champions-fr',
    'public',
    'public-en',
    'public-fr',
  ]);
  expect(subscriptions('public', ['en', 'fr'], sessions.slice(0, 1)).map(({ id }) => id)).toEqual(['public', 'public-en', 'public-fr']);
});

test('a calendar holds what its circle may come to, in its language', () => {
  const held = (id: string) =>
    sessions
      .filter((one) =>
        isIn(
          subscriptions('internal', ['en', 'fr', 'pl'], sessions).find((calendar) => calendar.id === id)!,
          one,
        ),
      )
      .map(({ audience }) => audience);
  expect(held('all')).toEqual(['public', 'internal', 'champions']);
  expect(held('colleagues')).toEqual(['public', 'internal']);
  expect(held('colleagues-fr')).toEqual(['public']);
  expect(held('champions')).toEqual(['champions']);
  expect(held('public-en')).toEqual(['public']);
});

test('a month as short as the language has it', () => {
  expect(['fr', 'en', 'de', 'es'].map((language) => shortMonth('2026-12-01', language))).toEqual(['déc.', 'Dec', 'Dez', 'dic']);
  expect(shortMonth('2027-09-30', 'en')).toBe('Sept');
});
