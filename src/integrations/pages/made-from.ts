import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { stringify, unflatten } from 'devalue';
import type { Options } from '../../config/options.ts';
import { textKey } from '../../config/texts-read.ts';

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
export function madeFrom({ options, project, store, bundle }: Origins): MadeFrom | undefined {
  const packages = installedPackages(project);
  if (packages === undefined) return undefined;
  const { contentDir, edition, now, preview, texts: mode } = options;
  const hash = createHash('sha256');
  const add = (name: string, value: string | Buffer) => hash.update(`${name}\0${value.length}\0`).update(value);
  add('options', JSON.stringify({ edition, now, preview, mode, node: process.version, icu: process.versions.icu }));
  add('packages', packages);
  for (const file of filesBelow(join(project, 'src'), 'content')) add(file, readFileSync(join(project, 'src', file)));
  for (const file of filesBelow(join(contentDir, 'settings'))) add(file, readFileSync(join(contentDir, 'settings', file)));
  for (const line of bundled(bundle)) add('bundle', line);
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

/** An entry as Astro keeps it. */
type Kept = { digest?: string | number; rendered?: { metadata?: Record<string, unknown> } } & Record<string, unknown>;

function readStore(file: string): [string, Map<string, Kept>][] {
  const collections = unflatten(JSON.parse(readFileSync(file, 'utf8')) as number[]) as Map<string, Map<string, Kept>>;
  return [...collections].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** npm's own list of what it has installed, of the project or of one above it that has it as a package. */
function installedPackages(project: string): string | undefined {
  for (let folder = project; ; folder = dirname(folder)) {
    const list = join(folder, 'node_modules', '.package-lock.json');
    if (existsSync(list)) return readFileSync(list, 'utf8');
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * The bundle's files, each as its name and digest, without the one that holds the content. A chunk is called by what is in it,
 * the content included, and every other says the names of those it imports: names count without that mark, and in the
 * order of what they are. The entry lists files in the order in which they were met, and draws a key that no page of ours uses.
 */
function bundled(folder: string): string[] {
  const unmarked = (text: string) => text.replace(/[_.][A-Za-z0-9_-]{8}\.mjs/g, '.mjs');
  const digest = (code: string) => createHash('sha256').update(code).digest('base64');
  return filesBelow(folder)
    .filter((name) => !name.includes('_astro_data-layer-content'))
    .map((name) => {
      if (!name.endsWith('.mjs')) return name;
      const code = unmarked(readFileSync(join(folder, name), 'utf8'));
      const isEntry = name.startsWith('prerender-entry');
      return `${unmarked(name)} ${digest(
        isEntry
          ? code
              .replace(/"key":"[^"]*"/, '')
              .split(/[,;\n[\]]/)
              .sort()
              .join('\n')
          : code,
      )}`;
    })
    .sort();
}

/** Names below a folder, with `/`, in order; none where there is no folder. */
function filesBelow(folder: string, except?: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((name) => except === undefined || !name.startsWith(`${except}/`))
    .sort();
}
