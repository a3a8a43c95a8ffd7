import { rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { straightenApostrophes } from '../../domain/text/words.ts';
import type { SearchDocument } from './page-document.ts';

/** Pagefind’s own interfaces, half a megabyte that our pages never load. */
const unused = ['component-ui', 'modular-ui', 'ui']
  .flatMap((name) => [`pagefind-${name}.css`, `pagefind-${name}.js`])
  .concat('pagefind-highlight.js');

/** With ten thousand champions, one file a page would be as many files to copy: beyond this they share. */
const maxFragments = 1000;

/** Pages on their way to Pagefind at one time. */
const atOnce = 64;

const escapeAttribute = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The page reduced to what Pagefind should know: its title and summary as metadata, its filters, its text. */
export function pagefindSource(document: SearchDocument): string {
  const tag = (attribute: string, name: string, value: string) =>
    `<i data-pagefind-${attribute}="${name}[data-value]" data-value="${escapeAttribute(value)}"></i>`;
  const meta = [
    tag('meta', 'title', straightenApostrophes(document.title)),
    ...(document.summary ? [tag('meta', 'summary', straightenApostrophes(document.summary))] : []),
    tag('filter', 'type', document.type),
    ...document.topics.map((topic) => tag('filter', 'topic', topic)),
    ...(document.until ? [tag('filter', 'until', document.until)] : []),
    ...document.countries.map((country) => tag('filter', 'country', country)),
  ];
  return `<html lang="${escapeAttribute(document.language)}"><body><main data-pagefind-body>${meta.join('')}${document.html}</main></body></html>`;
}

function failOn(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}

/**
 * Writes `pagefind/` into the output folder. Pages are handed over as they are read, and not by `addDirectory`, because
 * Pagefind needs their French text prepared (see `straightenApostrophes`). Throws on any of its errors.
 */
export async function writePagefindBundle(
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
  outputFolder: string,
): Promise<void> {
  const outputPath = path.join(outputFolder, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ keepIndexUrl: true, maxFragments });
    failOn(errors, 'start');
    if (!index) throw new Error('Pagefind could not start.');
    const added: Promise<void>[] = [];
    const add = async (document: SearchDocument) =>
      failOn((await index.addHTMLFile({ sourcePath: document.url, content: pagefindSource(document) })).errors, `index ${document.url}`);
    for await (const document of documents) {
      const adding = add(document);
      // A failure is thrown below; until then it is no unhandled one.
      adding.catch(() => {});
      added.push(adding);
      if (added.length >= atOnce) await added.shift();
    }
    await Promise.all(added);
    failOn((await index.writeFiles({ outputPath })).errors, 'write its files');
  } finally {
    await close();
  }
  await Promise.all(unused.map((name) => rm(path.join(outputPath, name), { force: true })));
}
