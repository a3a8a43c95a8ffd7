import { isTimeZone } from '../../schemas/champion.ts';
import { fold, wordsOf } from '../text/fold.ts';

/** A year’s offsets tell two zones apart that agree today and not in summer. */
const MONTHS = [0, 3, 6, 9];

const isKnown = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

/** An IANA time zone as it is written in champions’ files, whatever the capitals. */
export function readZone(text: string): string | undefined {
  const typed = text.trim();
  // Node lists one name of each zone; the schema takes the others too, such as Asia/Kolkata.
  if (isTimeZone(typed)) return typed;
  return [...isKnown].find((zone) => fold(zone) === fold(typed).replace(/ /g, '_'));
}

/**
 * The time zone of a town where there is no doubt: the country has one, or all of its zones show the same time, or the
 * zone bears the town’s name.
 */
export function zoneOf(country: string, city: string): string | undefined {
  const zones = zonesOf(country);
  const [first] = zones;
  const named = zones.find((zone) => wordsOf(zone.slice(zone.lastIndexOf('/') + 1)) === wordsOf(city));
  if (named !== undefined || first === undefined) return named;
  return zones.every((zone) => offsets(zone) === offsets(first)) ? first : undefined;
}

/** The zones of a country, after Unicode’s tables; none where the machine does not have them. */
export function zonesOf(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?: () => string[] | undefined };
  return (locale.getTimeZones?.() ?? []).filter((zone) => isKnown.has(zone));
}

const known = new Map<string, string>();

function offsets(zone: string): string {
  const held =
    known.get(zone) ??
    MONTHS.map((month) =>
      new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset', year: 'numeric' }).format(Date.UTC(2027, month, 15)),
    ).join();
  known.set(zone, held);
  return held;
}
