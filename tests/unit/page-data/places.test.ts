import { expect, test } from 'vitest';
import { built, person } from './content.ts';

const load = () => import('../../../src/page-data/places.ts');
const changes = {
  'champions/ada.yaml': person({ sponsoring: true, email: 'ada@orvane.example' }),
  'champions/eric.yaml': person({ name: 'Éric Roy', seeking: true }),
  'champions/zoe.yaml': person({
    name: 'Zoé Diop',
    country: 'SN',
    city: 'Dakar',
    timeZone: 'Africa/Dakar',
    seeking: true,
    audience: 'internal',
  }),
};

test('the open places stand by country, in the order of their names, with whom and where in time', async () => {
  const { countries, page } = await (await built(load, { changes })).placesIndex('fr');
  expect(countries.map(({ code, label, count, zones }) => [code, label, count, zones])).toEqual([
    ['fr', 'France', { ready: 1, seeking: 1 }, ['Europe/Paris']],
    ['sn', 'Sénégal', { ready: 0, seeking: 1 }, ['Africa/Dakar']],
  ]);
  expect(page.path).toBe('/champions/places/');
});

test('who gives an address is written to, and the others by way of the programme', async () => {
  const { countries } = await (await built(load, { changes })).placesIndex('en');
  const { ready, seeking } = countries[0]!;
  expect(ready[0]).toMatchObject({ direct: true, card: { id: 'ada' } });
  expect(ready[0]!.mail).toMatch(/^mailto:ada@orvane\.example\?/);
  expect(seeking[0]!.direct).toBe(false);
  expect(seeking[0]!.mail).toMatch(/^mailto:flambeau@orvane\.example\?/);
  expect(decodeURIComponent(seeking[0]!.mail)).toContain('Éric');
});

test('outside, only the places of those who are public are open', async () => {
  const { countries } = await (await built(load, { changes, edition: 'public' })).placesIndex('en');
  expect(countries.map(({ code }) => code)).toEqual(['fr']);
});

test('a country with many places comes in pages, the further ones under the first one’s image', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`champions/p-${index}.yaml`, person({ name: `Ada ${index}`, seeking: true })]),
  );
  const places = await built(load, { changes: many });
  const pages = await places.countryPlaces('en');
  expect(pages.map(({ page, number, seeking }) => [page.path, number, seeking.length, page.imagePath])).toEqual([
    ['/champions/places/fr/', 0, 50, undefined],
    ['/champions/places/fr/2/', 1, 10, '/champions/places/fr/'],
  ]);
  expect((await places.countryPlacesPaths()).map(({ params }) => [params.lang, params.country, params.page])).toEqual([
    ['fr', 'fr', undefined],
    ['fr', 'fr', '2'],
    ['en', 'fr', undefined],
    ['en', 'fr', '2'],
  ]);
});
