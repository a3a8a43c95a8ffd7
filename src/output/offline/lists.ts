import { createHash } from 'node:crypto';
import { bareFile, OFFLINE_PAGE, type OfflineLists, shortDigest } from '../../domain/offline.ts';
import { withoutPeople } from './without-people.ts';

/** What is kept without being asked for. */
export type KeptFirst = 'opened' | 'charter' | 'guide';

export interface OfflineChoice {
  languages: readonly string[];
  first: KeptFirst;
  /** Identifiers of texts that stand for themselves: `privacy`, `first-week`. */
  standalone: readonly string[];
  /** The identifiers of the guide’s chapters, in their order; the first one that there is, is the charter. */
  chapters: readonly string[];
  /** Addresses that rest on somebody’s agreement, without the language: `posts/zofia/`. */
  agreed: readonly string[];
  /** Whether a text names somebody who may withdraw. */
  namesSomebody: (text: string) => boolean;
}

export interface SiteFile {
  path: string;
  size: number;
}

export interface Offline {
  lists: OfflineLists;
  /** Copies of pages without the people that they name. */
  copies: { path: string; text: string }[];
}

/** A file larger than this is no part of reading a page. In bytes. */
const LARGEST = 500_000;

const PARTS = ['guide', 'training', 'posts', 'kit'];
/** Pages whose every word may be there for good. */
const SINGLE = ['ask', OFFLINE_PAGE.replaceAll('/', '')];

/** What a page or a style sheet needs: files that are named after their content. */
const NEEDED = /(_astro|_client)\/([\w.~@+-]+)|url\(\s*["']?(?:\.\/)?([\w.~@+-]+)/g;

/**
 * What may be kept. Only pages of parts that are about rules, lessons and texts, without the people that they name by agreement: a copy on a telephone cannot be
 * called back. A page that still names somebody, and whatever is not known to be safe, is left out.
 * @param pages each page of the site: its path and its HTML
 * @param files all other files
 * @param read a style sheet
 */
export function offlineLists(
  pages: readonly { path: string; html: string }[],
  files: readonly SiteFile[],
  choice: OfflineChoice,
  read: (path: string) => string,
): Offline {
  const sizes = new Map(files.map(({ path, size }) => [path, size]));
  const kept = pages
    .filter(({ path }) => isKind(path, choice))
    .map(({ path, html }) =>
      choice.namesSomebody(html) ? { path, html: withoutPeople(html), isBare: true } : { path, html, isBare: false },
    )
    .filter(({ html, isBare }) => !isBare || !choice.namesSomebody(html));
  const bare = kept.filter(({ isBare }) => isBare);
  const fits = (path: string) => (sizes.get(path) ?? Infinity) <= LARGEST;
  const neededBy = (html: string) => {
    const own = needed(html).filter(fits);
    return [...own, ...own.filter((path) => path.endsWith('.css')).flatMap((path) => needed(read(path)).filter(fits))];
  };
  const needs = new Map(kept.map(({ path, html }) => [path, [...new Set(neededBy(html))].sort()]));
  const first = Object.fromEntries(
    choice.languages.map((language) => {
      const own = firstPages([...needs.keys()], language, choice);
      return [language, [...new Set(own.flatMap((path) => [path, ...(needs.get(path) ?? [])]))].sort()];
    }),
  );
  const lists = {
    pages: Object.fromEntries(kept.map(({ path, html }) => [path, digestOf(html)])),
    bare: bare.map(({ path }) => path),
    files: [...new Set([...needs.values()].flat())].sort(),
    first,
  };
  return {
    lists: { digest: digestOf(JSON.stringify(lists)), ...lists },
    copies: bare.map(({ path, html }) => ({ path: bareFile(path), text: html })),
  };
}

const needed = (text: string): string[] =>
  [...text.matchAll(NEEDED)].map(([, folder = '_astro', name, inStyle]) => `${folder}/${name ?? inStyle}`);

function isKind(path: string, { languages, standalone, agreed }: OfflineChoice): boolean {
  if (path === 'index.html') return true;
  const [language = '', ...rest] = path.split('/');
  if (!languages.includes(language) || rest.at(-1) !== 'index.html') return false;
  const [part, ...below] = rest.slice(0, -1);
  if (part === undefined) return true;
  if (agreed.includes(`${[part, ...below].join('/')}/`)) return false;
  return PARTS.includes(part) || (below.length === 0 && (SINGLE.includes(part) || standalone.includes(part)));
}

/** The paths that a language’s readers get without opening them. */
function firstPages(paths: readonly string[], language: string, { first, chapters }: OfflineChoice): string[] {
  const guide = chapters.map((key) => `${language}/guide/${key}/index.html`).filter((path) => paths.includes(path));
  const own = { opened: [], charter: guide.slice(0, 1), guide: [`${language}/guide/index.html`, ...guide] }[first];
  return [`${language}${OFFLINE_PAGE}index.html`, ...own].filter((path) => paths.includes(path));
}

const digestOf = (text: string): string => shortDigest(createHash('sha256').update(text).digest());
