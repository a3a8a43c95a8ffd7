import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'devalue';
import type { Options } from '../../config/options.ts';
import { textKey } from '../../config/texts-read.ts';
import { listFiles } from '../../output/files.ts';
import { bundledCode } from './bundled-code.ts';
import { readStore } from './data-store.ts';

/** What the pages of a build are made from. */
export interface MadeFrom {
  /** The digest of everything but the texts themselves: code, packages, settings, options, and what pages may say of a text. */
  rest: string;
  /** The digest of each text, by its textKey(). */
  texts: ReadonlyMap<string, string>;
}

export interface Origins {
  options: Options;
  /** The folder of the project's code. */
  project: string;
  /** Astro's data store, once it has been written. */
  store: string;
  /** The folder of the bundle that makes the pages. */
  bundle: string;
}

/**
 * Reads what the pages are made from. Whatever is not known to matter to single pages alone counts for all of them: a title
 * that changes is in menus, lists, cards and links everywhere.
 * @returns nothing where it is not known which packages are installed
 */
export async function madeFrom({ options, project, store, bundle }: Origins): Promise<MadeFrom | undefined> {
  const packages = installedPackages(project);
  if (packages === undefined) return undefined;
  const { contentDir, edition, now, preview, texts: mode } = options;
  const hash = createHash('sha256');
  const add = (name: string, value: string | Buffer) => hash.update(`${name}\0${value.length}\0`).update(value);
  add('options', JSON.stringify({ edition, now, preview, mode, node: process.version, icu: process.versions.icu }));
  add('packages', packages);
  const code = (await listFiles(join(project, 'src'))).filter((file) => !file.startsWith('content/'));
  for (const file of code) add(file, readFileSync(join(project, 'src', file)));
  for (const file of await listFiles(join(contentDir, 'settings'))) add(file, readFileSync(join(contentDir, 'settings', file)));
  for (const line of await bundledCode(bundle)) add('bundle', line);
  const texts = new Map<string, string>();
  for (const [collection, entries] of readStore(store)) {
    for (const [id, { digest, rendered, ...entry }] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const { pieces, source: _source, ...said } = rendered?.metadata ?? {};
      if (pieces !== undefined) texts.set(textKey(collection, id), String(digest));
      add(textKey(collection, id), stringify([entry, said]));
    }
  }
  return { rest: hash.digest('hex'), texts };
}

/** npm's own list of what it has installed, of the project or of one above it that has it as a package. */
function installedPackages(project: string): string | undefined {
  for (let folder = project; ; folder = dirname(folder)) {
    const list = join(folder, 'node_modules', '.package-lock.json');
    if (existsSync(list)) return readFileSync(list, 'utf8');
    if (dirname(folder) === folder) return undefined;
  }
}
