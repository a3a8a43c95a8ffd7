import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { readOptions } from './config/options.ts';
import { collectionDefinitions, entryId } from './schemas/index.ts';

const { contentDir } = readOptions();

const load = ({ folder, pattern }: { folder: string; pattern: string }) =>
  glob({ base: join(contentDir, folder), pattern, generateId: ({ entry }) => entryId(entry) });

const {
  site,
  home,
  topics,
  towns,
  paths,
  departed,
  networks,
  champions,
  guide,
  modules,
  lessons,
  stories,
  posts,
  events,
  communities,
  accounts,
  pages,
} = collectionDefinitions;

export const collections = {
  site: defineCollection({ loader: load(site), schema: site.schema }),
  home: defineCollection({ loader: load(home), schema: home.schema }),
  topics: defineCollection({ loader: load(topics), schema: topics.schema }),
  towns: defineCollection({ loader: load(towns), schema: towns.schema }),
  paths: defineCollection({ loader: load(paths), schema: paths.schema }),
  departed: defineCollection({ loader: load(departed), schema: departed.schema }),
  networks: defineCollection({ loader: load(networks), schema: networks.schema }),
  champions: defineCollection({ loader: load(champions), schema: ({ image }) => champions.schema({ image }) }),
  guide: defineCollection({ loader: load(guide), schema: guide.schema }),
  modules: defineCollection({ loader: load(modules), schema: modules.schema }),
  lessons: defineCollection({ loader: load(lessons), schema: lessons.schema }),
  stories: defineCollection({ loader: load(stories), schema: stories.schema }),
  posts: defineCollection({ loader: load(posts), schema: posts.schema }),
  events: defineCollection({ loader: load(events), schema: events.schema }),
  communities: defineCollection({ loader: load(communities), schema: communities.schema }),
  accounts: defineCollection({ loader: load(accounts), schema: accounts.schema }),
  pages: defineCollection({ loader: load(pages), schema: pages.schema }),
};
