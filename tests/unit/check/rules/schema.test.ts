import { expect, test } from 'vitest';
import { check, swap, visibleSpaces } from '../tree.ts';

const post = 'posts/fr/wind-farm.mdx';
const champion = 'champions/jan-kowalczyk.yaml';

/** One change, and the one line that it gives in English. */
const cases: [name: string, file: string, from: string, to: string, line: string][] = [
  ['a misspelt key', post, 'title:', 'titel:', `${post}:2:1 titel: unknown field “titel”; did you mean “title”?`],
  ['a missing field', post, 'kind: news\n', '', `${post}:1:1 kind: the field “kind” is missing; add “kind: …”`],
  [
    'a missing day',
    champion,
    'labelled: 2025-02-03\n',
    '',
    `${champion}:1:1 labelled: the field “labelled” is missing; add “labelled: 2027-03-10”, with the right day`,
  ],
  [
    'a missing field of an item',
    post,
    '    label: I was there\n',
    '',
    `${post}:13:5 voices[0].label: the field “label” is missing; add “label: …”`,
  ],
  [
    'a wrong value',
    post,
    'kind: news',
    'kind: webinair',
    `${post}:8:7 kind: “webinair” is not known here; did you mean “webinar”? It can be “news”, “job”, “event”, “paper”, “webinar”, “story”, “customer”, “photo”, “behind-the-scenes” or “curated”`,
  ],
  [
    'a number for a text',
    post,
    'owner: Communication',
    'owner: 2027',
    `${post}:4:8 owner: the number 2027 stands here; put it between quotes: "2027"`,
  ],
  [
    'nothing for a text',
    post,
    'owner: Communication',
    'owner: # the team',
    `${post}:4:1 owner: nothing stands here; write a text (one that begins with # must stand between quotes)`,
  ],
  [
    'a text for a list',
    post,
    'prompts: [What did you see?]',
    'prompts: What did you see?',
    `${post}:20:10 prompts: “What did you see?” stands here; write a list: [one, two], or one line with a hyphen for each`,
  ],
  [
    'a text for a yes or no',
    champion,
    'labelled:',
    'sponsoring: oui\nlabelled:',
    `${champion}:11:13 sponsoring: “oui” stands here; write true or false, without quotes`,
  ],
  [
    'a day that can be read two ways',
    post,
    'review: 2027-06-01',
    'review: 04/05/2026',
    `${post}:5:9 review: “04/05/2026” is not a day; write year-month-day, as in 2027-03-10`,
  ],
  [
    'a day in another order',
    post,
    'review: 2027-06-01',
    'review: 23/05/2026',
    `${post}:5:9 review: “23/05/2026” is not a day; write “2026-05-23”`,
  ],
  [
    'a day that does not exist',
    post,
    'review: 2027-06-01',
    'review: 2026-02-30',
    `${post}:5:9 review: “2026-02-30” is not a day; that day is not in the calendar`,
  ],
  [
    'a text that is too long',
    'guide/fr/charter.mdx',
    'short: La charte',
    `short: ${'é'.repeat(41)}`,
    'guide/fr/charter.mdx:8:8 short: this text has 41 characters; 40 is the most',
  ],
  ['a blank text', post, 'owner: Communication', 'owner: " "', `${post}:4:8 owner: this text is empty; write it or remove the field`],
  [
    'an empty list',
    champion,
    'languages: [pl, en]',
    'languages: []',
    `${champion}:7:12 languages: this list has no item; it needs at least 1`,
  ],
  [
    'a list that is too long',
    post,
    'help:',
    'hashtags: [a, b, c, d, e, f]\nhelp:',
    `${post}:25:11 hashtags: this list has 6 items; 5 is the most`,
  ],
  [
    'a number that is too big',
    'training/fr/profile/photo.mdx',
    'minutes: 5',
    'minutes: 45',
    'training/fr/profile/photo.mdx:7:10 minutes: 45 is too much; 30 is the most',
  ],
  [
    'a number that is too small',
    'networks/linkedin.yaml',
    'order: 1',
    'order: 0',
    'networks/linkedin.yaml:2:8 order: 0 is too little; 1 is the least',
  ],
  [
    'a number with a part',
    'networks/linkedin.yaml',
    'order: 1',
    'order: 1.5',
    'networks/linkedin.yaml:2:8 order: the number 1.5 stands here; write a whole number without quotes, as in 3',
  ],
  [
    'an e-mail address',
    'champions/awa-mbaye.yaml',
    'email: awa.mbaye@orvane.example',
    'email: awa.mbaye',
    'champions/awa-mbaye.yaml:15:8 email: “awa.mbaye” is not an e-mail address; write one such as team@company.example',
  ],
  [
    'an address without https',
    post,
    'link: https://www.orvane.example/wind-farm/',
    'link: www.orvane.example/wind-farm/',
    `${post}:10:7 link: “www.orvane.example/wind-farm/” is not a web address; write “https://www.orvane.example/wind-farm/”`,
  ],
  [
    'an address that runs code',
    post,
    'link: https://www.orvane.example/wind-farm/',
    'link: javascript:alert(1)',
    `${post}:10:7 link: “javascript:alert(1)” is not a web address; write it in full, beginning with https://`,
  ],
  [
    'a host without a dot',
    post,
    'link: https://www.orvane.example/wind-farm/',
    'link: https://intranet/news',
    `${post}:10:7 link: “intranet” can be opened only from inside; give the address of a public page`,
  ],
  [
    'localhost',
    post,
    'link: https://www.orvane.example/wind-farm/',
    'link: http://localhost:4321/',
    `${post}:10:7 link: “localhost” can be opened only from inside; give the address of a public page`,
  ],
  [
    'a language',
    champion,
    'languages: [pl, en]',
    'languages: [pl, anglais]',
    `${champion}:7:17 languages[1]: “anglais” is not a language; write its tag, as in fr, en, pt-BR`,
  ],
  [
    'a country',
    champion,
    'country: PL',
    'country: pl',
    `${champion}:4:10 country: “pl” is not a country; write its code of two capitals, as in FR, SN, PL (here “PL”)`,
  ],
  [
    'a time zone',
    champion,
    'Europe/Warsaw',
    'Europe/Varsaw',
    `${champion}:6:11 timeZone: “Europe/Varsaw” is not a time zone; did you mean “Europe/Warsaw”?`,
  ],
  [
    'a name of a voice',
    post,
    'id: lived',
    'id: Lived it',
    `${post}:13:9 voices[0].id: “Lived it” does not have the right form; begin with a small letter, then use small letters, digits and hyphens, as in “lived-it”`,
  ],
  [
    'a hashtag',
    post,
    'help:',
    'hashtags: ["#wind"]\nhelp:',
    `${post}:25:12 hashtags[0]: “#wind” does not have the right form; write the hashtag without #, with letters, digits and _ only`,
  ],
  [
    'a colour',
    'settings/site.yaml',
    '"#1a1440"',
    'navy',
    'settings/site.yaml:7:10 brand.night: “navy” does not have the right form; write a colour as # and six digits or letters from a to f, between quotes: "#1a1440"',
  ],
  [
    'a site’s address that no server could hold',
    'settings/site.yaml',
    'https://flambeau.orvane.example/',
    'https://h.example/%E0/',
    'settings/site.yaml:3:6 url: “https://h.example/%E0/” cannot be the site’s address: it must end with a folder, without ? or #, and its path must be readable text, as in https://intranet.example/flambeau/',
  ],
  [
    'a key that is no language',
    champion,
    'job: { fr: Conseiller, en: Adviser }',
    'job: { fr: Conseiller, english: Adviser }',
    `${champion}:2:24 job.english: “english” is not a language; write its tag, as in fr, en, pt-BR`,
  ],
  [
    'a step’s link',
    'settings/home.yaml',
    'link: /champions/',
    'link: champions',
    'settings/home.yaml:13:11 steps[1].link: “champions” does not have the right form; begin with a slash, as in /guide/charter/',
  ],
];

