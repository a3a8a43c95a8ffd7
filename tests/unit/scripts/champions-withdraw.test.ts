import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { removeReference } from '../../../scripts/lib/champions/remove-reference.ts';
import { withdraw, type WithdrawTools } from '../../../scripts/lib/champions/withdraw.ts';
import { readWithdrawals, settleWithdrawals, withdrawalsFile } from '../../../scripts/lib/champions/withdrawals.ts';
import { cacheFolder } from '../../../scripts/lib/project.ts';
import { checkContent } from '../../../src/check/index.ts';
import { addFiles } from '../output/tree.ts';
import { makeContent, run } from './champions-driver.ts';

const file = (content: string, path: string) => readFileSync(join(content, path), 'utf8');
const toolsOf = (content: string): WithdrawTools => ({ cacheRoot: join(dirname(content), '.cache/build'), sites: [], ask: undefined });
const page = (extra: string, body: string) =>
  `---\ntitle: A page\nsummary: A page.\naudience: internal\nowner: Us\nreview: 2028-01-01\n${extra}---\n\n${body}\n`;

/** Awa was sponsored by Jan and sponsored two others; posts, pages and a community name her. */
function contentWithAwa(): string {
  const content = makeContent();
  const jan = file(content, 'champions/jan-kowalczyk.yaml');
  addFiles(content, {
    'champions/paul-girard.yaml': `${jan.replace('Jan Kowalczyk', 'Paul Girard')}# From Dakar.\nsponsor: awa-mbaye # in May\n`,
    'champions/lea-fontaine.yaml': `${jan.replace('Jan Kowalczyk', 'Léa Fontaine').replace('Je réponds.', 'Comme Awa Mbaye me l’a appris.')}sponsor: awa-mbaye\n`,
    'champions/awa-mbaye-diop.yaml': jan.replace('Jan Kowalczyk', 'Aminata Diop'),
    'communities/fr/pylones.mdx': page(
      'where: Un forum\nurl: https://forum.example/\ndoor: open\nlanguages: [fr]\ntopics: [energy]\nmanners: [On salue.]\nmembers:\n  - jan-kowalczyk\n  # for two years\n  - awa-mbaye\n',
      'On y parle.',
    ),
    'pages/fr/merci.mdx': page(
      '',
      'Merci à <ChampionLink id="awa-mbaye" />, et à Mbaye, AWA.\n\nVoir [sa page](/champions/awa-mbaye/) et [une autre](/champions/awa-mbaye-diop/).',
    ),
  });
  return content;
}

test('takes out the file, the photo and the places in lists, and names what only an editor can rewrite', async () => {
  const content = contentWithAwa();
  const tools = toolsOf(content);
  const { code, text } = await run(() => withdraw(['awa-mbaye', '--content', content, '--yes'], tools));
  expect(code).toBe(0);
  expect([existsSync(join(content, 'champions/awa-mbaye.yaml')), existsSync(join(content, 'champions/awa-mbaye.svg'))]).toEqual([
    false,
    false,
  ]);
  expect(text).toMatch(/~ posts\/fr\/wind-farm\.mdx:\d+:\d+ help\[0\]: taken out/);
  expect(file(content, 'posts/fr/wind-farm.mdx')).not.toContain('awa-mbaye');
  expect(file(content, 'communities/fr/pylones.mdx')).toContain('members:\n  - jan-kowalczyk\n  # for two years\n---');
  expect(text).toMatch(/pages\/fr\/merci\.mdx:9:\d+ a link to their page[^\n]*\n {4}Merci à/);
  expect(text).toMatch(/pages\/fr\/merci\.mdx:9:\d+ the name: rewrite/);
  expect(text).toMatch(/pages\/fr\/merci\.mdx:11:\d+ a link to their page/);
  expect(text).toMatch(/champions\/lea-fontaine\.yaml:\d+:\d+ the name/);
  expect(text).not.toMatch(/awa-mbaye-diop\.yaml/);
});

