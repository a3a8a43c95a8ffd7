import { dateFormatOf, listFormatOf, numberFormatOf } from './intl.ts';

/** Dates, numbers and lists in the reader's language, by Intl. Days are calendar days: they are formatted in UTC so that no time zone moves them. */

/** `2027-03-10` as “10 mars 2027”. */
export function formatDay(day: string, language: string): string {
  return firstOfMonth(
    dateFormatOf(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
    language,
  );
}

/** In French the first day of a month is “1er décembre”, which Intl writes “1 décembre”. */
export function firstOfMonth(date: string, language: string): string {
  return language.split('-')[0] === 'fr' ? date.replace(/(?<!\d)1(?= \p{L})/u, '1er') : date;
}

export const formatNumber = (number: number, language: string) => numberFormatOf(language).format(number);

/** “LinkedIn, Bluesky et X”. */
export const formatList = (items: readonly string[], language: string) => listFormatOf(language).format(items);
