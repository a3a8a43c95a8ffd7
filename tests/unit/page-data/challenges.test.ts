import { expect, test } from 'vitest';
import { built } from './content.ts';

const load = () => import('../../../src/page-data/challenges.ts');
const challenge = (from: string, until: string, more = '') =>
  `---\ntitle: Un essai du ${from}\nsummary: Deux semaines.\nowner: L’équipe\nreview: 2027-09-01\nfrom: ${from}\nuntil: ${until}\naim: Cent photos.\ntarget: 100\nunit: photos\n${more}rules:\n  - Une photo chacun.\n---\n`;
const consent = (until: string, scope = 'internal') => `    consent: { date: 2026-11-01, scopes: [${scope}], until: ${until} }\n`;
const thanks = (...people: string[]) =>
  `month: 2026-10\nthanks:\n${people.map((person) => `  - for: { fr: Un merci. }\n    agreed: 2026-11-04\n${person}`).join('')}`;

test('says what goes on, what comes and what is over, with the last count', async () => {
  const { challengesPage } = await built(load, {
    changes: {
      'challenges/fr/now.mdx': challenge(
        '2026-11-02',
        '2026-12-04',
        'progress:\n  - { day: 2026-11-06, count: 12 }\n  - { day: 2026-11-20, count: 31 }\n',
      ),
      'challenges/fr/next.mdx': challenge('2027-01-04', '2027-01-15'),
      'challenges/fr/over.mdx': challenge('2026-09-01', '2026-09-15', 'progress:\n  - { day: 2026-09-15, count: 140 }\n'),
    },
  });
  const { groups } = (await challengesPage('fr'))!;
  expect(groups.flatMap(({ cards }) => cards.map(({ dates }) => dates))).toEqual([
    'du 2 novembre au 4 décembre 2026',
    'du 4 au 15 janvier 2027',
    'du 1er au 15 septembre 2026',
  ]);
  expect(groups[2]!.cards[0]!.progress?.text).toBe('140 photos (but : 100), le 15 septembre 2026');
  expect(groups.map(({ state, cards }) => [state, cards.map(({ id, progress }) => [id, progress?.share])])).toEqual([
    ['running', [['now', 31]]],
    ['ahead', [['next', undefined]]],
    ['ended', [['over', 100]]],
  ]);
});

test('teams get a picture once a challenge has begun, and each picture that the page names is drawn', async () => {
  const { challengesPage, challengesImages } = await built(
    async () => ({ ...(await load()), ...(await import('../../../src/page-data/share-images/challenges.ts')) }),
    {
      changes: {
        'challenges/fr/now.mdx': challenge('2026-11-02', '2026-12-04'),
        'challenges/fr/next.mdx': challenge('2027-01-04', '2027-01-15'),
        'challenges/fr/over.mdx': challenge('2026-09-01', '2026-09-15'),
      },
    },
  );
  const named = (await challengesPage('fr'))!.groups.flatMap(({ cards }) => cards.flatMap(({ badge }) => (badge ? [badge.src] : [])));
  expect(named).toEqual(['/share/fr/challenges/now-square.png', '/share/fr/challenges/over-square.png']);
  const drawn = await challengesImages('fr');
  expect(drawn.map(({ path }) => path)).toEqual(expect.arrayContaining(named));
  expect(drawn).toHaveLength(3);
  expect(drawn.find(({ path }) => path === named[0])?.card).toMatchObject({ headline: 'Un essai du 2026-11-02', template: 'announcement' });
});

test('thanks those who may be named, in the order of their names, and nobody else', async () => {
  const { challengesPage } = await built(load, {
    changes: {
      'thanks/2026-10.yaml': thanks(
        `    name: Zoé\n${consent('2027-11-30')}`,
        '    champion: awa-mbaye\n',
        `    name: Lapsed\n${consent('2026-11-29')}`,
        '    name: Unasked\n',
        `    name: Ana\n${consent('2027-11-30')}`,
      ),
    },
  });
  const { thanks: months } = (await challengesPage('fr'))!;
  expect(months.map(({ people }) => people.map(({ name }) => name))).toEqual([['Ana', 'Awa Mbaye', 'Zoé']]);
});

test('the public edition has no page where all of it is internal', async () => {
  const changes = {
    'challenges/fr/now.mdx': challenge('2026-11-02', '2026-12-04'),
    'thanks/2026-10.yaml': thanks('    champion: awa-mbaye\n'),
  };
  const { challengesPage } = await built(load, { edition: 'public', changes });
  expect(await challengesPage('fr')).toBeUndefined();
});
