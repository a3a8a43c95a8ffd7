import { posix } from 'node:path';
import { collectionDefinitions, entryId, splitLanguage, type CollectionName } from '../schemas/index.ts';

export const collectionNames = Object.keys(collectionDefinitions) as CollectionName[];

/** The folders of the content folder, each once, in the order of the collections. */
export const contentFolders: readonly string[] = [...new Set<string>(collectionNames.map((name) => collectionDefinitions[name].folder))];

export const imageExtensions = ['.svg', '.png', '.jpg', '.jpeg', '.webp', '.avif'];

/** Pictures that the site does not show as they are; the check says how to convert them. */
export const convertibleExtensions = [
  '.gif',
  '.heic',
  '.heif',
  '.tif',
  '.tiff',
  '.bmp',
  '.jxl',
  '.ico',
  '.psd',
  '.pdf',
  '.svgz',
  '.jfif',
  '.jp2',
  '.eps',
  '.ai',
];

/** Which entry a file is, by its path; nothing for a file that belongs to no collection. */
export interface EntryPlace {
  collection: CollectionName;
  /** `fr/profile/photo`, `awa-mbaye`. */
  id: string;
  /** The identifier without the language: the same for all translations. */
  key: string;
  language: string | undefined;
}

export function entryPlace(file: string): EntryPlace | undefined {
  const slash = file.indexOf('/');
  if (slash === -1) return undefined;
  const folder = file.slice(0, slash);
  const inside = file.slice(slash + 1);
  for (const collection of collectionNames) {
    const definition = collectionDefinitions[collection];
    if (definition.folder !== folder || !posix.matchesGlob(inside, definition.pattern)) continue;
    const id = entryId(inside);
    if (!definition.translated) return { collection, id, key: id, language: undefined };
    if (!id.includes('/')) return undefined;
    return { collection, id, ...splitLanguage(id) };
  }
  return undefined;
}
