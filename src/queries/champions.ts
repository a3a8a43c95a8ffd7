import { collatorOf } from '../i18n/intl.ts';
import { type CollectionEntry, getCollection } from 'astro:content';
import { once } from './memo.ts';
import { isOff } from './off.ts';
import { options } from './site.ts';
import { sortName } from '../domain/people/sort-name.ts';
import { sponsorsFor, unlistedReason } from '../domain/edition.ts';

export type ChampionEntry = CollectionEntry<'champions'>;

const listed = once(async (): Promise<Map<string, ChampionEntry>> => {
  const entries = (await isOff('champions'))
    ? []
    : await getCollection('champions', ({ data }) => unlistedReason(data, options) === undefined);
  const collator = collatorOf('en', { sensitivity: 'base' });
  return new Map(entries.sort((a, b) => collator.compare(sortName(a.data), sortName(b.data))).map((entry) => [entry.id, entry]));
});

/** The champions whom this edition lists, by identifier, in the order of their names. */
export const getChampionsById = () => listed();

const sponsors = once(async (): Promise<Map<string, string | undefined>> => {
  const [entries, departed, champions] = await Promise.all([
    getCollection('champions'),
    // A list, though it holds one file at most: Astro warns of an entry that is not there, and often nobody has left.
    getCollection('departed'),
    getChampionsById(),
  ]);
  const all = new Map([
    ...entries.map(({ id, data }): [string, string | undefined] => [id, data.sponsor]),
    ...departed.flatMap(({ data }) => data.departed).map(({ id, sponsor }): [string, string | undefined] => [id, sponsor]),
  ]);
  return sponsorsFor(all, (id) => champions.has(id), options.edition);
});

/**
 * Who sponsored whom, as this edition may tell it (see sponsorsFor): identifiers only, so that somebody who is not listed, or left, keeps an unnamed place in
 * others' lines.
 */
export const getSponsors = () => sponsors();
