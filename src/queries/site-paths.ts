import { addressOf, type PagedCollection } from '../schemas/addresses.ts';
import { holdsPage } from '../domain/edition.ts';
import { ownPages } from '../schemas/own-pages.ts';
import { getChampionsById } from './champions.ts';
import { getCommunities } from './communities.ts';
import { getEvents } from './events.ts';
import { getChapters } from './guide.ts';
import { memo } from './memo.ts';
import { getPages } from './pages.ts';
import { getPosts } from './posts.ts';
import { options } from './site.ts';
import { getStories } from './stories.ts';
import { textHeadings, type TextEntry } from './texts.ts';
import { getModules } from './training.ts';

/** A page of the site that a text can link to. */
export interface SitePage {
  /** The identifiers of its headings. */
  anchors: () => ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

const pagesByPath = memo(async (language: string): Promise<Map<string, SitePage>> => {
  const [pages, chapters, champions, modules, stories, posts, events, communities] = await Promise.all([
    getPages(language),
    getChapters(language),
    getChampionsById(),
    getModules(language),
    getStories(language),
    getPosts(language),
    getEvents(language),
    getCommunities(language),
  ]);
  const texts = (collection: PagedCollection, entries: readonly { key: string; entry: TextEntry }[]) =>
    entries.map(({ key, entry }): [string, SitePage] => [addressOf(collection, key), { anchors: anchorsOf(entry) }]);
  return new Map([
    ...[
      ...ownPages.filter((path) => holdsPage(path, options.edition)),
      ...[...champions.keys()].map((id) => addressOf('champions', id)),
    ].map((path): [string, SitePage] => [path, { anchors: () => none }]),
    ...texts('pages', pages),
    ...texts('guide', chapters),
    ...texts(
      'modules',
      modules.flatMap((module) => [module, ...module.lessons]),
    ),
    ...texts('stories', stories),
    ...texts('posts', posts),
    ...texts('events', events),
    ...texts('communities', communities),
  ]);
});

/** The identifiers of a text's headings, gathered when they are first asked for. */
function anchorsOf(entry: TextEntry): () => ReadonlySet<string> {
  let anchors: ReadonlySet<string> | undefined;
  return () => (anchors ??= new Set(textHeadings(entry).map(({ slug }) => slug)));
}

/** This edition's page at a path without language, such as `/guide/charter/`. */
export const findPage = async (path: string, language: string): Promise<SitePage | undefined> => (await pagesByPath(language)).get(path);
