import { expect, test } from 'vitest';
import { check, swap, visibleSpaces, type Change } from '../tree.ts';

const post = 'posts/fr/wind-farm.mdx';

/** Rules about languages, agreement between fields, posts, doubles and the brand: changes, and the lines they give. */
const cases: [name: string, changes: Record<string, Change>, lines: string[]][] = [
  [
    'the default language is missing',
    { 'champions/jan-kowalczyk.yaml': swap('help: { fr: Je réponds. }', 'help: { en: I answer. }') },
    ['champions/jan-kowalczyk.yaml:10:5 topics[0].help: the text in “fr” is missing; it is the default language'],
  ],
  [
    'the settings lack a language',
    { 'settings/site.yaml': swap('  en: I work at Orvane.\n', '') },
    ['settings/site.yaml:30:1 disclosure: the text in “en” is missing; the settings need every language of the site'],
  ],
  [
    'a topic lacks a language',
    { 'settings/topics.yaml': swap('label: { fr: Énergie, en: Energy }', 'label: { fr: Énergie }') },
    ['settings/topics.yaml:3:19 topics[1].label: the text in “en” is missing; the settings need every language of the site'],
  ],
  [
    'a language that the site does not have',
    { 'champions/jan-kowalczyk.yaml': swap('help: { fr: Je réponds. }', 'help: { fr: Je réponds., pl: Odpowiadam. }') },
    ['champions/jan-kowalczyk.yaml:10:30 topics[0].help.pl: “pl” is not a language of this site; use “fr” or “en”'],
  ],
  [
    'the default language is none of the site',
    { 'settings/site.yaml': swap('defaultLanguage: fr', 'defaultLanguage: de') },
    [
      'settings/site.yaml:5:18 defaultLanguage: the default language “de” is not among “languages” (“fr” or “en”); add it there or choose one of them',
    ],
  ],

  [
    'questions under a heading that is not there, and the same question twice',
    {
      'guide/en/charter.mdx': (text) =>
        text.replace('order: 1', 'questions:\n  Nowhere to be seen:\n    - can I post this\n    - Can I post THIS\norder: 1'),
    },
    [
      'guide/en/charter.mdx:8:3 questions: “Nowhere to be seen” is no heading of this page, so its questions would lead nowhere; the headings are “The charter” and “Who you are”',
      'guide/en/charter.mdx:10:7 questions: the question “Can I post THIS” already stands under “Nowhere to be seen”; leave it where the answer is',
    ],
  ],
  [
    'synonyms in a language that the site does not have, and a word twice in a group',
    { 'settings/synonyms.yaml': 'synonyms:\n  pl:\n    - [szef, kierownik]\n  fr:\n    - [chef, responsable, Chef]\n' },
    [
      'settings/synonyms.yaml:2:3 synonyms.pl: “pl” is not a language of this site; use “fr” or “en”',
      'settings/synonyms.yaml:5:27 synonyms: “Chef” stands twice in this group, without its accents and capitals; remove one of the two',
    ],
  ],
  [
    'synonyms with one word only',
    { 'settings/synonyms.yaml': 'synonyms:\n  fr:\n    - [chef]\n' },
    ['settings/synonyms.yaml:3:7 synonyms.fr[0]: this list has one item; it needs at least 2'],
  ],

  [
    'a post that ends before it begins, with another mistake beside it',
    { [post]: (text) => text.replace('expires: 2027-01-31', 'expires: 2026-01-31').replace('kind: news', 'kind: 3') },
    [
      `${post}:7:10 expires: the last day (2026-01-31) comes before the first one (2026-11-02); give a later day`,
      `${post}:8:7 kind: “3” is not known here; write “news”, “job”, “event”, “paper”, “webinar”, “story”, “customer”, “photo”, “behind-the-scenes” or “curated”`,
    ],
  ],
  [
    'a chapter that ends before it begins',
    {
      'guide/fr/charter.mdx': swap('order: 1', 'publish: 2027-02-02\nexpires: 2027-02-01\norder: 1'),
      'guide/en/charter.mdx': swap('order: 1', 'expires: 2027-02-01\norder: 1'),
    },
    ['guide/fr/charter.mdx:8:10 expires: the last day (2027-02-01) comes before the first one (2027-02-02); give a later day'],
  ],
  [
    'somebody else’s piece without its source',
    { [post]: swap('kind: news', 'kind: curated') },
    [`${post}:8:7 source: a post of kind “curated” is someone else’s; say whose with “source” (name, url, date)`],
  ],
  [
    'an image of a figure without the figure',
    { [post]: swap('template: announcement', 'template: figure') },
    [
      `${post}:22:13 card.figure: the share image’s template is “figure”; add “figure” with the number and its unit, or choose another template`,
    ],
  ],
  [
    'two voices of one name',
    { [post]: swap('prompts:', '  - { id: lived, label: Again, text: x }\nprompts:') },
    [`${post}:20:11 voices[1].id: two voices have the id “lived”; give each its own`],
  ],

  [
    'a link into the intranet',
    { [post]: swap('https://www.orvane.example/wind-farm/', 'https://news.intra.orvane.example/wind') },
    [
      `${post}:10:7 link: the host “news.intra.orvane.example” is internal: no one outside could open it, and a network could not show it; give a public page`,
    ],
  ],
  [
    'a source on an internal host',
    { [post]: swap('help:', 'sources: [{ title: T, url: "https://intranet.orvane.example/", date: 2026-01-01 }]\nhelp:') },
    [
      `${post}:25:28 sources[0].url: the host “intranet.orvane.example” is internal: no one outside could open it, and a network could not show it; give a public page`,
    ],
  ],
  [
    'a blank that is not closed',
    { [post]: swap('In [[your town]] the wind', 'In [[your town the wind') },
    [`${post}:16:10 voices[0].text: a blank begins with “[[” and is not closed; add “]]”`],
  ],
  [
    'a blank that is not opened',
    { [post]: swap('farm opens this week.', 'farm opens this week]].') },
    [`${post}:17:27 voices[0].text: “]]” closes a blank that was not opened; add “[[” before, or remove it`],
  ],
  [
    'an empty blank, in another network’s text',
    { [post]: swap('of [[your town]] opens', 'of [[ ]] opens') },
    [`${post}:19:34 voices[0].overrides.bluesky: this blank is empty; say what goes there, as in [[your town]]`],
  ],
  [
    'a blank in a blank',
    { [post]: swap('In [[your town]]', 'In [[your [[town]]') },
    [`${post}:16:10 voices[0].text: a blank begins with “[[” and is not closed; add “]]”`],
  ],
  [
    'an address in a text',
    { [post]: swap('farm opens this week.', 'farm opens: https://www.orvane.example/w') },
    [`${post}:17:19 voices[0].text: the text holds the address “https://www.orvane.example/w”; remove it: the post’s link is added`],
  ],

  [
    'two pages of one title',
    { 'pages/en/legal.mdx': '---\ntitle: "your profile,  PRIVACY"\nsummary: x\nowner: x\nreview: 2027-01-01\n---\n\nx\n' },
    ['pages/en/legal.mdx:2:8 title: the title “your profile, PRIVACY” is already that of pages/en/privacy.mdx; give each page its own'],
  ],
  [
    'two networks in one place',
    { 'networks/linkedin.yaml': swap('order: 1', 'order: 2') },
    ['networks/linkedin.yaml:2:8 order: the place 2 is already taken by networks/bluesky.yaml; give each its own number'],
  ],
  [
    'two topics of one name',
    {
      'settings/topics.yaml': swap('id: energy', 'id: profile'),
      'champions/jan-kowalczyk.yaml': swap('topic: energy', 'topic: profile'),
      [post]: swap('[energy]', '[profile]'),
      'posts/en/wind-farm.mdx': swap('[energy]', '[profile]'),
    },
    ['settings/topics.yaml:3:11 topics[1].id: the topic “profile” is already in this list; remove one of the two'],
  ],
];

