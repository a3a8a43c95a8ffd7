import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { built, person } from './content.ts';

const load = () => import('../../../src/page-data/lineage.ts');
const jan = person({ name: 'Jan Kowalczyk', country: 'PL', city: 'Warszawa', labelled: '2025-02-03' });

test('the lineage counts and lights only what is listed', async () => {
  const { numbers, countries } = await (await built(load)).lineagePage('en');
  expect(numbers).toEqual({ people: 1, passedThisYear: 1, countries: 1, generations: 2 });
  expect(countries).toEqual([{ code: 'SN', name: 'Senegal', path: '/champions/country/sn/', count: 1 }]);
});

test('a listed sponsor is named in the trees, and unnamed once their consent has lapsed', async () => {
  const changes = { 'champions/jan-kowalczyk.yaml': jan };
  const trees = async (now: string) =>
    (await (await built(load, { changes, now })).lineageTrees('fr')).map(({ person: own, children }) => [
      own?.name,
      children.map((child) => child.person?.name),
    ]);
  expect(await trees('2028-01-05')).toEqual([['Jan Kowalczyk', ['Awa Mbaye']]]);
  expect(await trees('2028-01-06')).toEqual([[undefined, ['Awa Mbaye']]]);
});

test('somebody who left keeps their place inside; outside, nothing tells how many stand behind an unnamed place', async () => {
  const changes = {
    'settings/departed.yaml': stringify({ departed: [{ id: 'departed-a1' }, { id: 'departed-b2', sponsor: 'departed-a1' }] }),
    'champions/ada.yaml': person({ sponsor: 'departed-b2' }),
    'champions/jan-kowalczyk.yaml': jan,
  };
  const generation = async (edition: 'internal' | 'public') => {
    const trees = await (await built(load, { changes, edition })).lineageTrees('fr');
    const flat = (places: typeof trees): typeof trees => places.flatMap((place) => [place, ...flat(place.children)]);
    return flat(trees).find(({ person: own }) => own?.id === 'ada')?.generation;
  };
  expect([await generation('internal'), await generation('public')]).toEqual([3, 2]);
});

test('the towns and countries are named in the reader’s language, countries in its order', async () => {
  const changes = {
    'champions/jan-kowalczyk.yaml': jan,
    'settings/towns.yaml': stringify({ towns: [{ country: 'PL', city: 'Warszawa', names: { fr: 'Varsovie', en: 'Warsaw' } }] }),
    'champions/eva.yaml': person({ name: 'Eva Roth', country: 'DE', city: 'Bonn' }),
  };
  const site = await built(load, { changes });
  expect((await site.lineagePage('fr')).countries.map(({ name }) => name)).toEqual(['Allemagne', 'Pologne', 'Sénégal']);
  expect((await site.lineagePage('en')).countries.map(({ name }) => name)).toEqual(['Germany', 'Poland', 'Senegal']);
  expect(JSON.stringify((await site.lineageTrees('fr')).map(({ person: own }) => own?.city))).toContain('Varsovie');
});

test('a large branch has a page of its own, with the line back to the first spark', async () => {
  const changes = {
    'champions/jan-kowalczyk.yaml': jan,
    ...Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [
        `champions/p-${index}.yaml`,
        person({ name: `Ada ${index}`, sponsor: index < 200 ? 'awa-mbaye' : 'jan-kowalczyk' }),
      ]),
    ),
  };
  const site = await built(load, { changes });
  const paths = await site.lineageBranchPaths();
  const english = paths.filter(({ params }) => params.lang === 'en');
  expect(english.map(({ params }) => params.branch)).toEqual(
    paths.filter(({ params }) => params.lang === 'fr').map(({ params }) => params.branch),
  );
  const branch = await site.lineageBranch(english[0]!.props.list, 'en');
  expect(branch.page).toMatchObject({ imagePath: '/champions/lineage/' });
  expect(branch.page.crumbs.map(({ path }) => path).slice(0, 2)).toEqual(['/champions/', '/champions/lineage/']);
});
