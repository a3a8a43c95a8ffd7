import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { contentFiles } from './collections/content-files.ts';
import { pictureFiles } from './collections/pictures.ts';
import { readOptions } from './config/options.ts';
import { collectionDefinitions, type CollectionName } from './schemas/index.ts';

const { contentDir, texts } = readOptions();

/** Our loader in the place of Astro's `glob`: it reads YAML as the check does, and each text once, as data. */
const load = (collection: CollectionName) => contentFiles({ contentDir, collection, texts });
const textFolders = [...new Set(Object.values(collectionDefinitions).flatMap(({ folder, translated }) => (translated ? [folder] : [])))];

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
  site: defineCollection({ loader: load('site'), schema: site.schema }),
  home: defineCollection({ loader: load('home'), schema: home.schema }),
  topics: defineCollection({ loader: load('topics'), schema: topics.schema }),
  towns: defineCollection({ loader: load('towns'), schema: towns.schema }),
  paths: defineCollection({ loader: load('paths'), schema: paths.schema }),
  departed: defineCollection({ loader: load('departed'), schema: departed.schema }),
  networks: defineCollection({ loader: load('networks'), schema: networks.schema }),
  champions: defineCollection({ loader: load('champions'), schema: ({ image }) => champions.schema({ image }) }),
  guide: defineCollection({ loader: load('guide'), schema: guide.schema }),
  modules: defineCollection({ loader: load('modules'), schema: modules.schema }),
  lessons: defineCollection({ loader: load('lessons'), schema: lessons.schema }),
  stories: defineCollection({ loader: load('stories'), schema: stories.schema }),
  posts: defineCollection({ loader: load('posts'), schema: posts.schema }),
  events: defineCollection({ loader: load('events'), schema: events.schema }),
  communities: defineCollection({ loader: load('communities'), schema: communities.schema }),
  accounts: defineCollection({ loader: load('accounts'), schema: accounts.schema }),
  pages: defineCollection({ loader: load('pages'), schema: pages.schema }),
  pictures: defineCollection({
    loader: pictureFiles({ contentDir, folders: textFolders }),
    schema: ({ image }) => z.strictObject({ file: image() }),
  }),
};
