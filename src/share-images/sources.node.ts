import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fontFiles } from './fonts.ts';
import { digest } from './hash.node.ts';
import { encoder } from './png.node.ts';
import { typefaces } from './typefaces.ts';

/** This room as it stands on disk. Astro bundles this module into its output folder; the sources are then those of the project that is built. */
export function sourceFolder(): string {
  const own = dirname(fileURLToPath(import.meta.url));
  return existsSync(join(own, 'renderer.ts')) ? own : join(process.cwd(), 'src/share-images');
}

/** The modules that make an image of a card. All that they import is found from them. */
const entries = ['renderer.ts', 'png.node.ts', 'emoji.node.ts', 'fonts.node.ts', 'font-store.node.ts'];

let known: string | undefined;

/**
 * The digest of all that turns a card into a PNG: our sources and what they import, the installed packages with those
 * that they need, and Node’s own Unicode data, by which lines are broken. Read once a process: its code cannot change
 * under it.
 */
export function drawingDigest(): string {
  known ??= computeDrawingDigest();
  return known;
}

function computeDrawingDigest(): string {
  const folder = sourceFolder();
  const project = resolve(folder, '../..');
  const sources = new Map<string, string>();
  const packages = new Set<string>(['@discordapp/twemoji', 'subset-font']);
  for (const entry of entries) readSource(join(folder, entry), sources, packages);
  for (const { path } of fontFiles) packages.add(path.split('/').slice(0, 2).join('/'));
  for (const { display, text } of Object.values(typefaces)) packages.add(display).add(text);
  const versions = new Map<string, string>();
  for (const name of packages) readVersions(project, project, name, versions);
  const order = ([a]: [string, string], [b]: [string, string]) => (a < b ? -1 : 1);
  return digest(
    JSON.stringify([
      [...sources].map(([file, source]): [string, string] => [relative(project, file).replaceAll('\\', '/'), source]).sort(order),
      [...versions].sort(order),
      [encoder, process.versions['icu'], process.versions['unicode']],
    ]),
  );
}

/** A module’s source and, through its imports, that of all it needs. Line ends do not count: a checkout may change them. */
function readSource(file: string, sources: Map<string, string>, packages: Set<string>): void {
  if (sources.has(file) || file.endsWith('.d.ts')) return;
  const source = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  sources.set(file, source);
  for (const [, from = ''] of source.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)'/gm)) {
    if (from.startsWith('.')) readSource(resolve(dirname(file), from), sources, packages);
    else if (!from.startsWith('node:'))
      packages.add(
        from
          .split('/')
          .slice(0, from.startsWith('@') ? 2 : 1)
          .join('/'),
      );
  }
}

/** An installed package’s version and, by their places, those of the packages that it needs. */
function readVersions(project: string, from: string, name: string, versions: Map<string, string>): void {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name);
    if (existsSync(join(place, 'package.json'))) {
      const key = relative(project, place).replaceAll('\\', '/');
      if (versions.has(key)) return;
      const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as { version: string; dependencies?: object };
      versions.set(key, manifest.version);
      for (const needed of Object.keys(manifest.dependencies ?? {})) readVersions(project, place, needed, versions);
      return;
    }
    if (folder === project || folder === dirname(folder)) return;
  }
}
