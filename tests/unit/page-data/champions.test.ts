import { expect, test } from 'vitest';
import { swap } from '../check/tree.ts';
import { built, person, session } from './content.ts';

const load = async () => ({
  ...(await import('../../../src/page-data/champions.ts')),
  ...(await import('../../../src/queries/champions.ts')),
  ...(await import('../../../src/page-data/champion-contact.ts')),
});

const profile = async (id: string, language: string, options: Parameters<typeof built>[1] = {}) => {
  const site = await built(load, options);
  return site.championPage((await site.getChampionsById()).get(id)!, language);
};
const jan = person({ name: 'Jan Kowalczyk', country: 'PL', city: 'Warszawa' });

test('a profile says how somebody helps, in the reader’s language', async () => {
  const english = await profile('awa-mbaye', 'en');
  expect(english.card).toMatchObject({
    job: 'Mobile network technician',
    country: 'Senegal',
    topics: [{ label: 'Your profile', help: 'I read your first text.' }],
  });
  expect(english.page).toMatchObject({
    path: '/champions/awa-mbaye/',
    title: 'Awa Mbaye',
    search: { type: 'champion', topics: ['Your profile'], countries: ['Senegal'] },
  });
  const french = await profile('awa-mbaye', 'fr');
  expect(french.card).toMatchObject({ job: 'Technicienne du réseau mobile', country: 'Sénégal' });
});

test('a sponsor without a consent keeps an unnamed place in the line, in every edition', async () => {
  for (const edition of ['internal', 'public'] as const)
    expect((await profile('awa-mbaye', 'fr', { edition })).lineage).toEqual([undefined]);
});

test('a sponsor stands in the line by name while listed, and unnamed once their consent has lapsed', async () => {
  const changes = { 'champions/jan-kowalczyk.yaml': jan };
  const listed = await profile('awa-mbaye', 'en', { changes, now: '2028-01-05' });
  expect(listed.lineage.map((card) => card?.name)).toEqual(['Jan Kowalczyk']);
  const lapsed = await profile('awa-mbaye', 'en', { changes, now: '2028-01-06' });
  expect(lapsed.lineage).toEqual([undefined]);
  expect(JSON.stringify(lapsed)).not.toContain('Kowalczyk');
});

test('a sponsor’s profile shows those whom they passed the torch to', async () => {
  const changes = { 'champions/jan-kowalczyk.yaml': jan };
  expect((await profile('jan-kowalczyk', 'en', { changes })).sponsored.map(({ id }) => id)).toEqual(['awa-mbaye']);
});

test('the first spark stays first, and whoever stands between two is one unnamed place', async () => {
  const changes = { 'champions/first.yaml': person(), 'champions/jan-kowalczyk.yaml': (text: string) => `${text}sponsor: first\n` };
  expect((await profile('awa-mbaye', 'en', { changes })).lineage.map((card) => card?.id)).toEqual(['first', undefined]);
  expect((await profile('awa-mbaye', 'en', { changes, edition: 'public' })).lineage).toEqual([undefined]);
});

test('a photo is shown in those editions only that its own consent names', async () => {
  const changes = { 'champions/awa-mbaye.yaml': swap('  until: 2028-05-04', '  until: 2028-05-04\n  photo: [internal]') };
  expect((await profile('awa-mbaye', 'fr', { changes })).card.photo).toBeDefined();
  expect((await profile('awa-mbaye', 'fr', { changes, edition: 'public' })).card.photo).toBeUndefined();
  expect((await profile('awa-mbaye', 'fr')).card.photo).toBeUndefined();
});

test('where somebody figures elsewhere, each link says its title’s language', async () => {
  const changes = {
    'stories/en/first-post.mdx': undefined,
    'posts/en/wind-farm.mdx': undefined,
    'events/fr/atelier.mdx': session({ title: 'Un atelier', givenBy: ['awa-mbaye'] }),
    'events/fr/annule.mdx': session({ title: 'Annulé', givenBy: ['awa-mbaye'], cancelled: true }),
    'events/fr/passe.mdx': session({ title: 'Passé', givenBy: ['awa-mbaye'], day: '2026-11-02' }),
  };
  const english = await profile('awa-mbaye', 'en', { changes });
  const links = [english.stories, english.posts, english.sessions].map((some) => some.map(({ path, lang }) => [path, lang]));
  expect(links).toEqual([[['/stories/first-post/', 'fr']], [['/posts/wind-farm/', 'fr']], [['/events/atelier/', 'fr']]]);
  const french = await profile('awa-mbaye', 'fr', { changes });
  expect([...french.stories, ...french.posts, ...french.sessions].every(({ lang }) => lang === undefined)).toBe(true);
  const outside = await profile('awa-mbaye', 'fr', { changes, edition: 'public' });
  expect([outside.stories, outside.posts, outside.sessions]).toEqual([[], [], []]);
});

test('two people of one name are told apart by their pages’ titles', async () => {
  const changes = { 'champions/ada-1.yaml': person(), 'champions/ada-2.yaml': person({ city: 'Lille' }) };
  const titles = await Promise.all(['ada-1', 'ada-2'].map(async (id) => (await profile(id, 'fr', { changes })).page.title));
  expect(new Set(titles).size).toBe(2);
});

test('an address book gets what the page shows: no address that was not given, and the page’s own', async () => {
  const site = await built(load);
  const file = (await site.championContact((await site.getChampionsById()).get('awa-mbaye')!, 'fr')).replaceAll('\r\n ', '');
  expect(file).toContain('FN:Awa Mbaye');
  expect(file).toContain('https://flambeau.orvane.example/fr/champions/awa-mbaye/');
  expect(file).toContain('awa.mbaye@orvane.example');
  const other = await built(load, { changes: { 'champions/ada.yaml': person() } });
  expect(await other.championContact((await other.getChampionsById()).get('ada')!, 'fr')).not.toContain('EMAIL');
});
