import { type Direction, directionOf, scriptOf } from '../i18n/direction.ts';
import { otherScripts, type OtherScript } from './other-scripts.ts';

export { type Direction, directionOf };

/** Fonts for signs between letters, in the order in which they are tried: ≥ ₂, then →, then ★ ✓, then ∈ ⇒; ‰ stands in Adlam’s. */
export const signFonts = ['math', 'arrows', 'pictures', 'formulas', 'adlam'] as const;

/**
 * The fonts beyond the Latin ones, by what they are for. `latin` is for rare
 * Latin letters and old Greek and Cyrillic ones. Chinese characters have a
 * font a language: the same code point looks different in each.
 */
export type Script =
  'european' | 'latin' | 'hebrew' | 'arabic' | 'ja' | 'ko' | 'zh-Hans' | 'zh-Hant' | OtherScript | (typeof signFonts)[number];

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{1E900}-\u{1E95F}]/u;
const letter = /\p{L}/u;
const letters = {
  european: /[\p{sc=Cyrillic}\p{sc=Greek}]/u,
  hebrew: /[\u0590-\u05FF\uFB1D-\uFB4F]/u,
  arabic: /[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/u,
  ...Object.fromEntries(Object.entries(otherScripts).map(([script, { letters }]) => [script, letters])),
};
const kana = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
const hangul = /\p{sc=Hangul}/u;
const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u;

/** The fonts of languages, by the script that they are written in. */
const fonts: Partial<Record<string, Script>> = {
  Cyrl: 'european',
  Grek: 'european',
  Hebr: 'hebrew',
  Arab: 'arabic',
  Jpan: 'ja',
  Kore: 'ko',
  Hans: 'zh-Hans',
  Hant: 'zh-Hant',
  ...Object.fromEntries(Object.entries(otherScripts).map(([script, { code }]) => [code, script as OtherScript])),
};

export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/**
 * The direction of a text on an image. One that is wholly in another script
 * than its language (a name, a telephone number) has its own.
 */
export function directionOfText(text: string, language: string): Direction {
  if (!hasRightToLeft(text)) return 'ltr';
  const others = [...text].some((character) => letter.test(character) && !rightToLeft.test(character));
  return directionOf(language) === 'rtl' || !others ? 'rtl' : 'ltr';
}

/** Whether a text has letters with accents on both sides or two above one another, as Vietnamese has. */
export function hasStackedAccents(text: string): boolean {
  return /\p{L}\p{M}\p{M}/u.test(text.normalize('NFD')) && !hasRightToLeft(text);
}

/** The fonts that texts in a language need besides the Latin ones. */
export function scriptOfLanguage(language: string): Script | undefined {
  return fonts[scriptOf(language)];
}

/** The fonts in which a text’s letters are looked for: that of its language, then those of the letters that it has, then those of signs. A rare Latin letter changes the whole text’s font, a sign does not. */
export function scriptsFor(text: string, language: string): Script[] {
  const own = scriptOfLanguage(language);
  const found = Object.entries(letters).flatMap(([script, pattern]) => (pattern.test(text) ? [script as Script] : []));
  const guessed: Script[] = kana.test(text) ? ['ja', 'ko'] : hangul.test(text) ? ['ko', 'ja'] : [];
  const east: Script[] = eastAsian.test(text) ? [...guessed, 'zh-Hans', 'zh-Hant', 'ja', 'ko'] : [];
  return [...new Set<Script>([...(own ? [own] : []), ...found, ...signFonts, 'latin', ...east])];
}
