import { expect, test } from 'vitest';
import { fold, wordsOf } from '../../../../src/domain/text/fold.ts';
import { suggest } from '../../../../src/domain/text/suggest.ts';
import * as words from '../../../../src/domain/text/words.ts';
import { newId } from '../../../../src/domain/people/identity.ts';
import { repairName } from '../../../../src/schemas/file-name.ts';

test.each([
  ['Cœur', 'coeur'],
  ['Łódź', 'lodz'],
  ['Əliyev', 'eliyev'],
  ['Þorgerður', 'thorgerdur'],
  ['Ɗanjuma', 'danjuma'],
  ['Ħamrun', 'hamrun'],
  ['İSTANBUL', 'istanbul'],
  ['ılık', 'ilik'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['Ａｗａ', 'awa'],
  ['ﬁbre', 'fibre'],
  ['Ｋ', 'k'],
])('“%s” is `%s` in search, directory, check, people and file names alike', (text, plain) => {
  expect([fold(text), words.fold(text), wordsOf(text), repairName(`${text}.yaml`)]).toEqual([plain, plain, plain, `${plain}.yaml`]);
  expect(suggest(text, [plain])).toBe(plain);
  expect(newId({ name: text, entity: '', city: '' }, () => false)).toBe(plain);
});

test('every letter of Europe’s and of West Africa’s Latin alphabets has a plain one', () => {
  const europe = Array.from({ length: 0x180 - 0xc0 }, (_, index) => String.fromCodePoint(0xc0 + index)).filter((letter) =>
    /\p{L}/u.test(letter),
  );
  const letters = [...europe, ...'ƁƊƏƐƆƎƘƳƝƔƉƑƲĦŊÞÐŒÆØŁĐẞƵƗƟɄ'];
  expect(letters.filter((letter) => !/^[a-z]+$/.test(fold(letter).replace(/[·ʼ]/g, '')))).toEqual([]);
});
