import { expect, test } from 'vitest';
import { wrongIn } from '../../../../src/domain/listing/check.ts';
import { type Answers, draftOf } from '../../../../src/domain/listing/draft.ts';
import { readListing } from '../../../../src/domain/listing/received.ts';
import { unseenIn } from '../../../../src/domain/listing/unseen.ts';

const offered = {
  topics: ['photo', 'audio'],
  networks: ['linkedin', 'x'],
  languages: ['fr', 'en', 'wo'],
  countries: ['FR', 'SN'],
  zones: ['Africa/Dakar', 'Africa/Coyhaique_2'],
  accounts: 3,
  today: '2026-11-30',
};
const right = {
  id: 'awa-mbaye',
  name: 'Awa Mbaye',
  familyName: 'Mbaye',
  job: { fr: 'Technicienne', en: 'Technician' },
  entity: 'Orvane Sénégal',
  country: 'SN',
  city: 'Dakar',
  timeZone: 'Africa/Dakar',
  languages: ['fr', 'wo'],
  topics: [{ topic: 'photo', help: { fr: 'Près de la fenêtre.', en: 'By the window.' } }],
  accounts: [{ network: 'linkedin', url: 'https://www.linkedin.com/in/awa' }],
  email: 'awa@orvane.example',
  availability: { fr: 'Le mardi', en: 'Tuesdays' },
  sponsoring: true,
  seeking: false,
  sponsor: 'louise-petit',
  labelled: '2022-06-21',
};
const read = (value: unknown) => readListing(value, offered);

test('a listing as our own pages hand it over comes through whole', () => {
  expect(read(right)).toEqual({ listing: right, aside: [] });
});

test('where one accepted to be shown is neither taken over nor complained about', () => {
  expect(read({ ...right, scopes: ['public'], photo: ['public'], posts: ['public'] })).toEqual({ listing: right, aside: [] });
});

const without = (field: string) => Object.fromEntries(Object.entries(right).filter(([key]) => key !== field));
const odd: unknown[] = [null, 0, 7, true, '', ' ', [], {}, [null], { fr: null }, 'a'.repeat(5000), { __proto__: null, toString: 'x' }];

test.each<[string, string, unknown, unknown?]>([
  ['a path as the name of the file', 'id', '../../settings/site'],
  ['another path', 'id', 'a/b'],
  ['a path of Windows', 'id', '..\\site'],
  ['a file of another kind', 'id', 'site.yaml'],
  ['a name with a line break', 'id', 'awa\nmbaye'],
  ['a path as sponsor', 'sponsor', '../louise'],
  ['a script as sponsor', 'sponsor', '<img src=x onerror=alert(1)>'],
  ['a sponsor with more YAML', 'sponsor', 'louise-petit\nconsent: { scopes: [public] }'],
  ['a label of the year 3000', 'labelled', '3000-01-01'],
  ['a label of tomorrow', 'labelled', '2026-12-01'],
  ['a label that is no day', 'labelled', '2026-02-30'],
  ['a country that the form does not know', 'country', 'XX'],
  ['a zone that there is not', 'timeZone', 'Europe/Lyon'],
  ['an address that is none', 'email', 'javascript:alert(1)'],
  ['yes as a word', 'sponsoring', 'yes'],
  ['a job in a language that there is not', 'job', { fr: 'Technicienne', qqq: 'x' }, { fr: 'Technicienne' }],
  ['a job that is too long in one language', 'job', { fr: 'Technicienne', en: 'a'.repeat(81) }, { fr: 'Technicienne' }],
  ['a topic that the form does not know', 'topics', [...right.topics, { topic: 'spells', help: { fr: 'x' } }], right.topics],
  ['a topic twice', 'topics', [...right.topics, { topic: 'photo', help: { en: 'Another.' } }], right.topics],
  ['a topic with more in it', 'topics', [{ ...right.topics[0], sponsor: 'x' }], []],
  ['a script as an account', 'accounts', [...right.accounts, { network: 'x', url: 'javascript:alert(1)' }], right.accounts],
  [
    'more accounts than there is room for',
    'accounts',
    Array.from({ length: 9 }, () => right.accounts[0]),
    Array(3).fill(right.accounts[0]),
  ],
  ['a language without a box', 'languages', ['fr', 'tlh'], ['fr']],
])('%s is set aside, and nothing else is', (_, field, value, kept) => {
  const expected = kept === undefined ? without(field) : { ...right, [field]: kept };
  expect(read({ ...right, [field]: value })).toEqual({ listing: expected, aside: [field] });
});

