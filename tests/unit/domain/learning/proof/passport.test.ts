import { expect, test } from 'vitest';
import type { Progress } from '../../../../../src/domain/learning/progress.ts';
import { verify } from '../../../../../src/domain/learning/proof/code.ts';
import { passportFile, readPassportFile } from '../../../../../src/domain/learning/proof/file.ts';
import { emptyPassport, enterFinished, lessonsLeft, readPassport } from '../../../../../src/domain/learning/proof/passport.ts';

const module = { title: 'Votre profil', edition: '7K2M', lessons: ['profile/a', 'profile/b'] };
const progress = (days: Record<string, string>): Progress => ({
  version: 1,
  lessons: Object.fromEntries(Object.entries(days).map(([key, done]) => [key, { done, exercises: {} }])),
});

test('a module is entered once its last lesson is done, on that day', () => {
  const passport = emptyPassport();
  expect(enterFinished(passport, progress({ 'profile/b': '2027-03-12' }), { profile: module })).toBe(false);
  expect(lessonsLeft(module, progress({ 'profile/b': '2027-03-12' }))).toEqual(['profile/a']);
  expect(enterFinished(passport, progress({ 'profile/b': '2027-03-12', 'profile/a': '2027-03-10' }), { profile: module })).toBe(true);
  expect(passport.modules).toEqual({ profile: { day: '2027-03-12', edition: '7K2M' } });
});

test('what was entered stays, whatever is written or done again', () => {
  const passport = { ...emptyPassport(), modules: { profile: { day: '2027-01-01', edition: 'AAAA' } } };
  expect(enterFinished(passport, progress({ 'profile/a': '2027-03-10', 'profile/b': '2027-03-10' }), { profile: module })).toBe(false);
  expect(passport.modules.profile.day).toBe('2027-01-01');
});

test('a file comes back, and its codes hold', () => {
  const passport = { version: 1 as const, name: 'Kouadio N’Guessan', modules: { profile: { day: '2027-03-12', edition: '7K2M' } } };
  const read = readPassportFile(passportFile(passport, { profile: 'Votre profil' }))!;
  expect(read.passport).toEqual(passport);
  expect(verify(passport.name, read.codes[0]!.code, { profile: '7K2M' })).toEqual({
    kind: 'match',
    module: 'profile',
    day: '2027-03-12',
    current: true,
  });
});

test('a passport without a name has no codes', () => {
  const passport = { version: 1 as const, name: '', modules: { profile: { day: '2027-03-12', edition: '7K2M' } } };
  expect(readPassportFile(passportFile(passport, {}))!.codes).toEqual([]);
});

test.each(['', '[]', '{"version":2,"modules":{}}', '{"version":1}', 'null'])('%j is no passport', (text) =>
  expect(readPassportFile(text)).toBeUndefined(),
);

test('damaged entries are left out', () => {
  const damaged = {
    version: 1,
    name: 'a\nb',
    modules: {
      profile: { day: 'soon', edition: '7K2M' },
      '<b>': { day: '2027-03-12', edition: '7K2M' },
      never: { day: '2026-99-99', edition: '7K2M' },
      leap: { day: '2027-02-29', edition: '7K2M' },
      first: { day: '2027-03-12', edition: '7K2M' },
    },
  };
  expect(readPassport(damaged)).toEqual({
    value: { version: 1, name: '', modules: { first: { day: '2027-03-12', edition: '7K2M' } } },
    dropped: 5,
  });
});
