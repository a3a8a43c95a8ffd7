import { scriptWords } from '../../i18n/script-words.ts';
import type { PluralForms } from '../../i18n/fill.ts';

/** The words that the drawing needs in the browser; they travel in its `data-words` attribute. */
export interface LineageWords {
  /** With `{name}` and `{city}`. */
  person: string;
  unnamed: string;
  /** With `{name}`. */
  from: string;
  fromUnnamed: string;
  firstSpark: string;
  /** Two of these, `{before}` and `{after}`. */
  joined: string;
  passed: PluralForms;
  found: PluralForms;
  /** With `{name}`. */
  profile: string;
  failed: string;
}

/** At build time, spaced as the language wants it: the browser shows these as they are. */
export function lineageWords(language: string): LineageWords {
  const { plural, under } = scriptWords(language);
  const words = ['person', 'unnamed', 'from', 'fromUnnamed', 'firstSpark', 'joined', 'profile', 'failed'] as const;
  return { ...under('lineage', words), passed: plural('lineage.passed'), found: plural('lineage.found') };
}
