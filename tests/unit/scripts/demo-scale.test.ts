import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../../scripts/demo-scale.ts';
import { TODAY } from '../../../scripts/lib/scale/days.ts';
import { guideFiles, MOST_PAGES } from '../../../scripts/lib/scale/guide.ts';
import { Draws } from '../../../scripts/lib/scale/random.ts';
import { checkContent, type EntryData, type LoadedContent } from '../../../src/check/index.ts';
import { postsAllowed, unlistedReason } from '../../../src/domain/edition.ts';
import { collectionDefinitions, type CollectionName } from '../../../src/schemas/index.ts';
import { kitKinds } from '../../../src/schemas/kit.ts';
import { postKinds } from '../../../src/schemas/post.ts';
import { makeTree } from '../output/tree.ts';

const before = process.env['LC_ALL'];
const log = console.log;
let root: string;
beforeAll(() => {
  process.env['LC_ALL'] = 'en_GB.UTF-8';
  console.log = () => {};
  root = mkdtempSync(join(tmpdir(), 'flambeau-scale-'));
});
afterAll(() => {
  console.log = log;
  rmSync(root, { recursive: true });
  if (before === undefined) delete process.env['LC_ALL'];
  else process.env['LC_ALL'] = before;
});

async function made(...args: string[]): Promise<string> {
  const out = join(mkdtempSync(join(root, 'folder-')), 'content');
  await main([...args, '--out', out]);
  return out;
}

/** Every file of a folder with its bytes. */
function bytes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'base64')]),
  );
}

