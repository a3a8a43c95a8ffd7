import { describe, expect, test } from 'vitest';
import { eventSchema } from '../../../src/schemas/event.ts';
import type { EventEntry } from '../../../src/queries/events.ts';
import { type EventContext, eventCard, sessionsOf, zoneTown } from '../../../src/view-models/event.ts';
import { calendarSession } from '../../../src/view-models/event-calendar.ts';
import { eventFacets } from '../../../src/view-models/event-facets.ts';

const context: EventContext = {
  language: 'en',
  defaultLanguage: 'fr',
  topics: new Map([['audio', { fr: 'Audio', en: 'Sound' }]]),
  towns: [{ country: 'PL', city: 'Warszawa', names: { fr: 'Varsovie', en: 'Warsaw' } }],
  champions: new Map([['awa-mbaye', { path: '/champions/awa-mbaye/', name: 'Awa Mbaye', until: undefined }]]),
  now: '2026-11-22',
};

function entry(key: string, more: object = {}): EventEntry {
  const data = eventSchema.parse({
    title: 'One minute of voice',
    summary: 'You record a colleague.',
    owner: 'The team',
    review: '2027-01-01',
    kind: 'workshop',
    day: '2026-12-10',
    time: '17:00',
    minutes: 90,
    timeZone: 'Africa/Dakar',
    place: { name: 'Back room', city: 'Dakar', country: 'SN' },
    languages: ['fr', 'wo'],
    forWhom: 'Field teams.',
    ...more,
  });
  return { key, contentLanguage: 'en', entry: { id: `en/${key}`, data } } as unknown as EventEntry;
}
const card = (more: object = {}) => eventCard(entry('voice', more), context);

test('instants are exact, whatever the machine’s own clock', () => {
  expect([card().start, card().end]).toEqual([new Date('2026-12-10T17:00Z'), new Date('2026-12-10T18:30Z')]);
  expect(card({ timeZone: 'Indian/Antananarivo' }).start).toEqual(new Date('2026-12-10T14:00Z'));
});

test('over before the day of the build, not on it', () => {
  expect(card({ day: '2026-11-21' }).past).toBe(true);
  expect(card({ day: '2026-11-22', time: '08:00' }).past).toBe(false);
  expect(card({ day: '2026-11-21', time: '23:30' }).past).toBe(false);
});

test('somebody who is not listed keeps a place without a name', () => {
  expect(card({ givenBy: ['awa-mbaye', 'jan-kowalczyk'] }).givers).toEqual([
    { path: '/champions/awa-mbaye/', name: 'Awa Mbaye' },
    undefined,
  ]);
});

test('towns have the names of the reader’s language', () => {
  expect(card({ place: { name: 'x', city: 'Warszawa', country: 'PL' } }).place?.city).toBe('Warsaw');
  expect([
    zoneTown('Europe/Warsaw', context.towns, 'fr'),
    zoneTown('Indian/Antananarivo', context.towns, 'fr'),
    zoneTown('America/Argentina/Buenos_Aires', [], 'en'),
  ]).toEqual(['Varsovie', 'Antananarivo', 'Buenos Aires']);
});

test('the sessions that a champion gives', () => {
  const events = [entry('a', { givenBy: ['awa-mbaye'] }), entry('b'), entry('c', { givenBy: ['louise-petit', 'awa-mbaye'] })];
  expect(sessionsOf(events, 'awa-mbaye').map(({ key }) => key)).toEqual(['a', 'c']);
  expect(sessionsOf(events, 'nobody')).toEqual([]);
});

test('one can narrow by country and by online, both for a session that has both', () => {
  const cards = [card(), card({ link: 'https://meet.example.org/a' }), card({ place: undefined, link: 'https://meet.example.org/b' })];
  const words = { kind: (kind: string) => kind, audience: (audience: string) => audience, online: 'Online' };
  const where = eventFacets(cards, 'en', words).find(({ name }) => name === 'where')!.facets;
  expect(where).toEqual([
    { value: 'online', label: 'Online', count: 2 },
    { value: 'SN', label: 'Senegal', count: 2 },
  ]);
});

describe('in a calendar', () => {
  const around = {
    language: 'en',
    siteUrl: 'https://flambeau.test/',
    organizer: { name: 'The team', email: 'team@flambeau.test' },
    words: { category: 'Workshop', cancelled: 'Cancelled:', facts: ['Led by: Awa Mbaye'] },
  };
  const session = (more: object = {}, language = 'en') => calendarSession(card(more), { ...around, language });

  test('the UID is that of the session, in every language', () => {
    expect([session().uid, session({}, 'fr').uid]).toEqual(['voice@flambeau.test', 'voice@flambeau.test']);
    expect(session({}, 'fr').url).toBe('https://flambeau.test/fr/events/voice/');
  });

  test('each change has a later sequence and a later stamp, and none comes from the clock', () => {
    const states = [
      session({ publish: '2026-10-01' }),
      session({ publish: '2026-10-01', revision: 1 }),
      session({ publish: '2026-10-01', revision: 1, cancelled: true }),
    ];
    expect(states.map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
    expect(states.map(({ stamp }) => stamp.toISOString().slice(0, 10))).toEqual(['2026-10-01', '2026-10-02', '2026-10-03']);
    expect(session().stamp).toEqual(new Date('2026-10-11T00:00Z'));
  });

  test('what is called off says so in its title, for calendars that show no status', () => {
    expect(session({ cancelled: true }).title).toBe('Cancelled: One minute of voice');
  });

  test('where: the place, or else the link', () => {
    expect(session().location).toBe('Back room, Dakar, Senegal');
    expect(session({ place: undefined, link: 'https://meet.example.org/b' }).location).toBe('https://meet.example.org/b');
    expect(session().description).toBe('You record a colleague.\n\nLed by: Awa Mbaye\n\nhttps://flambeau.test/en/events/voice/');
  });
});
