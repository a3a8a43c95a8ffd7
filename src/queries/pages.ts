import type { CollectionEntry } from 'astro:content';
import { memo } from './memo.ts';
import type { Translated } from './translated.ts';
import { isForColleagues } from '../domain/edition.ts';
import { options } from './site.ts';
import { visibleEntries } from './visible-entries.ts';

export type Page = Translated<CollectionEntry<'pages'>>;

/** Texts of pages that the site makes itself: who to ask, why the programme is there, and what it brought, which colleagues alone are told. */
const textsOfOwnPages = { ask: 'all', programme: 'all', results: 'colleagues' } as const;

/** The texts of `pages/`: ask, privacy, accessibility, colophon, label… */
export const getPages = memo(async (language: string): Promise<Page[]> => {
  const mayRead = (key: string) =>
    isForColleagues(options.edition) || !Object.entries(textsOfOwnPages).some(([own, readers]) => own === key && readers === 'colleagues');
  return (await visibleEntries('pages', language)).filter(({ key }) => mayRead(key));
});

/** Those that stand by themselves. */
export const getStandalonePages = memo(async (language: string) =>
  (await getPages(language)).filter(({ key }) => !(key in textsOfOwnPages)),
);
