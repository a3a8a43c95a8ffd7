import { readdirSync } from 'node:fs';

/** Every page of a built site, as paths below its root: `/fr/guide/charter/index.html`. */
export function sitePages(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.html') && !path.startsWith('/pagefind/'))
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
