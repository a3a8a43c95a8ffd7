import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { inspect } from '../../../../src/check/index.ts';
import { loadContent } from '../../../../src/check/load.ts';
import { problemLine } from '../../../../src/check/problem.ts';
import { changedTree, check, swap } from '../tree.ts';

const chapter = 'guide/fr/charter.mdx';
const site = 'settings/site.yaml';
const codes = async (changes: Parameters<typeof check>[0]) =>
  (await check(changes)).problems.map(({ file, line, field, code }) => `${file}:${line} ${field} ${code}`);

test.each(['2226-06-01', '9999-12-31', '1207-06-01', '2016-11-29', '2031-12-01'])(
  'a year far from today is a question: %s',
  async (day) => {
    expect(await codes({ [chapter]: swap('review: 2027-06-01', `review: ${day}`) })).toEqual([`${chapter}:6 review far-day`]);
  },
);

test('whoever means it writes the year again; ten years back and five ahead need no word', async () => {
  expect(await codes({ [chapter]: swap('review: 2027-06-01', 'review: 2101-06-01 # 2101') })).toEqual([]);
  expect(await codes({ [chapter]: swap('review: 2027-06-01', 'review: 2226-06-01 # 2226') })).toHaveLength(1);
  expect(await codes({ [chapter]: swap('review: 2027-06-01', 'review: 2031-11-30') })).toEqual([]);
  expect(await codes({ [chapter]: swap('review: 2027-06-01', 'review: 2016-11-30') })).toEqual([]);
  expect(await codes({ [chapter]: swap('review: 2027-06-01', 'review: 2101-06-01 # later') })).toHaveLength(1);
});

test.each(['con', 'nul', 'aux', 'com1', 'lpt9', 'prn'])('a name that Windows keeps for a device: %s', async (name) => {
  const { content } = await check({});
  const text = content.of('guide').find(({ id }) => id === 'fr/charter')?.source.text ?? '';
  const changed = text.replace('title: La charte', 'title: Autre').replace('order: 1', 'order: 9');
  expect(await codes({ [`guide/fr/${name}.mdx`]: changed })).toEqual([`guide/fr/${name}.mdx:1  device-name`]);
});

test('a mistake in the settings hides no other one', async () => {
  const long = `  - id: lived\n    label: x\n    text: "${'mot '.repeat(200)}"\n`;
  const changes = {
    'posts/fr/wind-farm.mdx': (text: string) => text.replace(/voices:\n/, `voices:\n${long.replace('lived', 'second')}`),
    [chapter]: swap(
      'reviewed: { on: 2026-09-01, by: le service juridique }',
      'reviewed: { on: 2026-09-01, by: le service juridique }\nunknown: 1',
    ),
  };
  const alone = await codes(changes);
  const both = await codes({ ...changes, [site]: swap('url: https://flambeau.orvane.example/', 'url: nonsense') });
  expect(alone.length).toBeGreaterThan(1);
  expect(both.filter((line) => !line.startsWith(site))).toEqual(alone);
  expect(both.filter((line) => line.startsWith(site))).toHaveLength(1);
});

test('the translations of a page are for the same people and the same days', async () => {
  const { en } = await check({ 'guide/en/charter.mdx': swap('audience: public', 'audience: internal\nexpires: 2027-12-01') });
  expect(en).toEqual([
    'guide/en/charter.mdx:4:11 audience: here “audience” is “internal” and in guide/fr/charter.mdx “public”; a page is for the same people and the same days in every language: correct one of the two',
    'guide/en/charter.mdx:5:10 expires: here “expires” is “2027-12-01” and in guide/fr/charter.mdx it is not there; a page is for the same people and the same days in every language: correct one of the two',
  ]);
});

test('a share address with a brace that nothing is put in for', async () => {
  const { problems } = await check({
    'networks/bluesky.yaml': (text) => `${text}share:\n  url: https://bsky.app/intent/compose?text={txt}\n  prefill: text\n`,
  });
  expect(problems.map(({ field, code, message }) => [field, code, message.includes('“{text}”')])).toEqual([
    ['share.url', 'share-brace', true],
  ]);
});

test.each(['/(a+)+b/', '/(a|a)*x/', '/.*x.*y/', '/(\\w+\\s?)+!/'])(
  'a pattern that would freeze the page is refused: %s',
  async (pattern) => {
    const avoid = `avoid:\n  - phrases: { fr: ['${pattern}'], en: [x y z] }\n    reason: { fr: x, en: x }\n    instead: { fr: x, en: x }\n`;
    expect(await codes({ [site]: (text) => text + avoid })).toEqual([expect.stringContaining('avoid[0].phrases.fr[0] slow-pattern')]);
  },
);