test.each(cases)('%s', async (_, file, from, to, line) => {
  const { en } = await check({ [file]: swap(from, to) });
  expect(en).toEqual([line]);
});

test('French, with its quotation marks and no-break spaces', async () => {
  const { fr } = await check({ [post]: swap('review: 2027-06-01', 'review: 23/05/2026\naudiance: public') });
  expect(fr.map(visibleSpaces)).toEqual([
    `${post}:5:9 review: «~23/05/2026~» n’est pas un jour~; écrivez «~2026-05-23~»`,
    `${post}:6:1 audiance: champ inconnu «~audiance~»~; vouliez-vous écrire «~audience~»~?`,
  ]);
});

test('all mistakes of all files come in one run, in order', async () => {
  const { problems } = await check({
    [post]: swap('kind: news', 'kind: new'),
    [champion]: (text) => text.replace('country: PL', 'country: Poland').replace('timeZone: Europe/Warsaw', 'timeZone: CET+1'),
  });
  expect(problems.map(({ file, line, column, field, code }) => [file, line, column, field, code])).toEqual([
    [champion, 4, 10, 'country', 'bad-country'],
    [champion, 6, 11, 'timeZone', 'bad-time-zone'],
    [post, 8, 7, 'kind', 'not-allowed'],
  ]);
});
