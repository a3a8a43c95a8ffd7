import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { forEachOf, listFiles } from './files.ts';

/** Where Astro puts what pages import; style sheets beside it name their fonts and pictures by `url(…)`. */
const folder = '_astro';
const mention = /(?:_astro\/|url\(\s*["']?(?:\.\/)?)([\w.~@+-]+)/g;

/** The names of assets that a text may mean. */
export function* mentionsIn(text: string): Generator<string> {
  for (const [, name] of text.matchAll(mention)) yield name!;
}

/**
 * Removes the assets that nothing published names. Astro emits every picture that a collection mentions, also those of
 * a draft, of another edition or of somebody whose consent has lapsed: such a file would be a leak that no page shows.
 * @param byPages what the pages name; otherwise they are read
 * @returns the names of the files removed
 */
export async function dropUnreferenced(dir: string, byPages?: ReadonlySet<string>): Promise<string[]> {
  const assets = await readdir(join(dir, folder)).catch(() => []);
  const named = new Set<string>(byPages);
  const isRead = byPages === undefined ? /\.(html|css|js|json|xml|svg)$/ : /\.(css|js|json|xml|svg)$/;
  const texts = (await listFiles(dir)).filter((path) => isRead.test(path));
  await forEachOf(texts, async (path) => {
    for (const name of mentionsIn(await readFile(join(dir, path), 'utf8'))) named.add(name);
  });
  const unnamed = assets.filter((name) => !named.has(name));
  await forEachOf(unnamed, (name) => rm(join(dir, folder, name), { recursive: true }));
  return unnamed.sort();
}
