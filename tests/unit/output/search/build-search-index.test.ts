import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { listFiles } from '../../../../src/output/files.ts';
import { buildSearchIndex } from '../../../../src/output/search/build-search-index.ts';

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

async function site(pages: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'search-é x-'));
  folders.push(folder);
  for (const [file, html] of Object.entries(pages)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), html);
  }
  return folder;
}

const page = (language: string, title: string) => `<!doctype html><html lang="${language}"><body><main data-pagefind-body>
  <span data-pagefind-meta="title[data-value]" data-value="${title}"></span><span data-pagefind-filter="type[data-value]" data-value="guide"></span>
  <h1>${title}</h1><p>${title} : un texte.</p></main></body></html>`;
const pages = {
  ...Object.fromEntries(Array.from({ length: 70 }, (_, id) => [`fr/guide/chapitre-${id}/index.html`, page('fr', `Chapitre ${id}`)])),
  'en/guide/a/index.html': page('en', 'Chapter'),
  'fr/hidden/index.html': '<html lang="fr"><body><main><p>Rien</p></main></body></html>',
  '404.html': '<html lang="fr"><body><p>Perdu</p></body></html>',
};

async function digests(folder: string): Promise<Record<string, string>> {
  const files = (await listFiles(folder)).filter((file) => /^(?:pagefind|search-index)\//.test(file));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [
        file,
        createHash('sha256')
          .update(await readFile(path.join(folder, file)))
          .digest('hex'),
      ]),
    ),
  );
}

test('both indexes are made, for the pages that ask for it, in each language', async () => {
  const folder = await site(pages);
  expect(await buildSearchIndex(folder)).toEqual({ entries: 71 });
  const entry = JSON.parse(await readFile(path.join(folder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.fromEntries(Object.entries(entry.languages).map(([language, { page_count }]) => [language, page_count]))).toEqual({
    en: 1,
    fr: 70,
  });
  expect(await readFile(path.join(folder, 'search-index/fr.js'), 'utf8')).not.toContain('Rien');
  expect(await readFile(path.join(folder, 'search-index/en.js'), 'utf8')).toContain('Chapter');
});

test('the same pages give the same bytes in another folder, and over an earlier index', async () => {
  const [first, second] = [
    await site(pages),
    await site({ ...pages, 'pagefind/fragment/old.pf_fragment': 'old', 'search-index/de.js': 'old' }),
  ];
  await buildSearchIndex(first);
  await buildSearchIndex(second);
  expect(await digests(second)).toEqual(await digests(first));
});

test('a site where nothing can be found, or a faulty page, stops the build', async () => {
  await expect(buildSearchIndex(await site({ 'index.html': '<html lang="fr"><body></body></html>' }))).rejects.toThrow(/no page has/);
  await expect(buildSearchIndex(await site({ 'fr/a.html': page('', 'A') }))).rejects.toThrow(/^fr\/a\.html/);
});
