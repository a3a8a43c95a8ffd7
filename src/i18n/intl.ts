/**
 * The one place that makes the formatters of `Intl`. With a locale that a machine does not have, `Intl` falls back to the
 * language of that machine: with `LANG=tr_TR`, Serer numbers became Turkish ones. A second locale that all machines have
 * forbids it. tests/unit/project/locale.test.ts keeps bare ones out of the rest of the house.
 */
const withoutHost = (language: string): string[] => [language, 'en'];

/** A formatter takes a thousand times as long to make as to use, and pages ask for the same few. */
function kept<Formatter>(make: (language: string, options: object | undefined) => Formatter) {
  const made = new Map<string, Formatter>();
  return (language: string, options?: object): Formatter => {
    const key = `${language}\n${JSON.stringify(options)}`;
    const formatter = made.get(key) ?? make(language, options);
    made.set(key, formatter);
    return formatter;
  };
}

const collators = kept((language, options) => new Intl.Collator(withoutHost(language), options));
const numberFormats = kept((language, options) => new Intl.NumberFormat(withoutHost(language), options));
const dateFormats = kept((language, options) => new Intl.DateTimeFormat(withoutHost(language), options));
const listFormats = kept((language, options) => new Intl.ListFormat(withoutHost(language), options));
const pluralRules = kept((language) => new Intl.PluralRules(withoutHost(language)));

/** The order of names in a language; without regard to capitals and accents unless said. */
export function collatorOf(language: string, options?: Intl.CollatorOptions): Intl.Collator {
  return collators(language, options);
}

export function numberFormatOf(language: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat {
  return numberFormats(language, options);
}

/** Days are calendar days: whoever formats one says a time zone. */
export function dateFormatOf(language: string, options: Intl.DateTimeFormatOptions & { timeZone: string }): Intl.DateTimeFormat {
  return dateFormats(language, options);
}

/** Our English is British: “French, Arabic and English”, without a comma before the last. */
export function listFormatOf(language: string, type: 'conjunction' | 'disjunction' = 'conjunction'): Intl.ListFormat {
  return listFormats(language === 'en' ? 'en-GB' : language, { type });
}

export function pluralRulesOf(language: string): Intl.PluralRules {
  return pluralRules(language);
}

/** A text with its first letter as a capital of the language: in Turkish `i` becomes `İ`. */
export function capitalized(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(withoutHost(language)) + text.slice(first.length);
}
