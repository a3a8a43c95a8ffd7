import { getCollection } from 'astro:content';
import { isTimelineShown } from '../domain/edition.ts';
import { inCodeOrder } from '../domain/text/order.ts';
import type { Moment } from '../schemas/timeline.ts';
import { type AccountEntry, getAccounts } from './accounts.ts';
import { type ChampionEntry, getChampionsById } from './champions.ts';
import { once } from './memo.ts';
import { isOff } from './off.ts';
import { options } from './site.ts';

/** A public post, and whose it is: an account's, a champion's, or both where a leader is one. */
export interface TimelineMoment extends Moment {
  language: string;
  account: AccountEntry | undefined;
  champion: ChampionEntry | undefined;
  network: string;
}

/** The page shows so many, so that it stays quick to read and to load. */
const MOST = 120;

/** Public posts of official accounts, and of people who agreed to it by a consent in force; the latest first, none of a day to come. */
export const getTimeline = once(async (): Promise<TimelineMoment[]> => {
  if (await isOff('timeline')) return [];
  const [sources, accounts, champions] = await Promise.all([getCollection('timeline'), getAccounts(), getChampionsById()]);
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return sources
    .flatMap(({ data }): TimelineMoment[] => {
      const account = data.account === undefined ? undefined : byId.get(data.account);
      const champion = champions.get(data.champion ?? account?.data.champion ?? '');
      const network = account?.data.network ?? data.network;
      if (network === undefined || !isTimelineShown({ account: account?.data, champion: champion?.data }, options)) return [];
      return data.moments.map((moment) => ({ ...moment, language: moment.language ?? data.language, account, champion, network }));
    })
    .filter(({ day }) => day <= options.now)
    .sort((a, b) => inCodeOrder(b.day, a.day) || inCodeOrder(a.link, b.link))
    .slice(0, MOST);
});
