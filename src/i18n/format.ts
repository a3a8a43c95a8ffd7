/** Dates, numbers and names in the reader's language, by Intl. Days are calendar days: they are formatted in UTC so that no time zone moves them. */

/** `2027-03-10` as “10 mars 2027”. */
export function formatDay(day: string, language: string): string {
  return firstOfMonth(
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    ),
    language,
  );
}

/** In French the first day of a month is “1er décembre”, which Intl writes “1 décembre”. */
export function firstOfMonth(date: string, language: string): string {
  return language === 'fr' ? date.replace(/(?<!\d)1(?= \p{L})/u, '1er') : date;
}

export const formatNumber = (number: number, language: string) => new Intl.NumberFormat(language).format(number);

/** Making one takes a millisecond, and ten thousand pages ask for the same few. */
const held = new Map<string, Intl.DisplayNames>();

function displayNames(language: string, type: 'region' | 'language'): Intl.DisplayNames {
  const key = `${language} ${type}`;
  const names = held.get(key) ?? new Intl.DisplayNames([language], { type });
  held.set(key, names);
  return names;
}

/** A country's name for its ISO 3166 code. */
export function countryName(code: string, language: string): string {
  return displayNames(language, 'region').of(code) ?? code;
}

/** A language's name in a language: `languageName('pl', 'fr')` is “polonais”. */
export function languageName(tag: string, language: string): string {
  return displayNames(language, 'language').of(tag) ?? tag;
}

/** A language's own name, with its capital: “Français”. */
export function ownLanguageName(tag: string): string {
  const name = languageName(tag, tag);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** “LinkedIn, Bluesky et X”. */
export const formatList = (items: readonly string[], language: string) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
