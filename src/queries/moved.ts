import { getCollection } from 'astro:content';
import { hasExpired } from '../domain/edition.ts';
import { addressOf, pageAddresses } from '../schemas/addresses.ts';
import { splitLanguage } from '../schemas/index.ts';
import { once } from './memo.ts';
import { isOff } from './off.ts';
import { getSite, options } from './site.ts';
import { findPage } from './site-paths.ts';
import { textPageNames, textPages } from './text-pages.ts';

/**
 * Addresses that pages of this edition had once, and where they lead now, both without the language: what `aliases:` say, and
 * posts that have expired, whose address leads to the posts that can be shared. The same in every language, since a page is there in each. Nothing
 * takes the place of a page that exists.
 */
export const getMoved = once(async (): Promise<ReadonlyMap<string, string>> => {
  const { languages, defaultLanguage } = await getSite();
  const moved = new Map<string, string>();
  const send = async (from: string, to: string) => {
    if ((await findPage(from, defaultLanguage)) === undefined && !moved.has(from)) moved.set(from, to);
  };
  for (const language of languages) {
    for (const name of textPageNames) {
      for (const { key, entry } of await textPages[name].entries(language))
        for (const alias of entry.data.aliases ?? []) await send(alias, addressOf(name, key));
    }
  }
  const expired = (await isOff('posts')) ? [] : await getCollection('posts', ({ data }) => hasExpired(data, options));
  for (const { id } of expired) await send(addressOf('posts', splitLanguage(id).key), `${pageAddresses.posts.base}#expired`);
  return moved;
});
