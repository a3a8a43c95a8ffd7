import { expect, test } from 'vitest';
import { both, built, text } from './content.ts';

const load = async () => ({ ...(await import('../../../src/page-data/pages.ts')), ...(await import('../../../src/queries/pages.ts')) });

test('the page of doubt is there without a text of its own, in each language', async () => {
  const site = await built(load);
  const [english, french] = [await site.askPage('en'), await site.askPage('fr')];
  expect([english.text, french.text]).toEqual([undefined, undefined]);
  expect(english.page).toMatchObject({ path: '/ask/', language: 'en', search: { type: 'page' } });
  expect(french.page.title).not.toBe(english.page.title);
});

test('once its text is written, it has the text’s title, also from the other language', async () => {
  const site = await built(load, { changes: { 'pages/fr/ask.mdx': text({ title: 'Dans le doute' }) } });
  const { page, text: own } = await site.askPage('en');
  expect([page.title, page.contentLanguage, own?.contentLanguage]).toEqual(['Dans le doute', 'fr', 'fr']);
});

test('outside, a text for colleagues leaves the page of doubt with its contacts alone', async () => {
  const changes = both('pages', 'ask.mdx', text({ title: 'Inside only' }));
  const { page, text: own } = await (await built(load, { changes, edition: 'public' })).askPage('en');
  expect(own).toBeUndefined();
  expect(page.title).not.toBe('Inside only');
});

test('a page by itself says whom it was written for and the language that it is in', async () => {
  const site = await built(load, { changes: { 'pages/fr/kit.mdx': text({ title: 'La trousse', audience: 'champions' }) } });
  const pages = (await site.getPages('en')).map((entry) => site.standalonePage(entry, 'en'));
  expect(pages.map(({ path, contentLanguage, forChampions }) => [path, contentLanguage, forChampions])).toEqual([
    ['/privacy/', 'en', false],
    ['/kit/', 'fr', true],
  ]);
  expect(pages[1]!.crumbs).toEqual([{ label: 'La trousse', lang: 'fr' }]);
});
