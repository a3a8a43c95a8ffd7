import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'devalue';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { noteText, textKey, withTextsNoted } from '../../../../src/config/texts-read.ts';
import { KeptPages } from '../../../../src/integrations/pages/kept-pages.ts';
import { madeFrom } from '../../../../src/integrations/pages/made-from.ts';
import { memo, once } from '../../../../src/queries/memo.ts';

const root = mkdtempSync(join(tmpdir(), 'flambeau-kept-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const [project, content, bundle] = ['project', 'content', 'bundle'].map((name) => join(root, name)) as [string, string, string];
const store = join(root, 'data-store.json');
const options = { contentDir: content, edition: 'internal', now: '2027-03-10', preview: false, texts: 'data', home: root } as const;

interface Text {
  digest: string;
  title?: string;
  facts?: object;
}

function write(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

/** The store as Astro writes it: each text with its pieces, and an entry that is none. */
function fill(texts: Record<string, Text>, job = 'nurse'): void {
  const guide = Object.entries(texts).map(([id, { digest, title = 'One', facts = {} }]) => [
    id,
    { id, data: { title }, digest, rendered: { html: '', metadata: { facts, pieces: `["${digest}"]` } } },
  ]);
  const people = new Map([['awa', { id: 'awa', data: { job }, digest: job }]]);
  writeFileSync(store, stringify(new Map([['guide', new Map(guide as [string, object][])] as const, ['champions', people] as const])));
}

const from = async (more: Partial<typeof options> | { now: string } = {}) =>
  (await madeFrom({ options: { ...options, ...more }, project, store, bundle }))!;

beforeEach(() => {
  for (const folder of [project, content, bundle]) rmSync(folder, { recursive: true, force: true });
  write(join(project, 'node_modules/.package-lock.json'), '{}');
  write(join(project, 'src/pages/index.ts'), 'code');
  write(join(project, 'src/content/guide/en/a.mdx'), 'text');
  write(join(content, 'settings/site.yaml'), 'name: A');
  write(join(bundle, 'prerender-entry.aaaaaaaa.mjs'), 'import "./chunks/data_AAAAAAAA.mjs"; {"key":"k1","assets":["a","b"]}');
  write(join(bundle, 'chunks/_astro_data-layer-content_AAAAAAAA.mjs'), 'all texts');
  fill({ 'en/a': { digest: '1' }, 'en/b': { digest: '1' } });
});

test('a word of a text changes its own digest and nothing else', async () => {
  const before = await from();
  fill({ 'en/a': { digest: '2' }, 'en/b': { digest: '1' } });
  write(join(project, 'src/content/guide/en/a.mdx'), 'text!');
  rmSync(bundle, { recursive: true });
  write(join(bundle, 'prerender-entry.bbbbbbbb.mjs'), 'import "./chunks/data_BBBBBBBB.mjs"; {"key":"k2","assets":["b","a"]}');
  write(join(bundle, 'chunks/_astro_data-layer-content_BBBBBBBB.mjs'), 'other texts');
  const after = await from();
  expect(after.rest).toBe(before.rest);
  expect([...after.texts].filter(([key, digest]) => before.texts.get(key) !== digest)).toEqual([['guide en/a', '2']]);
});

test.each([
  ['a title', () => fill({ 'en/a': { digest: '2', title: 'Two' }, 'en/b': { digest: '1' } })],
  ['what is said of a text', () => fill({ 'en/a': { digest: '2', facts: { minutes: 3 } }, 'en/b': { digest: '1' } })],
  ['a text that comes', () => fill({ 'en/a': { digest: '1' }, 'en/b': { digest: '1' }, 'en/c': { digest: '1' } })],
  ['a text that goes', () => fill({ 'en/a': { digest: '1' } })],
  ['an entry without a text', () => fill({ 'en/a': { digest: '1' }, 'en/b': { digest: '1' } }, 'technician')],
  ['a setting', () => write(join(content, 'settings/words/en.yaml'), 'a: b')],
  ['our code', () => write(join(project, 'src/pages/index.ts'), 'code!')],
  ['a package', () => write(join(project, 'node_modules/.package-lock.json'), '{"a":1}')],
  ['a chunk', () => write(join(bundle, 'chunks/page_AAAAAAAA.mjs'), 'code')],
  ['a style’s name', () => write(join(bundle, 'prerender-entry.aaaaaaaa.mjs'), '{"assets":["a","/_astro/site.BBBBBBBB.css"]}')],
])('%s counts for all pages', async (_what, change) => {
  const before = await from();
  change();
  expect((await from()).rest).not.toBe(before.rest);
});

test('so do the day and the edition', async () => {
  const all = [await from(), await from({ now: '2027-03-11' }), await from({ edition: 'public' } as never)];
  expect(new Set(all.map(({ rest }) => rest)).size).toBe(3);
});

test('where nobody knows which packages are installed, nothing is reused', async () => {
  rmSync(join(project, 'node_modules'), { recursive: true });
  expect(await madeFrom({ options, project, store, bundle })).toBeUndefined();
});

test('a page is found while all it was made from is the same, and not when a text it shows is another', async () => {
  const folder = join(root, 'pages');
  const texts = new Set([textKey('guide', 'en/a')]);
  new KeptPages(folder, await from()).keep('en/a/index.html', '<p>é', texts);
  new KeptPages(folder, await from()).keep('en/index.html', '<p>home', new Set());
  expect(new KeptPages(folder, await from()).get('en/a/index.html')).toBe('<p>é');

  fill({ 'en/a': { digest: '2' }, 'en/b': { digest: '1' } });
  const later = new KeptPages(folder, await from());
  expect([later.get('en/a/index.html'), later.get('en/index.html'), later.reused]).toEqual([undefined, '<p>home', 1]);
  fill({ 'en/a': { digest: '2', title: 'Two' }, 'en/b': { digest: '1' } });
  expect(new KeptPages(folder, await from()).get('en/index.html')).toBeUndefined();
});

test('a page with a picture that Astro makes is made each time, fonts and styles do not count', async () => {
  const pages = new KeptPages(join(root, 'pictures'), await from());
  const shown: Record<string, boolean> = {
    '<link href="/_astro/site.AbCdEf12.css">': true,
    '<link href="/_astro/a.AbCdEf12.woff2" as="font">': true,
    '<img src="/_astro/photo.AbCdEf12_Z1x.webp">': false,
    '<img srcset="/_astro/x.AbCdEf12.svg 1x">': false,
    '<style>a{background:url(/_astro/x.png)}': false,
    '<div data-words="{&quot;photo&quot;:&quot;/_astro/photo.AbCdEf12_Z1x.webp&quot;}">': false,
    '<img src=/_astro/x.svg>': false,
  };
  for (const [index, html] of Object.keys(shown).entries()) pages.keep(`${index}`, html, new Set());
  expect(Object.keys(shown).map((html, index) => pages.get(`${index}`) === html)).toEqual(Object.values(shown));
});

test('pages that are no more are forgotten, a torn file is as good as none', async () => {
  const folder = join(root, 'torn');
  const pages = new KeptPages(folder, await from());
  for (const file of ['a', 'b', 'c']) pages.keep(file, file, new Set());
  pages.forgetOthers(['a', 'b']);
  expect(readdirSync(folder)).toHaveLength(2);
  for (const name of readdirSync(folder)) cpSync(join(project, 'src/pages/index.ts'), join(folder, name));
  expect(pages.get('a')).toBeUndefined();
});

test('what is made once for several pages counts for each that is given it, also what it was made of in its turn', async () => {
  const words = once(async () => {
    noteText('a');
    return 'words';
  });
  const edition = memo(async (language: string) => `${await words()} ${language}`);
  const pages = [];
  for (let page = 0; page < 2; page += 1) pages.push(await withTextsNoted(() => edition('en')));
  expect(pages.map(({ made, texts }) => [made, ...texts])).toEqual([
    ['words en', 'a'],
    ['words en', 'a'],
  ]);
});

test('texts are noted for the page that shows them, though pages are made side by side', async () => {
  const wait = (time: number) => new Promise((done) => setTimeout(done, time));
  const make = (name: string, time: number) =>
    withTextsNoted(async () => {
      await wait(time);
      noteText(name);
      await wait(time);
      return name;
    });
  const made = await Promise.all([make('a', 9), make('b', 3), make('c', 1)]);
  expect(made.map(({ made: name, texts }) => [name, ...texts])).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    ['c', 'c'],
  ]);
});
