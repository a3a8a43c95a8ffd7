import { expect, test } from 'vitest';
import { both, built, text } from './content.ts';

const load = async () => ({
  ...(await import('../../../src/page-data/communities.ts')),
  ...(await import('../../../src/queries/communities.ts')),
});

const community = (fields: Record<string, unknown>) =>
  text({
    where: 'A forum',
    url: 'https://forum.example/',
    door: 'open',
    languages: ['fr', 'wo'],
    topics: ['profile'],
    manners: ['Listen.'],
    audience: 'public',
    ...fields,
  });

const changes = {
  ...both('communities', 'b.mdx', community({ title: 'Élan', members: ['jan-kowalczyk', 'awa-mbaye'], network: 'bluesky' })),
  'communities/fr/a.mdx': community({ title: 'Zone', audience: 'internal' }),
  ...both('communities', 'c.mdx', community({ title: 'Encre' })),
};

test('communities stand in the order of their titles, as the language has it, and say which language they are in', async () => {
  const { communities } = await (await built(load, { changes })).communitiesIndex('en');
  expect(communities.map(({ title, lang }) => [title, lang])).toEqual([
    ['Élan', undefined],
    ['Encre', undefined],
    ['Zone', 'fr'],
  ]);
});

test('of its members those are named who are listed', async () => {
  for (const [now, names] of [
    ['2028-05-04', ['Awa Mbaye']],
    ['2028-05-05', []],
  ] as const) {
    const { communities } = await (await built(load, { changes, now })).communitiesIndex('fr');
    expect(communities.find(({ title }) => title === 'Élan')?.members.map(({ name }) => name)).toEqual(names);
  }
});

test('outside, a community for colleagues is not there', async () => {
  const { communities } = await (await built(load, { changes, edition: 'public' })).communitiesIndex('fr');
  expect(communities.map(({ title }) => title)).toEqual(['Élan', 'Encre']);
});

test('a community’s page says where it is, what is spoken there and how people behave', async () => {
  const site = await built(load, { changes });
  const [elan] = await site.getCommunities('fr');
  const { page, card, network, manners, url } = await site.communityPage(elan!, 'fr');
  expect([network, manners, url, card.languages, card.topics]).toEqual([
    'Bluesky',
    ['Listen.'],
    'https://forum.example/',
    'français et wolof',
    ['Son profil'],
  ]);
  expect(page.crumbs.map(({ path }) => path)).toEqual(['/champions/', '/communities/', undefined]);
});
