import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';

type Stem = (foldedWord: string) => string;

/** British and American spellings are one: organise and organize, colour and color. */
const englishStem: Stem = (word) =>
  english(word.replace(/(?<=...)is(?=(?:e[drs]?|ing|ations?)$)/, 'iz').replace(/(?<=..[lnv])our/, 'or')).replace(/(?<=..)i$/, 'y');

/**
 * Snowball’s rules for French read accents, which people leave out and which are folded here. So plurals go first
 * (“photos” keeps its s otherwise), and what is left of an ending goes last: publier, publie, publiée are one.
 */
const frenchStem: Stem = (word) => {
  const one = word.length > 3 ? word.replace(/(?<!e)aux$/, 'al').replace(/[sx]$/, '') : word;
  if (one.length < 4) return one;
  const stem = french(one.replace(/(?:ications?|ation)$/, ''))
    .replace(/[ei]+$/, '')
    .replace(/([lnt])\1$/, '$1');
  return stem.length < 3 ? one : stem;
};

const stems: Partial<Record<string, Stem>> = {
  de: german,
  en: englishStem,
  es: spanish,
  fr: frenchStem,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

const known = new Map<string, Map<string, string>>();

/**
 * What forms of one word have in common, so that “sharing” finds “shared”. A language without rules here keeps its
 * words: beginnings and slips still find them.
 * @param word folded
 */
export function stem(word: string, language: string): string {
  const code = language.split('-')[0] ?? '';
  const make = stems[code];
  if (!make || /\d/.test(word)) return word;
  const made = known.get(code) ?? new Map<string, string>();
  known.set(code, made);
  let found = made.get(word);
  if (found === undefined) made.set(word, (found = make(word) || word));
  return found;
}
