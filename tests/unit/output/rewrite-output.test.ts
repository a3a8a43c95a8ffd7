import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typeset } from '../../../src/i18n/typography/typeset.ts';
import { rewriteOutput } from '../../../src/output/rewrite-output.ts';
import { readPage } from '../../../src/output/search/page-document.ts';
import { makeTree, readTree } from './tree.ts';

/** Rewrites a folder and gives the addresses of the pages that search gets. */
async function rewrite(folder: string, typeset = (text: string) => text): Promise<string[]> {
  const urls: string[] = [];
  for await (const { url } of rewriteOutput(folder, 'https://site.example', typeset)) urls.push(url);
  return urls;
}

test('pages and style sheets of a whole output', async () => {
  const folder = makeTree({
    'index.html': '<a href="/fr/">x</a>',
    '404.html': '<a href="/fr/">x</a>',
    'fr/index.html': '<link rel="stylesheet" href="/_astro/a.css"><p lang="fr">Oui !</p>',
    '_astro/a.css': '@font-face{src:url(/_astro/f.woff2)}a{b:url("/i.png")}',
    '_astro/f.woff2': 'font',
    'i.png': 'image',
    'plain.html': '<p>nothing to do</p>',
    'feed.xml': '<link href="/fr/"/>',
  });
  const before = statSync(join(folder, 'plain.html')).ino;

  expect(await rewrite(folder, (text) => text.replace(' !', '\u00A0!'))).toEqual([]);

  expect(readTree(folder)).toEqual({
    'index.html': '<a href="fr/index.html">x</a>',
    '404.html': '<a href="https://site.example/fr/index.html">x</a>',
    'fr/index.html': '<link rel="stylesheet" href="../_astro/a.css"><p lang="fr">Oui\u00A0!</p>',
    '_astro/a.css': '@font-face{src:url(f.woff2)}a{b:url("../i.png")}',
    '_astro/f.woff2': 'font',
    'i.png': 'image',
    'plain.html': '<p>nothing to do</p>',
    'feed.xml': '<link href="/fr/"/>',
  });
  expect(statSync(join(folder, 'plain.html')).ino).toBe(before);
});

test('a second run changes nothing', async () => {
  const folder = makeTree({ 'index.html': '<a href="/fr/#a">x</a>', 'fr/index.html': '<a href="/">x</a><a href="/fr/#b">y</a>' });
  await rewrite(folder);
  const once = readTree(folder);
  const before = statSync(join(folder, 'index.html')).mtimeMs;
  await rewrite(folder);
  expect(readTree(folder)).toEqual(once);
  expect(statSync(join(folder, 'index.html')).mtimeMs).toBe(before);
});

test('search gets each page as it is published, from the same reading', async () => {
  const page = (lang: string) =>
    `<html lang="${lang}"><body><a href="/fr/">x</a><main data-pagefind-body><i data-pagefind-meta="title[data-value]" data-value="Un titre"></i><i data-pagefind-filter="type[data-value]" data-value="guide"></i><h1>Un titre</h1><h2 id="a">Qui &amp; quoi ?</h2><p><a href="/${lang}/">d'ici</a> !</p></main></body></html>`;
  const folder = makeTree({ 'fr/index.html': page('fr'), 'en/index.html': page('en'), '404.html': '<p>x</p>' });
  const seen = [];
  for await (const document of rewriteOutput(folder, 'https://site.example', typeset)) {
    expect(document).toEqual(readPage(readTree(folder)[document.url]!, document.url));
    seen.push(document.url);
  }
  expect(seen).toEqual(['en/index.html', 'fr/index.html']);
});
