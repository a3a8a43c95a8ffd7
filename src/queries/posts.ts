import { inCodeOrder } from '../domain/text/order.ts';
import type { CollectionEntry } from 'astro:content';
import { memo } from './memo.ts';
import type { Translated } from './translated.ts';
import { visibleEntries } from './visible-entries.ts';

export type Post = Translated<CollectionEntry<'posts'>>;

/** The posts that can be shared on the build's day, newest first. */
export const getPosts = memo(async (language: string): Promise<Post[]> => {
  const posts = await visibleEntries('posts', language);
  return posts.sort((a, b) => inCodeOrder(b.entry.data.publish, a.entry.data.publish) || inCodeOrder(a.key, b.key));
});
