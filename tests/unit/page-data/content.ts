import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';
import { stringify } from 'yaml';
import { readNamedWords } from '../../../src/check/load.ts';
import { schemaOf } from '../../../src/check/load-entry.ts';
import { entryPlace } from '../../../src/check/places.ts';
import { scanFolder } from '../../../src/check/scan.ts';
import { readEntry } from '../../../src/collections/read-entry.ts';
import { type TextFacts, textFactsOf } from '../../../src/domain/text/text-facts.ts';
import type { Edition } from '../../../src/schemas/edition.ts';
import { changedTree, type Change } from '../check/tree.ts';

/** The content of the demo, as the pages of the manuals show it. */
export const demo = join(import.meta.dirname, '../../../src/content');

interface Entry {
  id: string;
  collection: string;
  data: Record<string, unknown>;
  rendered: { html: string; metadata: { facts: TextFacts; source: string } } | undefined;
}

/** Every entry of a content folder through the schema of its collection, as Astro has them; throws on data that breaks it. */
async function entriesOf(folder: string): Promise<Map<string, Entry[]>> {
  const { files } = await scanFolder(folder);
  const words = await readNamedWords(folder);
  const entries = files.map(async (file): Promise<Entry[]> => {
    const place = entryPlace(file);
    if (place === undefined) return [];
    const { data, body } = readEntry(file, await readFile(join(folder, file), 'utf8'), words);
    const result = schemaOf(place.collection).safeParse(data);
    if (!result.success) throw new Error(`${file}: ${result.error.message}`);
    const rendered =
      body === undefined ? undefined : { html: '', metadata: { facts: textFactsOf(body, place.language ?? 'en'), source: body.trim() } };
    return [{ id: place.id, collection: place.collection, data: asAstro(result.data, join(folder, file, '..')), rendered }];
  });
  return Map.groupBy((await Promise.all(entries)).flat(), ({ collection }) => collection);
}

/** Astro makes a picture of the photo’s path, which tells its file to those who ask. */
function asAstro(data: unknown, folder: string): Record<string, unknown> {
  const record = data as Record<string, unknown>;
  const { photo } = record;
  if (typeof photo !== 'string') return record;
  return { ...record, photo: { src: `/_astro/${photo}`, width: 200, height: 200, format: 'svg', fsPath: join(folder, photo) } };
}

interface Site {
  edition?: Edition;
  /** The day of the build. */
  now?: string;
  /** A content folder; otherwise a copy of the check’s clean tree with the changes. */
  folder?: string;
  changes?: Record<string, Change>;
}

/**
 * A module of src/page-data as a build of some content in some edition has it. Queries keep their answers for the length of a build, so each call starts anew
 * with modules of its own.
 */
export async function built<Module>(
  load: () => Promise<Module>,
  { edition = 'internal', now = '2026-11-30', folder, changes = {} }: Site = {},
): Promise<Module> {
  const contentDir = folder ?? (await changedTree(changes));
  const entries = await entriesOf(contentDir);
  vi.resetModules();
  vi.stubEnv('FLAMBEAU_EDITION', edition);
  vi.stubEnv('FLAMBEAU_NOW', now);
  vi.stubEnv('FLAMBEAU_CONTENT', contentDir);
  vi.stubEnv('FLAMBEAU_PREVIEW', undefined);
  vi.stubEnv('DEV', false);
  vi.doMock('astro:content', () => ({
    getCollection: (collection: string, filter: (entry: Entry) => boolean = () => true) =>
      Promise.resolve((entries.get(collection) ?? []).filter(filter)),
    getEntry: (collection: string, id: string) => Promise.resolve(entries.get(collection)?.find((entry) => entry.id === id)),
  }));
  vi.doMock('astro:assets', () => ({ getImage: ({ src }: { src: { src: string } }) => Promise.resolve({ src: src.src }) }));
  try {
    return await load();
  } finally {
    vi.unstubAllEnvs();
  }
}

/** A text’s file with the fields that every one has, and those given. */
export const text = (fields: Record<string, unknown> = {}, body = 'A few words.'): string =>
  `---\n${stringify({ title: 'A title', summary: 'A few words.', owner: 'Communication', review: '2027-06-01', ...fields })}---\n\n${body}\n`;

/** The same text in both languages of the site, under its two paths: `both('guide', 'charter.mdx', …)`. */
export const both = (folder: string, file: string, content: string): Record<string, string> => ({
  [`${folder}/fr/${file}`]: content,
  [`${folder}/en/${file}`]: content,
});

/** The file of a champion who may be listed in both editions, with the fields given. */
export const person = (fields: Record<string, unknown> = {}): string =>
  stringify({
    name: 'Ada Morel',
    job: { fr: 'Technicienne', en: 'Technician' },
    entity: 'Orvane France',
    country: 'FR',
    city: 'Lyon',
    timeZone: 'Europe/Paris',
    languages: ['fr'],
    topics: [{ topic: 'profile', help: { fr: 'Je relis.', en: 'I read.' } }],
    labelled: '2026-01-05',
    audience: 'public',
    consent: { date: '2026-01-05', scopes: ['internal', 'public'], until: '2028-01-05' },
    ...fields,
  });

/** The file of a session in Dakar, with the fields given. */
export const session = (fields: Record<string, unknown> = {}): string =>
  text({
    kind: 'workshop',
    day: '2026-12-10',
    time: '09:30',
    minutes: 60,
    timeZone: 'Africa/Dakar',
    link: 'https://meet.orvane.example/room',
    languages: ['fr'],
    forWhom: 'Everybody.',
    ...fields,
  });
