import { addressOf } from '../schemas/addresses.ts';
import { holdsPage } from '../domain/edition.ts';
import { ownPages } from '../schemas/own-pages.ts';
import { getChampionsById } from './champions.ts';
import { memo } from './memo.ts';
import { options } from './site.ts';
import { textPageNames, textPages } from './text-pages.ts';
import { textHeadings, type TextEntry } from './texts.ts';

/** A page of the site that a text can link to. */
export interface SitePage {
  /** The identifiers of its headings. */
  anchors: () => ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

const pagesByPath = memo(async (language: string): Promise<Map<string, SitePage>> => {
  const [champions, ...texts] = await Promise.all([
    getChampionsById(),
    ...textPageNames.map(async (collection) =>
      (await textPages[collection].entries(language)).map(({ key, entry }): [string, SitePage] => [
        addressOf(collection, key),
        { anchors: anchorsOf(entry) },
      ]),
    ),
  ]);
  return new Map([
    ...[
      ...ownPages.filter((path) => holdsPage(path, options.edition)),
      ...[...champions.keys()].map((id) => addressOf('champions', id)),
    ].map((path): [string, SitePage] => [path, { anchors: () => none }]),
    ...texts.flat(),
  ]);
});

/** The identifiers of a text's headings, gathered when they are first asked for. */
function anchorsOf(entry: TextEntry): () => ReadonlySet<string> {
  let anchors: ReadonlySet<string> | undefined;
  return () => (anchors ??= new Set(textHeadings(entry).map(({ slug }) => slug)));
}

/** This edition's page at an address without language, such as `/guide/charter/#who-you-are`: an anchor or a question in it leads to the same page. */
export const findPage = async (address: string, language: string): Promise<SitePage | undefined> =>
  (await pagesByPath(language)).get(address.replace(/[?#].*$/s, ''));