describe('a small folder', () => {
  let folder: string;
  let content: LoadedContent;
  let champions: ReadonlyMap<string, EntryData<'champions'>>;
  beforeAll(async () => {
    folder = await made('--champions', '80', '--posts', '12', '--pages', '9', '--seed', '7');
    const checked = await checkContent(folder, { language: 'en' });
    expect(checked.problems).toEqual([]);
    content = checked.content;
    champions = new Map(content.of('champions').map((entry) => [entry.id, entry.data!]));
  });

  test('holds as much as was asked for, in both languages', () => {
    expect(champions.size).toBe(80);
    for (const [collection, count] of [
      ['posts', 12],
      ['guide', 9],
    ] as const) {
      const languages = Map.groupBy(content.of(collection), ({ language }) => language);
      expect([languages.get('fr')?.length, languages.get('en')?.length]).toEqual([count, count]);
    }
  });

  test('has something of every collection, and every kind of post, of kit piece and of timeline', () => {
    const all = Object.keys(collectionDefinitions) as CollectionName[];
    expect(all.filter((collection) => content.of(collection).length === 0)).toEqual([]);
    const kinds = (collection: 'posts' | 'kit') => new Set(content.of(collection).map(({ data }) => data!.kind));
    expect([...kinds('posts')].sort()).toEqual([...postKinds].sort());
    expect([...kinds('kit')].sort()).toEqual([...kitKinds].sort());
    const shown = content.of('timeline').flatMap(({ data }) => data?.champion ?? []);
    expect(shown.length).toBeGreaterThan(0);
    for (const id of shown) expect(postsAllowed(champions.get(id)!, { edition: 'internal', now: TODAY, preview: false })).toBe(true);
    expect([...champions.values()].some(({ consent }) => consent !== undefined && consent.posts === undefined)).toBe(true);
  });

  test('has every country of the group, and names in many scripts', () => {
    expect(new Set([...champions.values()].map(({ country }) => country)).size).toBe(35);
    const names = [...champions.values()].map(({ name }) => name);
    for (const script of ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Hangul', 'Han'])
      expect(
        names.some((name) => new RegExp(`\\p{Script=${script}}`, 'u').test(name)),
        script,
      ).toBe(true);
    expect(names.some((name) => /ễ|ầ|ạ|ỳ|ỗ|ấ|ả|ỡ|ị|ạ|ứ|ồ/u.test(name))).toBe(true);
    expect(names.some((name) => [...name].length === 1)).toBe(true);
    expect(names.some((name) => name.length > 60)).toBe(true);
    expect(names.some((name) => /['’]/.test(name))).toBe(true);
    for (const id of champions.keys()) expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  test('passes the torch on for ten generations, never before one has it', () => {
    const departed = new Map(content.of('departed')[0]!.data!.departed.map(({ id, sponsor }) => [id, sponsor]));
    expect(departed.size).toBeGreaterThan(0);
    const sponsorOf = (id: string) => champions.get(id)?.sponsor ?? departed.get(id);
    const generation = (id: string): number => {
      let count = 0;
      for (let at: string | undefined = id; at !== undefined && count < 200; at = sponsorOf(at)) count += 1;
      return count;
    };
    const all = [...champions.keys()].map(generation);
    expect(Math.max(...all)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...all)).toBeLessThan(200);
    for (const { sponsor, labelled } of champions.values())
      expect((sponsor && champions.get(sponsor)?.labelled) ?? '').toSatisfy((day) => typeof day === 'string' && day < labelled);
    expect([...champions.values()].some(({ sponsor }) => sponsor !== undefined && departed.has(sponsor))).toBe(true);
    expect([...champions.values()].some(({ sponsoring }) => sponsoring)).toBe(true);
    const seeking = [...champions.values()].filter((champion) => champion.seeking);
    expect(seeking.length).toBeGreaterThan(0);
    expect(seeking.filter(({ sponsor }) => sponsor !== undefined)).toEqual([]);
  });

  test('has every state of a consent, and photos with one and without', () => {
    const reasons = new Set(
      [...champions.values()].map((champion) => unlistedReason(champion, { edition: 'public', now: TODAY, preview: false })),
    );
    expect([...reasons].sort()).toEqual(['consent-lapsed', 'consent-scope', 'no-consent', undefined]);
    const consents = [...champions.values()].flatMap(({ consent }) => consent ?? []);
    expect(new Set(consents.map(({ scopes }) => scopes.join()))).toEqual(new Set(['internal,public', 'internal', 'public']));
    expect(consents.some(({ until }) => until >= TODAY && until < '2027-01-21')).toBe(true);
    const pictured = [...champions.values()].filter(({ photo }) => photo !== undefined);
    expect(new Set(pictured.map(({ consent }) => (consent?.photo.length ?? 0) > 0))).toEqual(new Set([true, false]));
  });
});

test('the same seed gives the same bytes, another seed other people, and more posts the same people', async () => {
  const options = ['--champions', '60', '--posts', '3', '--pages', '2'];
  const first = bytes(await made(...options, '--seed', '4'));
  expect(bytes(await made(...options, '--seed', '4'))).toEqual(first);
  const people = (files: Record<string, string>) => Object.entries(files).filter(([path]) => path.startsWith('/champions/'));
  expect(people(bytes(await made(...options, '--seed', '5')))).not.toEqual(people(first));
  expect(people(bytes(await made('--champions', '60', '--posts', '5', '--seed', '4')))).toEqual(people(first));
});

test('as many posts and chapters as there can be still have titles of their own', async () => {
  const folder = await made('--champions', '60', '--posts', '1000', '--pages', '402');
  expect((await checkContent(folder, { language: 'en' })).problems).toEqual([]);
  for (const language of ['fr', 'en']) {
    const texts = guideFiles(MOST_PAGES, new Draws(1)).flatMap(([path, text]) =>
      path.startsWith(`guide/${language}/`) ? String(text) : [],
    );
    const titles = texts.map((text) => /^short: (.*)$/m.exec(text)![1]!);
    expect(new Set(titles).size).toBe(5000);
    expect(Math.max(...titles.map((title) => title.length))).toBeLessThanOrEqual(40);
  }
});

test('a chapter has some 600 words, six headings, links and components', () => {
  for (const [path, text] of guideFiles(20, new Draws(1)).slice(2)) {
    const words = String(text)
      .split('---')[2]!
      .match(/[\p{L}\p{N}’'-]+/gu)!.length;
    expect(words, path).toBeGreaterThan(500);
    expect(words, path).toBeLessThan(750);
    expect(String(text).match(/^## /gm), path).toHaveLength(6);
    expect(text, path).toMatch(/\]\(\/guide\/[\s\S]*<Callout|<Callout[\s\S]*\]\(\/guide\//);
  }
});

describe('the folder', () => {
  test('of an earlier run is replaced', async () => {
    const folder = await made('--champions', '90');
    const once = readdirSync(join(folder, 'champions')).length;
    await main(['--champions', '60', '--out', folder]);
    expect(readdirSync(join(folder, 'champions')).length).toBe(once - 30);
  });

  test('with other files is refused and left as it is', async () => {
    const folder = makeTree({ 'README.md': 'My own.', 'champions/me.yaml': 'name: Me' });
    await expect(main(['--champions', '60', '--out', folder])).rejects.toThrow('this command has not written');
    expect(Object.keys(bytes(folder))).toEqual(['/README.md', '/champions/me.yaml']);
    writeFileSync(join(folder, 'file'), '');
    await expect(main(['--champions', '60', '--out', join(folder, 'file')])).rejects.toThrow('is a file');
  });
});

describe('options', () => {
  test.each([
    [['--out', 'x'], 'Say how many: --champions 10000.'],
    [['--champions', '60'], 'Say where to write it: --out DIR.'],
    [['--champions', 'many', '--out', 'x'], '“many” is none'],
    [['--champions', '12', '--out', 'x'], 'from 60 to 100000'],
    [['--champions', '60', '--pages', '0', '--out', 'x'], '--pages takes a whole number from 1'],
    [['--champions', '60', '--seed', '-1', '--out', 'x'], '--seed takes a whole number from 0'],
    [['--people', '60'], 'There is no option --people'],
  ])('%j is refused', async (args, message) => {
    await expect(main(args)).rejects.toThrow(message);
  });
});

test('the settings are those of the project', async () => {
  const folder = await made('--champions', '60');
  const read = (path: string) => parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const own = read('src/content/settings/site.yaml');
  const settings = read(join(folder, 'settings/site.yaml'));
  expect(settings).toMatchObject({ organisation: own['organisation'], networks: own['networks'], contacts: own['contacts'] });
  expect(settings['badges']).toEqual(own['badges']);
  expect(read(join(await made('--champions', '501'), 'settings/site.yaml'))['badges']).toEqual([]);
});
