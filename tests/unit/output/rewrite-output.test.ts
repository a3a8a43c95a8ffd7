import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rewriteOutput } from '../../../src/output/rewrite-output.ts';
import { makeTree, readTree } from './tree.ts';

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

  expect(await rewriteOutput(folder, 'https://site.example', (text) => text.replace(' !', '\u00A0!'))).toBe(4);

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
  await rewriteOutput(folder, 'https://site.example/', (text) => text);
  expect(await rewriteOutput(folder, 'https://site.example/', (text) => text)).toBe(0);
});
