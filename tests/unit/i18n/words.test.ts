import { basename } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../src/i18n/format.ts';
import { ownLanguageName } from '../../../src/i18n/names.node.ts';
import { type UiKey, uiKeys } from '../../../src/i18n/keys.ts';
import { messageValues } from '../../../src/i18n/message-values.ts';
import { pluralTemplates } from '../../../src/i18n/plural-templates.ts';
import { pick, useTranslations } from '../../../src/i18n/translate.ts';

const rooms = Object.entries(
  import.meta.glob<Record<string, string>>('../../../src/i18n/locales/*/*.yaml', { eager: true, import: 'default' }),
);
const wordsOf = (language: string): Record<string, string> =>
  Object.assign({}, ...rooms.filter(([path]) => path.includes(`/${language}/`)).map(([, words]) => words));
const languages = ['en', 'fr', 'de', 'es', 'ar'] as const;
const en = wordsOf('en');

test('each room has the same file in each language, and no word stands in two', () => {
  const files = (language: string) =>
    rooms
      .filter(([path]) => path.includes(`/${language}/`))
      .map(([path]) => basename(path))
      .sort();
  for (const language of languages) expect(files(language), language).toEqual(files('en'));
  const all = rooms.filter(([path]) => path.includes('/en/')).flatMap(([, words]) => Object.keys(words));
  expect(all).toHaveLength(new Set(all).size);
});

describe.each(languages.map((language) => [language, wordsOf(language)] as const))('%s', (language, words) => {
  test('has every word and no other', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(uiKeys).sort());
  });
  test('every word is a message that can be said', () => {
    const values = {
      count: 2,
      number: 3,
      minutes: 4,
      lessons: 5,
      total: 6,
      name: 'A',
      title: 'B',
      text: 'C',
      day: 'D',
      by: 'E',
      organisation: 'F',
      language: 'G',
      year: '2027',
      site: 'H',
      network: 'I',
      format: 'J',
      term: 'K',
    };
    const anything = new Proxy(values, { has: () => true, get: (known, key) => known[key as keyof typeof known] ?? 1 });
    for (const key of Object.keys(uiKeys) as UiKey[]) expect(useTranslations(language)(key, anything), key).not.toMatch(/undefined|^$/);
  });
  test('no word uses a straight apostrophe or three dots', () => {
    expect(Object.entries(words).filter(([, text]) => /['"]|\.\.\./.test(text))).toEqual([]);
  });
});

test.each(languages)('each word has the same values in %s as in English', (language) => {
  const words = wordsOf(language);
  for (const [key, text] of Object.entries(words)) expect(messageValues(text), key).toEqual(messageValues(en[key]!));
});

test.each(languages)('each count in %s has every form that numbers under 200 need in it', (language) => {
  const rules = new Intl.PluralRules(language);
  const needed = [...Array(200).keys()].map((count) => [`=${count}`, rules.select(count)] as const);
  const isWhole = (message: string) =>
    pluralsIn(new IntlMessageFormat(message, language).getAst()).every(
      (forms) =>
        // Words that are the same beside every number.
        forms.join() === 'other' || needed.every(([exact, category]) => forms.includes(exact) || forms.includes(category)),
    );
  const lacking = Object.entries(wordsOf(language)).filter(([, text]) => !isWhole(text));
  expect(lacking.map(([key]) => key)).toEqual([]);
});

test('Arabic is in Arabic: what is in Latin letters is a name, a file, a key of the keyboard or a sign', () => {
  const names =
    /JavaScript|Outlook|Google|Apple|iPhone|Mac|PowerPoint|Flambeau|OPML|JPEG|PNG|WebP|ZIP|URL|Home|Enter|Ctrl\+V|⌘V|FLB|A4|Europe\/Paris|https:\/\/|src\/content|npm run edit|[\w.@-]+\.(?:json|txt|social|com)/g;
  const said = (text: string) => literalsOf(new IntlMessageFormat(text, 'ar').getAst()).replace(names, '');
  const strange = Object.entries(wordsOf('ar')).filter(([, text]) => /\p{Script=Latin}|[,;?]/u.test(said(text)));
  expect(strange).toEqual([]);
});

test('a language without a word says it in English', () => {
  expect(useTranslations('pl')('nav.search')).toBe('Search');
});

test('a text in several languages falls back to the default one', () => {
  expect(pick({ fr: 'Oui', en: 'Yes' }, 'en', 'fr')).toBe('Yes');
  expect(pick({ fr: 'Oui' }, 'en', 'fr')).toBe('Oui');
});

test('days and languages are named as readers name them', () => {
  expect(formatDay('2027-03-10', 'fr')).toBe('10 mars 2027');
  expect(formatDay('2026-12-01', 'fr')).toBe('1er décembre 2026');
  expect(formatDay('2026-12-11', 'fr')).toBe('11 décembre 2026');
  expect(formatDay('2026-12-01', 'en')).toBe('1 December 2026');
  expect(formatDay('2027-03-10', 'en')).toBe('10 March 2027');
  expect(ownLanguageName('fr')).toBe('Français');
});

test('a plural gives one form a category, and the words for nothing', () => {
  expect(pluralTemplates(useTranslations('en'), 'champions.count', 'en')).toEqual({
    '=0': 'No matching champion',
    one: '# champion',
    other: '# champions',
  });
  expect(pluralTemplates(useTranslations('ar'), 'champions.count', 'ar')).toEqual({
    '=0': 'لا مرشد يطابق البحث',
    one: 'مرشد واحد',
    two: 'مرشدان',
    few: '# مرشدين',
    many: '# مرشدًا',
    other: '# مرشد',
  });
  expect(pluralTemplates(useTranslations('fr'), 'champions.count', 'fr')).toMatchObject({
    '=0': 'Personne ne correspond',
    one: '# champion',
    other: '# champions',
  });
});

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** The forms that each count of a message has, those inside other cases included. */
function pluralsIn(parts: readonly Part[]): string[][] {
  return parts.flatMap((part) =>
    'options' in part
      ? [...(part.type === 6 ? [Object.keys(part.options)] : []), ...Object.values(part.options).flatMap(({ value }) => pluralsIn(value))]
      : [],
  );
}

/** What a message says itself, in all its cases. */
function literalsOf(parts: readonly Part[]): string {
  return parts
    .map((part) =>
      'options' in part
        ? Object.values(part.options)
            .map(({ value }) => literalsOf(value))
            .join(' ')
        : part.type === 0
          ? part.value
          : ' ',
    )
    .join('');
}
