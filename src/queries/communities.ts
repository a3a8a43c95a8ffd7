import { collatorOf } from '../i18n/intl.ts';
import type { CollectionEntry } from 'astro:content';
import { memo } from './memo.ts';
import type { Translated } from './translated.ts';
import { visibleEntries } from './visible-entries.ts';

export type CommunityEntry = Translated<CollectionEntry<'communities'>>;

/** The communities in the order of their titles. */
export const getCommunities = memo(async (language: string): Promise<CommunityEntry[]> => {
  const collator = collatorOf(language, { sensitivity: 'base' });
  return (await visibleEntries('communities', language)).sort((a, b) => collator.compare(a.entry.data.title, b.entry.data.title));
});
