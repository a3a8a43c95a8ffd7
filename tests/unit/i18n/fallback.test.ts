import { expect, test } from 'vitest';
import { fallbackTags, nearestTag } from '../../../src/i18n/fallback.ts';
import { useTranslations } from '../../../src/i18n/translate.ts';

test.each([
  ['fr', ['fr']],
  ['fr-CA', ['fr-CA', 'fr']],
  ['sr-Latn-RS', ['sr-Latn-RS', 'sr-Latn', 'sr']],
  ['zh', ['zh-Hans', 'zh']],
  ['zh-TW', ['zh-TW', 'zh-Hant']],
  ['zh-Hant-HK', ['zh-Hant-HK', 'zh-Hant']],
  ['zh-CN', ['zh-CN', 'zh-Hans', 'zh']],
])('%s looks for its words under %j', (tag, tags) => expect(fallbackTags(tag)).toEqual(tags));

test('what is nearest, or nothing', () => {
  expect(nearestTag('fr-CA', ['en', 'fr'])).toBe('fr');
  expect(nearestTag('pt-BR', ['en', 'fr'])).toBeUndefined();
  expect(nearestTag('zh-Hant', ['zh', 'zh-Hans'])).toBeUndefined();
});

test('a reader of Canada gets French words for fr-CA, and English ones where there are none', () => {
  expect(useTranslations('fr-CA')('nav.guide')).toBe(useTranslations('fr')('nav.guide'));
  expect(useTranslations('pt-BR')('nav.guide')).toBe(useTranslations('en')('nav.guide'));
});
