import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inOrder, listFiles } from '../files.ts';
import { type ListedDocument, listedDocument, writeIndexFiles } from './index-files.ts';
import { readPage, type SearchDocument } from './page-document.ts';
import { writePagefindBundle } from './pagefind-bundle.ts';

/** Every built page that is meant to be found, in the order of their paths. */
export async function* readPages(outputFolder: string): AsyncGenerator<SearchDocument> {
  const files = (await listFiles(outputFolder)).filter((file) => file.endsWith('.html'));
  for await (const [file, source] of inOrder(files, (path) => readFile(join(outputFolder, path), 'utf8'))) {
    const document = readPage(source, file);
    if (document) yield document;
  }
}

/**
 * Makes both indexes of a built site, in its output folder: `pagefind/` and `search-index/<language>.js`. Same
 * pages, same bytes. Returns the number of pages that can be found; throws when there is none or one is faulty.
 * @param documents what search needs of each page, in the order of their paths; otherwise the folder’s pages are read
 */
export async function buildSearchIndex(
  outputFolder: string,
  documents: AsyncIterable<SearchDocument> = readPages(outputFolder),
): Promise<{ entries: number }> {
  const listed: ListedDocument[] = [];
  async function* pages() {
    for await (const document of documents) {
      listed.push(listedDocument(document));
      yield document;
    }
    if (listed.length === 0) throw new Error('Search would find nothing: no page has <main data-pagefind-body>.');
  }
  await writePagefindBundle(pages(), outputFolder);
  await writeIndexFiles(listed, outputFolder);
  return { entries: listed.length };
}
