import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mapCssUrls } from './css-urls.ts';
import { inOrder, listFiles } from './files.ts';
import { PageFinisher } from './page-finisher.ts';
import { relativeUrl } from './relative.ts';
import type { SearchDocument } from './search/page-document.ts';
import type { Typeset } from './typeset-text.ts';

/**
 * Rewrites every page and style sheet of an output in place, each read, parsed and written once, and hands over what
 * search needs of each page meanwhile, in the order of their paths.
 * @param site the site's public address
 */
export async function* rewriteOutput(folder: string, site: string, typeset: Typeset): AsyncGenerator<SearchDocument> {
  const paths = await listFiles(folder);
  const finisher = new PageFinisher(site, new Set(paths), typeset);
  await rewriteStyles(folder, paths, finisher);
  const pages = paths.filter((name) => name.endsWith('.html'));
  for await (const [page, source] of inOrder(pages, (path) => readFile(join(folder, path), 'utf8'))) {
    const { html, document } = finisher.finish(page, source);
    if (html !== source) await writeFile(join(folder, page), html);
    if (document) yield document;
  }
}

/** Makes the addresses in every style sheet relative. */
export async function rewriteStyles(folder: string, paths: readonly string[], finisher: PageFinisher): Promise<void> {
  for (const path of paths.filter((name) => name.endsWith('.css'))) {
    const source = await readFile(join(folder, path), 'utf8');
    const result = mapCssUrls(source, (url) => relativeUrl(url, finisher.placeOf(path)));
    if (result !== source) await writeFile(join(folder, path), result);
  }
}
