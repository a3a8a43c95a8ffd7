import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { loadContent } from '../../../src/check/load.ts';
import { contentFiles } from '../../../src/collections/content-files.ts';
import { readEntry } from '../../../src/collections/read-entry.ts';
import type { CollectionName } from '../../../src/schemas/index.ts';

const root = mkdtempSync(join(tmpdir(), 'flambeau-loader-'));
afterAll(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

type Entry = Parameters<LoaderContext['store']['set']>[0];

/** A store as Astro has it, and what is asked of it. */
const store = new Map<string, Entry>();
let parsed: string[] = [];

async function load(collection: CollectionName) {
  parsed = [];
  const context = {
    collection,
    config: { root: pathToFileURL(`${root}/`) },
    store: {
      keys: () => [...store.keys()],
      values: () => [...store.values()],
      get: (id: string) => store.get(id),
      delete: (id: string) => store.delete(id),
      set: (entry: Entry) => store.set(entry.id, entry),
      addModuleImport: () => {},
    },
    generateDigest: (text: string) => text,
    parseData: ({ id, data }: { id: string; data: unknown }) => {
      parsed.push(id);
      return Promise.resolve(data);
    },
    logger: { info: () => {}, error: () => {} },
  } as unknown as LoaderContext;
  await contentFiles({ contentDir: root, collection, texts: 'data' }).load(context);
}

const chapter = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;

beforeEach(() => {
  rmSync(root, { recursive: true });
  mkdirSync(root);
  store.clear();
});

test('a file is read when it is new or has changed, and goes from the store with its file', async () => {
  write('guide/fr/a.mdx', chapter('A', '## Un *titre*\n\nDu texte, [un lien](/ask/).'));
  write('guide/fr/b.mdx', chapter('B', 'Du texte.'));
  write('guide/fr/notes.txt', 'no entry');
  await load('guide');
  expect(parsed.sort()).toEqual(['fr/a', 'fr/b']);
  expect(store.get('fr/a')).toMatchObject({
    data: { title: 'A' },
    filePath: 'guide/fr/a.mdx',
    rendered: { metadata: { headings: [{ depth: 2, slug: 'un-titre', text: 'Un titre' }] } },
  });
  await load('guide');
  expect(parsed).toEqual([]);
  write('guide/fr/b.mdx', chapter('B', 'Un autre texte.'));
  rmSync(join(root, 'guide/fr/a.mdx'));
  await load('guide');
  expect(parsed).toEqual(['fr/b']);
  expect([...store.keys()]).toEqual(['fr/b']);
  expect(store.get('fr/b')?.rendered?.metadata?.['pieces']).toContain('Un autre texte.');
});

test('a folder that the content does not have is no fault', async () => {
  await load('events');
  expect(store.size).toBe(0);
});

/** YAML that two readers understand differently: the site once had js-yaml’s view, the check that of yaml. */
const snippets = [
  'a: 0b11',
  'a: 0o17',
  'a: 017',
  'a: 1_000',
  'a: yes',
  'a: 12:30:45',
  'a: 2027-03-10',
  'a: ~',
  'a: !!binary aGVsbG8=',
  'a: &x [1, 2]\nb: *x',
  'x: &d { a: 1 }\ny:\n  <<: *d\n  b: 2',
  '---\na: 1\n---\nb: 2',
  '---\na: 1\n...',
  'a: |\n  ---\n  text',
  '%YAML 1.1\n---\na: yes',
  'a: 1\na: 2',
  '? [k]\n: 1',
  '- a\n- b',
  'a: "\\x41"',
  "a: 'it''s'",
  'a: {b: }',
  'a: !custom 1',
  '"__proto__": 1',
];

test('the site reads each YAML file as the check does, or refuses it with its name', async () => {
  for (const [index, text] of snippets.entries()) write(`champions/p${index}.yaml`, `${text}\n`);
  const content = await loadContent(root);
  for (const [index, text] of snippets.entries()) {
    const file = `champions/p${index}.yaml`;
    const raw = content.of('champions').find((entry) => entry.file === file)?.raw;
    let site: unknown;
    try {
      site = readEntry(file, `${text}\n`).data;
    } catch (error) {
      expect(String(error), text).toMatch(new RegExp(`champions/p${index}\\.yaml:\\d+:\\d+ `));
    }
    expect(site, text).toEqual(raw);
  }
});

test('the line ends of Windows make no other entry', async () => {
  const text = chapter('A', 'A line\nand another.\n\n```\ncode\nmore\n```');
  write('guide/fr/a.mdx', text);
  await load('guide');
  const before = JSON.stringify(store.get('fr/a'));
  store.clear();
  write('guide/fr/a.mdx', text.replaceAll('\n', '\r\n'));
  await load('guide');
  expect(JSON.stringify(store.get('fr/a'))).toBe(before);
});

test('a text that names a word of the settings is read anew when the word changes', async () => {
  const settings = (organisation: string) => `organisation: ${organisation}\nlanguages: [fr]\ndefaultLanguage: fr\n`;
  write('settings/site.yaml', settings('Acme'));
  write('guide/fr/a.mdx', chapter('Chez ((organisation))', 'La charte de ((organisation)).'));
  write('guide/fr/b.mdx', chapter('B', 'Du texte.'));
  await load('guide');
  expect(store.get('fr/a')).toMatchObject({ data: { title: 'Chez Acme' }, rendered: { metadata: { source: 'La charte d’Acme.' } } });
  expect(JSON.stringify(store.get('fr/a')?.rendered)).toContain('La charte d’Acme.');
  write('settings/site.yaml', settings('Bosch'));
  await load('guide');
  expect(parsed).toEqual(['fr/a']);
  expect(store.get('fr/a')?.rendered?.metadata?.['source']).toBe('La charte de Bosch.');
});
