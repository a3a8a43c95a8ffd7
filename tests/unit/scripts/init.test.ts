import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, expect, test } from 'vitest';
import { newContent } from '../../../scripts/lib/init/content.ts';
import { logoFileFaults } from '../../../scripts/lib/init/logo.ts';
import { neutralText } from '../../../scripts/lib/init/neutral.ts';
import { undrawableFaults } from '../../../scripts/lib/init/undrawable.ts';
import { newFolder, newSite, type Typed } from '../../../scripts/lib/init/request.ts';
import { checkContent } from '../../../src/check/index.ts';

const demo = join(import.meta.dirname, '../../../src/content');
const root = mkdtempSync(join(tmpdir(), 'flambeau-init-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A new site on the disk, as `npm run init` leaves it. */
function made(name: string, typed: Typed) {
  const folder = join(root, name);
  const site = newSite(folder, typed);
  const files = newContent(site, demo, '2026-11-30');
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, files, site };
}

const people = readdirSync(join(demo, 'champions')).map(
  (file) => (parse(readFileSync(join(demo, 'champions', file), 'utf8')) as { name: string }).name,
);

test.each([
  ['english-french', { name: 'Acme', languages: 'en,fr', contact: 'social@acme.example' }],
  ['french', { name: 'le Groupe Bosch', languages: 'fr', country: 'FR' }],
  ['english-german', { name: 'Écorce & Fils "9"', languages: 'en,de', country: 'DE', phone: '+49 30 1234' }],
  ['arabic', { name: 'شركة', languages: 'ar' }],
  ['a number', { name: '3M', programme: '1' }],
  ['null', { name: "Yahoo! & Ben's (A+B), 24/7: E.ON #1", programme: 'null' }],
  ['nothing-said', {}],
])('a new site (%s) passes the check, and nothing in it comes from the demo', async (name, typed) => {
  const { folder, files } = made(name, typed);
  const { problems, content } = await checkContent(folder, { language: 'en', now: '2026-11-30' });
  expect(problems).toEqual([]);
  for (const [path, text] of files) {
    expect(`${path}: ${/orvane/i.exec(text)?.[0]}`).toBe(`${path}: undefined`);
    // How many countries the demo is in is a fact of its own.
    expect(/^(guide|training|pages)\//.test(path) && /\b35 (?:countries|pays)\b/.test(text) ? path : '').toBe('');
    if (!/^(README|LISEZ-MOI)\.md$/.test(path))
      for (const person of people) expect(text.includes(person) ? `${person} in ${path}` : '').toBe('');
  }
  // Nothing of the examples is published: drafts, and a person without a consent.
  for (const kind of ['posts', 'stories', 'events', 'communities', 'accounts'] as const) {
    expect(content.of(kind).map(({ raw }) => raw?.['draft'])).toEqual([true]);
  }
  expect(content.of('champions').map(({ data }) => data?.consent)).toEqual([undefined]);
  expect(content.of('guide').length).toBeGreaterThan(14);
});

test('the guide says the company’s name in sentences of its language', async () => {
  const { folder } = made('sentences', { name: 'Bosch', languages: 'fr' });
  const { content } = await checkContent(folder, { language: 'en', now: '2026-11-30' });
  const text = content
    .of('guide')
    .map(({ body }) => body?.text ?? '')
    .join('\n');
  expect(text).toContain('chez Bosch');
  expect(text).not.toMatch(/d’Bosch|\(\(/);
});

test('languages without a guide get English behind them, and it is said', () => {
  expect(newSite('/x/acme', { languages: 'de, es' })).toMatchObject({
    name: 'Acme',
    languages: ['de', 'es', 'en'],
    defaultLanguage: 'en',
    country: 'DE',
  });
  expect(newSite('/x', { name: 'la Banque', languages: 'fr' })).toMatchObject({ name: 'la Banque', programme: 'La Banque en ligne' });
  expect(newSite('/x/acme', { languages: 'de' }).said[0]?.en).toContain('“en” was added');
  expect(newSite('/x/acme', { languages: 'de,fr' })).toMatchObject({ defaultLanguage: 'fr', said: [] });
});

test('all that is wrong in the options is said at once', () => {
  const fault = () => newSite('/x', { languages: 'xx', country: 'ZZ', colour: 'red', contact: 'me', phone: 'ring', url: 'acme' });
  expect(fault).toThrow(/--languages[\s\S]*--country[\s\S]*--colour[\s\S]*--contact[\s\S]*--phone[\s\S]*--url/);
});

test('a logo is copied under a name of its own and named in the settings; the check agrees', async () => {
  const logo = join(root, 'Our Logo.SVG');
  writeFileSync(logo, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20z"/></svg>');
  const folder = join(root, 'with logo');
  const run = spawnSync(process.execPath, ['scripts/run.mjs', 'init', folder, '--colour', '#e30613', '--logo', logo], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  expect(readFileSync(join(folder, 'settings/site.yaml'), 'utf8')).toMatch(/\nbrand:\n(?: {2}\w+: "#\w+"\n)+ {2}logo: \.\/logo\.svg\n/);
  expect(readFileSync(join(folder, 'settings/logo.svg'))).toEqual(readFileSync(logo));
  expect((await checkContent(folder, { language: 'en', now: '2026-11-30' })).problems).toEqual([]);
});

test('a logo that is missing or unfit is one error, with all else that is wrong, and nothing is written', async () => {
  const bad = join(root, 'bad.svg');
  writeFileSync(bad, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n<script>x</script></svg>');
  writeFileSync(join(root, 'text.png'), 'no picture');
  expect(() => newSite('/x', { logo: 'none.svg', country: 'ZZ' })).toThrow(
    /--logo “none\.svg”: there is no such file\.[\s\S]*--country|--country[\s\S]*--logo “none\.svg”/,
  );
  expect(() => newSite('/x', { logo: import.meta.filename })).toThrow(/export it as SVG, PNG or WebP/);
  expect(() => newSite('/x', { logo: root })).toThrow(/no such file/);
  expect((await logoFileFaults(bad)).map(({ en }) => en)).toEqual([
    '--logo bad.svg:2:1: “script” is program code; a drawing holds none: save it again as a plain SVG',
  ]);
  expect((await logoFileFaults(join(root, 'text.png')))[0]?.fr).toContain('n’est pas ce que dit son nom');
  const folder = join(root, 'unwritten');
  const run = spawnSync(process.execPath, ['scripts/run.mjs', 'init', folder, '--logo', bad], { encoding: 'utf8' });
  expect(run.status).toBe(2);
  expect(existsSync(folder)).toBe(false);
});

test('a folder with something in it is refused, an empty one is taken', () => {
  mkdirSync(join(root, 'full'));
  writeFileSync(join(root, 'full', 'mine.txt'), 'mine');
  mkdirSync(join(root, 'empty'));
  expect(() => newFolder('full', root)).toThrow(/not empty/);
  expect(() => newFolder('full/mine.txt', root)).toThrow(/not empty/);
  expect(newFolder('empty', root)).toBe(join(root, 'empty'));
  expect(newFolder('new one', root)).toBe(join(root, 'new one'));
});

test('sentences about the demo’s people go, and what stands around them stays', () => {
  const kept = { pages: new Set(['/ask/']) };
  expect(neutralText('One. <ChampionLink id="a" />, in Lille, shows you. [Ask](/ask/) first.\n\nTwo.\n', kept)).toBe(
    'One. [Ask](/ask/) first.\n\nTwo.\n',
  );
  expect(neutralText('One.\n\n<ChampionLink id="a" /> helps.\n\nTwo.\n', kept)).toBe('One.\n\nTwo.\n');
  expect(neutralText('---\ntitle: A\naliases:\n- /guide/old/\n  # why\ntranslated: >-\n  fr a\n  b\norder: 1\n---\n', kept)).toBe(
    '---\ntitle: A\norder: 1\n---\n',
  );
  expect(neutralText('---\naliases: [/guide/old/]\n---\n', kept)).toBe('---\n---\n');
  expect(neutralText('- [A story](/stories/a/) says so.\n- Two.\n', kept)).toBe('- Two.\n');
  expect(neutralText('<PostLink id="a">One of them</PostLink> is short.\n', kept)).toBe('One of them is short.\n');
});

test.each([
  '<b>Acme</b>',
  '((nope))',
  '((organisation))',
  'Tom &amp; Co',
  '**bold**',
  '[a](https://x.example)',
  'CafÃ©',
  'https://me@x.example',
])('a name that texts cannot take up is refused before anything is written: %j', (name) => {
  expect(() => newSite('/x', { name, programme: 'Relay' })).toThrow('--name');
  expect(() => newSite('/x', { name: 'Acme', programme: name })).toThrow('--programme');
});

test('a name that no font draws, and an address that names a word, are refused too', async () => {
  expect((await undrawableFaults({ name: 'Acme 𓀀', programme: 'Relay' })).map(({ en }) => en)).toEqual([
    expect.stringContaining('no font'),
  ]);
  expect(await undrawableFaults({ name: 'شركة', programme: '你好 Relay' })).toEqual([]);
  for (const url of ['https://x.example/((nope))', 'https://me@x.example/']) expect(() => newSite('/x', { url })).toThrow('--url');
});
