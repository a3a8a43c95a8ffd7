import { dateFormatOf } from '../../i18n/intl.ts';
import { firstOfMonth } from '../../i18n/format.ts';

/** Days and hours in a reader’s language. */

const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

/**
 * A time of the clock, `09:30`, as the language writes it: `9 h 30` in French (Lexique de l’Imprimerie nationale),
 * `09:30` elsewhere.
 */
export function formatTime(time: string, language: string): string {
  if (language.split('-')[0] !== 'fr') return time;
  const [hours, minutes] = time.split(':');
  return `${Number(hours)} h${minutes === '00' ? '' : ` ${minutes}`}`.replaceAll(' ', '\u00A0');
}

/** A calendar day with its weekday: “mardi 8 décembre 2026”. Without the year: “mardi 8 décembre”. */
export function formatWeekday(day: string, language: string, year = true): string {
  const options = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(year ? { year: 'numeric' as const } : {}),
  } as const;
  return firstOfMonth(dateFormatOf(localeOf(language), options).format(new Date(`${day}T00:00Z`)), language);
}

/** A month, `2026-12`: “décembre 2026”. */
export function formatMonth(month: string, language: string): string {
  return dateFormatOf(localeOf(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00Z`));
}

/** The month of a day, `2026-12-08`, as short as the language has it: “déc.”. */
export function shortMonth(day: string, language: string): string {
  return dateFormatOf(localeOf(language), { month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
}

/** The days of the week from Monday, long (“lundi”) and short (“lun.”). */
export function weekdays(language: string): { long: string; short: string }[] {
  const name = (index: number, weekday: 'long' | 'short') =>
    dateFormatOf(localeOf(language), { weekday, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 1 + index)));
  return [0, 1, 2, 3, 4, 5, 6].map((index) => ({ long: name(index, 'long'), short: name(index, 'short') }));
}

/** The name that a reader’s clocks have: “heure d’Europe centrale”, “Eastern Time”. */
export function zoneName(instant: Date, timeZone: string, language: string): string {
  const parts = dateFormatOf(localeOf(language), { timeZone, timeZoneName: 'longGeneric' }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
