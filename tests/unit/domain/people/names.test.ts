import { expect, test } from 'vitest';
import { readCountry, readLanguage } from '../../../../src/domain/people/names.ts';
import { zoneOf } from '../../../../src/domain/people/zones.ts';

test('countries and languages by code or by name in any language of the site; towns’ time zones', () => {
  expect(
    ['SN', 'sénégal', 'SENEGAL', 'Allemagne', 'Germany', "Côte d'Ivoire", 'Ivory Coast', 'UK', 'Narnia'].map((text) =>
      readCountry(text, ['fr', 'en']),
    ),
  ).toEqual(['SN', 'SN', 'SN', 'DE', 'DE', 'CI', 'CI', 'GB', undefined]);
  expect(
    ['fr', 'FR', 'français', 'French', 'wolof', 'pt-br', 'chinois', 'klingonien'].map((text) => readLanguage(text, ['fr', 'en'])),
  ).toEqual(['fr', 'fr', 'fr', 'fr', 'wo', 'pt-BR', 'zh', undefined]);
  expect([zoneOf('SN', 'Thiès'), zoneOf('DE', 'Köln'), zoneOf('ES', 'Madrid'), zoneOf('ES', 'Sevilla')]).toEqual([
    'Africa/Dakar',
    'Europe/Berlin',
    'Europe/Madrid',
    undefined,
  ]);
});
