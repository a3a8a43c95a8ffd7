import { Unreadable } from '../domain/people/complaint.ts';
import { type DayFormat, readDay } from '../domain/people/days.ts';
import type { Said } from '../tables/words.ts';
import { isVoid } from '../domain/people/cells.ts';

/** `2026-10 - 2026-10`, `2026-10-01,2026-10-31`, `1 oct. 2026 au 31 oct. 2026`. */
const RANGE = /\s*(?:,|\s[-–—/]\s|\s(?:to|au|until|through)\s)\s*/i;

/**
 * The month of a cell: `2026-10`, from a month, a day or a span of days in any of the usual shapes.
 * @throws Unreadable, also for a span of several months
 */
export function readMonth(text: string, format: DayFormat | undefined, languages: readonly string[]): string {
  const typed = text.trim().replace(/^(?:from|du|le)\s+/i, '');
  const [, month, year] = /^(\d{1,2})[-/.](\d{4})$/.exec(typed) ?? [];
  if (year !== undefined) return valid(year, Number(month));
  const joined = /^(\d{4})[-/.]?(0[1-9]|1[0-2])$/.exec(typed);
  if (joined) return `${joined[1]}-${joined[2]}`;
  const plain = /^(20\d\d)(\d\d)(\d\d)$/.exec(typed);
  if (plain) return readDay(`${plain[1]}-${plain[2]}-${plain[3]}`, format, languages).slice(0, 7);
  const parts = typed.split(RANGE).filter((part) => part !== '');
  if (parts.length === 2) {
    const [first, last] = parts.map((part) => readMonth(part, format, languages));
    if (first !== last) throw new Unreadable('month-span', { first: first!, last: last! });
    return first!;
  }
  if (/^\p{L}[\p{L}.]*\s+\d{4}$/u.test(typed)) return readDay(`1 ${typed}`, format, languages).slice(0, 7);
  return readDay(typed, format, languages).slice(0, 7);
}

function valid(year: string, month: number): string {
  if (month < 1 || month > 12) throw new Unreadable('day-month', { month });
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** Beyond so many years back a month is a slip of the keyboard, as the check has it for days. */
const FAR_BACK = 10;

/**
 * What is wrong with a month whose figures are to be kept: it has not begun, or is too long ago to be meant.
 * @param now the day of today, `2026-11-30`
 */
export function monthFault(month: string, now: string): Said | undefined {
  if (month > now.slice(0, 7)) return { code: 'month-ahead', values: { month } };
  const years = Number(now.slice(0, 4)) - Number(month.slice(0, 4));
  return years > FAR_BACK ? { code: 'month-far', values: { month, years: FAR_BACK } } : undefined;
}

/** How a column writes its days, where one of them can be read in one way only. */
export function formatOf(cells: readonly string[]): DayFormat | undefined {
  let format: DayFormat | undefined;
  for (const cell of cells) {
    const [, first, second] = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{4}\b/.exec(cell) ?? [];
    if (first === undefined || isVoid(cell)) continue;
    const own: DayFormat | undefined = Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : undefined;
    if (own === undefined) continue;
    if (format !== undefined && format !== own) return undefined;
    format = own;
  }
  return format;
}

/** The one month that a text speaks of, such as a file’s name or the lines above its headings. */
export function monthIn(text: string, languages: readonly string[]): string | undefined {
  const found = new Set<string>();
  for (const [, year, month] of text.matchAll(/(?<!\d)(20\d\d)[-_./ ]?(0[1-9]|1[0-2])(?:[-_./ ]?[0-3]\d)?(?!\d)/g))
    found.add(`${year}-${month}`);
  for (const [words] of text.replaceAll('_', ' ').matchAll(/\p{L}{3,}\.?\s+20\d\d(?!\d)/gu))
    try {
      found.add(readMonth(words, undefined, languages));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
  return found.size === 1 ? [...found][0] : undefined;
}
