import type { LoadedContent, LoadedEntry } from '../../../src/check/index.ts';
import type { Problem } from '../../../src/check/problem.ts';
import { localPath } from '../../../src/domain/addresses.ts';
import { previewMark, type PreviewMark } from '../../../src/domain/edition.ts';
import { addressOf, pageAddresses, type PagedCollection } from '../../../src/schemas/addresses.ts';
import { EDITORS_PAGE } from '../../../src/schemas/own-pages.ts';
import { imageFormats, type ImageFormat } from '../../../src/schemas/network.ts';
import { shareImagePath } from '../../../src/share-images/paths.ts';

/** What an editor wants to know of the page they look at. */
export interface PageFacts {
  file: string;
  owner: string | undefined;
  review: string | undefined;
  mark: { kind: PreviewMark; day: string | undefined } | undefined;
  /** The same page in each other language of the site: its file, or nothing where it is not translated. */
  twins: { language: string; path: string; file: string | undefined }[];
  problems: readonly Problem[];
  images: { format: ImageFormat; path: string }[];
}

/** A page that only the preview shows. */
export interface DraftPage {
  title: string;
  path: string;
  kind: PreviewMark;
}

interface Read {
  title?: string;
  name?: string;
  owner?: string;
  review?: string;
  audience?: 'internal';
  draft?: boolean;
  publish?: string;
  expires?: string;
}

/** The facts of the page at a path of the site (`/fr/guide/charter/`); nothing for one that no single file makes. */
export function pageFacts(content: LoadedContent, problems: readonly Problem[], path: string): PageFacts | undefined {
  const [, language = '', address = ''] = /^\/([^/]+)(\/.*)$/.exec(decode(path)) ?? [];
  const found = content.languages.includes(language) ? entriesAt(content, address) : undefined;
  const entry = found && shown(content, found.entries, language);
  if (found === undefined || entry === undefined) return undefined;
  const data = dataOf(entry);
  const kind = markOf(content, data);
  const isTranslated = entry.language !== undefined;
  return {
    file: entry.file,
    owner: data.owner,
    review: data.review,
    mark: kind && { kind, day: kind === 'future' ? data.publish : kind === 'expired' ? data.expires : undefined },
    twins: isTranslated
      ? content.languages
          .filter((other) => other !== language)
          .map((other) => ({
            language: other,
            path: localPath(other, address),
            file: found.entries.find((one) => one.language === other)?.file,
          }))
      : [],
    problems: problems.filter(({ file }) => file === entry.file),
    images: formatsOf(content, entry).map((format) => ({ format, path: shareImagePath(localPath(language, address), format) })),
  };
}

/** All pages that are drafts, or not of this day. */
export function draftPages(content: LoadedContent): DraftPage[] {
  return pagedCollections.flatMap((collection) =>
    (content.of(collection) as readonly LoadedEntry[]).flatMap((entry) => {
      const data = dataOf(entry);
      const kind = markOf(content, data);
      const language = entry.language ?? content.defaultLanguage ?? '';
      return kind === undefined
        ? []
        : [{ title: data.title ?? data.name ?? entry.key, path: localPath(language, addressOf(collection, entry.key)), kind }];
    }),
  );
}

const pagedCollections = Object.keys(pageAddresses) as PagedCollection[];

/** Where the editor’s manual is on the site, in the editor’s language if it is one of the site’s; nothing in an edition without it. */
export function manualPath({ languages, defaultLanguage }: LoadedContent, language: string, isInternal: boolean): string | undefined {
  const spoken = languages.includes(language) ? language : defaultLanguage;
  return isInternal && spoken !== undefined ? localPath(spoken, EDITORS_PAGE) : undefined;
}

/** Posts have every format, people those of the settings, other pages the one that networks show. */
function formatsOf({ settings }: LoadedContent, { collection }: LoadedEntry): readonly ImageFormat[] {
  if (collection === 'posts') return imageFormats;
  return collection === 'champions' ? (settings?.badges ?? []) : ['link'];
}

function entriesAt(content: LoadedContent, address: string): { entries: readonly LoadedEntry[] } | undefined {
  for (const collection of pagedCollections) {
    const { base } = pageAddresses[collection];
    const entries = address.startsWith(base) ? content.keys(collection).get(address.slice(base.length).replace(/\/$/, '')) : undefined;
    if (entries !== undefined) return { entries };
  }
  return undefined;
}

/** The file that a reader of a language gets: in it, else in the default language, else in any. */
function shown(content: LoadedContent, entries: readonly LoadedEntry[], language: string): LoadedEntry | undefined {
  const wanted = [language, content.defaultLanguage];
  return wanted.map((tag) => entries.find((one) => one.language === tag)).find((one) => one !== undefined) ?? entries[0];
}

const dataOf = (entry: LoadedEntry): Read => (entry.data ?? entry.raw ?? {}) as Read;

const markOf = (content: LoadedContent, data: Read): PreviewMark | undefined =>
  previewMark({ ...data, audience: data.audience ?? 'internal' }, content.now);

function decode(path: string): string {
  try {
    return decodeURIComponent(path.split('?', 1)[0] ?? '');
  } catch {
    return path;
  }
}
