import { dateFormatOf } from '../../i18n/intl.ts';
import { Unreadable } from './complaint.ts';
import { wordsOf } from '../text/fold.ts';

export const dayFormats = ['day-first', 'month-first', 'excel-serial'] as const;
/** How a file writes days that could be read in two ways; `excel-serial` counts days since 30 December 1899. */
export type DayFormat = (typeof dayFormats)[number];

/** Months by name in a few languages, made once. */
const months = new Map<string, Map<string, number>>();

/**
 * A day as `2027-03-10`, read from the ways in which spreadsheets write it. 03/04/2027 is March in one country and April
 * in another: without a format it is refused, never guessed.
 * @throws Unreadable
 */
export function readDay(text: string, format: DayFormat | undefined, languages: readonly string[]): string {
  const typed = text.trim().replace(/\s+/g, ' ');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(typed);
  if (iso) return calendarDay(typed, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: \d{1,2}:\d{2}.*)?$/.exec(typed);
  if (parts) return twoWays(typed, Number(parts[1]), Number(parts[2]), Number(parts[3]), format);
  if (/^\d{5}(?:\.\d+)?$/.test(typed)) return serialDay(typed, format);
  return namedDay(typed, languages);
}

function twoWays(text: string, first: number, second: number, year: number, format: DayFormat | undefined): string {
  if (format === 'day-first') return calendarDay(text, year, second, first);
  if (format === 'month-first') return calendarDay(text, year, first, second);
  if (first > 12) return calendarDay(text, year, second, first);
  if (second > 12 || first === second) return calendarDay(text, year, first, second);
  throw new Unreadable('day-two-ways', { dayFirst: isoDay(year, second, first), monthFirst: isoDay(year, first, second) });
}

function serialDay(text: string, format: DayFormat | undefined): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * 86_400_000).toISOString().slice(0, 10);
  if (format === 'excel-serial') return date;
  throw new Unreadable('day-number', { day: date });
}

/** “10 mars 2027”, “10 Mar 2027”, “March 10, 2027”. */
function namedDay(text: string, languages: readonly string[]): string {
  const words = wordsOf(text)
    .replace(/\b(\d{1,2})(?:er|st|nd|rd|th)\b/g, '$1')
    .split(' ')
    .filter((word) => word !== 'le');
  const [first = '', second = '', year = ''] = words;
  const month = monthNumber(second, languages) ?? monthNumber(first, languages);
  const day = /^\d{1,2}$/.test(first) ? Number(first) : /^\d{1,2}$/.test(second) ? Number(second) : undefined;
  if (words.length === 3 && month !== undefined && day !== undefined && /^\d{4}$/.test(year))
    return calendarDay(text, Number(year), month, day);
  throw new Unreadable('day');
}

function monthNumber(word: string, languages: readonly string[]): number | undefined {
  if (word.length < 3) return undefined;
  for (const language of new Set(['en', 'fr', ...languages])) {
    const names =
      months.get(language) ??
      new Map(
        ['long', 'short'].flatMap((style) =>
          Array.from({ length: 12 }, (_, month) => [monthName(language, month, style as 'long' | 'short'), month + 1] as const),
        ),
      );
    months.set(language, names);
    const found = names.get(word);
    if (found !== undefined) return found;
  }
  return undefined;
}

function monthName(language: string, month: number, style: 'long' | 'short'): string {
  return wordsOf(dateFormatOf(language, { month: style, timeZone: 'UTC' }).format(Date.UTC(2027, month, 15)));
}

function calendarDay(text: string, year: number, month: number, day: number): string {
  const iso = isoDay(year, month, day);
  const date = new Date(`${iso}T00:00:00Z`);
  // JavaScript refuses month 13 and moves 30 February to 2 March.
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)) return iso;
  throw month > 12 ? new Unreadable('day-month', { month }) : new Unreadable('day-absent', { found: text });
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
