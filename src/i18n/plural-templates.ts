import { numberFormatOf, pluralRulesOf } from './intl.ts';
import type { UiKey } from './keys.ts';
import type { Translate } from './translate.ts';

/**
 * The forms of an ICU plural with `{count}`, one for each plural category of the language, with `#` where the number
 * goes: what a client script needs to count in the reader's language without carrying an ICU parser. A message that
 * has its own words for nothing (`=0 {…}`) gives them under `=0`. A form may say its number in words: “حسابان”, two accounts.
 */
export function pluralTemplates(t: Translate, key: UiKey, language: string): Record<string, string> {
  const rules = pluralRulesOf(language);
  const format = numberFormatOf(language);
  const templates: Record<string, string> = {};
  for (const count of [...Array(200).keys(), 1_000_000]) {
    const text = t(key, { count });
    const number = format.format(count);
    if (text.includes(number)) templates[rules.select(count)] ??= text.replace(number, '#');
    else if (count === 0) templates['=0'] = text;
    else templates[rules.select(count)] ??= text;
  }
  return templates;
}
