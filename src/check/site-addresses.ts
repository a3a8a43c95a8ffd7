import { join, normalize } from 'node:path/posix';
import { headingsOf } from '../mdx/headings.ts';
import { addressOf, pageAddresses, type PagedCollection } from '../schemas/addresses.ts';
import { ownPages } from '../schemas/own-pages.ts';
import type { LoadedContent, LoadedEntry } from './load.ts';
import { entryPlace } from './places.ts';

/** Whether entries of a collection have pages of their own. */
export const isPaged = (collection: string): collection is PagedCollection => Object.hasOwn(pageAddresses, collection);

/** The addresses of the site as editors write them: `/guide/doubt/`, without a language. */
export class SiteAddresses {
  readonly #content: LoadedContent;
  readonly #entries = new Map<string, readonly LoadedEntry[]>();
  readonly #anchors = new Map<LoadedEntry, ReadonlySet<string>>();

  constructor(content: LoadedContent) {
    this.#content = content;
    for (const page of ownPages) this.#entries.set(page, []);
    for (const [collection, { base }] of Object.entries(pageAddresses) as [PagedCollection, { base: string }][]) {
      for (const [key, entries] of content.keys(collection)) this.#entries.set(`${base}${key}/`, entries);
    }
  }

  has(address: string): boolean {
    return this.#entries.has(address);
  }

  all(): Iterable<string> {
    return this.#entries.keys();
  }

  /** The address of the page that a file makes. */
  addressOf(file: string): string | undefined {
    const place = entryPlace(file);
    return place && isPaged(place.collection) ? addressOf(place.collection, place.key) : undefined;
  }

  /** What a relative path written in a file leads to, when a page is made of it. */
  resolve(from: string, path: string): string | undefined {
    const target = normalize(join(from.slice(0, from.lastIndexOf('/')), path)).replace(/\/$/, '');
    return [target, `${target}.mdx`, `${target}/index.mdx`, `${target}.yaml`]
      .map((file) => this.addressOf(file))
      .find((address) => address !== undefined && this.has(address));
  }

  /**
   * The anchors of a page as a reader of that language gets it: in that language, else in the default language, else in
   * any. Nothing when the page is not made of a text, or when its text cannot be read.
   */
  anchors(address: string, language: string | undefined): ReadonlySet<string> | undefined {
    const entries = this.#entries.get(address) ?? [];
    const wanted = [language, this.#content.defaultLanguage];
    const entry = wanted.map((tag) => entries.find((one) => one.language === tag)).find((one) => one !== undefined) ?? entries[0];
    return entry && this.anchorsOf(entry);
  }

  anchorsOf(entry: LoadedEntry): ReadonlySet<string> | undefined {
    if (entry.body?.tree === undefined) return undefined;
    let anchors = this.#anchors.get(entry);
    if (anchors === undefined) {
      anchors = new Set(headingsOf(entry.body.tree).map((heading) => heading.slug));
      this.#anchors.set(entry, anchors);
    }
    return anchors;
  }
}
