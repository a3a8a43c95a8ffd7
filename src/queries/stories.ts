import { inCodeOrder } from '../domain/text/order.ts';
import type { CollectionEntry } from 'astro:content';
import { getChampionsById } from './champions.ts';
import { memo } from './memo.ts';
import type { Translated } from './translated.ts';
import { visibleEntries } from './visible-entries.ts';

export type Story = Translated<CollectionEntry<'stories'>>;

/** The stories, newest first. A story goes with its teller: once they are not listed any more, neither is their story. */
export const getStories = memo(async (language: string): Promise<Story[]> => {
  const [stories, champions] = await Promise.all([visibleEntries('stories', language), getChampionsById()]);
  return stories
    .filter(({ entry }) => champions.has(entry.data.teller))
    .sort((a, b) => inCodeOrder(b.entry.data.date, a.entry.data.date) || inCodeOrder(a.key, b.key));
});
