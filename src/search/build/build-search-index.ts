import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../../output/files.ts';
import { writeFallbackFiles } from './fallback-files.ts';
import { readPage, type SearchDocument } from './page-document.ts';
import { writePagefindBundle } from './pagefind-bundle.ts';

/** Reads every built page that is meant to be found, in the order of their paths. */
export async function readPages(outputFolder: string): Promise<SearchDocument[]> {
  const files = (await listFiles(outputFolder)).filter((file) => file.endsWith('.html'));
  const documents: SearchDocument[] = [];
  for (const file of files) {
    const document = readPage(await readFile(path.join(outputFolder, file), 'utf8'), file);
    if (document) documents.push(document);
  }
  return documents;
}

/**
 * Makes both indexes of a built site, in its output folder: `pagefind/` and `search-index/<language>.js`. Same
 * pages, same bytes. Returns the number of pages that can be found; throws when there is none or one is faulty.
 */
export async function buildSearchIndex(outputFolder: string): Promise<{ entries: number }> {
  const documents = await readPages(outputFolder);
  if (documents.length === 0) throw new Error('Search would find nothing: no page has <main data-pagefind-body>.');
  await writePagefindBundle(documents, outputFolder);
  await writeFallbackFiles(documents, outputFolder);
  return { entries: documents.length };
}

/** Adds a line to the build’s statistics, a file with one JSON object a line, when there is one. */
export async function reportEntries(entries: number, statsFile: string | undefined): Promise<void> {
  if (statsFile) await appendFile(statsFile, `${JSON.stringify({ searchEntries: entries })}\n`);
}
