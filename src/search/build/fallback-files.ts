import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodeIndex, indexScript, type IndexedPage } from '../compact-index.ts';
import type { SearchDocument } from './page-document.ts';

/** The folder of the small indexes, below the site’s root. Their names are stable: hosts must not cache them for ever. */
export const fallbackFolder = 'search-index';

/** What a language’s small index may weigh, in bytes and before compression. */
export const fallbackBudget = 1_500_000;

/** Letters of text kept for each part of a page, from the most generous. The last keeps titles and headings only. */
const allowances = [1200, 600, 300, 150, 80, 0];

/** The first words, up to a number of letters, without cutting a word. */
function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, length).replace(/\s\S*$/, '');
}

/** A champion is found by name, job, town and topic only, which the summary and the labels say. */
function shorten(document: SearchDocument, allowance: number): IndexedPage {
  const { url, title, type, topics, countries, summary } = document;
  const sections = type === 'champion' ? [] : document.sections.map((section) => ({ ...section, text: firstWords(section.text, allowance) }));
  return { url, title, type, topics, countries, summary, sections };
}

/** The index’s script of one language, with as much of the pages’ text as the budget allows. */
export function fallbackScript(language: string, documents: readonly SearchDocument[], budget = fallbackBudget): string {
  let script = '';
  for (const allowance of allowances) {
    script = indexScript(language, encodeIndex(documents.map((document) => shorten(document, allowance))));
    if (Buffer.byteLength(script) <= budget) break;
  }
  return script;
}

/** Writes `search-index/<language>.js` into the output folder for each language that has pages. */
export async function writeFallbackFiles(documents: readonly SearchDocument[], outputFolder: string): Promise<void> {
  const folder = path.join(outputFolder, fallbackFolder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [language, pages] of Object.entries(Object.groupBy(documents, (document) => document.language))) {
    await writeFile(path.join(folder, `${language}.js`), fallbackScript(language, pages ?? []));
  }
}
