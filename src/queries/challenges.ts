import { type CollectionEntry, getCollection } from 'astro:content';
import { isVisible, unlistedReason } from '../domain/edition.ts';
import { inCodeOrder } from '../domain/text/order.ts';
import { getChampionsById } from './champions.ts';
import { memo, once } from './memo.ts';
import { options } from './site.ts';
import type { Translated } from './translated.ts';
import { visibleEntries } from './visible-entries.ts';

export type ChallengeEntry = Translated<CollectionEntry<'challenges'>>;

/** The challenges, those that began last first. */
export const getChallenges = memo(async (language: string): Promise<ChallengeEntry[]> => {
  const challenges = await visibleEntries('challenges', language);
  return challenges.sort((a, b) => inCodeOrder(b.entry.data.from, a.entry.data.from) || inCodeOrder(a.key, b.key));
});

export interface Thanked {
  name: string;
  /** For a champion who is listed. */
  champion: string | undefined;
  for: Record<string, string>;
}

/**
 * The thanks of each month, the latest first: of people who said yes to their sentence, and whose consent to be named to
 * the readers of this edition is in force. A month in which nobody may be named is left out.
 */
export const getThanks = once(async (): Promise<{ month: string; thanks: Thanked[] }[]> => {
  const [entries, champions] = await Promise.all([
    getCollection('thanks', ({ data }) => data.month <= options.now.slice(0, 7) && isVisible(data, options)),
    getChampionsById(),
  ]);
  return entries
    .map(({ data: { month, audience, thanks } }) => ({
      month,
      thanks: thanks.flatMap(({ champion, name, consent, agreed, for: what }): Thanked[] => {
        if (agreed > options.now) return [];
        const known = champion === undefined ? undefined : champions.get(champion)?.data.name;
        if (champion !== undefined) return known === undefined ? [] : [{ name: known, champion, for: what }];
        return name === undefined || unlistedReason({ audience, consent }, options) !== undefined ? [] : [{ name, champion, for: what }];
      }),
    }))
    .filter(({ thanks }) => thanks.length > 0)
    .sort((a, b) => inCodeOrder(b.month, a.month));
});
