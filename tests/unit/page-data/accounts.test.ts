import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { built, person } from './content.ts';

const load = async () => ({
  ...(await import('../../../src/page-data/accounts.ts')),
  ...(await import('../../../src/queries/accounts.ts')),
});

const account = (fields: Record<string, unknown>) =>
  stringify({
    name: 'Orvane',
    kind: 'official',
    about: { fr: 'Des chantiers.', en: 'Work sites.' },
    network: 'linkedin',
    handle: 'orvane',
    url: 'https://www.linkedin.example/company/orvane',
    languages: ['fr'],
    audience: 'public',
    ...fields,
  });
const job = { fr: 'Directrice', en: 'Director' };
const consent = { date: '2026-01-05', scopes: ['internal'], until: '2027-01-05' };

const changes = {
  'champions/ada.yaml': person({ audience: 'internal' }),
  'accounts/orvane.yaml': account({ feed: 'https://orvane.example/feed.xml', country: 'SN' }),
  'accounts/blue.yaml': account({ name: 'Blue', network: 'bluesky', languages: ['en'] }),
  'accounts/leader.yaml': account({ name: 'Zoé Diop', kind: 'leader', job, consent }),
  'accounts/champion.yaml': account({ name: 'Ada Morel', kind: 'leader', champion: 'ada' }),
};

const names = async (options: Parameters<typeof built>[1]) => {
  const { groups } = await (await built(load, { changes, ...options })).accountsPage('en');
  return groups.map(({ kind, accounts }) => [kind, accounts.map(({ name }) => name)]);
};

test('the group’s accounts stand before those of people who lead, each in the order of names', async () => {
  expect(await names({})).toEqual([
    ['official', ['Blue', 'Orvane']],
    ['leader', ['Ada Morel', 'Zoé Diop']],
  ]);
});

test('a leader is listed by their own consent or their champion’s, and only where and while it holds', async () => {
  expect(await names({ edition: 'public' })).toEqual([['official', ['Blue', 'Orvane']]]);
  expect(await names({ now: '2027-01-06' })).toEqual([
    ['official', ['Blue', 'Orvane']],
    ['leader', ['Ada Morel']],
  ]);
});

test('a page that was built before a leader’s consent lapsed knows its last day', async () => {
  const { groups } = await (await built(load, { changes })).accountsPage('en');
  expect(groups.flatMap(({ accounts }) => accounts.map(({ name, until }) => [name, until]))).toEqual([
    ['Blue', undefined],
    ['Orvane', undefined],
    ['Ada Morel', '2028-01-05'],
    ['Zoé Diop', '2027-01-05'],
  ]);
});

test('accounts say what they are in the reader’s language, and can be narrowed', async () => {
  const { groups, facets, total, feeds } = await (await built(load, { changes })).accountsPage('fr');
  expect(groups[1]!.accounts.map((one) => [one.job, one.about, one.championPath])).toEqual([
    ['Technicienne', 'Des chantiers.', '/champions/ada/'],
    ['Directrice', 'Des chantiers.', undefined],
  ]);
  expect([total, feeds]).toEqual([4, 1]);
  expect(facets.network.map(({ value, count }) => [value, count])).toEqual([
    ['linkedin', 3],
    ['bluesky', 1],
  ]);
  expect(facets.country).toEqual([{ value: 'SN', label: 'Sénégal', count: 1 }]);
});

test('a feed reader takes the feeds of those accounts that have one, and an address book each account', async () => {
  const site = await built(load, { changes });
  const feeds = await site.accountFeeds('en');
  expect(feeds.match(/xmlUrl=/g)).toHaveLength(1);
  expect(feeds).toContain('xmlUrl="https://orvane.example/feed.xml"');
  const [, ada] = (await site.getAccounts()).filter(({ data }) => data.kind === 'leader').reverse();
  expect((await site.accountContact(ada!, 'en')).replaceAll('\r\n ', '')).toContain('FN:Ada Morel');
});