test('patterns as people write them are not', async () => {
  const avoid = `avoid:\n  - phrases: { fr: ['/(?:n°|numéro)\\s?(?:1|un)\\b/', '/leader\\s+mondial/', '/\\bla plus (?:grande|belle)/'], en: [x y z] }\n    reason: { fr: x, en: x }\n    instead: { fr: x, en: x }\n`;
  expect(await codes({ [site]: (text) => text + avoid })).toEqual([]);
});

test('a link out of the content is not followed, one inside it is', async () => {
  const folder = await changedTree({});
  const outside = join(tmpdir(), `flambeau-outside-${process.pid}`);
  await mkdir(outside, { recursive: true });
  onTestFinished(() => rm(outside, { recursive: true, force: true }));
  await writeFile(join(outside, 'secret.mdx'), 'secret');
  await symlink(join(outside, 'secret.mdx'), join(folder, 'guide/fr/secret.mdx'));
  await symlink(outside, join(folder, 'guide/fr/there'));
  await symlink(join(folder, 'guide/fr/desk.svg'), join(folder, 'guide/fr/other.svg'));
  const content = await loadContent(folder, '2026-11-30');
  expect(content.scanned.files.filter((file) => /secret|there/.test(file))).toEqual([]);
  expect(inspect(content).map(({ file, code }) => `${file} ${code}`)).toEqual([
    'guide/fr/secret.mdx link-outside',
    'guide/fr/there link-outside',
  ]);
});

test('escape sequences in values and in names reach no terminal', async () => {
  const { problems } = await check({
    [chapter]: swap('order: 1', 'order: "\\e[2J\\e]0;owned\\a\\u202E"'),
    'guide/fr/\u001b[31mred.mdx': 'x',
  });
  const lines = problems.map(problemLine).join('\n');
  expect(lines).toContain('␛[2J');
  expect(lines.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202E]/);
});

test('a time that no clock shows says what one does', async () => {
  const { problems } = await check({ 'events/fr/clinic.mdx': event('time: "25:00"') });
  expect(problems.filter(({ field }) => field === 'time').map(({ message }) => message)).toEqual([
    '“25:00” does not have the right form; write hours from 00 to 23 and minutes from 00 to 59, as in 09:30',
  ]);
});

function event(time: string): string {
  return `---\ntitle: Une séance\nsummary: x\nowner: x\nreview: 2027-01-01\nkind: clinic\nday: 2027-02-02\n${time}\nminutes: 30\ntimeZone: Europe/Paris\nlink: https://visio.orvane.example/\nlanguages: [fr]\nforWhom: x\n---\nmots\n`;
}

test('addresses of the intranet may stand where only colleagues go, and nowhere that the public meets', async () => {
  for (const link of [
    'http://intranet/flambeau/',
    'http://visio/room',
    'http://10.0.0.5/',
    'https://[fd00::1]/',
    'https://пример.рф/',
    'https://host.local:8443/a',
  ]) {
    expect(await codes({ 'events/fr/clinic.mdx': event('time: "09:00"').replace('https://visio.orvane.example/', link) })).toEqual([]);
    expect(await codes({ [site]: swap('url: https://flambeau.orvane.example/', `url: ${link}`) })).toEqual([]);
    const post = await codes({ 'posts/fr/wind-farm.mdx': (text) => text.replace(/^link: .*$/m, `link: ${link}`) });
    expect([link, post.length]).toEqual([link, link.includes('рф') ? 0 : 1]);
  }
  const spaces = await check({
    'posts/fr/wind-farm.mdx': (text) => text.replace(/^link: .*$/m, 'link: https://a.example/Shared Documents/x'),
  });
  expect(spaces.en).toEqual([expect.stringContaining('an address holds no spaces; write %20 for each')]);
});

test('every form that a schema asks for is said in words', async () => {
  const { collectionDefinitions } = await import('../../../../src/schemas/index.ts');
  const { formOf } = await import('../../../../src/check/rules/values.ts');
  const { schemaOf } = await import('../../../../src/check/load-entry.ts');
  const patterns = new Set<string>();
  const walk = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const def = (schema as { _zod?: { def: Record<string, unknown> } })._zod?.def;
    if (!def) return;
    for (const one of (def['checks'] as { _zod: { def: { format?: string; pattern?: RegExp } } }[] | undefined) ?? [])
      if (one._zod.def.format === 'regex') patterns.add(String(one._zod.def.pattern));
    for (const inner of [
      def['innerType'],
      def['element'],
      def['out'],
      def['valueType'],
      ...Object.values((def['shape'] as object | undefined) ?? {}),
    ])
      walk(inner);
  };
  for (const name of Object.keys(collectionDefinitions)) walk(schemaOf(name as keyof typeof collectionDefinitions));
  expect(patterns.size).toBeGreaterThan(5);
  expect([...patterns].filter((pattern) => formOf({ format: 'regex', pattern } as never) === 'other')).toEqual([]);
});
