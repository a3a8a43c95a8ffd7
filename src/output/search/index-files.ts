import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodeIndex, indexScript, type IndexedPage } from '../../domain/search/compact-index.ts';
import type { SearchDocument } from './page-document.ts';

/** The folder of the small indexes, below the site’s root. Their names are stable: hosts must not cache them for ever. */
export const indexFolder = 'search-index';

/** What a language’s small index may weigh, in bytes and before compression. */
export const indexBudget = 1_500_000;

/** Letters of text kept for each part of a page, from the most generous. The last keeps titles and headings only. */
const allowances = [1200, 600, 300, 150, 80, 0];

/** What the small index knows of a page: all but its markup. */
export type ListedDocument = Omit<SearchDocument, 'html'>;

/** A copy that can be kept until the last page is read: a substring of a page would keep the whole of it in memory. */
export function listedDocument({ html: _, ...document }: SearchDocument): ListedDocument {
  return JSON.parse(JSON.stringify({ ...document, sections: sectionsOf(document) })) as ListedDocument;
}

/** A champion is found by name, job, town and topic only, which the summary and the labels say. */
const sectionsOf = ({ type, sections }: ListedDocument) => (type === 'champion' ? [] : sections);

/** The first words, up to a number of letters, without cutting a word. */
function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, length).replace(/\s\S*$/, '');
}

function shorten(document: ListedDocument, allowance: number): IndexedPage {
  const { url, title, type, topics, countries, summary, questions, until } = document;
  const sections = sectionsOf(document).map((section) => ({ ...section, text: firstWords(section.text, allowance) }));
  return { url, title, type, topics, countries, summary, questions, sections, until };
}

/** The index’s script of one language, with as much of the pages’ text as the budget allows. */
export function languageScript(language: string, documents: readonly ListedDocument[], budget = indexBudget): string {
  const synonyms = documents.flatMap((document) => document.synonyms ?? []);
  let script = '';
  for (const allowance of allowances) {
    script = indexScript(
      language,
      encodeIndex(
        documents.map((document) => shorten(document, allowance)),
        synonyms,
      ),
    );
    if (Buffer.byteLength(script) <= budget) break;
  }
  return script;
}

/** Writes `search-index/<language>.js` into the output folder for each language that has pages. */
export async function writeIndexFiles(documents: readonly ListedDocument[], outputFolder: string): Promise<void> {
  const folder = path.join(outputFolder, indexFolder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [language, pages] of Object.entries(Object.groupBy(documents, (document) => document.language))) {
    await writeFile(path.join(folder, `${language}.js`), languageScript(language, pages ?? []));
  }
}
