import { expect, test } from 'vitest';
import { termGroups } from '../../../../src/domain/search/terms.ts';

/** Whether someone who types the one finds what is written as the other. */
function meets(typed: string, written: string, language: string): boolean {
  const terms = new Set(termGroups(written, language).flat());
  return termGroups(typed, language).every((forms) => forms.some((form) => terms.has(form)));
}

test.each([
  ['wifi', 'the café’s Wi-Fi', 'en'],
  ['wi-fi', 'wifi', 'en'],
  ['wellbeing', 'Time and well-being', 'en'],
  ['12000', '12 000 clients', 'fr'],
  ['12 000', '12\u202f000 clients', 'fr'],
  ['12000', '12,000 customers', 'en'],
  ['9h30', 'à 9 h 30', 'fr'],
  ['9:30', '9h30', 'en'],
  ['8h', '8:00', 'fr'],
  ['co2', 'du CO₂', 'fr'],
  ['oeuvre', 'une œuvre', 'fr'],
  ['fibre', 'la ﬁbre', 'fr'],
  ['organize', 'organise', 'en'],
  ['organised', 'organization', 'en'],
  ['color', 'colours', 'en'],
  ['sharing', 'shared', 'en'],
  ['companies', 'company', 'en'],
  ['publiee', 'publier', 'fr'],
  ['photo', 'photos', 'fr'],
  ['journal', 'journaux', 'fr'],
  ['reseau', 'réseaux', 'fr'],
  ['l’image', 'une image', 'fr'],
  ['mbaye', 'M’Baye', 'fr'],
  ['porteparole', 'porte-parole', 'fr'],
  ['写真', '東京で写真を撮る', 'en'],
  ['工作', '我在Orvane工作', 'en'],
  ['Orvane', '我在Orvane工作', 'en'],
  ['ลูกค้า', 'รูปถ่ายของลูกค้า', 'fr'],
] as const)('who types “%s” finds “%s” (%s)', (typed, written, language) => {
  expect(meets(typed, written, language)).toBe(true);
});

test.each([
  ['public', 'publier', 'fr'],
  ['hour', 'hors', 'en'],
  ['写真', '真実を写す', 'en'],
] as const)('“%s” is not “%s” (%s)', (typed, written, language) => {
  expect(meets(typed, written, language)).toBe(false);
});

test('a language without rules keeps its words', () => {
  expect(termGroups('Zdjęcia klientów', 'pl')).toEqual([['zdjecia'], ['klientow']]);
});
