import { type CollectionEntry, getCollection } from 'astro:content';
import { getChampionsById } from './champions.ts';
import { memo } from './memo.ts';
import { options } from './site.ts';
import { isVisible, unlistedReason } from '../domain/edition.ts';

export type AccountEntry = CollectionEntry<'accounts'>;

const listed = memo(async (_edition: string): Promise<AccountEntry[]> => {
  const champions = await getChampionsById();
  const entries = await getCollection('accounts', ({ data }) => {
    if (!isVisible(data, options)) return false;
    if (data.kind === 'official') return true;
    // A leader is a person: without a consent in force, their own or that of their champion's file, they are not listed.
    return data.champion ? champions.has(data.champion) : unlistedReason(data, options) === undefined;
  });
  const collator = new Intl.Collator('en', { sensitivity: 'base' });
  return entries.sort((a, b) => collator.compare(a.data.name, b.data.name) || a.id.localeCompare(b.id));
});

/** The accounts that this edition lists, official ones and leaders', in the order of their names. */
export const getAccounts = () => listed(options.edition);
