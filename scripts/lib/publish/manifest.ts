import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { editions, type Edition } from '../../../src/schemas/edition.ts';
import { HASHED_FOLDERS } from '../../../src/output/hosting/caching.ts';

/**
 * The file of a published site that says which files were put there, so that no other is ever deleted and what arrived can be read back. It holds no person
 * and no machine in a public edition, and names only what stands beside it.
 */
export const MANIFEST = 'flambeau-files.json';

const file = z.strictObject({ size: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** A file below the site’s folder, by a name that every tool takes: no way out of the folder, no backslash, no sign that ends a line of a list. */
export const isSitePath = (path: string): boolean => /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\\p{Cc}]+$/u.test(path);

/** Whoever may write at a target may write this file too: what it names is copied and deleted. */
const path = z.string().refine(isSitePath);

const manifestSchema = z.strictObject({
  generator: z.literal('flambeau'),
  /** `20261130-134512345-0a1b2c`: sorts by the moment of publishing. */
  release: z.string().regex(/^[\w-]+$/),
  edition: z.enum(editions),
  /** The day by which the site was built: `2027-03-10`. */
  day: z.string(),
  /** ISO, UTC. */
  published: z.string(),
  /** Who published, in an internal edition. */
  by: z.string().optional(),
  files: z.record(path, file),
  /** Code of earlier releases that open pages may still ask for, by path, with the day from which on it may go. */
  kept: z.record(path, z.string()),
  /** Where files are replaced one by one: those that were on their way when this was written. */
  arriving: z.array(path).optional(),
});

export type FileFacts = z.infer<typeof file>;
export type Manifest = z.infer<typeof manifestSchema>;

/** Nothing for what is no manifest of ours, or was cut. */
export function readManifest(text: string | undefined): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
}

export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, undefined, 1)}\n`;

/** A name for a release, to the millisecond; later ones sort behind earlier ones. */
export function releaseName(moment: Date, suffix = randomBytes(3).toString('hex')): string {
  const digits = moment.toISOString().replace(/\D/g, '');
  return `${digits.slice(0, 8)}-${digits.slice(8, 17)}-${suffix}`;
}

/** Days for which code of an earlier release is kept: a page that was opened before the switch asks for it later. */
const DAYS_KEPT = 7;
const CODE = new RegExp(`^(?:${HASHED_FOLDERS.join('|')})/.*\\.(?:css|js|wasm|woff2)$`);

/**
 * The files of the standing release to keep beside the next one: code alone, never a page, an image or data, which could show somebody who withdrew; and
 * nothing at all from another edition.
 */
export function filesToKeep(
  standing: Manifest | undefined,
  next: { edition: Edition; files: Readonly<Record<string, unknown>> },
  now: Date,
): Record<string, string> {
  if (standing === undefined || standing.edition !== next.edition) return {};
  const until = new Date(now.getTime() + DAYS_KEPT * 86_400_000).toISOString().slice(0, 10);
  const today = now.toISOString().slice(0, 10);
  const candidates = [
    ...Object.entries(standing.kept),
    ...Object.keys(standing.files)
      .filter((name) => CODE.test(name))
      .map((name) => [name, until] as const),
  ];
  return Object.fromEntries(candidates.filter(([name, day]) => day > today && !Object.hasOwn(next.files, name)).sort());
}

/** All files of a target that are ours: of the release, kept, or left by a publishing that was cut. */
export function ourFiles(manifest: Manifest): Set<string> {
  return new Set([...Object.keys(manifest.files), ...Object.keys(manifest.kept), ...(manifest.arriving ?? []), MANIFEST]);
}
