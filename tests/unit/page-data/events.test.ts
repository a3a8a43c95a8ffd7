import { expect, test } from 'vitest';
import { both, built, person, session } from './content.ts';

const load = async () => ({
  ...(await import('../../../src/page-data/events.ts')),
  ...(await import('../../../src/page-data/event-calendars.ts')),
  ...(await import('../../../src/page-data/next-sessions.ts')),
  ...(await import('../../../src/queries/events.ts')),
});

const changes = {
  ...both(
    'events',
    'past.mdx',
    session({
      title: 'Past',
      day: '2026-11-12',
      material: [
        { title: 'Photo', link: '/training/profile/photo/#your-turn' },
        { title: 'Web', link: 'https://example.org/' },
      ],
    }),
  ),
  ...both('events', 'past-cancelled.mdx', session({ title: 'Never held', day: '2026-11-13', cancelled: true })),
  ...both('events', 'today.mdx', session({ title: 'Today', day: '2026-11-30', kind: 'clinic', languages: ['fr', 'wo'] })),
  ...both('events', 'cancelled.mdx', session({ title: 'Cancelled', day: '2026-12-01', cancelled: true })),
  'events/fr/later.mdx': session({
    title: 'Plus tard',
    day: '2027-02-03',
    audience: 'public',
    givenBy: ['jan-kowalczyk', 'awa-mbaye'],
    modules: ['profile'],
  }),
};
const site = (options: Parameters<typeof built>[1] = {}) => built(load, { changes, ...options });

const pageOf = async (key: string, language: string, options: Parameters<typeof built>[1] = {}) => {
  const all = await site(options);
  return all.eventPage(
    (await all.getEvents(language)).find((event) => event.key === key)!,
    language,
  );
};

test('the sessions to come stand month by month, the one of today among them, a cancelled one as well', async () => {
  const { months, total, groups, forTeams } = await (await site()).eventsIndex('en');
  expect(months.map(({ month, label, items }) => [month, label, items.map(({ event }) => event.title)])).toEqual([
    ['2026-11', 'November 2026', ['Today']],
    ['2026-12', 'December 2026', ['Cancelled']],
    ['2027-02', 'February 2027', ['Plus tard']],
  ]);
  expect([total, forTeams]).toEqual([3, true]);
  expect(groups.find(({ name }) => name === 'kind')?.facets.map(({ value, count }) => [value, count])).toEqual([
    ['workshop', 2],
    ['clinic', 1],
  ]);
  expect((await (await site()).eventsIndex('fr')).months[0]!.label).toBe('novembre 2026');
});

test('outside, only public sessions are there, and nobody is asked for a team', async () => {
  const { months, total, forTeams } = await (await site({ edition: 'public' })).eventsIndex('fr');
  expect([months.map(({ month }) => month), total, forTeams]).toEqual([['2027-02'], 1, false]);
});

test('the archive keeps what took place, with what was handed out and this edition holds', async () => {
  const { items } = await (await site()).eventArchive('en');
  expect(items.map(({ event, material }) => [event.title, material])).toEqual([
    [
      'Past',
      [
        { title: 'Photo', link: '/training/profile/photo/#your-turn', own: true },
        { title: 'Web', link: 'https://example.org/', own: false },
      ],
    ],
  ]);
  const without = await (
    await site({ changes: { ...changes, 'training/fr/profile/photo.mdx': undefined, 'training/en/profile/photo.mdx': undefined } })
  ).eventArchive('en');
  expect(without.items[0]!.material.map(({ title }) => title)).toEqual(['Web']);
});

test('the months run from the build’s to the last session’s, and each leads to its neighbours', async () => {
  const all = await site();
  expect(await all.eventMonths('en')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  const november = await all.eventMonth('2026-11', 'en');
  expect([november.previous, november.next]).toEqual([undefined, { path: '/events/month/2026-12/', title: 'December 2026' }]);
  expect(november.weeks.flat().flatMap(({ items }) => items.map(({ event }) => event.title))).toEqual(['Past', 'Never held', 'Today']);
  const january = await all.eventMonth('2027-01', 'en');
  expect([january.total, january.previous?.path, january.next?.path]).toEqual([0, '/events/month/2026-12/', '/events/month/2027-02/']);
  expect(january.page.search).toBeUndefined();
});

test('a session leads to those that take place before and after it, each by its title’s language', async () => {
  const today = await pageOf('today', 'en');
  expect([today.previous, today.next]).toEqual([undefined, { path: '/events/later/', title: 'Plus tard', lang: 'fr' }]);
  for (const key of ['past', 'cancelled']) expect(await pageOf(key, 'en')).toMatchObject({ previous: undefined, next: undefined });
});

test('those who give a session are named while listed; the others keep an unnamed place', async () => {
  const later = await pageOf('later', 'en');
  expect(later.event.givers.map((giver) => giver?.name)).toEqual([undefined, 'Awa Mbaye']);
  expect(JSON.stringify(later)).not.toContain('Kowalczyk');
  const gone = await pageOf('later', 'en', {
    now: '2026-12-01',
    changes: { ...changes, 'champions/awa-mbaye.yaml': person({ consent: undefined }) },
  });
  expect(gone.event.givers).toEqual([undefined, undefined]);
});

test('a session names its modules that this edition holds, and the mailbox where one asks for a place', async () => {
  const internal = await pageOf('later', 'en');
  expect(internal.modules.map(({ path, title }) => [path, title])).toEqual([['/training/profile/', 'Your profile']]);
  expect(internal.booking).toBe('flambeau@orvane.example');
  expect(internal.page).toMatchObject({ contentLanguage: 'fr', section: 'training' });
  expect((await pageOf('later', 'fr', { edition: 'public' })).modules).toEqual([]);
});

test('other pages name the next sessions that take place, soonest first', async () => {
  const all = await site();
  expect((await all.nextSessions('en')).map(({ event }) => event.key)).toEqual(['today', 'later']);
  expect((await all.nextSessions('en', 1)).map(({ event }) => event.key)).toEqual(['today']);
  expect((await all.sessionsGivenBy('/champions/awa-mbaye/', 'en')).map(({ path, lang }) => [path, lang])).toEqual([
    ['/events/later/', 'fr'],
  ]);
  expect(await all.sessionsGivenBy('/champions/jan-kowalczyk/', 'en')).toEqual([]);
});

test('a calendar keeps past and cancelled sessions, so that none vanishes from those who follow it', async () => {
  const all = await site();
  const subscriptions = await all.eventSubscriptions('en');
  expect(subscriptions.map(({ id }) => id)).toEqual(expect.arrayContaining(['all', 'all-wo', 'colleagues', 'public']));
  const file = await all.subscriptionFile(
    subscriptions.find(({ id }) => id === 'all')!,
    'en',
  );
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(5);
  expect(file.match(/STATUS:CANCELLED/g)).toHaveLength(2);
  expect(file).not.toContain('Kowalczyk');
  const wolof = await all.subscriptionFile(
    subscriptions.find(({ id }) => id === 'all-wo')!,
    'en',
  );
  expect(wolof.match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

test('outside, one circle of calendars holds what is public', async () => {
  const all = await site({ edition: 'public' });
  const subscriptions = await all.eventSubscriptions('fr');
  expect(new Set(subscriptions.map(({ circle }) => circle))).toEqual(new Set(['public']));
  expect((await all.subscriptionFile(subscriptions[0]!, 'fr')).match(/BEGIN:VEVENT/g)).toHaveLength(1);
});
