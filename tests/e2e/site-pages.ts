import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every page of a built site that shows something, as paths below its root: `/fr/guide/charter/index.html`; not those that send on. */
export function sitePages(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.html') && !path.startsWith('/pagefind/'))
    .filter((path) => !readFileSync(join(dir, path), 'utf8').slice(0, 1500).includes('http-equiv="refresh"'))
    .sort();
}

/** One page of each kind, for what takes too long on all of them. */
export function pageKinds(dir: string, language: string): string[] {
  const pages = sitePages(dir).filter((path) => path.startsWith(`/${language}/`));
  const kind = (path: string) =>
    path
      .split('/')
      .slice(2, -1)
      .map((part, depth) => (depth === 0 ? part : '*'))
      .join('/');
  return [...Map.groupBy(pages, kind).values()].map(([first]) => first!);
}

/** With FLAMBEAU_FULL every page is looked at; without it, as in CI, those that stand for the others. */
export const isFull = Boolean(process.env['FLAMBEAU_FULL']);

/**
 * One page of each kind, in the languages by turns, and every twelfth of all others: what CI has time for. All of them in a
 * full run. The languages' pages are built alike.
 */
export function sampledPages(dir: string, languages: readonly string[]): string[] {
  const kinds = new Set(
    languages.flatMap((language, turn) => pageKinds(dir, language).filter((_, index) => index % languages.length === turn)),
  );
  return sitePages(dir).filter((path, index) => isFull || kinds.has(path) || index % 12 === 0);
}