test.each(Object.keys(right))('whatever stands as %s, the rest comes through, and what it makes is right or said to be wrong', (field) => {
  for (const value of odd) {
    const { listing } = read({ ...right, [field]: value })!;
    const draft = draftOf(answersOf(listing), '2026-11-30', listing);
    // A field that the person sees may be empty; what they do not see is never wrong.
    expect(wrongIn(draft, offered.zones).filter(({ field: wrong }) => wrong !== field)).toEqual([]);
    for (const [key, part] of Object.entries(without(field))) expect(listing[key as keyof typeof listing]).toEqual(part);
  }
});

test('what no listing has is named, and not kept', () => {
  const hostile = JSON.parse(
    '{"name":"Awa","__proto__":{"sponsor":"x"},"constructor":1,"audience":"public","consent":{"scopes":["public"]}}',
  ) as unknown;
  const { listing, aside } = read(hostile)!;
  expect(listing).toEqual({ name: 'Awa' });
  expect(listing.sponsor).toBeUndefined();
  expect(aside).toEqual(['other']);
});

test.each([null, 1, 'name', [], [right]])('%j is no listing', (value) => expect(read(value)).toBeUndefined());

test('all that a file says stands in a field of the form or in the list beside it', () => {
  const draft = draftOf(answersOf(right), '2026-11-30', right);
  expect(unseenIn(draft, 'fr', right.id)).toEqual([
    { kind: 'file', value: 'awa-mbaye.yaml' },
    { kind: 'text', field: 'job', language: 'en', value: 'Technician' },
    { kind: 'text', field: 'topics', topic: 'photo', language: 'en', value: 'By the window.' },
    { kind: 'text', field: 'availability', language: 'en', value: 'Tuesdays' },
    { kind: 'sponsor', value: 'louise-petit' },
    { kind: 'labelled', day: '2022-06-21' },
    { kind: 'consent', from: '2026-11-30', until: '2028-11-30' },
  ]);
  const shown = JSON.stringify([answersOf(right), unseenIn(draft, 'fr', right.id)]);
  const leaves = (value: unknown): unknown[] => (typeof value === 'object' && value ? Object.values(value).flatMap(leaves) : [value]);
  // The audience follows from the boxes that are ticked.
  const { audience: _audience, ...said } = draft;
  for (const text of leaves(said)) expect(shown).toContain(JSON.stringify(text));
});

/** The form as it is filled from a listing, with the inside ticked. */
function answersOf(listing: Partial<typeof right> | NonNullable<ReturnType<typeof readListing>>['listing']): Answers {
  return {
    language: 'fr',
    name: listing.name ?? '',
    familyName: listing.familyName ?? '',
    job: listing.job?.['fr'] ?? '',
    entity: listing.entity ?? '',
    country: listing.country ?? '',
    city: listing.city ?? '',
    timeZone: listing.timeZone ?? '',
    languages: [...(listing.languages ?? [])],
    topics: (listing.topics ?? []).map(({ topic, help }) => ({ topic, help: (help as Record<string, string>)['fr'] ?? '' })),
    accounts: [...(listing.accounts ?? [])],
    email: listing.email ?? '',
    availability: listing.availability?.['fr'] ?? '',
    sponsoring: listing.sponsoring ?? false,
    seeking: listing.seeking ?? false,
    scopes: ['internal'],
    photo: [],
    posts: [],
    years: 2,
  };
}
