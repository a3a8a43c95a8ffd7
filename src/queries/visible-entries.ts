import { type CollectionEntry, getCollection } from 'astro:content';
import { isOff } from './off.ts';
import { getSite, options } from './site.ts';
import { inLanguage, type Translated } from './translated.ts';
import { isVisible } from '../domain/edition.ts';
import type { TranslatedCollection } from '../schemas/index.ts';

/** The entries of a collection that this edition shows on the build's day, each in the language asked for or its fallback. */
export async function visibleEntries<Name extends TranslatedCollection>(
  collection: Name,
  language: string,
): Promise<Translated<CollectionEntry<Name>>[]> {
  const { defaultLanguage } = await getSite();
  const entries = (await isOff(collection)) ? [] : await getCollection(collection, ({ data }) => isVisible(data, options));
  return inLanguage(entries, language, defaultLanguage);
}
