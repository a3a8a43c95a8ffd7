import { z } from 'zod';
import { audience } from './audience.ts';
import { accountSchema } from './account.ts';
import { challengeSchema } from './challenge.ts';
import { championSchema } from './champion.ts';
import { communitySchema } from './community.ts';
import { departedSchema } from './departed.ts';
import { eventSchema } from './event.ts';
import { guideSchema } from './guide.ts';
import { kitSchema } from './kit.ts';
import { milestoneSchema } from './milestone.ts';
import { networkSchema } from './network.ts';
import { newsletterSchema } from './newsletter.ts';
import { pageSchema } from './page.ts';
import { pathsSchema } from './path.ts';
import { postSchema } from './post.ts';
import { resultSchema } from './result.ts';
import { interfaceWordsSchema } from './interface-words.ts';
import { homeSchema } from './home.ts';
import { departmentsSchema, settingsSchema, topicsSchema } from './settings.ts';
import { storySchema } from './story.ts';
import { synonymsSchema } from './synonyms.ts';
import { thanksSchema } from './thanks.ts';
import { timelineSchema } from './timeline.ts';
import { townsSchema } from './towns.ts';
import { lessonSchema, moduleSchema } from './training.ts';
import { watchedSchema, watchSchema } from './watch.ts';

/**
 * Every collection: the folder that holds it, the files it takes (a picomatch pattern inside that folder), whether its
 * first folder is a language, and its schema. Astro's collections, the check and the status are all made from this one list.
 */
export interface CollectionDefinition {
  folder: string;
  pattern: string;
  translated: boolean;
  /** A file as its folder takes it, which the check shows for one in a wrong place: of each folder, one collection has it. */
  example?: string;
  schema: (context: { image: () => z.ZodType }) => z.ZodType;
}

export const collectionDefinitions = {
  site: { folder: 'settings', pattern: 'site.yaml', translated: false, example: 'settings/site.yaml', schema: () => settingsSchema },
  home: { folder: 'settings', pattern: 'home.yaml', translated: false, schema: () => homeSchema },
  topics: {
    folder: 'settings',
    pattern: 'topics.yaml',
    translated: false,
    schema: () => z.strictObject({ topics: topicsSchema, departments: departmentsSchema }),
  },
  synonyms: {
    folder: 'settings',
    pattern: 'synonyms.yaml',
    translated: false,
    schema: () => z.strictObject({ audience, synonyms: synonymsSchema }),
  },
  towns: { folder: 'settings', pattern: 'towns.yaml', translated: false, schema: () => z.strictObject({ towns: townsSchema }) },
  paths: { folder: 'settings', pattern: 'paths.yaml', translated: false, schema: () => z.strictObject({ paths: pathsSchema }) },
  departed: { folder: 'settings', pattern: 'departed.yaml', translated: false, schema: () => z.strictObject({ departed: departedSchema }) },
  words: { folder: 'settings', pattern: 'words/*.yaml', translated: false, schema: () => interfaceWordsSchema },
  watch: { folder: 'settings', pattern: 'watch.yaml', translated: false, schema: () => watchSchema },
  watched: { folder: 'settings', pattern: 'watched.yaml', translated: false, schema: () => z.strictObject({ watched: watchedSchema }) },
  networks: { folder: 'networks', pattern: '*.yaml', translated: false, example: 'networks/linkedin.yaml', schema: () => networkSchema },
  champions: { folder: 'champions', pattern: '*.yaml', translated: false, example: 'champions/awa-mbaye.yaml', schema: championSchema },
  guide: { folder: 'guide', pattern: '*/*.mdx', translated: true, example: 'guide/fr/charter.mdx', schema: () => guideSchema },
  modules: { folder: 'training', pattern: '*/*/index.mdx', translated: true, schema: () => moduleSchema },
  lessons: {
    folder: 'training',
    pattern: '*/*/!(index).mdx',
    translated: true,
    example: 'training/fr/profile/photo.mdx',
    schema: () => lessonSchema,
  },
  stories: { folder: 'stories', pattern: '*/*.mdx', translated: true, example: 'stories/fr/first-post.mdx', schema: () => storySchema },
  posts: { folder: 'posts', pattern: '*/*.mdx', translated: true, example: 'posts/fr/new-shop.mdx', schema: () => postSchema },
  events: { folder: 'events', pattern: '*/*.mdx', translated: true, example: 'events/fr/photo-morning.mdx', schema: () => eventSchema },
  communities: {
    folder: 'communities',
    pattern: '*/*.mdx',
    translated: true,
    example: 'communities/fr/fibre-forum.mdx',
    schema: () => communitySchema,
  },
  accounts: { folder: 'accounts', pattern: '*.yaml', translated: false, example: 'accounts/acme.yaml', schema: () => accountSchema },
  timeline: { folder: 'timeline', pattern: '*.yaml', translated: false, example: 'timeline/acme.yaml', schema: () => timelineSchema },
  kit: { folder: 'kit', pattern: '*/*.mdx', translated: true, example: 'kit/fr/workshop.mdx', schema: () => kitSchema },
  newsletters: {
    folder: 'newsletters',
    pattern: '*/*.mdx',
    translated: true,
    example: 'newsletters/fr/2027-03.mdx',
    schema: () => newsletterSchema,
  },
  challenges: {
    folder: 'challenges',
    pattern: '*/*.mdx',
    translated: true,
    example: 'challenges/fr/one-photo-each.mdx',
    schema: () => challengeSchema,
  },
  thanks: { folder: 'thanks', pattern: '*.yaml', translated: false, example: 'thanks/2026-10.yaml', schema: () => thanksSchema },
  milestones: {
    folder: 'milestones',
    pattern: '*/*.mdx',
    translated: true,
    example: 'milestones/fr/first-session.mdx',
    schema: () => milestoneSchema,
  },
  results: { folder: 'results', pattern: '*.yaml', translated: false, example: 'results/2026-10-web.yaml', schema: () => resultSchema },
  pages: { folder: 'pages', pattern: '*/*.mdx', translated: true, example: 'pages/fr/privacy.mdx', schema: () => pageSchema },
} as const satisfies Record<string, CollectionDefinition>;

export type CollectionName = keyof typeof collectionDefinitions;

/** A collection whose entries are written once a language. */
export type TranslatedCollection = {
  [Name in CollectionName]: (typeof collectionDefinitions)[Name]['translated'] extends true ? Name : never;
}[CollectionName];

/** Those collections, in the order of the list. */
export const translatedCollections: readonly CollectionName[] = (Object.keys(collectionDefinitions) as CollectionName[]).filter(
  (name) => collectionDefinitions[name].translated,
);

/**
 * The identifier of a file in its collection: its path in the folder without the extension, and without `/index`
 * (`fr/charter`, `fr/profile/photo`, `awa-mbaye`).
 */
export function entryId(pathInFolder: string): string {
  return pathInFolder.replace(/\.[^./]+$/, '').replace(/\/index$/, '');
}

/** Splits `fr/profile/photo` into its language and its identifier across languages. */
export function splitLanguage(id: string): { language: string; key: string } {
  const slash = id.indexOf('/');
  return { language: id.slice(0, slash), key: id.slice(slash + 1) };
}
