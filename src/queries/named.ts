import { getCollection } from 'astro:content';
import { readOptions } from '../config/options.ts';
import { isAccountListed, isForColleagues, isVisible, unlistedReason } from '../domain/edition.ts';
import { once } from './memo.ts';

const view = readOptions();

interface Named {
  topics: ReadonlySet<string>;
  networks: ReadonlySet<string>;
}

const namedInPublic = once(async (): Promise<Named> => {
  const [people, posts, events, communities] = await Promise.all([
    getCollection('champions', ({ data }) => unlistedReason(data, view) === undefined),
    getCollection('posts', ({ data }) => isVisible(data, view)),
    getCollection('events', ({ data }) => isVisible(data, view)),
    getCollection('communities', ({ data }) => isVisible(data, view)),
  ]);
  const listed = new Set(people.map(({ id }) => id));
  const [stories, accounts] = await Promise.all([
    getCollection('stories', ({ data }) => isVisible(data, view) && listed.has(data.teller)),
    getCollection('accounts', ({ data }) => isAccountListed(data, (id) => listed.has(id), view)),
  ]);
  return {
    topics: new Set([
      ...people.flatMap(({ data }) => data.topics.map(({ topic }) => topic)),
      ...[posts, events, communities, stories, accounts].flatMap((entries) => entries.flatMap(({ data }) => data.topics)),
    ]),
    networks: new Set([
      ...people.flatMap(({ data }) => data.accounts.map(({ network }) => network)),
      ...posts.flatMap(({ data }) => data.networks),
      ...communities.flatMap(({ data }) => data.network ?? []),
      ...accounts.map(({ data }) => data.network),
    ]),
  };
});

/**
 * The topics and networks that this edition may name; `undefined` for all of them. Colleagues are shown all. Outside, only those that a visible entry names:
 * a topic that none but an internal text has would tell of that text.
 */
export const mayBeNamed = async (): Promise<Named | undefined> => (isForColleagues(view.edition) ? undefined : namedInPublic());
