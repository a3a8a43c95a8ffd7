import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedContent } from '../../../src/check/load.ts';
import { forEachOf, listFiles } from '../../../src/output/files.ts';
import { wanted, type Withdrawn } from '../../../src/output/withdrawn/person.ts';
import { searchFile } from '../../../src/output/withdrawn/search-file.ts';
import type { Champion } from '../../../src/schemas/champion.ts';
import { findMentions } from './mentions.ts';
import { personOf, photoOf } from './person.ts';
import { stemOf } from './withdraw.ts';

/** All that the site holds on one person. */
export interface Dossier {
  id: string;
  /** Relative to the content folder, as are all paths of the content. */
  file: string;
  photo: string | undefined;
  data: Champion;
  /** The file as it is written, comments included. */
  text: string;
  sponsor: { id: string; name: string | undefined } | undefined;
  sponsored: readonly { id: string; name: string }[];
  /** Other places of the content that name them. */
  mentions: readonly { file: string; line: number; column: number; kind: string; text: string }[];
  /** Files of the finished site that hold them, by path; nothing where there is no finished site to look in. */
  output: readonly string[] | undefined;
}

/** @param site the folder of a finished site */
export async function dossier(content: LoadedContent, id: string, site: string | undefined): Promise<Dossier> {
  const { entry, data } = personOf(content, id);
  const champions = content.keys('champions');
  const nameOf = (other: string) => {
    const name = champions.get(other)?.[0]?.raw?.['name'];
    return typeof name === 'string' ? name : undefined;
  };
  const emails = data.email === undefined ? [] : [data.email];
  const photo = photoOf(data);
  return {
    id,
    file: entry.file,
    photo,
    data,
    text: entry.source.text,
    sponsor: data.sponsor === undefined ? undefined : { id: data.sponsor, name: nameOf(data.sponsor) },
    sponsored: content
      .of('champions')
      .flatMap((other) => (other.raw?.['sponsor'] === id ? [{ id: other.id, name: nameOf(other.id) ?? other.id }] : [])),
    mentions: findMentions(content, { id, name: data.name, emails })
      .filter(({ kind, target, file }) => kind !== 'part-of-name' && target !== 'sponsors' && file !== photo)
      .map(({ file, line, column, kind, text }) => ({ file, line, column, kind, text: text.trim() })),
    output:
      site === undefined
        ? undefined
        : await holding(site, {
            id,
            name: data.name,
            emails,
            photo: photo === undefined ? undefined : { digests: [], stem: stemOf(photo) },
            others: content.of('champions').map((other) => ({ id: other.id, name: nameOf(other.id) ?? '' })),
          }),
  };
}

/** The files of a finished site that hold somebody, found in the way in which a withdrawal is proven. */
async function holding(site: string, person: Omit<Withdrawn, 'isBack'>): Promise<string[]> {
  const people = [wanted({ ...person, isBack: false })];
  const found: string[] = [];
  await forEachOf(await listFiles(site), async (file) => {
    if (searchFile(file, await readFile(join(site, file)), people).length > 0) found.push(file);
  });
  return found.sort();
}
