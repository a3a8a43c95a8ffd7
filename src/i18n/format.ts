import { dateFormatOf, listFormatOf, numberFormatOf } from './intl.ts';

/** Dates, numbers and lists in the reader's language, by Intl. Days are calendar days: they are formatted in UTC so that no time zone moves them. */

/** `2027-03-10` as “10 mars 2027”. */
export function formatDay(day: string, language: string): string {
  return firstOfMonth(
    dateFormatOf(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
    language,
  );
}

/**
 * The two ends of a span of days, the first without what the last says as well: “14” and “25 septembre 2026”. Both whole
 * where the language does not write a span so.
 */
export const formatDays = (from: string, until: string, language: string): Span =>
  spanOf({ dateStyle: 'long', timeZone: 'UTC' }, `${from}T00:00:00Z`, `${until}T00:00:00Z`, language);

/** The two ends of a span of months, likewise: “janvier” and “octobre 2026”. */
export const formatMonths = (from: string, until: string, language: string): Span =>
  spanOf({ month: 'long', year: 'numeric', timeZone: 'UTC' }, `${from}-01T00:00:00Z`, `${until}-01T00:00:00Z`, language);

type Span = Readonly<Record<'from' | 'until', string>>;

function spanOf(options: Intl.DateTimeFormatOptions & { timeZone: string }, from: string, until: string, language: string): Span {
  const format = dateFormatOf(language === 'en' ? 'en-GB' : language, options);
  const [first = '', last] = format.formatRange(new Date(from), new Date(until)).split(/\s*–\s*/);
  const whole = format.format(new Date(until));
  const [start, end] = last === whole ? [first, last] : [format.format(new Date(from)), whole];
  return {
    from: start === '1' && language.split('-')[0] === 'fr' ? '1er' : firstOfMonth(start, language),
    until: firstOfMonth(end, language),
  };
}

/** In French the first day of a month is “1er décembre”, which Intl writes “1 décembre”. */
export function firstOfMonth(date: string, language: string): string {
  return language.split('-')[0] === 'fr' ? date.replace(/(?<!\d)1(?= \p{L})/u, '1er') : date;
}

export const formatNumber = (number: number, language: string) => numberFormatOf(language).format(number);

/** “LinkedIn, Bluesky et X”. */
export const formatList = (items: readonly string[], language: string) => listFormatOf(language).format(items);
