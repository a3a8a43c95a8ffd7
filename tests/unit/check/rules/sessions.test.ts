import { expect, test } from 'vitest';
import { check, swap, visibleSpaces } from '../tree.ts';

const fr = `---
title: Un atelier
summary: On s’assoit et on écrit.
owner: L’équipe
review: 2027-09-01
kind: workshop
day: 2027-03-29
time: "10:00"
minutes: 60
timeZone: Europe/Paris
place:
  name: Salle bleue
  city: Lyon
  country: FR
languages: [fr, en]
forWhom: Tout le monde.
givenBy: [awa-mbaye]
seats: 8
revision: 1
---

Texte.
`;
const en = fr
  .replace('Un atelier', 'A workshop')
  .replace('Salle bleue', 'Blue room')
  .replace('Tout le monde.', 'Everybody.')
  .replace('[fr, en]', '[en, fr]');
const session = (changed: string, original = fr) => check({ 'events/fr/one.mdx': original, 'events/en/one.mdx': changed });

test('a session whose translation differs in words and order only is right', async () => {
  expect((await session(en)).en).toEqual([]);
});

const differences: [field: string, from: string, to: string, line: string][] = [
  ['kind', 'kind: workshop', 'kind: clinic', '6:7 kind: here it says “clinic” and in events/fr/one.mdx “workshop”'],
  ['day', 'day: 2027-03-29', 'day: 2027-03-30', '7:6 day: here it says “2027-03-30” and in events/fr/one.mdx “2027-03-29”'],
  ['time', '"10:00"', '"10:30"', '8:7 time: here it says “10:30” and in events/fr/one.mdx “10:00”'],
  ['length', 'minutes: 60', 'minutes: 90', '9:10 minutes: here it says “90” and in events/fr/one.mdx “60”'],
  ['zone', 'Europe/Paris', 'Africa/Dakar', '10:11 timeZone: here it says “Africa/Dakar” and in events/fr/one.mdx “Europe/Paris”'],
  ['town', 'city: Lyon', 'city: Lille', '13:9 place.city: here it says “Lille” and in events/fr/one.mdx “Lyon”'],
  ['country', 'country: FR', 'country: BE', '14:12 place.country: here it says “BE” and in events/fr/one.mdx “FR”'],
  ['languages', '[en, fr]', '[en]', '15:12 languages: here it says “en” and in events/fr/one.mdx “en, fr”'],
  ['people', '[awa-mbaye]', '[jan-kowalczyk]', '17:10 givenBy: here it says “jan-kowalczyk” and in events/fr/one.mdx “awa-mbaye”'],
  ['seats', 'seats: 8', 'seats: 10', '18:8 seats: here it says “10” and in events/fr/one.mdx “8”'],
  ['revision', 'revision: 1', 'revision: 2', '19:11 revision: here it says “2” and in events/fr/one.mdx “1”'],
];
test.each(differences)('translations agree on the %s', async (_, from, to, line) => {
  const { en: lines } = await session(swap(from, to)(en));
  expect(lines).toEqual([`events/en/one.mdx:${line}; a session is the same in every language: correct one of the two`]);
});

test('what only one of them has is said once, with what to do', async () => {
  const { en: missing, fr: french } = await session(swap('seats: 8\n', '')(en));
  expect(missing).toEqual(['events/en/one.mdx:2:1 seats: this is missing here; add it as in events/fr/one.mdx (“8”), or remove it there']);
  expect(french.map(visibleSpaces)).toEqual([
    'events/en/one.mdx:2:1 seats: ceci manque ici~; ajoutez-le comme dans events/fr/one.mdx («~8~»), ou supprimez-le là-bas',
  ]);
  const online = swap('place:\n  name: Blue room\n  city: Lyon\n  country: FR\n', 'link: https://meet.example.org/one\n')(en);
  expect((await session(online)).en.map((line) => line.replace(/;.*/, ''))).toEqual([
    'events/en/one.mdx:2:1 place: this is missing here',
    'events/en/one.mdx:11:7 link: events/fr/one.mdx has nothing here',
  ]);
  const { en: cancelled } = await session(swap('revision: 1', 'revision: 1\ncancelled: true')(en));
  expect(cancelled).toEqual([
    'events/en/one.mdx:20:12 cancelled: here it says “true” and in events/fr/one.mdx “false”; a session is the same in every language: correct one of the two',
  ]);
});

test('a translation that is wrong by itself brings no noise', async () => {
  const { problems } = await session(swap('minutes: 60', 'minutes: an hour')(en).replace('seats: 8', 'seats: 9'));
  expect(problems.map(({ field }) => field)).toEqual(['minutes']);
});

test('an hour that the clocks jump over', async () => {
  const night = (text: string) => swap('"10:00"', '"02:30"')(swap('day: 2027-03-29', 'day: 2027-03-28')(text));
  const { en: lines, fr: french } = await session(night(en), night(fr));
  const message = 'on 2027-03-28 the clocks of Europe/Paris go forward, and it is never 02:30 there; write “03:30”, or another time';
  expect(lines).toEqual(['en', 'fr'].map((language) => `events/${language}/one.mdx:8:7 time: ${message}`));
  expect(visibleSpaces(french[0]!)).toBe(
    'events/en/one.mdx:8:7 time: le 2027-03-28, les horloges de Europe/Paris avancent et il n’y est jamais 02:30~; écrivez «~03:30~», ou une autre heure',
  );
  const dakar = (text: string) => swap('Europe/Paris', 'Africa/Dakar')(night(text));
  expect((await session(dakar(en), dakar(fr))).en).toEqual([]);
});

test('what was handed out leads to a page that there is', async () => {
  const with_ = (link: string) => (text: string) => swap('revision: 1', `revision: 1\nmaterial:\n  - { title: X, link: ${link} }`)(text);
  const right = with_('/guide/charter/');
  expect((await session(right(en), right(fr))).en).toEqual([]);
  const wrong = with_('/guide/chartre/');
  expect((await session(wrong(en), right(fr))).en).toEqual([
    'events/en/one.mdx:21:23 material[0].link: there is no page “/guide/chartre/”; did you mean “/guide/charter/”?',
  ]);
});
