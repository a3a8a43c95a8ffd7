import { everyPlace } from '../domain/lineage/tree.ts';
import { SMALLEST } from '../domain/results/withhold.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';
import { getEvents } from '../queries/events.ts';
import { options } from '../queries/site.ts';
import { lineageTrees } from './lineage.ts';

/** A large number with what it counts. */
export interface LargeNumber {
  number: string;
  label: string;
}

/** What the programme did in these months: counted from the content itself. */
export async function aroundNumbers(months: readonly string[], language: string, t: Translate): Promise<LargeNumber[]> {
  const [events, trees] = await Promise.all([getEvents(language), lineageTrees(language)]);
  const isWithin = (day: string) => day.slice(0, 7) >= (months[0] ?? '') && day.slice(0, 7) <= (months.at(-1) ?? '') && day < options.now;
  const held = events.filter(({ entry: { data } }) => !data.cancelled && isWithin(data.day)).map(({ entry }) => entry.data);
  const attended = [...Map.groupBy(held, ({ day }) => day.slice(0, 7)).values()]
    .map((those) => those.reduce((all, event) => all + (event.attended ?? 0), 0))
    .filter((count) => count >= SMALLEST)
    .reduce((all, count) => all + count, 0);
  const people = [...everyPlace(trees)].filter(({ person }) => person !== undefined);
  const passed = people.filter(({ person, parent }) => parent !== undefined && isWithin(person!.labelled)).length;
  const countries = new Set(people.map(({ person }) => person!.country)).size;
  return [
    ['results.sessions', held.length],
    ...(attended > 0 ? [['results.attended', attended] as const] : []),
    ['results.torches', passed],
    ['results.countries', countries],
  ].map(([key, count]) => ({
    number: formatNumber(count as number, language),
    label: t(key as 'results.sessions', { count: count as number }),
  }));
}
