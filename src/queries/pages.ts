import type { CollectionEntry } from 'astro:content';
import { memo } from './memo.ts';
import type { Translated } from './translated.ts';
import { visibleEntries } from './visible-entries.ts';

export type Page = Translated<CollectionEntry<'pages'>>;

/** The pages that stand by themselves: ask, privacy, accessibility, colophon, label. */
export const getPages = memo((language: string): Promise<Page[]> => visibleEntries('pages', language));
