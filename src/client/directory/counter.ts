import type { PluralForms } from '../../i18n/fill.ts';

/** Says numbers in the reader’s language. Its rules are made once: they are asked for at every key. */
export function counter(language: string, forms: PluralForms): (count: number) => string {
  // As in src/i18n/intl.ts, which would put this page over its 10 kB.
  const locales = [language, 'en'];
  const rules = new Intl.PluralRules(locales);
  const numbers = new Intl.NumberFormat(locales);
  return (count) => (forms[`=${count}`] ?? forms[rules.select(count)] ?? forms['other'] ?? '#').replace('#', numbers.format(count));
}
