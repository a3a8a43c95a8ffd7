import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { memo } from './memo.ts';
import { options } from './site.ts';
import { unlistedReason } from '../domain/edition.ts';

export type ChampionEntry = CollectionEntry<'champions'>;

const listed = memo(async (_edition: string): Promise<Map<string, ChampionEntry>> => {
  const entries = await getCollection('champions', ({ data }) => unlistedReason(data, options) === undefined);
  const collator = new Intl.Collator('en', { sensitivity: 'base' });
  return new Map(entries.sort((a, b) => collator.compare(a.data.name, b.data.name)).map((entry) => [entry.id, entry]));
});

/** The champions whom this edition lists, by identifier, in the order of their names. */
export const getChampionsById = () => listed(options.edition);

const sponsors = memo(async (_edition: string): Promise<Map<string, string | undefined>> => {
  const [entries, departed] = await Promise.all([getCollection('champions'), getEntry('departed', 'departed')]);
  return new Map([
    ...entries.map(({ id, data }): [string, string | undefined] => [id, data.sponsor]),
    ...(departed?.data.departed ?? []).map(({ id, sponsor }): [string, string | undefined] => [id, sponsor]),
  ]);
});

/**
 * Who sponsored whom, over all champions, listed or not, and the places of those who withdrew: identifiers only, so that somebody who left keeps an unnamed
 * place in others' lines.
 */
export const getSponsors = () => sponsors(options.edition);