test('the places are those of the files as they are left, below lines that were taken out', async () => {
  const content = contentWithAwa();
  addFiles(content, {
    'communities/fr/pylones.mdx': file(content, 'communities/fr/pylones.mdx').replace('On y parle.', 'On y parle.\n\nAvec Awa Mbaye.'),
  });
  const { text } = await run(() => withdraw(['awa-mbaye', '--content', content, '--yes'], toolsOf(content)));
  const places = [...text.slice(text.indexOf('still stands here')).matchAll(/^(\S+\.(?:mdx|yaml)):(\d+):/gm)];
  const lines = places.map(([, path, line]) => [path, file(content, path!).split('\n')[Number(line) - 1]]);
  expect(lines).toContainEqual(['communities/fr/pylones.mdx', 'Avec Awa Mbaye.']);
  expect(lines).toContainEqual(['guide/fr/charter.mdx', expect.stringContaining('<ChampionLink id="awa-mbaye" />')]);
  for (const [, line] of lines) expect(line).toMatch(/mbaye/i);
});

test('their own public posts go whole, also those of an account that is theirs', async () => {
  const content = contentWithAwa();
  const moments = 'language: fr\nmoments:\n  - { day: 2026-01-05, link: "https://social.example/1", text: Un mât. }\n';
  const account = (champion: string) =>
    `name: A\nkind: leader\nabout: { fr: A, en: A }\njob: { fr: A, en: A }\nnetwork: linkedin\nhandle: a\nurl: https://www.linkedin.example/a\nlanguages: [fr]\n${champion}audience: public\n`;
  addFiles(content, {
    'accounts/awa.yaml': account('champion: awa-mbaye\n'),
    'accounts/jan.yaml': account('champion: jan-kowalczyk\n'),
    'timeline/mast.yaml': `champion: awa-mbaye\nnetwork: linkedin\n${moments}`,
    'timeline/hers.yaml': `account: awa\n${moments}`,
    'timeline/his.yaml': `account: jan\n${moments}`,
  });
  const { text } = await run(() => withdraw(['awa-mbaye', '--content', content, '--yes'], toolsOf(content)));
  expect(['mast', 'hers', 'his'].map((name) => existsSync(join(content, `timeline/${name}.yaml`)))).toEqual([false, false, true]);
  expect(text).toContain('- timeline/mast.yaml: their public posts');
  expect(text).not.toMatch(/timeline\/mast\.yaml:\d/);
  expect(text).toMatch(/accounts\/awa\.yaml:\d+:\d+/);
});

test('those whom they sponsored keep their line: an unnamed place with who came before', async () => {
  const content = contentWithAwa();
  await run(() => withdraw(['awa-mbaye', '--content', content, '--yes'], toolsOf(content)));
  const { departed } = parse(file(content, 'settings/departed.yaml')) as { departed: { id: string; sponsor?: string }[] };
  expect(departed).toEqual([{ id: expect.stringMatching(/^departed-[a-z0-9]{10}$/), sponsor: 'jan-kowalczyk' }]);
  const place = departed[0]?.id ?? '';
  expect(file(content, 'champions/paul-girard.yaml')).toContain(`# From Dakar.\nsponsor: ${place} # in May\n`);
  // Then the one before her leaves as well: her place stays, and has nobody before it but another place.
  await run(() => withdraw(['jan-kowalczyk', '--content', content, '--yes'], toolsOf(content)));
  const after = (parse(file(content, 'settings/departed.yaml')) as { departed: { id: string; sponsor?: string }[] }).departed;
  expect(after).toEqual([{ id: place, sponsor: after[1]?.id }, { id: expect.stringMatching(/^departed-/) }]);
  const { problems } = await checkContent(content, { language: 'en' });
  expect(
    problems
      .filter(({ code, file: where }) => code === 'unknown-reference' && !where.startsWith('stories'))
      .map(({ file: where }) => where),
  ).toEqual(['guide/fr/charter.mdx', 'pages/fr/merci.mdx']);
});

