import { z } from 'astro/zod';
import type { CollectionConfig } from 'astro/content/config';
import { defineCollection } from 'astro:content';
import { contentFiles } from './collections/content-files.ts';
import { pictureFiles } from './collections/pictures.ts';
import { readOptions } from './config/options.ts';
import { collectionDefinitions, type CollectionName } from './schemas/index.ts';

const { contentDir, texts } = readOptions();

/** Our loader in the place of Astro's `glob`: it reads YAML as the check does, and each text once, as data. */
const load = (collection: CollectionName) => contentFiles({ contentDir, collection, texts });
const textFolders = [...new Set(Object.values(collectionDefinitions).flatMap(({ folder, translated }) => (translated ? [folder] : [])))];

/** The name of a collection says what its entries hold: queries are typed by it. */
type Collections = { [Name in CollectionName]: CollectionConfig<ReturnType<(typeof collectionDefinitions)[Name]['schema']>> };

const fromFiles = Object.fromEntries(
  (Object.keys(collectionDefinitions) as CollectionName[]).map((name) => [
    name,
    defineCollection({ loader: load(name), schema: ({ image }) => collectionDefinitions[name].schema({ image }) }),
  ]),
) as unknown as Collections;

export const collections = {
  ...fromFiles,
  // The one schema with a picture in it takes the picture's type from Astro's `image`.
  champions: defineCollection({ loader: load('champions'), schema: ({ image }) => collectionDefinitions.champions.schema({ image }) }),
  pictures: defineCollection({
    loader: pictureFiles({ contentDir, folders: textFolders }),
    schema: ({ image }) => z.strictObject({ file: image() }),
  }),
};
