import { scriptName } from '../../i18n/names.node.ts';
import { capitalized } from '../../i18n/intl.ts';
import { fold } from '../text/words.ts';

/** The scripts of names that have a list of their own, by their ISO 15924 codes. */
const scripts = {
  grek: /\p{Script=Greek}/u,
  cyrl: /\p{Script=Cyrillic}/u,
  armn: /\p{Script=Armenian}/u,
  geor: /\p{Script=Georgian}/u,
  hebr: /\p{Script=Hebrew}/u,
  arab: /\p{Script=Arabic}/u,
  deva: /\p{Script=Devanagari}/u,
  beng: /\p{Script=Bengali}/u,
  taml: /\p{Script=Tamil}/u,
  thai: /\p{Script=Thai}/u,
  ethi: /\p{Script=Ethiopic}/u,
  hang: /\p{Script=Hangul}/u,
  jpan: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  hani: /\p{Script=Han}/u,
} as const;

/** Names that begin with none of these. */
export const otherLetter = 'other';

/**
 * The list in which a name stands: a letter from a to z without its accent, whatever the language, so that the lists
 * are the same in each; for another script the script, since its letters have an order of their own; else `other`.
 */
export function letterOf(name: string): string {
  // ʿAlī and ʻOkina stand under the letter behind the sign, which Unicode counts among the letters (Lm).
  const first = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]/u.exec(fold(name))?.[0] ?? '';
  if (/[a-z]/.test(first)) return first;
  return Object.entries(scripts).find(([, letters]) => letters.test(first))?.[0] ?? otherLetter;
}

/** What a list is called: “A”, “Arabe”; nothing for the names that begin with no letter. */
export function letterLabel(letter: string, language: string): string | undefined {
  if (letter === otherLetter) return undefined;
  if (letter.length === 1) return letter.toUpperCase();
  const name = scriptName(letter[0]!.toUpperCase() + letter.slice(1), language);
  return capitalized(name, language);
}

/** Letters first, then scripts, then the rest. */
export const byLetterKey = (a: string, b: string): number =>
  Number(a === otherLetter) - Number(b === otherLetter) || Math.sign(a.length - b.length) || (a < b ? -1 : a > b ? 1 : 0);
