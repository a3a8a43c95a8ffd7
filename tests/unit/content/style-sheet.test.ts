import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { longSentences, proseOf, spoken } from './prose.ts';

// What the style sheet of CONTRIBUTING asks of every word that an employee reads. A reading of all texts in 2026 found these
// habits hundreds of times (372 “somebody”, 49 “whom”, 704 « on »): they must not come back one page at a time.
const root = join(import.meta.dirname, '../../..');

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The lines of one language of a file that holds all of them (`fr: Nous filmons…`). */
const linesIn = (language: string, text: string) =>
  [...text.matchAll(new RegExp(`^\\s*${language}: (.*)$`, 'gm'))].map(([, line]) => line).join('\n');

const texts = (language: string) => [
  ...[
    ...globSync(`src/content/{guide,training,posts,stories,pages,events,communities,newsletters}/${language}/**/*.mdx`, { cwd: root }),
    ...globSync(`src/i18n/locales/${language}/*.yaml`, { cwd: root }),
  ].map((file) => ({ file, text: read(file) })),
  ...globSync(['src/content/{champions,networks,accounts}/*.yaml', 'src/content/settings/{home,paths,topics}.yaml'], { cwd: root }).map(
    (file) => ({ file, text: linesIn(language, read(file)) }),
  ),
];

const english: Record<string, RegExp> = {
  'someone, anyone, everyone, no one': /\b(?:some|any|every|no)body\b/giu,
  'who, not whom': /\bwhom\b/giu,
  'no whoever': /\bwho(?:m|so)?ever\b/giu,
  'don’t have to, not need not': /\bneed(?:n[’']t| not)\b/giu,
  'no shall, except to suggest': /\bshall\b(?! (?:we|I)\b)/giu,
  'no oblige': /\boblig(?:e|es|ed|ing)\b/giu,
  'you, not one': /\bone (?:does|should|must|cannot|ought)\b/giu,
  'the ask-first desk': /\bdoubt desk\b/giu,
  'if in doubt, ask first': /\bin doubt, there is no\b/giu,
  'advert, not ad': /\b(?:job|the|an) ads?\b/giu,
  'British spelling': /\b(?:color|behavior|favorite|center|catalog|analyz\w+|(?:organ|recogn|real|apolog)iz\w+)\b/giu,
};

const french: Record<string, RegExp> = {
  hashtag: /mots?-dièse/giu,
  courriel: /\be-?mails?\b/giu,
  'retirer, pas supprimer son accord': /supprimer (?:son|votre|un) accord/giu,
  'celui qui ou une personne, pas « Qui publie… »': /(?:^|[.!:] )Qui (?:publie|écrit|lit|répond|veut|se|ne|demande)\b(?![^.!?\n]*\?)/gmu,
  'vous ou nous avant « on », hors des paroles rapportées': /(?<![\p{L}’'-])(?:on|l’on|qu’on|puisqu’on|lorsqu’on)(?![\p{L}-])/giu,
};

const found = (language: 'en' | 'fr', pattern: RegExp) =>
  texts(language).flatMap(({ file, text }) =>
    [...spoken(proseOf(text, file), language).matchAll(pattern)].map(([hit]) => `${file}: ${hit}`),
  );

describe('the English that employees read', () => {
  test.each(Object.entries(english))('%s', (_, pattern) => expect(found('en', pattern)).toEqual([]));
});

describe('the French that employees read', () => {
  test.each(Object.entries(french))('%s', (_, pattern) => expect(found('fr', pattern)).toEqual([]));
});

test.each(['en', 'fr'])('%s: thirty words a sentence at the most', (language) => {
  const long = texts(language)
    .filter(({ file }) => file.endsWith('.mdx'))
    .flatMap(({ file, text }) => longSentences(proseOf(text, file), 30).map((sentence) => `${file}: ${sentence}`));
  expect(long).toEqual([]);
});

describe('the reading of a text', () => {
  test('keeps what is read and leaves out addresses, ids and tables of fields', () => {
    const text =
      '---\ntitle: A title\nowner: Somebody\nvoices:\n  - text: |-\n      My words.\n---\n\n[A link](https://a.example/) <Answer summary="Seen">\n';
    const read = proseOf(text, 'a.mdx');
    expect(read).toContain('A title');
    expect(read).toContain('My words.');
    expect(read).toContain('Seen');
    expect(read).not.toMatch(/Somebody|a\.example/);
  });

  test('takes quotations out of French, where « on » is how people talk', () => {
    expect(spoken('Dites-le : « on verra ». On dort.', 'fr')).toBe('Dites-le : «». On dort.');
  });

  test('counts the words of a sentence', () => {
    const thirtyOne = Array.from({ length: 31 }, () => 'word').join(' ');
    expect(longSentences(`${thirtyOne}.`, 30)).toHaveLength(1);
    expect(longSentences(`Short. ${thirtyOne.replace('word word', 'word. Word')}.`, 30)).toEqual([]);
  });
});
