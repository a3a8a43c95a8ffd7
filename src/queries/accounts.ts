import { inCodeOrder } from '../domain/text/order.ts';
import { collatorOf } from '../i18n/intl.ts';
import { type CollectionEntry, getCollection } from 'astro:content';
import { getChampionsById } from './champions.ts';
import { once } from './memo.ts';
import { isOff } from './off.ts';
import { options } from './site.ts';
import { isAccountListed } from '../domain/edition.ts';

export type AccountEntry = CollectionEntry<'accounts'>;

const listed = once(async (): Promise<AccountEntry[]> => {
  const champions = await getChampionsById();
  const entries = (await isOff('accounts'))
    ? []
    : await getCollection('accounts', ({ data }) => isAccountListed(data, (id) => champions.has(id), options));
  const collator = collatorOf('en', { sensitivity: 'base' });
  return entries.sort((a, b) => collator.compare(a.data.name, b.data.name) || inCodeOrder(a.id, b.id));
});

/** The accounts that this edition lists, official ones and leaders', in the order of their names. */
export const getAccounts = () => listed();
