import { expect, test } from 'vitest';
import { check, swap, visibleSpaces, type Change } from '../tree.ts';

const cases: [name: string, changes: Record<string, Change>, lines: string[]][] = [
  [
    'a champion',
    { 'guide/fr/charter.mdx': swap('ask: awa-mbaye', 'ask: awa-mbay') },
    ['guide/fr/charter.mdx:11:6 ask: there is no champion “awa-mbay”; did you mean “awa-mbaye”?'],
  ],
  [
    'a lesson without its module',
    { 'guide/fr/charter.mdx': swap('practise: profile/photo', 'practise: photo') },
    ['guide/fr/charter.mdx:10:11 practise: there is no lesson “photo”; did you mean “profile/photo”?'],
  ],
  [
    'a chapter with its language',
    { 'training/fr/profile/photo.mdx': swap('chapters: [charter]', 'chapters: [fr/charter]') },
    ['training/fr/profile/photo.mdx:8:12 chapters[0]: there is no chapter “fr/charter” in the guide; did you mean “charter”?'],
  ],
  [
    'a topic',
    { 'champions/jan-kowalczyk.yaml': swap('topic: energy', 'topic: sailing') },
    ['champions/jan-kowalczyk.yaml:9:12 topics[0].topic: there is no topic “sailing”; it would stand in settings/topics.yaml'],
  ],
  [
    'a network of the settings',
    { 'settings/site.yaml': swap('networks: [linkedin, bluesky]', 'networks: [linkedin, blue-sky]') },
    ['settings/site.yaml:37:22 networks[1]: there is no network “blue-sky”; did you mean “bluesky”?'],
  ],
  [
    'an item that is there twice',
    { 'posts/fr/wind-farm.mdx': swap('topics: [energy]', 'topics: [energy, profile, energy]') },
    ['posts/fr/wind-farm.mdx:9:27 topics[2]: “energy” is already in this list; remove it here'],
  ],
  [
    'the post of a link in a text',
    { 'guide/en/charter.mdx': swap('id="wind-farm"', 'id="windfarm"') },
    ['guide/en/charter.mdx:15:11 PostLink id: there is no post “windfarm”; did you mean “wind-farm”?'],
  ],
  [
    'a text for a network that the post does not name',
    { 'posts/fr/wind-farm.mdx': swap('networks: [linkedin, bluesky]', 'networks: [linkedin]') },
    [
      'posts/fr/wind-farm.mdx:19:7 voices[0].overrides.bluesky: “bluesky” is not among the networks of this post; add it to “networks”, or remove this text',
    ],
  ],
];

test.each(cases)('%s', async (_, changes, lines) => {
  const { en } = await check(changes);
  expect(en).toEqual(lines);
});

test('a reference may lead to a page of any language', async () => {
  const { en } = await check({ 'stories/fr/first-post.mdx': undefined, 'posts/en/wind-farm.mdx': undefined });
  expect(en).toEqual([]);
});

test('no noise about topics while their file cannot be read', async () => {
  const { problems } = await check({ 'settings/topics.yaml': 'topics: [\n' });
  expect(problems.map(({ file, code }) => [file, code])).toEqual([['settings/topics.yaml', 'yaml-syntax']]);
});

test('somebody who sponsors themself', async () => {
  const { en } = await check({ 'champions/awa-mbaye.yaml': swap('sponsor: jan-kowalczyk', 'sponsor: awa-mbaye') });
  expect(en).toEqual(['champions/awa-mbaye.yaml:17:10 sponsor: no one can sponsor themselves; name another champion or remove the line']);
});

test('a sponsor whose consent has lapsed, or who withdrew, is no mistake', async () => {
  const { en } = await check({
    'champions/jan-kowalczyk.yaml': swap(
      'labelled: 2025-02-03',
      'labelled: 2025-02-03\nconsent: { date: 2024-01-01, scopes: [internal], until: 2025-06-01 }',
    ),
    'settings/departed.yaml': 'departed:\n  - id: departed-k3\n',
    'champions/b.yaml':
      'name: B\njob: { fr: x }\nentity: x\ncountry: FR\ncity: x\ntimeZone: UTC\nlanguages: [fr]\ntopics: [{ topic: energy, help: { fr: x } }]\nlabelled: 2025-01-01\nsponsor: departed-k3\n',
  });
  expect(en).toEqual([]);
});

test('sponsors in a circle are named once, as a chain', async () => {
  const person = (name: string, sponsor: string): string =>
    `name: ${name}\njob: { fr: x }\nentity: x\ncountry: FR\ncity: x\ntimeZone: UTC\nlanguages: [fr]\ntopics: [{ topic: energy, help: { fr: x } }]\nlabelled: 2025-01-01\nsponsor: ${sponsor}\n`;
  const { en, fr } = await check({
    'champions/a.yaml': person('A', 'c'),
    'champions/b.yaml': person('B', 'a'),
    'champions/c.yaml': person('C', 'b'),
    'champions/d.yaml': person('D', 'a'),
  });
  expect(en).toEqual(['champions/a.yaml:10:10 sponsor: sponsors in a circle: A (a) → C (c) → B (b) → A (a); correct one of them']);
  expect(fr.map(visibleSpaces)).toEqual([
    'champions/a.yaml:10:10 sponsor: des parrainages en cercle_: A (a) → C (c) → B (b) → A (a)~; corrigez l’un d’eux',
  ]);
});

test('French', async () => {
  const { fr } = await check({ 'guide/fr/charter.mdx': swap('ask: awa-mbaye', 'ask: awa-mbay') });
  expect(fr.map(visibleSpaces)).toEqual([
    'guide/fr/charter.mdx:11:6 ask: il n’y a pas de champion ou championne «~awa-mbay~»~; vouliez-vous écrire «~awa-mbaye~»~?',
  ]);
});
