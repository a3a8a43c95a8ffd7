import { expect, test } from 'vitest';
import { countryName, languageName, ownLanguageName, scriptName, spellings } from '../../../src/i18n/names.node.ts';

test('languages by name in any language, those that few browsers know too', () => {
  const named = (language: string) => ['ff', 'srr', 'dyu', 'kab', 'zgh'].map((tag) => languageName(tag, language));
  expect(named('fr')).toEqual(['peul', 'sérère', 'dioula', 'kabyle', 'amazighe']);
  expect(named('en')).toEqual(['Fula', 'Serer', 'Dyula', 'Kabyle', 'Standard Moroccan Tamazight']);
});

test('regions and scripts in brackets, where the language has no name for the whole', () => {
  expect(languageName('pt-BR', 'fr')).toBe('portugais brésilien');
  expect(languageName('en-SN', 'fr')).toBe('anglais (Sénégal)');
  expect(languageName('zh-Hant-HK', 'en')).toBe('Traditional Chinese (Hong Kong)');
  expect(languageName('sr-Latn-ME', 'fr')).toBe('serbe (latin, Monténégro)');
});

test('a language that CLDR lacks is named in English, never in the machine’s language; nonsense stays as it is', () => {
  expect([languageName('srr', 'srr'), countryName('SN', 'xx'), countryName('SN', 'fr-SN'), languageName('xx', 'fr')]).toEqual([
    'Serer',
    'Senegal',
    'Sénégal',
    'xx',
  ]);
  expect([countryName('../..', '../../x'), languageName('constructor', 'en')]).toEqual(['../..', 'constructor']);
});

test('own names have a capital, scripts a name', () => {
  expect([ownLanguageName('fr'), ownLanguageName('tr'), scriptName('Arab', 'fr')]).toEqual(['Français', 'Türkçe', 'arabe']);
});

test('regions by the name that people say', () => {
  expect([countryName('HK', 'fr'), countryName('MO', 'en'), countryName('US', 'fr')]).toEqual(['Hong Kong', 'Macao', 'États-Unis']);
});

test('all spellings of a code', () => {
  const hongKong = spellings('territories', 'en').flatMap(([name, code]) => (code === 'HK' ? [name] : []));
  expect(hongKong).toEqual(['Hong Kong SAR China', 'Hong Kong']);
});