test('a story that they tell, a leader’s account and a picture that others show are left to an editor', async () => {
  const content = contentWithAwa();
  addFiles(content, {
    'stories/fr/vent.mdx': page('date: 2026-01-01\nteller: awa-mbaye\ntopics: [energy]\nquote: Oui.\ntakeaway: Oui.\n', 'Le vent.'),
    'accounts/awa.yaml':
      'name: Awa\nkind: leader\nabout: { fr: Le réseau }\nnetwork: linkedin\nhandle: "@awa"\nurl: https://social.example/awa\nlanguages: [fr]\nchampion: awa-mbaye\n',
    'pages/fr/photo.mdx': page('', '![Deux collègues](../../champions/awa-mbaye.svg)'),
  });
  const { text } = await run(() => withdraw(['awa-mbaye', '--content', content, '--yes'], toolsOf(content)));
  expect(text).toMatch(/stories\/fr\/vent\.mdx:8:9 teller: delete this story, or name another teller/);
  expect(text).toMatch(/accounts\/awa\.yaml:8:11 champion: the account is theirs: delete accounts\/awa\.yaml/);
  expect(text).toContain('champions/awa-mbaye.svg stays, since pages/fr/photo.mdx shows it too');
  expect([
    existsSync(join(content, 'champions/awa-mbaye.svg')),
    file(content, 'stories/fr/vent.mdx').includes('teller: awa-mbaye'),
  ]).toEqual([true, true]);
});

describe('before anything is done', () => {
  test('somebody confirms; a no, and nobody to ask, leave everything as it was', async () => {
    const content = makeContent();
    const tools = toolsOf(content);
    const asked: string[] = [];
    const no = await run(() =>
      withdraw(['awa-mbaye', '--content', content], { ...tools, ask: async (question) => asked.push(question) < 0 }),
    );
    expect([no.code, asked, existsSync(join(content, 'champions/awa-mbaye.yaml'))]).toEqual([
      1,
      ['\nWithdraw Awa Mbaye now? (y/N) '],
      true,
    ]);
    await expect(run(() => withdraw(['awa-mbaye', '--content', content], tools))).rejects.toThrow(
      'Nobody is there to confirm; give --yes if you are sure.',
    );
    expect([existsSync(join(content, 'champions/awa-mbaye.yaml')), readWithdrawals(tools.cacheRoot)]).toEqual([true, []]);
  });
});

test('caches are emptied, a linked one within; the record, the lock and markers of previews stay', async () => {
  const content = makeContent();
  const tools = toolsOf(content);
  const cache = dirname(tools.cacheRoot);
  const internal = cacheFolder(tools.cacheRoot, content, 'internal');
  mkdirSync(join(dirname(content), 'images/ab'), { recursive: true });
  addFiles(internal, { 'astro/assets/awa-mbaye.Cx_Zq.webp': 'a picture', 'site/index.html': 'Awa Mbaye' });
  addFiles(dirname(content), { 'images/ab/x.png': 'x', '.cache/build/dev-1.json': '{}', '.astro/data-store.json': 'Awa Mbaye' });
  symlinkSync(join(dirname(content), 'images'), join(cache, 'share-images'));
  await run(() => withdraw(['awa-mbaye', '--content', content, '--yes', '--now', '2026-11-22'], tools));
  expect([
    existsSync(internal),
    existsSync(join(cache, 'share-images/ab')),
    existsSync(join(cache, 'share-images')),
    existsSync(join(dirname(content), '.astro/data-store.json')),
    existsSync(join(tools.cacheRoot, 'dev-1.json')),
  ]).toEqual([false, false, true, false, true]);
  const [record, ...others] = readWithdrawals(tools.cacheRoot);
  expect(others).toEqual([]);
  // The digests of the photo and of what Astro had made of it.
  expect(record).toMatchObject({
    content,
    id: 'awa-mbaye',
    name: 'Awa Mbaye',
    emails: ['awa.mbaye@orvane.example'],
    withdrawn: '2026-11-22',
    editions: ['internal'],
    photo: { file: 'champions/awa-mbaye.svg', digests: [expect.any(String), expect.any(String)] },
  });
  if (process.platform !== 'win32') expect(statSync(withdrawalsFile(tools.cacheRoot)).mode & 0o777).toBe(0o600);
});

test('each edition that is made here proves it for itself; then the record is gone', async () => {
  const content = makeContent();
  const tools = toolsOf(content);
  for (const edition of ['internal', 'public'] as const) mkdirSync(cacheFolder(tools.cacheRoot, content, edition), { recursive: true });
  await run(() => withdraw(['awa-mbaye', '--content', content, '--yes'], tools));
  expect(settleWithdrawals(tools.cacheRoot, '/elsewhere', 'internal')).toEqual([]);
  expect(settleWithdrawals(tools.cacheRoot, content, 'internal')).toMatchObject([{ id: 'awa-mbaye', editions: ['public'] }]);
  expect(settleWithdrawals(tools.cacheRoot, content, 'public')).toEqual([]);
  expect(existsSync(withdrawalsFile(tools.cacheRoot))).toBe(false);
});

