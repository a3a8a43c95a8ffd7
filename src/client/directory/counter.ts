import type { PluralForms } from '../../i18n/fill.ts';
import { numberFormatOf, pluralRulesOf } from '../../i18n/intl.ts';

/** Says numbers in the reader’s language. Its rules are made once: they are asked for at every key. */
export function counter(language: string, forms: PluralForms): (count: number) => string {
  const rules = pluralRulesOf(language);
  const numbers = numberFormatOf(language);
  return (count) => (forms[`=${count}`] ?? forms[rules.select(count)] ?? forms['other'] ?? '#').replace('#', numbers.format(count));
}
