import { describe, expect, test } from 'vitest';
import { uiKeys, type UiKey } from '../../../../src/i18n/keys.ts';
import { useTranslations } from '../../../../src/i18n/translate.ts';
import { FitError, GlyphError } from '../../../../src/share-images/errors.ts';
import { altText } from '../../../../src/client/studio/alt-text.ts';
import { avoidedIn } from '../../../../src/client/studio/avoided.ts';
import { explain } from '../../../../src/client/studio/explain.ts';
import { problemOf } from '../../../../src/client/studio/problem.ts';
import { samples } from '../../share-images/samples.ts';

/** The words as the studio gets them. */
function wordsIn(language: string): Record<string, string> {
  const t = useTranslations(language);
  const unfilled = new Proxy({}, { has: () => true, get: (_, name) => `{${String(name)}}` });
  return Object.fromEntries(
    (Object.keys(uiKeys) as UiKey[])
      .filter((key) => /^studio\.|^desk\.format\./.test(key))
      .map((key) => [key.replace(/^(?:studio|desk)\./, ''), t(key, unfilled)]),
  );
}
const english = wordsIn('en');

describe('why an image cannot be had', () => {
  test('names the field, the formats and what to do', () => {
    const problem = problemOf(new FitError('posts/x', 'headline', 'Too long', { width: 9, height: 9 }));
    expect(explain(problem, ['link', 'square'], english, 'en')).toBe(
      '“Headline” is too long for Link and Square, even in the smallest size. Take out a few words.',
    );
  });
  test('names the letters that are missing', () => {
    expect(explain(problemOf(new GlyphError('posts/x', 'label', ['漢', '字'])), ['link'], english, 'en')).toBe(
      '“Small line below”: we can’t draw 漢 and 字 in the image. Write it another way.',
    );
  });
  test('calls the job of a person by its field’s name', () => {
    expect(explain({ kind: 'fit', field: 'detail' }, ['story'], english, 'en')).toMatch(/^“Job” is too long for Story/);
  });
  test('is said in plain words whatever went wrong', () => {
    for (const language of ['en', 'fr']) {
      const words = wordsIn(language);
      for (const problem of [
        problemOf(new Error('wasm')),
        { kind: 'fit', field: 'siteName' },
        { kind: 'name' },
        { kind: 'figure' },
        { kind: 'headline' },
      ] as const) {
        expect(explain(problem, ['link'], words, language)).toMatch(/^[^{}]{20,}$/);
      }
    }
  });
});

describe('the proposed text for those who do not see the image', () => {
  test('says the words in the order in which they are read', () => {
    expect(altText(samples.figure, false, english)).toBe(
      'Image to share: “Environnement. 12 000. box remises en service cette année. Rapport de durabilité 2026”',
    );
    expect(altText(samples.champion, false, english)).toBe(
      'Image to share: “Chloé Lemaire. Championne Flambeau. Ressources humaines, Rennes”',
    );
  });
  test('puts no full stop after one', () => {
    expect(altText({ ...samples.announcement, headline: 'On répare !' }, false, english)).toContain('On répare ! Nos ateliers');
  });
  test('asks the author what their photo shows', () => {
    expect(altText(samples.job, true, english)).toMatch(/With a photo: \[say what it shows\]$/);
  });
});

test('a phrase that the company cannot use is found with its reason', () => {
  const avoid = [
    { pattern: '(?:^|[^\\p{L}\\p{N}])world\\s+leader(?![\\p{L}\\p{N}])', reason: 'A title must be proven.', instead: 'Say what you saw.' },
  ];
  expect(avoidedIn('We are the World  leader', avoid)).toMatchObject({ found: 'World  leader', instead: 'Say what you saw.' });
  expect(avoidedIn('Underworld leaders', avoid)).toBeUndefined();
});
