import { pluralTemplates } from '../../i18n/plural-templates.ts';
import { useTranslations } from '../../i18n/translate.ts';
import type { PluralForms } from '../../i18n/fill.ts';
import { typeset } from '../../i18n/typography/typeset.ts';

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
  const t = useTranslations(language);
  const set = (text: string) => typeset(text, language);
  const forms = (key: 'lineage.passed' | 'lineage.found') =>
    Object.fromEntries(Object.entries(pluralTemplates(t, key, language)).map(([category, text]) => [category, set(text)]));
  return {
    person: set(t('lineage.person', { name: '{name}', city: '{city}' })),
    unnamed: set(t('lineage.unnamed')),
    from: set(t('lineage.from', { name: '{name}' })),
    fromUnnamed: set(t('lineage.fromUnnamed')),
    firstSpark: set(t('lineage.firstSpark')),
    joined: set(t('lineage.joined', { before: '{before}', after: '{after}' })),
    passed: forms('lineage.passed'),
    found: forms('lineage.found'),
    profile: set(t('lineage.profile', { name: '{name}' })),
    failed: set(t('lineage.failed')),
  };
}
