import { describe, expect, it } from 'vitest';
import { directionOf, directionOfText, hasStackedAccents, scriptsFor, signFonts } from '../../../src/share-images/scripts.ts';

describe('a language', () => {
  it.each(['ar', 'he', 'fa', 'ur', 'ar-MA', 'ckb'])('%s begins at the right', (language) => expect(directionOf(language)).toBe('rtl'));
  it.each(['fr', 'ru', 'ja', 'zh-TW', 'az', 'ku', 'not a tag'])('%s begins at the left', (language) =>
    expect(directionOf(language)).toBe('ltr'),
  );

  it.each([
    ['ja', 'ja'],
    ['ko', 'ko'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
  ])('%s has the Han characters of %s', (language, script) => expect(scriptsFor('直', language)[0]).toBe(script));
});

describe('a text', () => {
  it('has the direction of its letters where it has none of its language’s', () => {
    expect(directionOfText('Orvane, Paris', 'ar')).toBe('ltr');
    expect(directionOfText('+33 1 99 00 12 12', 'ar')).toBe('ltr');
    expect(directionOfText('الدار البيضاء 2026', 'fr')).toBe('rtl');
  });

  it('has the direction of its language where it has both', () => {
    expect(directionOfText('5G في المصنع', 'ar')).toBe('rtl');
    expect(directionOfText('« الدار البيضاء » et Lyon', 'fr')).toBe('ltr');
  });

  it('calls for Chinese fonts only where it has such characters', () => {
    expect(scriptsFor('Réparer ★', 'fr')).toEqual([...signFonts, 'latin']);
    expect(scriptsFor('Мир', 'fr')).toEqual(['european', ...signFonts, 'latin']);
    expect(scriptsFor('さくら', 'fr')).toContain('ja');
  });

  it('needs higher lines where accents stand on accents', () => {
    expect(hasStackedAccents('Tiếng Việt')).toBe(true);
    expect(hasStackedAccents('Łódź, Çeşme, Ångström')).toBe(false);
    expect(hasStackedAccents('مُحَمَّد')).toBe(false);
  });
});
