import { expect, test } from 'vitest';
import { check, swap } from '../tree.ts';

const file = 'stories/en/first-post.mdx';
const withAlias = (...aliases: string[]) => swap('---\n', `---\naliases:\n${aliases.map((alias) => `  - ${alias}\n`).join('')}`);
const lines = async (changes: Parameters<typeof check>[0], language: 'en' | 'fr' = 'en') => (await check(changes))[language];
const messages = async (alias: string, language: 'en' | 'fr' = 'en') =>
  (await lines({ [file]: withAlias(alias) }, language)).map((line) => line.replace(/^\S+ /, ''));

test.each(['/stories/my-first-post/', '/posts/old-post/', '/guide/rules/', '/training/profile/portrait/', '/why/'])(
  '%s can be a former address',
  async (alias) => expect(await messages(alias)).toEqual([]),
);

test.each([
  ['stories/old', '/stories/old/'],
  ['/stories/old', '/stories/old/'],
  ['/fr/stories/old/', '/stories/old/'],
  ['/stories/old.html', '/stories/old/'],
  ['/stories/Old/index.html', '/stories/old/'],
  ['/stories/old/#part', '/stories/old/'],
  ['stories/old.mdx', '/stories/old/'],
])('%s is said to be %s', async (alias, right) => {
  expect((await messages(alias)).join('\n')).toContain(`as links are written: “${right}”`);
});

test('an address that the site has is refused, with the file that has it', async () => {
  expect((await messages('/guide/charter/')).join('\n')).toMatch(/“\/guide\/charter\/” is the address of guide\/(en|fr)\/charter\.mdx/);
  expect((await messages('/champions/join/')).join('\n')).toMatch(/cannot have been a page|is a page that the site makes itself/);
  expect((await messages('/search/')).join('\n')).toContain('“/search/” is a page that the site makes itself');
  expect((await messages('/guide/charter/', 'fr')).join('\n')).toContain('est l’adresse de guide/');
});

test('an address that no page can have had is refused, with the nearest one', async () => {
  expect((await messages('/guides/old/')).join('\n')).toContain('cannot have been a page of this site');
  expect((await messages('/champions/awa-mbaye-old/')).join('\n')).toContain('cannot have been a page of this site');
});

test.each([
  '/posts/../x/',
  '/posts/%2e%2e%2fx/',
  '/posts/a b/',
  '/posts/été/',
  '/posts/x\\y/',
  '/posts/con/',
  '/guide/./x/',
  '/posts/%/',
  '/%61/',
])('%s is no address that a file can be written at', async (alias) =>
  expect((await messages(`'${alias}'`)).join('\n')).toContain('cannot have been a page of this site'),
);

test('one address leads to one page; its two languages may both say it', async () => {
  expect(await lines({ [file]: withAlias('/why/'), 'stories/fr/first-post.mdx': withAlias('/why/') })).toEqual([]);
  const clash = await lines({ [file]: withAlias('/why/'), 'guide/en/charter.mdx': withAlias('/why/') });
  expect(clash.join('\n')).toMatch(/“\/why\/” leads to \S+\.mdx already/);
});

test('the address of a post that has expired is free', async () => {
  const expired = swap('expires: ', 'expires: 2026-11-01 # ');
  const early = swap('publish: ', 'publish: 2026-10-01 # ');
  const both = (text: string) => early(expired(text));
  const changes = { 'posts/en/wind-farm.mdx': both, 'posts/fr/wind-farm.mdx': both, [file]: withAlias('/posts/wind-farm/') };
  expect((await lines(changes)).filter((line) => line.includes('alias') || line.includes('former'))).toEqual([]);
  expect((await messages('/posts/wind-farm/')).join('\n')).toContain('is the address of posts/');
});
