import type { PluralForms } from '../../i18n/fill.ts';

/** Says numbers in the reader’s language. Its rules are made once: they are asked for at every key. */
export function counter(language: string, forms: PluralForms): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count) => (forms[`=${count}`] ?? forms[rules.select(count)] ?? forms['other'] ?? '#').replace('#', numbers.format(count));
}
