import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mapCssUrls } from './css-urls.ts';
import { inOrder, listFiles } from './files.ts';
import { type Place, relativeUrl } from './relative.ts';
import { rewritePage } from './rewrite-page.ts';
import { type SearchDocument, SearchReader } from './search/page-document.ts';
import type { Typeset } from './typeset-text.ts';

/**
 * Rewrites every page and style sheet of an output in place, each read, parsed and written once, and hands over what
 * search needs of each page meanwhile, in the order of their paths.
 * @param site the site's public address
 */
export async function* rewriteOutput(folder: string, site: string, typeset: Typeset): AsyncGenerator<SearchDocument> {
  const paths = await listFiles(folder);
  const files = new Set(paths);
  const publicAddress = site.endsWith('/') ? site : `${site}/`;
  const reached: Place['reached'] = new Map();
  const placeOf = (page: string): Place => ({ page, files, site: publicAddress, reached });
  const set = remembering(typeset);
  const read = (path: string) => readFile(join(folder, path), 'utf8');
  for (const path of paths.filter((name) => name.endsWith('.css'))) {
    const source = await read(path);
    const result = mapCssUrls(source, (url) => relativeUrl(url, placeOf(path)));
    if (result !== source) await writeFile(join(folder, path), result);
  }
  const pages = paths.filter((name) => name.endsWith('.html'));
  for await (const [page, source] of inOrder(pages, read)) {
    const reader = source.includes('data-pagefind-body') ? new SearchReader() : undefined;
    const result = rewritePage(source, placeOf(page), set, reader);
    if (result !== source) await writeFile(join(folder, page), result);
    const document = reader?.document(page);
    if (document) yield document;
  }
}

/** Menus and labels are the same on thousands of pages; setting them once saves most of the time. */
function remembering(typeset: Typeset): Typeset {
  const known = new Map<string, string>();
  return (text, language) => {
    if (text.length > 200) return typeset(text, language);
    const key = `${language}\n${text}`;
    const result = known.get(key) ?? typeset(text, language);
    if (known.size > 20_000) known.clear();
    known.set(key, result);
    return result;
  };
}
