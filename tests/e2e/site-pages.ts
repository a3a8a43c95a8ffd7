import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../scripts/lib/project.ts';

/** Every page of a built site that shows something, as paths below its root: `/fr/guide/charter/index.html`; not those that send on. */
export function sitePages(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.html') && !path.startsWith('/pagefind/'))
    .filter((path) => !readFileSync(join(dir, path), 'utf8').slice(0, 1500).includes('http-equiv="refresh"'))
    .sort();
}

/** The kinds of pages of a language, as the house has them: those with an address of their own before those of many, as Astro looks them up. */
const kinds = readdirSync(join(PROJECT, 'src/pages/[lang]'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro') && !file.includes('[...moved]'))
  .map((file) => file.replaceAll('\\', '/').replace(/(?:^index|\/index)?\.astro$/, ''))
  .sort((one, other) => parameters(one) - parameters(other) || other.length - one.length)
  .map((route) => ({
    route,
    address: new RegExp(`^${route.replace(/\/\[\.{3}\w+\]/g, '(?:/.+)?').replace(/\[\w+\]/g, '[^/]+')}$`),
  }));

function parameters(route: string): number {
  return route.split('[').length - 1;
}

/** The kind of a page: its file in src/pages/[lang], `champions/[champion]`. */
export function kindOf(path: string): string {
  const address = path.replace(/^\/[^/]+\/?/, '').replace(/\/?index\.html$/, '');
  return kinds.find((kind) => kind.address.test(address))?.route ?? address;
}

/** One page of each kind, for what takes too long on all of them. */
export function pageKinds(dir: string, language: string): string[] {
  const pages = sitePages(dir).filter((path) => path.startsWith(`/${language}/`));
  return [...Map.groupBy(pages, kindOf).values()].map(([first]) => first!);
}

/** With FLAMBEAU_FULL every page is looked at; without it, as in CI, those that stand for the others. */
export const isFull = Boolean(process.env['FLAMBEAU_FULL']);

/**
 * One page of each kind, in the languages by turns, and every fortieth of all others: what CI has time for. All of them in a
 * full run. The languages' pages are built alike.
 */
export function sampledPages(dir: string, languages: readonly string[]): string[] {
  const ofKinds = new Set(
    languages.flatMap((language, turn) => pageKinds(dir, language).filter((_, index) => index % languages.length === turn)),
  );
  return sitePages(dir).filter((path, index) => isFull || ofKinds.has(path) || index % 40 === 0);
}
