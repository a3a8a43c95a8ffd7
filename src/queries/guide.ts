import type { CollectionEntry } from 'astro:content';
import { memo } from './memo.ts';
import type { Translated } from './translated.ts';
import { visibleEntries } from './visible-entries.ts';

export type Chapter = Translated<CollectionEntry<'guide'>>;

/** The chapters of the guide in reading order. */
export const getChapters = memo(async (language: string): Promise<Chapter[]> => {
  const chapters = await visibleEntries('guide', language);
  return chapters.sort((a, b) => a.entry.data.order - b.entry.data.order);
});
