import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { languageCodes, scriptCodes } from '../../../src/schemas/language-codes.ts';
import { isLanguageTag } from '../../../src/schemas/language.ts';

const english = (file: string, field: string) => {
  const json = JSON.parse(readFileSync(`node_modules/cldr-localenames-full/main/en/${file}.json`, 'utf8')) as {
    main: { en: { localeDisplayNames: Record<string, Record<string, string>> } };
  };
  return Object.keys(json.main.en.localeDisplayNames[field]!);
};

describe('the list of languages that we ship', () => {
  test('is that of the package: codes as they are written today, and neither “unknown” nor “several”', () => {
    const codes = english('languages', 'languages').filter(
      (code) => /^[a-z]{2,3}$/.test(code) && !['und', 'mul', 'zxx'].includes(code) && Intl.getCanonicalLocales(code)[0] === code,
    );
    expect([...languageCodes]).toEqual(codes);
    expect([...scriptCodes]).toEqual(english('scripts', 'scripts').filter((code) => /^[A-Z][a-z]{3}$/.test(code)));
  });

  test.each(['ff', 'srr', 'dyu', 'kab', 'zgh', 'tzm', 'fr', 'pt-BR', 'zh-Hant', 'zh-Hant-HK', 'es-419', 'wo', 'fr-CA', 'fil'])(
    '%s is a language, on a machine that does not know it too',
    (tag) => {
      vi.stubGlobal('Intl', {});
      expect(isLanguageTag(tag)).toBe(true);
      vi.unstubAllGlobals();
    },
  );

  test.each([
    '',
    'FR',
    'fr-fr',
    'fr_FR',
    'xx',
    'français',
    'fr-XX',
    'fr-Abcd',
    'und',
    'en-',
    'iw',
    'x-private',
    'fr-FR-x-a',
    'constructor',
  ])('“%s” is none', (tag) => expect(isLanguageTag(tag)).toBe(false));
});
