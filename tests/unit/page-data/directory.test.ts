import { expect, test } from 'vitest';
import { built, person } from './content.ts';

const load = () => import('../../../src/page-data/directory.ts');
const energy = [{ topic: 'energy', help: { fr: 'Je réponds.', en: 'I answer.' } }];
const changes = {
  'champions/ada.yaml': person({ name: 'Ada Morel', familyName: 'Morel', sponsoring: true }),
  'champions/eric.yaml': person({ name: 'Éric Étienne', familyName: 'Étienne', topics: energy }),
  'champions/lea.yaml': person({ name: 'Léa Zola', familyName: 'Zola', audience: 'internal' }),
};

test('the directory shows those who are listed, and the ways to all of them', async () => {
  const { champions, total, places, lists } = await (await built(load, { changes })).championsIndex('en');
  expect([total, places]).toEqual([4, 1]);
  expect(champions.map(({ name }) => name).sort()).toEqual(['Ada Morel', 'Awa Mbaye', 'Léa Zola', 'Éric Étienne']);
  expect(lists.map(({ path, label, count }) => [path, label, count])).toEqual(
    expect.arrayContaining([
      ['/champions/country/fr/', 'France', 3],
      ['/champions/country/sn/', 'Senegal', 1],
      ['/champions/topic/energy/', 'Energy', 1],
      ['/champions/letter/e/', 'E', 1],
    ]),
  );
  expect(JSON.stringify(champions)).not.toContain('Kowalczyk');
});

test('outside, only those are listed who are public', async () => {
  const { total } = await (await built(load, { changes, edition: 'public' })).championsIndex('fr');
  expect(total).toBe(3);
});

test('nobody has a place of honour: another day gives another order, the same day the same', async () => {
  const order = async (now: string) =>
    (await (await built(load, { changes, now })).championsIndex('fr')).champions.map(({ id }) => id).join(' ');
  const days = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'];
  const orders: string[] = [];
  for (const day of days) orders.push(await order(day));
  expect(new Set(orders).size).toBeGreaterThan(1);
  expect(await order(days[0]!)).toBe(orders[0]);
});

test('each list has the same addresses in every language and its title in the reader’s', async () => {
  const directory = await built(load, { changes });
  const paths = await directory.listPaths('country');
  expect(paths.map(({ params }) => [params.lang, params.list, params.page])).toEqual(
    expect.arrayContaining([
      ['fr', 'sn', undefined],
      ['en', 'sn', undefined],
    ]),
  );
  const titles = paths
    .filter(({ params }) => params.list === 'sn')
    .map(({ props, params }) => directory.listPage(props, params.lang).page.title);
  expect(titles[0]).toContain('Sénégal');
  expect(titles[1]).toContain('Senegal');
});

test('a long list comes in pages, the further ones with the first one’s image, and nobody in two', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [
      `champions/p-${index}.yaml`,
      person({ name: `Ada Ba${String(index).padStart(3, '0')}`, city: `Ville ${index % 7}` }),
    ]),
  );
  const directory = await built(load, { changes: many });
  const pages = (await directory.listPaths('country'))
    .filter(({ params }) => params.lang === 'fr' && params.list === 'fr')
    .map(({ props }) => directory.listPage(props, 'fr'));
  expect(pages.map(({ page }) => [page.path, page.imagePath])).toEqual([
    ['/champions/country/fr/', undefined],
    ['/champions/country/fr/2/', '/champions/country/fr/'],
  ]);
  const ids = pages.flatMap(({ groups }) => groups.flatMap(({ people }) => people.map(({ id }) => id)));
  expect([ids.length, new Set(ids).size]).toEqual([120, 120]);
  expect(pages[1]!.page.title).toContain('2');
});

test('the browser’s data names everybody listed and nobody else', async () => {
  const data = await (await built(load, { changes })).directoryData('en');
  expect(data).toContain('Morel');
  expect(data).not.toContain('Kowalczyk');
  expect(await (await built(load, { changes, edition: 'public' })).directoryData('en')).not.toContain('Zola');
});
