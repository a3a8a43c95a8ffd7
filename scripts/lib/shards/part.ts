import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { editions } from '../../../src/schemas/edition.ts';
import { errorCode } from '../expected-error.ts';
import { MARKER } from '../marker.ts';
import { fileDigests, sha256 } from './digests.ts';
import { brokenPart, noPart } from './words.ts';

/** More shares than `--shard` takes are of no build. */
const MOST = 9999;

/** What stands in the `flambeau.json` of a part: of what it is a share, so that only shares of one site are joined. */
const markerSchema = z.object({
  generator: z.literal('flambeau'),
  version: z.string(),
  edition: z.enum(editions),
  now: z.string(),
  languages: z.array(z.string()),
  part: z.object({
    index: z.int().min(1).max(MOST),
    of: z.int().min(1).max(MOST),
    /** The site's public address. */
    url: z.string(),
    /** Whom the settings name for a hole in the security. */
    securityEmail: z.string().optional(),
    /** The content folder on the machine that made it. */
    from: z.string(),
    contentDigest: z.string(),
    codeDigest: z.string(),
    /** Of the list of its files. */
    filesDigest: z.string(),
    stats: z.record(z.string(), z.number()),
  }),
});

/** Nothing that would be written elsewhere than below the site’s folder. */
const filesSchema = z.record(z.string().regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/), z.string());

export type PartMarker = z.infer<typeof markerSchema>;

export interface Part extends PartMarker {
  /** As typed, for messages. */
  name: string;
  /** Its pages and images, as Astro made them. */
  site: string;
  /** The digest of each of them, by path. */
  files: Readonly<Record<string, string>>;
}

const SITE = 'site';
const FILES = 'files.json';

/** Puts a share of a site and what is known of it into a new folder. */
export async function writePart(folder: string, site: string, marker: PartMarker): Promise<void> {
  const list = JSON.stringify(await fileDigests(site));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  move(site, join(folder, SITE));
  writeFileSync(join(folder, FILES), list);
  const part = { ...marker.part, filesDigest: sha256(list) };
  writeFileSync(join(folder, MARKER), `${JSON.stringify({ ...marker, part }, undefined, 2)}\n`);
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

/** Reads what a part says of itself. Throws where the folder is no part, or is not whole any more. */
export function readPart(folder: string, name: string): Part {
  const marker = markerSchema.safeParse(json(read(join(folder, MARKER))));
  if (!marker.success) throw noPart(name);
  const list = read(join(folder, FILES));
  if (list === undefined || sha256(list) !== marker.data.part.filesDigest) throw brokenPart(name, FILES, 1);
  const files = filesSchema.safeParse(json(list));
  if (!files.success) throw brokenPart(name, FILES, 1);
  return { ...marker.data, name, site: join(folder, SITE), files: files.data };
}

/** Whether a folder holds a part, whole or not. */
export function isPart(folder: string): boolean {
  const marker = json(read(join(folder, MARKER)));
  return typeof marker === 'object' && marker !== null && 'part' in marker;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}

function json(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