test('somebody who leaves before the first is proven is proven in the same editions', async () => {
  const content = makeContent();
  const tools = toolsOf(content);
  for (const edition of ['internal', 'public'] as const) mkdirSync(cacheFolder(tools.cacheRoot, content, edition), { recursive: true });
  for (const id of ['awa-mbaye', 'jan-kowalczyk']) await run(() => withdraw([id, '--content', content, '--yes'], tools));
  expect(readWithdrawals(tools.cacheRoot).map(({ id, editions }) => [id, editions])).toEqual([
    ['awa-mbaye', ['internal', 'public']],
    ['jan-kowalczyk', ['internal', 'public']],
  ]);
});

test('a photo that the file seeks outside the content is nobody’s to delete', async () => {
  const content = makeContent();
  addFiles(dirname(content), { 'private.svg': '<svg/>' });
  for (const [id, photo] of [
    ['awa-mbaye', '../../private.svg'],
    ['jan-kowalczyk', './100%.svg'],
  ] as const) {
    const path = `champions/${id}.yaml`;
    addFiles(content, { [path]: `${file(content, path).replace(/^photo:.*\n/m, '')}photo: ${photo}\n` });
  }
  for (const id of ['awa-mbaye', 'jan-kowalczyk'])
    expect((await run(() => withdraw([id, '--content', content, '--yes'], toolsOf(content)))).code).toBe(0);
  expect(file(content, '../private.svg')).toBe('<svg/>');
});

test('a name in entities and with soft hyphens is reported where it stands', async () => {
  const content = makeContent();
  addFiles(content, { 'pages/fr/merci.mdx': page('', 'Merci à Awa&nbsp;Mbaye.\n\nEt à A&#119;a Mba\u00adye.') });
  const { text } = await run(() => withdraw(['awa-mbaye', '--content', content, '--yes'], toolsOf(content)));
  for (const place of ['9:9', '11:6']) expect(text).toContain(`pages/fr/merci.mdx:${place} the name: rewrite`);
});

test('a record that cannot be read stops the build: it may hold somebody', async () => {
  const content = makeContent();
  const { cacheRoot } = toolsOf(content);
  addFiles(dirname(cacheRoot), { 'withdrawals.json': '[{]' });
  expect(() => readWithdrawals(cacheRoot)).toThrow(expect.objectContaining({ name: 'ExpectedError' }));
  writeFileSync(withdrawalsFile(cacheRoot), '[]');
  expect(readWithdrawals(cacheRoot)).toEqual([]);
});

describe('taking one value out of a file', () => {
  const cases: [string, string, (string | number)[], string][] = [
    ['the first of a list on one line', 'a: 1\nhelp: [x, y, z] # who\nb: 2\n', ['help', 0], 'a: 1\nhelp: [y, z] # who\nb: 2\n'],
    ['the last of a list on one line', 'help: [ x, y ]\n', ['help', 1], 'help: [ x ]\n'],
    ['the only one takes the field with it', 'a: 1\nhelp: [x]\nb: 2\n', ['help', 0], 'a: 1\nb: 2\n'],
    ['a line of a list', 'help:\n  - x # first\n  - y\nb: 2\n', ['help', 0], 'help:\n  - y\nb: 2\n'],
    ['the only line of a list', 'a: 1\nhelp:\n  - x\nb: 2\n', ['help', 0], 'a: 1\nb: 2\n'],
    ['a field', 'a: 1\nsponsor: x # who\nb: 2', ['sponsor'], 'a: 1\nb: 2'],
    ['a field of an item on one line', 'departed:\n  - { id: d, sponsor: x }\n', ['departed', 0, 'sponsor'], 'departed:\n  - { id: d }\n'],
  ];
  test.each(cases)('%s', (_name, text, path, expected) => {
    expect(removeReference('x.yaml', text, path)).toBe(expected);
    const page = (yaml: string) => `---\r\n${yaml}---\n\nhelp: [x]\n`;
    if (text.endsWith('\n')) expect(removeReference('x.mdx', page(text), path)).toBe(page(expected));
  });
});
