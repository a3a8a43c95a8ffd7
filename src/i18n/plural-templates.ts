import type { UiKey } from './keys.ts';
import type { Translate } from './translate.ts';

/**
 * The forms of an ICU plural with `{count}`, one for each plural category of the language, with `#` where the number
 * goes: what a client script needs to count in the reader's language without carrying an ICU parser.
 */
export function pluralTemplates(t: Translate, key: UiKey, language: string): Record<string, string> {
  const rules = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(language);
  const templates: Record<string, string> = {};
  for (const count of [...Array(200).keys(), 1_000_000]) {
    const category = rules.select(count);
    templates[category] ??= t(key, { count }).replace(format.format(count), '#');
  }
  return templates;
}
