import type { Translated } from '../queries/translated.ts';
import { addressOf, type PagedCollection } from '../schemas/addresses.ts';

/** A link to a page of the site by a title that an editor wrote. */
export interface TitledLink {
  /** Its address without the language. */
  path: string;
  title: string;
  /** The title’s language, where a missing translation makes it another than the reader’s: screen readers then say it right. */
  lang?: string | undefined;
}

/** The language of a text, where it is not the reader’s. */
export const foreignLanguage = (contentLanguage: string | undefined, language: string): string | undefined =>
  contentLanguage === language ? undefined : contentLanguage;

/** A link to an entry’s page by its title. */
export const titledLink = (
  collection: PagedCollection,
  { key, entry, contentLanguage }: Translated<{ data: { title: string } }>,
  language: string,
): TitledLink => ({ path: addressOf(collection, key), title: entry.data.title, lang: foreignLanguage(contentLanguage, language) });
