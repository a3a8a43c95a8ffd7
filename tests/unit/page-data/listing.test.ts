import { expect, test } from 'vitest';
import { built, person } from './content.ts';

const load = async () => ({
  ...(await import('../../../src/page-data/listing.ts')),
  ...(await import('../../../src/queries/champions.ts')),
});

test('the form offers the topics, networks and countries by their names in the reader’s language', async () => {
  const site = await built(load);
  const [french, english] = [await site.listingPage('join', 'fr'), await site.listingPage('join', 'en')];
  expect(french.choices.topics).toEqual([
    { value: 'profile', label: 'Son profil' },
    { value: 'energy', label: 'Énergie' },
  ]);
  expect(english.choices.networks.map(({ value }) => value)).toEqual(['linkedin', 'bluesky']);
  const country = (choices: typeof french.choices) => choices.countries.find(({ value }) => value === 'SN')?.label;
  expect([country(french.choices), country(english.choices)]).toEqual(['Sénégal', 'Senegal']);
  expect(english).toMatchObject({ programme: 'flambeau@orvane.example', privacy: 'donnees@orvane.example', hasPrivacyPage: true });
});

test('a network has the name that the language gives it, and its own where that gives none', async () => {
  const network = (names: string) => `name: Email\n${names}order: 2\nimages: [link]\n`;
  const offered = async (names: string) => {
    const site = await built(load, { changes: { 'networks/bluesky.yaml': network(names) } });
    const of = async (language: string) => (await site.listingPage('join', language)).choices.networks.map(({ label }) => label);
    return [await of('fr'), await of('en')];
  };
  expect(await offered('names: { fr: Courriel }\n')).toEqual([
    ['LinkedIn', 'Courriel'],
    ['LinkedIn', 'Email'],
  ]);
});

test('the form offers no country where no one lives, unless somebody listed is there', async () => {
  const offered = async (changes: Record<string, string>) => {
    const { choices } = await (await built(load, { changes })).listingPage('join', 'fr');
    return ['BV', 'TF', 'SN'].filter((code) => choices.countries.some(({ value }) => value === code));
  };
  expect(await offered({})).toEqual(['SN']);
  expect(await offered({ 'champions/ada.yaml': person({ country: 'TF' }) })).toEqual(['TF', 'SN']);
});

test('outside, the form names no topic that only internal texts have, nor a privacy page that is not there', async () => {
  const { choices, hasPrivacyPage } = await (await built(load, { edition: 'public' })).listingPage('withdraw', 'en');
  expect([choices.topics.map(({ value }) => value), hasPrivacyPage]).toEqual([['profile'], false]);
});

test('there is room for one account more than anybody listed has', async () => {
  const accounts = Array.from({ length: 4 }, (_, index) => ({ network: 'linkedin', url: `https://linkedin.example/ada-${index}` }));
  const site = await built(load, { changes: { 'champions/ada.yaml': person({ accounts }) } });
  expect((await site.listingPage('change', 'fr')).choices.accounts).toBe(5);
});

test('the link to the change form holds what the profile shows: no consent, and no sponsor who is not listed', async () => {
  const fragment = async (changes: Record<string, string>) => {
    const site = await built(load, { changes });
    const text = await site.listingFragment((await site.getChampionsById()).get('awa-mbaye')!);
    return JSON.parse(decodeURIComponent(text.slice(1))) as Record<string, unknown>;
  };
  const alone = await fragment({});
  expect(alone).toMatchObject({ id: 'awa-mbaye', name: 'Awa Mbaye', labelled: '2026-05-04' });
  expect([alone['sponsor'], 'consent' in alone]).toEqual([undefined, false]);
  expect((await fragment({ 'champions/jan-kowalczyk.yaml': person({ name: 'Jan Kowalczyk' }) }))['sponsor']).toBe('jan-kowalczyk');
});
