import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dropUnreferenced } from '../../../src/output/drop-unreferenced.ts';

const dir = mkdtempSync(join(tmpdir(), 'flambeau-drop-'));
afterAll(() => rmSync(dir, { recursive: true }));

test('only what a page or a style sheet names stays', async () => {
  mkdirSync(join(dir, '_astro'));
  mkdirSync(join(dir, 'fr'));
  for (const name of ['shown.Ab1_-.jpg', 'font.woff2', 'hidden.jpg']) writeFileSync(join(dir, '_astro', name), '');
  writeFileSync(join(dir, '_astro', 'page.css'), '@font-face{src:url(./font.woff2)}');
  writeFileSync(join(dir, '_astro', 'unused.css'), '');
  writeFileSync(
    join(dir, 'fr', 'index.html'),
    '<link rel="stylesheet" href="../_astro/page.css"><img srcset="../_astro/shown.Ab1_-.jpg 2x">hidden.jpg',
  );
  expect(await dropUnreferenced(dir)).toEqual(['hidden.jpg', 'unused.css']);
  expect(readdirSync(join(dir, '_astro')).sort()).toEqual(['font.woff2', 'page.css', 'shown.Ab1_-.jpg']);
});

test('a site without assets is left alone', async () => {
  expect(await dropUnreferenced(join(dir, 'fr'))).toEqual([]);
});
