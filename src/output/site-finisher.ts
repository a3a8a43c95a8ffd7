import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { typeset } from '../i18n/typography/typeset.ts';
import { Channel } from './channel.ts';
import { cleanDrawings } from './clean-drawings.ts';
import { dropUnreferenced, mentionsIn } from './drop-unreferenced.ts';
import { inOrder, listFiles } from './files.ts';
import { type FinishedPage, PageFinisher } from './page-finisher.ts';
import { rewriteStyles } from './rewrite-output.ts';
import { buildSearchIndex } from './search/build-search-index.ts';
import type { SearchDocument } from './search/page-document.ts';
import type { Finding, VerifyOptions } from './verify/types.ts';
import { Verification } from './verify/verification.ts';
import { verifyOutput } from './verify/index.ts';
import { writeHostFiles } from './write-host-files.ts';

export interface Finished {
  /** Pages that can be found. */
  entries: number;
  /** Files that no page shows, and that were left out. */
  dropped: readonly string[];
  /** Drawings that held more than what draws. */
  cleaned: number;
}

/**
 * Makes of pages, as Astro makes them, a site that works anywhere; page by page, while the next ones are being made.
 * Links become relative, the text is set, search learns what the page holds and the rules look at it, all of that from
 * one parse. Pagefind has a process of its own.
 */
export class SiteFinisher {
  readonly #folder: string;
  readonly #site: string;
  #pages: PageFinisher | undefined;
  #verification: Verification | undefined;
  readonly #found = new Channel<SearchDocument>();
  #search: Promise<{ entries: number }> | undefined;
  /** Pages in the order of their paths: what comes early waits here for its turn. */
  #order: readonly string[] = [];
  #turn = 0;
  readonly #early = new Map<string, FinishedPage>();
  readonly #digests = new Map<string, string>();
  readonly #named = new Set<string>();

  /** @param site the site's public address */
  constructor(folder: string, site: string) {
    this.#folder = folder;
    this.#site = site;
  }

  /** Says which files will come, before the first of them; those that are there already need not be said. */
  async expect(files: readonly string[]): Promise<void> {
    const expected = new Set([...(await listFiles(this.#folder)), ...files]);
    this.#pages = new PageFinisher(this.#site, expected, typeset);
    this.#verification = new Verification(this.#folder, expected, { site: this.#site });
    this.#order = [...expected].filter((file) => file.endsWith('.html')).sort();
    this.#search = buildSearchIndex(this.#folder, this.#found);
    // Its failure is thrown at the end; until then it is no unhandled one.
    this.#search.catch(() => {});
  }

  /** Finishes one page. @returns its HTML, for whoever writes it */
  page(file: string, source: string): string {
    if (this.#pages === undefined) throw new Error(`${file} came before it was said which files to expect.`);
    const finished = this.#pages.finish(file, source);
    const { html } = finished;
    this.#digests.set(file, digest(html));
    for (const name of mentionsIn(html)) this.#named.add(name);
    this.#early.set(file, finished);
    this.#takeTurns();
    return html;
  }

  #takeTurns(): void {
    for (let file = this.#order[this.#turn]; file !== undefined; file = this.#order[this.#turn]) {
      const page = this.#early.get(file);
      if (page === undefined) return;
      this.#early.delete(file);
      this.#turn += 1;
      this.#verification?.page(page.facts);
      if (page.document) this.#found.push(page.document);
    }
  }

  /** Once all files are there: pages that have not come by themselves, styles, search, what no page shows, hosts. */
  async end(): Promise<Finished> {
    if (this.#pages === undefined) await this.expect([]);
    const paths = await listFiles(this.#folder);
    const left = paths.filter((path) => path.endsWith('.html') && !this.#digests.has(path));
    for await (const [path, source] of inOrder(left, (file) => readFile(join(this.#folder, file), 'utf8'))) {
      const html = this.page(path, source);
      if (html !== source) await writeFile(join(this.#folder, path), html);
    }
    this.#found.close();
    await rewriteStyles(this.#folder, paths, this.#pages!);
    const entries = (await this.#search)?.entries ?? 0;
    const dropped = await dropUnreferenced(this.#folder, this.#named);
    const cleaned = await cleanDrawings(this.#folder);
    await writeHostFiles(this.#folder, this.#site);
    return { entries, dropped, cleaned };
  }

  /**
   * Says all that is wrong with the finished site. What was seen of a page while it was made holds for the very bytes
   * that were seen: where a file is another, all are read again.
   */
  async verify(options: VerifyOptions): Promise<Finding[]> {
    const paths = await listFiles(this.#folder);
    const pages = paths.filter((path) => path.endsWith('.html'));
    let same = this.#turn === this.#order.length && pages.length === this.#order.length;
    for await (const [path, html] of inOrder(pages, (file) => readFile(join(this.#folder, file)))) {
      options.signal?.throwIfAborted();
      same &&= this.#digests.get(path) === digest(html);
    }
    const seen = same ? this.#verification : undefined;
    // It can end once: a second verification reads for itself.
    this.#verification = undefined;
    return seen === undefined ? verifyOutput(this.#folder, options) : seen.end(new Set(paths), options);
  }
}

const digest = (data: string | Buffer): string => createHash('sha256').update(data).digest('base64');

/** Finishes a folder of pages that are all there. */
export async function finishSite(folder: string, site: string): Promise<Finished> {
  return new SiteFinisher(folder, site).end();
}
