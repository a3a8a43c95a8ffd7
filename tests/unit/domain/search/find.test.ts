import { expect, test } from 'vitest';
import { createFinder, postingsOf } from '../../../../src/domain/search/find.ts';
import { termsOf } from '../../../../src/domain/search/terms.ts';

const lists = {
  fr: [
    'Reprendre un métier après une absence. Recrutement',
    'La fibre arrive au village. Actualité Fibre et mobile',
    'Une journée portes ouvertes à Dakar. Événement',
    'Elle parle de son métier de technicienne fibre. Récit',
  ],
  en: [
    'Return to work after a break. Job',
    'Fibre reaches the village. News',
    'An open day in Dakar. Event',
    'A fibre technician’s work. Story',
  ],
};
const synonyms = {
  fr: [['recruter', 'embaucher', 'recrutement', 'emploi']],
  en: [
    ['job', 'vacancy', 'hire'],
    ['Dakar', 'Senegal office'],
  ],
};
const found = (language: 'fr' | 'en', text: string, options = {}) =>
  [...createFinder(postingsOf(lists[language].map((own) => termsOf(own, language))), 4, language, synonyms[language])(text, options)]
    .sort(([, a], [, b]) => b - a)
    .map(([place]) => place);

test.each([
  ['fr', 'un métier', [0, 3]],
  ['fr', 'emploi', [0]],
  ['fr', 'des métiers', [0, 3]],
  ['fr', 'métier fibre', [3]],
  ['fr', 'evenement', [2]],
  ['fr', 'technicien', [3]],
  ['fr', 'techn', [3]],
  ['fr', 'embauchez-vous ?', [0]],
  ['fr', 'dakra', [2]],
  ['fr', 'je voudrais un post sur la fibre au village', [1]],
  ['en', 'vacancies', [0]],
  ['en', 'fiber', [1, 3]],
  ['en', 'senegal office', [2]],
  ['en', 'xyzzy', []],
  ['en', '', []],
] as const)('%s: “%s”', (language, text, places) => expect(found(language, text)).toEqual(places));

test('strictly, what was asked must all be there, in whole words', () => {
  expect(found('fr', 'metiers', { strict: true })).toEqual([0, 3]);
  expect(found('fr', 'techn', { strict: true })).toEqual([]);
  expect(found('fr', 'métier dakar', { strict: true })).toEqual([]);
  expect(found('fr', 'métier dakar')).toEqual([2]);
});
