import { expect, test } from 'vitest';
import { readLanguages } from '../../../../src/domain/people/language-cell.ts';
import { nearestCountry, readCountry, readLanguage } from '../../../../src/domain/people/names.ts';
import { otherCountries, otherLanguages } from '../../../../src/domain/people/other-names.ts';
import { isCountryCode } from '../../../../src/schemas/country.ts';
import { isLanguageTag } from '../../../../src/schemas/language.ts';
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

/** As payrolls, travel tools and hand-kept lists write them. */
const COUNTRIES = `FR France|FR|FRA|France (FR)|FR - France|France métropolitaine
DE Germany|DEU|GER|Allemagne|Deutschland|Alemania
GB UK|GB|GBR|United Kingdom|Royaume-Uni|England|Scotland|Great Britain|the United Kingdom
US USA|U.S.A.|US|United States|United States of America|États-Unis d’Amérique|Estados Unidos
TR Turkey|Türkiye|Turquie|TUR
HK Hong Kong|Hong Kong SAR China|HKG
RU Russia|Russian Federation|Russie
XK Kosovo|XK|XKX
CZ Czech Republic|Czechia|Tchéquie|République tchèque
CI Ivory Coast|Côte d'Ivoire|CÔTE D’IVOIRE|CIV
KR South Korea|Korea, Republic of|Corée du Sud|Republic of Korea
VN Viet Nam|Vietnam|VNM
CD Congo, The Democratic Republic of the|DR Congo|Congo-Kinshasa|RDC|Democratic Republic of the Congo
MK North Macedonia|Macedonia
MM Burma|Myanmar|Myanmar (Burma)
SZ Swaziland|Eswatini
CV Cape Verde|Cabo Verde|Cap-Vert
NL The Netherlands|Netherlands|Pays-Bas|Holland|NLD
AE UAE|United Arab Emirates|Émirats arabes unis
GR EL|Greece|GRC|Ελλάδα
MO Macau|Macao
TW Taiwan
CN China|P.R. China|People's Republic of China|中国
IR Iran, Islamic Republic of|Iran
MD Moldova, Republic of|Moldavie
TZ Tanzania, United Republic of|Tanzanie
LA Lao People's Democratic Republic|Laos
SY Syrian Arab Republic|Syrie
BO Bolivia|Bolivie
VE Venezuela, Bolivarian Republic of|Venezuela
RE La Réunion|Réunion
SN SENEGAL|Sénégal|SEN
GB U.K.|uk|Northern Ireland
CD R.D.C.|Rép. Dém. du Congo|Congo, Dem. Rep.
KR Korea, Rep.|Korea (South)|S. Korea|Rep. of Korea
HK Hong Kong S.A.R.|HONG KONG (SAR)
AE U.A.E.|U A E
CG Congo, Rep.|Congo (Brazzaville)
IE Republic of Ireland|Éire|Irlande
EG Egypt, Arab Rep.|Égypte
CF Centrafrique|R.C.A.
VA Holy See|Saint-Siège`;

test.each(
  COUNTRIES.split('\n').flatMap((line) =>
    line
      .slice(3)
      .split('|')
      .map((text) => [text, line.slice(0, 2)] as const),
  ),
)('the country “%s” is %s', (text, code) => expect(readCountry(text, ['fr', 'en'])).toBe(code));

test.each(['Narnia', 'Korea', 'Guinea (Bissau town)', 'EU', 'XX', 'France / Germany', '250', ''])(
  '“%s” is no country that can be told',
  (text) => expect(readCountry(text, ['fr', 'en'])).toBeUndefined(),
);

test.each([
  ['English and French', ['en', 'fr']],
  ['anglais et français', ['en', 'fr']],
  ['Anglais, français et wolof', ['en', 'fr', 'wo']],
  ['English & French', ['en', 'fr']],
  ['FR/EN', ['fr', 'en']],
  ['fr + en', ['fr', 'en']],
  ['Mandarin', ['zh']],
  ['Farsi', ['fa']],
  ['Français (courant), Anglais B2', ['fr', 'en']],
  ['French (native); English: fluent', ['fr', 'en']],
  ['Castillan, flamand', ['es', 'nl']],
  ['Peul | Sérère | Dioula | Kabyle | Tamazight', ['ff', 'srr', 'dyu', 'kab', 'zgh']],
  ['Fula; Serer; Dyula', ['ff', 'srr', 'dyu']],
  ['Brazilian Portuguese', ['pt-BR']],
  ['Chinese (Simplified), Cantonese', ['zh', 'yue']],
  ['fra, eng, ger', ['fr', 'en', 'de']],
  ['Deutsch und Englisch', ['de', 'en']],
  ['español y francés', ['es', 'fr']],
  ['French, English, and Spanish', ['fr', 'en', 'es']],
  ['Tagalog', ['fil']],
  ['zh_Hant', ['zh-Hant']],
  ['French-English', ['fr', 'en']],
  ['Bilingual French – English', ['fr', 'en']],
  ['Mother tongue: French', ['fr']],
  ['Langue maternelle : français, anglais courant', ['fr', 'en']],
  ['Français LM, anglais (lu, écrit, parlé)', ['fr', 'en']],
  ['Wolof (français, anglais)', ['wo', 'fr', 'en']],
  ['Alsacien; Tshiluba; Português do Brasil', ['gsw', 'lua', 'pt-BR']],
])('the languages “%s”', (text, tags) => expect(readLanguages(text, ['fr', 'en'])).toEqual(tags));

test('every code that the tables of other names give is one that the site takes', () => {
  expect(Object.values(otherCountries).filter((code) => !isCountryCode(code))).toEqual([]);
  expect(Object.values(otherLanguages).filter((tag) => !isLanguageTag(tag))).toEqual([]);
});

test('what is near is offered', () => {
  expect([nearestCountry('Frnce', ['fr', 'en']), nearestCountry('Germny', ['fr', 'en']), nearestCountry('Narnia', ['fr', 'en'])]).toEqual([
    'France',
    'Germany',
    undefined,
  ]);
  expect(() => readLanguages('fr, Englsh', ['fr', 'en'])).toThrow(
    expect.objectContaining({ reason: { code: 'language-suggestion', values: { found: 'Englsh', meant: 'English' } } }),
  );
});
