import { inCodeOrder } from '../domain/text/order.ts';
import type { CollectionEntry } from 'astro:content';
import { memo } from './memo.ts';
import type { Translated } from './translated.ts';
import { visibleEntries } from './visible-entries.ts';

export type NewsletterEntry = Translated<CollectionEntry<'newsletters'>>;

/** The newsletters whose day has come, newest first: their keys are their months. */
export const getNewsletters = memo(async (language: string): Promise<NewsletterEntry[]> =>
  (await visibleEntries('newsletters', language)).sort((a, b) => inCodeOrder(b.key, a.key)),
);
