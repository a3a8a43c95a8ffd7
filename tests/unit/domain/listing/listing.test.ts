import { expect, test, vi } from 'vitest';
import { check, swap } from '../../check/tree.ts';
import { wrongIn, listingFile } from '../../../../src/domain/listing/check.ts';
import { type Answers, draftOf } from '../../../../src/domain/listing/draft.ts';

const answers: Answers = {
  language: 'fr',
  name: ' Nadège N’Guessan ',
  familyName: 'N’Guessan',
  job: 'Conseillère en boutique',
  entity: 'Orvane France',
  country: 'FR',
  city: 'Lyon',
  timeZone: 'Europe/Paris',
  languages: ['fr', 'en'],
  topics: [{ topic: 'photo', help: 'Je vous montre mes réglages.' }],
  accounts: [{ network: 'linkedin', url: 'https://www.linkedin.com/in/nadege' }],
  email: 'nadege@orvane.example',
  availability: '',
  sponsoring: false,
  seeking: true,
  scopes: ['internal'],
  photo: [],
  posts: [],
  years: 2,
};
const wrong = (changes: Partial<Answers>) => wrongIn(draftOf({ ...answers, ...changes }, '2026-11-22'));

test('the file that the form makes passes the check of the site', async () => {
  const { name, text } = listingFile(draftOf(answers, '2026-11-22'));
  expect(name).toBe('nadege-n-guessan.yaml');
  const topic = { 'settings/topics.yaml': swap('topics:', 'topics:\n  - { id: photo, label: { fr: Photo, en: Photos } }') };
  const { en } = await check({ ...topic, [`champions/${name}`]: text });
  expect(en).toEqual([]);
  expect(text).toContain('until: 2028-11-22');
  expect(text).toContain('familyName: N’Guessan');
});

test.each<[string, Partial<Answers>, unknown[]]>([
  ['nothing', {}, []],
  ['no name', { name: ' ' }, [{ field: 'name', fault: 'missing' }]],
  ['no job', { job: '' }, [{ field: 'job', fault: 'missing' }]],
  ['no language', { languages: [] }, [{ field: 'languages', fault: 'missing' }]],
  ['no topic', { topics: [] }, [{ field: 'topics', fault: 'missing' }]],
  ['a topic without a line', { topics: [{ topic: 'photo', help: '' }] }, [{ field: 'topics', index: 0, fault: 'missing' }]],
  ['a long line', { topics: [{ topic: 'photo', help: 'a'.repeat(161) }] }, [{ field: 'topics', index: 0, fault: 'long', most: 160 }]],
  ['no scope', { scopes: [] }, [{ field: 'scopes', fault: 'missing' }]],
  ['an address that is none', { email: 'nadege' }, [{ field: 'email', fault: 'form' }]],
  [
    'a script as an account',
    { accounts: [{ network: 'linkedin', url: 'javascript:alert(1)' }] },
    [{ field: 'accounts', index: 0, fault: 'form' }],
  ],
  ['a zone that does not exist', { timeZone: 'Europe/Lyon' }, [{ field: 'timeZone', fault: 'form' }]],
  ['no country', { country: '' }, [{ field: 'country', fault: 'form' }]],
])('%s', (_, changes, expected) => expect(wrong(changes)).toEqual(expected));

test('everything that is wrong is said at once', () => {
  expect(wrong({ name: '', city: '', email: 'x' }).map(({ field }) => field)).toEqual(['name', 'city', 'email']);
});

test('a change keeps the label, the sponsor and the other languages', () => {
  const before = {
    labelled: '2022-06-21',
    sponsor: 'louise-petit',
    job: { fr: 'Avant', en: 'Before' },
    topics: [{ topic: 'photo', help: { fr: 'Ancien', en: 'Old' } }],
  };
  expect(draftOf(answers, '2026-11-22', before)).toMatchObject({
    labelled: '2022-06-21',
    sponsor: 'louise-petit',
    job: { fr: 'Conseillère en boutique', en: 'Before' },
    topics: [{ topic: 'photo', help: { fr: 'Je vous montre mes réglages.', en: 'Old' } }],
    consent: { date: '2026-11-22' },
  });
});

test('a consent given on 29 February lapses on a day that exists', () => {
  expect(draftOf(answers, '2028-02-29').consent?.until).toBe('2030-02-28');
});

test('a browser that knows fewer languages and zones than the site refuses nobody', () => {
  const draft = draftOf({ ...answers, languages: ['ff', 'srr', 'dyu', 'kab', 'zgh'], timeZone: 'America/Coyhaique_2' }, '2026-11-22');
  vi.stubGlobal('Intl', {
    DisplayNames: class {
      of(tag: string) {
        return ['en', 'fr'].includes(tag) ? tag : undefined;
      }
    },
    DateTimeFormat: Intl.DateTimeFormat,
    getCanonicalLocales: Intl.getCanonicalLocales,
  });
  expect(wrongIn(draft, ['Europe/Paris', 'America/Coyhaique_2'])).toEqual([]);
  expect(wrongIn(draft, ['Europe/Paris'])).toEqual([{ field: 'timeZone', fault: 'form' }]);
  vi.unstubAllGlobals();
});

test.each<[Answers['posts'], RegExp]>([
  [[], /^ {2}posts: \[\]$/m],
  [['internal'], /^ {2}posts:\n {4}- internal\n?$/m],
  [['internal', 'public'], /^ {2}posts:\n {4}- internal\n {4}- public$/m],
])('whose own posts may be shown to %j says so in the file, and the site takes it', async (posts, line) => {
  const before = {
    name: 'Nadège',
    consent: { date: '2026-01-01', until: '2027-01-01', scopes: ['internal' as const], posts: ['public' as const] },
  };
  const { name, text } = listingFile(draftOf({ ...answers, scopes: ['internal', 'public'], posts }, '2026-11-22', before));
  expect(text).toMatch(line);
  const topic = { 'settings/topics.yaml': swap('topics:', 'topics:\n  - { id: photo, label: { fr: Photo, en: Photos } }') };
  expect((await check({ ...topic, [`champions/${name}`]: text })).en).toEqual([]);
});

test('a change takes over no consent: what is not ticked anew is missing', () => {
  expect(wrong({ scopes: [] })).toEqual([{ field: 'scopes', fault: 'missing' }]);
});

test.each([
  ['J.R. Smith', 'j-r-smith.yaml'],
  ['Dr. Anna Lee', 'dr-anna-lee.yaml'],
  ['../a/b', 'a-b.yaml'],
  ['Aux', 'aux-2.yaml'],
])('the file of %s is called %s', async (name, file) => {
  const made = listingFile(draftOf({ ...answers, name, familyName: '', job: '((nope)) et ((organisation))' }, '2026-11-22'));
  expect(made.name).toBe(file);
  const topic = { 'settings/topics.yaml': swap('topics:', 'topics:\n  - { id: photo, label: { fr: Photo, en: Photos } }') };
  expect((await check({ ...topic, [`champions/${made.name}`]: made.text })).en).toEqual([]);
  expect(made.text).toContain('( (nope)) et ( (organisation))');
});