test.each(cases)('%s', async (_, changes, lines) => {
  const { en } = await check(changes);
  expect(en).toEqual(lines);
});

test('lessons are numbered within their module, titles compared within their language', async () => {
  const lesson = '---\ntitle: Other\nsummary: x\nowner: x\nreview: 2027-01-01\norder: 1\nminutes: 5\n---\n\nx\n';
  const index =
    '---\ntitle: Posts\nsummary: x\nowner: x\nreview: 2027-01-01\norder: 2\nlevel: at-ease\nforWhom: All.\noutcomes: [x]\n---\n\nx\n';
  const apart = await check({
    'training/fr/posts/index.mdx': index,
    'training/fr/posts/one.mdx': lesson,
    'training/en/posts/index.mdx': index,
    'training/en/posts/one.mdx': lesson,
  });
  expect(apart.en).toEqual([]);
  const together = await check({ 'training/fr/profile/zoom.mdx': lesson });
  expect(together.en).toEqual([
    'training/fr/profile/zoom.mdx:6:8 order: the place 1 is already taken by training/fr/profile/photo.mdx; give each its own number',
  ]);
});

test('French', async () => {
  const { fr } = await check({ [post]: swap('[[your town]]', '[[]]') });
  expect(fr.map(visibleSpaces)).toEqual([
    `${post}:16:10 voices[0].text: ce blanc à remplir est vide~; dites ce qui y va, comme [[votre ville]]`,
  ]);
});
