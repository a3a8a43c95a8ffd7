import { dateFormatOf } from '../../i18n/intl.ts';

/**
 * The time somewhere else, `16:05` as the language writes it, with the weekday when it is not the reader’s own day
 * there. `readerZone` is given in tests only; a zone that the browser does not know gives nothing.
 */
export function localTime(now: Date, timeZone: string, language: string, readerZone?: string): string | undefined {
  try {
    const day = (zone: string | undefined) => new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(now);
    const otherDay = day(timeZone) !== day(readerZone);
    const locale = language === 'en' ? 'en-GB' : language;
    return dateFormatOf(locale, {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      ...(otherDay ? { weekday: 'long' as const } : {}),
    }).format(now);
  } catch {
    return undefined;
  }
}
