/**
 * The one place that makes the formatters of `Intl`. With a locale that a machine does not have, `Intl` falls back to the
 * language of that machine: with `LANG=tr_TR`, Serer numbers became Turkish ones. A second locale that all machines have
 * forbids it. tests/unit/project/locale.test.ts keeps bare ones out of the rest of the house.
 */
const withoutHost = (language: string): string[] => [language, 'en'];

/** The order of names in a language; without regard to capitals and accents unless said. */
export function collatorOf(language: string, options?: Intl.CollatorOptions): Intl.Collator {
  return new Intl.Collator(withoutHost(language), options);
}

export function numberFormatOf(language: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(withoutHost(language), options);
}

/** Days are calendar days: whoever formats one says a time zone. */
export function dateFormatOf(language: string, options: Intl.DateTimeFormatOptions & { timeZone: string }): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(withoutHost(language), options);
}

/** Our English is British: “French, Arabic and English”, without a comma before the last. */
export function listFormatOf(language: string, type: 'conjunction' | 'disjunction' = 'conjunction'): Intl.ListFormat {
  return new Intl.ListFormat(withoutHost(language === 'en' ? 'en-GB' : language), { type });
}

export function pluralRulesOf(language: string): Intl.PluralRules {
  return new Intl.PluralRules(withoutHost(language));
}

/** A text with its first letter as a capital of the language: in Turkish `i` becomes `İ`. */
export function capitalized(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(withoutHost(language)) + text.slice(first.length);
}
