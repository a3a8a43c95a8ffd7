import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { typeset } from '../../src/i18n/typography/typeset.ts';
import { demoDay } from '../build-demo.ts';
import { filesWith, outputFiles } from './output.ts';

const inside = inject('demo');
const outside = inject('publicDemo');

interface Person {
  id: string;
  name: string;
  email?: string;
  audience?: string;
  consent?: { date: string; until: string; scopes: string[] };
}

const people: Person[] = readdirSync('src/content/champions')
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({
    id: file.replace('.yaml', ''),
    ...(parse(readFileSync(join('src/content/champions', file), 'utf8')) as Omit<Person, 'id'>),
  }));

const listed = ({ audience, consent }: Person, edition: string) =>
  consent !== undefined &&
  consent.date <= demoDay &&
  consent.until >= demoDay &&
  consent.scopes.includes(edition) &&
  (edition === 'internal' || audience === 'public');

/** The front matter of every text, with its address without extension. */
const texts = ['guide', 'stories', 'posts', 'training', 'events', 'communities', 'newsletters', 'pages'].flatMap((folder) =>
  readdirSync(join('src/content', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const front = parse(readFileSync(join('src/content', folder, file), 'utf8').split(/^---$/m)[1]!) as {
        title: string;
        audience?: string;
        teller?: string;
      };
      return { file: join(folder, file), language: file.split('/')[0]!, ...front };
    }),
);

describe('nobody without a consent in force is anywhere', () => {
  test.each([
    ['internal', inside],
    ['public', outside],
  ])('%s edition', (edition, dir) => {
    const unlisted = people.filter((person) => !listed(person, edition));
    expect(unlisted.length).toBeGreaterThan(0);
    expect(
      filesWith(
        dir,
        unlisted.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      filesWith(
        dir,
        unlisted.flatMap(({ name, email }) => (email ? [name, email] : [name])),
      ),
    ).toEqual([]);
    const files = [...outputFiles(dir)].map(({ path }) => path);
    for (const person of people.filter((one) => listed(one, edition)))
      expect(files).toContain(join('fr', 'champions', person.id, 'index.html'));
  });
});

test('the public edition holds no text, title or image of an internal page', () => {
  const internal = texts.filter(({ audience }) => audience !== 'public');
  expect(internal.length).toBeGreaterThan(5);
  // A title that is a common phrase (“Passing the torch”) may stand in public texts as well: then its page's address tells.
  const publicWords = [
    ...texts.filter(({ audience }) => audience === 'public').map(({ file }) => readFileSync(join('src/content', file), 'utf8')),
    readFileSync('src/content/settings/home.yaml', 'utf8'),
    ...['fr', 'en'].map((language) => readFileSync(`src/i18n/locales/${language}/champions.yaml`, 'utf8')),
  ].join('\n');
  const titles = internal.filter(({ title }) => !publicWords.includes(title)).map(({ title, language }) => typeset(title, language));
  expect(titles.length).toBeGreaterThan(internal.length - 4);
  expect(filesWith(outside, titles)).toEqual([]);
  const keys = internal.map(({ file }) => file.replace(/^(\w+)\/\w+\//, '$1/').replace(/(\/index)?\.mdx$/, ''));
  const shown = texts
    .filter(({ audience }) => audience === 'public')
    .map(({ file }) => file.replace(/^(\w+)\/\w+\//, '$1/').replace(/(\/index)?\.mdx$/, ''));
  const files = [...outputFiles(outside)].map(({ path }) => path);
  for (const key of keys.filter((one) => !shown.includes(one)))
    expect(files.filter((path) => path.includes(`${key}/`) || path.includes(`${key}-`))).toEqual([]);
});

test('the internal edition holds them', () => {
  const story = texts.find(({ file, audience }) => file.startsWith('stories/fr') && audience !== 'public')!;
  expect(filesWith(inside, [typeset(story.title, 'fr')]).length).toBeGreaterThan(1);
});

test('colleagues find what the site was made with, with its licences; outside nobody is told', () => {
  const files = ['sbom.cdx.json', 'licences.txt'];
  const { components } = JSON.parse(readFileSync(join(inject('demo'), files[0]!), 'utf8')) as { components: { name: string }[] };
  expect(components.map(({ name }) => name)).toContain('astro');
  expect(readFileSync(join(inject('demo'), files[1]!), 'utf8')).toMatch(/^MIT \(\d+\)$/m);
  for (const file of files) expect(existsSync(join(inject('publicDemo'), file))).toBe(false);
});

test('a built site names neither this machine nor this project', () => {
  expect(filesWith(inside, [process.cwd(), 'node_modules'])).toEqual([]);
});
