import { expect, test } from 'vitest';
import { fit } from '../../../../src/domain/named-words/grammar.ts';

const said = (before: string, word: string, language: string) => {
  const { drop, put, word: kept } = fit(before, word, language);
  return `${before.slice(0, before.length - drop)}${put}${kept}`;
};

test.each([
  ['les règles de ', 'Acme', 'les règles d’Acme'],
  ['les règles d’', 'Bosch', 'les règles de Bosch'],
  ['les règles d’', 'Acme', 'les règles d’Acme'],
  ["les règles d'", 'Acme', "les règles d'Acme"],
  ['les règles de ', 'Bosch', 'les règles de Bosch'],
  ['les règles d’', 'la Poste', 'les règles de la Poste'],
  ['les règles d’', 'La Poste', 'les règles de La Poste'],
  ['les règles d’', 'le Groupe Acme', 'les règles du Groupe Acme'],
  ['De ', 'les Mousquetaires', 'Des Mousquetaires'],
  ['à ', 'le Groupe', 'au Groupe'],
  ['à ', 'les Écoles', 'aux Écoles'],
  ['À ', 'Acme', 'À Acme'],
  ['dire que ', 'Écorce', 'dire qu’Écorce'],
  ['lorsqu’', 'Bosch', 'lorsque Bosch'],
  ['de **', 'Acme', 'd’**Acme'],
  ['de\n', 'Acme', '\nd’Acme'],
  ['d’', 'Honda', 'de Honda'],
  ['de ', 'Hermès', 'd’Hermès'],
  ['de ', 'Yves Rocher', 'd’Yves Rocher'],
  ['d’', 'Yamaha', 'de Yamaha'],
  ['monde ', 'Acme', 'monde Acme'],
  ['chez ', 'le Groupe', 'chez le Groupe'],
  ['De ', 'Acme', 'D’Acme'],
])('French: %j and %s', (before, word, right) => {
  expect(said(before, word, 'fr')).toBe(right);
  expect(said(before, word, 'fr-CA')).toBe(right);
});

test.each([
  ['in an ', 'Bosch', 'in a Bosch'],
  ['in a ', 'Orvane', 'in an Orvane'],
  ['A ', 'Acme', 'An Acme'],
  ['an ', 'Unilever', 'a Unilever'],
  ['an ', 'EuroTunnel', 'a EuroTunnel'],
  ['a ', 'Umbrella', 'an Umbrella'],
  ['a ', 'SNCF', 'an SNCF'],
  ['an ', 'NASA', 'a NASA'],
  ['an ', 'UBS', 'a UBS'],
  ['a ', 'IBM', 'an IBM'],
  ['a ', 'Honour Bank', 'an Honour Bank'],
  ['a *', 'Acme', 'an *Acme'],
  ['via ', 'Acme', 'via Acme'],
  ['chez a', 'Acme', 'chez aAcme'],
])('English: %j and %s', (before, word, right) => {
  expect(said(before, word, 'en')).toBe(right);
});

test('Spanish joins its article and changes “y” and “o”; other languages stay as they are written', () => {
  expect(said('la voz de ', 'el Grupo', 'es')).toBe('la voz del Grupo');
  expect(said('a ', 'el Grupo', 'es')).toBe('al Grupo');
  expect(said('Acme y ', 'Iberdrola', 'es')).toBe('Acme e Iberdrola');
  expect(said('Acme o ', 'Orange', 'es')).toBe('Acme u Orange');
  expect(said('a ', 'Acme', 'de')).toBe('a Acme');
});
