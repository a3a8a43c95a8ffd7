import { afterAll, expect, test, vi } from 'vitest';

// The settings' choice is a module of its own: what reads it is loaded anew with another choice, and left for nobody else.
vi.resetModules();
vi.doMock('../../../src/i18n/own-words.ts', () => ({ ownWords: {}, chosenFallbacks: { es: ['en', 'fr'], oc: ['fr-CA'] } }));
const { namedWords } = await import('../../../src/domain/named-words/table.ts');
const { replaceWords } = await import('../../../src/domain/named-words/replace.ts');
const { pick } = await import('../../../src/i18n/pick.ts');
const { borrowedMessages, translateFrom } = await import('../../../src/i18n/translate.ts');
const { inLanguage } = await import('../../../src/queries/translated.ts');
afterAll(() => {
  vi.doUnmock('../../../src/i18n/own-words.ts');
  vi.resetModules();
});

const locales = { en: { 'nav.home': 'Home', skip: 'Skip' }, fr: { 'nav.home': 'Accueil' }, oc: {} };

test('a text of the settings, a page and a named word come in the order that the settings choose', () => {
  expect(pick({ fr: 'Oui', en: 'Yes' }, 'es', 'fr')).toBe('Yes');
  expect(pick({ fr: 'Oui', de: 'Ja' }, 'es', 'de')).toBe('Oui');
  expect(pick({ de: 'Ja', it: 'Sì' }, 'es', 'it')).toBe('Sì');
  expect(pick({ fr: 'Oui', en: 'Yes' }, 'it', 'fr')).toBe('Oui');
  const entries = ['fr/a', 'en/a', 'fr/b', 'de/b', 'de/c'].map((id) => ({ id }));
  expect(inLanguage(entries, 'es', 'de').map(({ entry }) => entry.id)).toEqual(['en/a', 'fr/b', 'de/c']);
  const site = {
    languages: ['fr', 'en', 'es'],
    defaultLanguage: 'fr',
    fallbacks: { es: ['en', 'fr'] },
    words: { team: { fr: 'Équipe', en: 'Team' } },
  };
  expect(replaceWords('((team))', namedWords(site), 'es').text).toBe('Team');
});

test('the interface’s words as well, English behind them all', () => {
  expect(translateFrom(locales, 'oc')('nav.home')).toBe('Accueil');
  expect(translateFrom(locales, 'oc')('skip')).toBe('Skip');
  expect(borrowedMessages(locales, 'oc').map(({ tag }) => tag)).toEqual(['fr', 'en']);
});
