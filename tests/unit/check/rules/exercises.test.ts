import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, visibleSpaces, type Change } from '../tree.ts';

const top = (order = 2, more = '') =>
  `---\ntitle: Lesson ${order}\nsummary: x\nowner: x\nreview: 2027-01-01\norder: ${order}\nminutes: 5\n${more}---\n`;
const en = 'training/en/profile/try.mdx';
const fr = 'training/fr/profile/try.mdx';

/** What is said of a lesson’s body in English, or in French; the body begins on line 9. */
async function linesOf(body: string, language: 'en' | 'fr' = 'en'): Promise<string[]> {
  return (await check({ [en]: top() + body }))[language].map((line) => line.replace(`${en}:`, ''));
}

const block = (...lines: string[]) => lines.map((line) => `${line}\n`).join('\n');
const choice = (text: string, answer: string) => block(`<Choice text="${text}" answer="${answer}">`, 'Why.', '</Choice>');
const quiz = (kind: string, ...choices: string[]) => block(`<Quiz id="q" title="T" kind="${kind}">`, 'Which?', ...choices, '</Quiz>');
const order = (...items: string[]) =>
  block(
    '<Order id="o" title="T">',
    'Order.',
    '<Sequence>',
    items.map((item, index) => `${index + 1}. ${item}`).join('\n'),
    '</Sequence>',
    '<Feedback>',
    'Why.',
    '</Feedback>',
    '</Order>',
  );
const pair = (left: string, right: string) => block(`<Pair left="${left}" right="${right}">`, 'Why.', '</Pair>');
const match = (...pairs: string[]) => block('<Match id="m" title="T">', 'Match.', ...pairs, '</Match>');
const short = (accepts: string) =>
  block(`<ShortAnswer id="s" title="T" accepts="${accepts}">`, 'What?', '<Feedback>', 'Why.', '</Feedback>', '</ShortAnswer>');
const card = (front: string) => block(`<Card front="${front}">`, 'Back.', '</Card>');
const cards = (...fronts: string[]) => block('<Flashcards id="f" title="T">', ...fronts.map(card), '</Flashcards>');
const option = (to: string) => block(`<Option text="To ${to}" to="${to}">`, 'So.', '</Option>');
const scene = (id: string, end: string, ...to: string[]) =>
  block(`<Scene id="${id}"${end && ` end="${end}"`}>`, 'Words.', ...to.map(option), '</Scene>');
const story = (...scenes: string[]) => block('<Scenario id="sc" title="T">', 'So it begins.', ...scenes, '</Scenario>');

const cases: [name: string, body: string, lines: string[]][] = [
  [
    'a quiz without a right answer',
    quiz('multiple', choice('a', 'wrong'), choice('b', 'wrong')),
    ['9:1 Quiz: no answer is right; write answer="right" on one <Choice> at least'],
  ],
  [
    'two right answers where one is',
    quiz('single', choice('a', 'right'), choice('b', 'wrong'), choice('c', 'right')),
    ['27:18 Choice answer: a second right answer, while kind="single" has one; write answer="wrong" here, or kind="multiple" above'],
  ],
  [
    'an answer written twice, with other capitals',
    quiz('multiple', choice('Crop it', 'right'), choice('crop  it', 'wrong')),
    ['20:9 Choice text: the answer “crop it” is already there; change or remove one of the two'],
  ],
  ['two things to put in order', order('a', 'b'), ['9:1 Order: only 2 things to put in order; write at least three']],
  [
    'the same thing twice in an order',
    order('a', 'b', 'A'),
    ['17:1 “A” stands twice in the list, so no one can know which comes first; change one of the two'],
  ],
  [
    'the same left twice',
    match(pair('a', 'x'), pair('a', 'y')),
    ['20:7 Pair left: “a” is already in another <Pair>, so both would be right; change one of the two'],
  ],
  [
    'the same right twice',
    match(pair('a', 'x'), pair('b', 'x')),
    ['20:16 Pair right: “x” is already in another <Pair>, so both would be right; change one of the two'],
  ],
  [
    'a bar at the end of the answers',
    short('the desk |'),
    [
      '9:31 ShortAnswer accepts: an answer between bars is empty; write the answers as in accepts="the desk | the ask-first desk", with no bar at either end',
    ],
  ],
  [
    'an answer of which nothing is left',
    short('… | yes'),
    [
      '9:31 ShortAnswer accepts: an answer between bars is empty; write the answers as in accepts="the desk | the ask-first desk", with no bar at either end',
    ],
  ],
  ['a card twice', cards('a', 'b', 'a'), ['25:7 Card front: “a” is already the front of another card; change or remove one of the two']],
  [
    'an identifier twice',
    short('a') + block('<Checklist id="s">', '- x', '</Checklist>'),
    ['20:12 Checklist id: “s” is already the id of another exercise of this lesson; give this one another name'],
  ],
  [
    'an option to a scene that is not there',
    story(scene('start', '', 'hot', 'wel'), scene('hot', 'badly'), scene('well', 'well')),
    ['24:23 Option to: there is no scene “wel”; did you mean “well”?'],
  ],
  [
    'an option to nothing like it',
    story(scene('start', '', 'end', 'sunday'), scene('end', 'well')),
    ['24:26 Option to: there is no scene “sunday”; the scenes are “start” and “end”'],
  ],
  [
    'a scene that nothing leads to',
    story(scene('start', '', 'end'), scene('end', 'well'), scene('alone', 'fair')),
    ['34:8 Scene id: nothing leads from the first scene (“start”) to the scene “alone”; lead an <Option> to it, or remove it'],
  ],
  [
    'a scene that leads nowhere',
    story(scene('start', '', 'calm', 'end'), scene('calm', ''), scene('end', 'well')),
    ['34:1 Scene: the scene “calm” leads nowhere; add <Option>s, or say how it ends: end="well", end="fair" or end="badly"'],
  ],
  [
    'a scene that ends and goes on',
    story(scene('start', '', 'end'), scene('end', 'well', 'start')),
    ['27:17 Scene end: the scene “end” ends the story and goes on; remove “end”, or its <Option>s'],
  ],
  [
    'a loop without a way out',
    story(scene('start', '', 'end', 'a'), scene('a', '', 'b'), scene('b', '', 'a'), scene('end', 'fair')),
    ['34:1 Scene: from the scenes “a” and “b” there is no way out; add an <Option> to one of them that leads towards an end'],
  ],
  [
    'a loop that is the whole story',
    story(scene('start', '', 'a'), scene('a', '', 'start')),
    ['13:1 Scene: from the scenes “start” and “a” there is no way out; add an <Option> to one of them that leads towards an end'],
  ],
  [
    'a scene twice',
    story(scene('start', '', 'end'), scene('end', 'well'), scene('end', 'badly')),
    ['34:8 Scene id: the scene “end” is already there; give this one another id'],
  ],
  [
    'a story that can only end badly',
    story(scene('start', '', 'end'), scene('end', 'badly')),
    ['9:1 Scenario: every way ends badly; let one end well or fairly well, with end="well" or end="fair"'],
  ],
];

test.each(cases)('%s', async (_, body, lines) => {
  const said = await linesOf(body);
  expect(said).toEqual(lines);
});

test.each([
  ['all answers of a multiple quiz are right', quiz('multiple', choice('a', 'right'), choice('b', 'right'))],
  ['a story goes back and still comes out', story(scene('start', '', 'a', 'end'), scene('a', '', 'start'), scene('end', 'fair'))],
  ['answers with an article, accents and signs', short('the desk | à voir ! | 48')],
])('nothing is said where %s', async (_, body) => expect(await linesOf(body)).toEqual([]));

test.each([
  [
    'guide/en/more.mdx',
    '---\ntitle: More\nsummary: x\nowner: x\nreview: 2027-01-01\norder: 2\nshort: More\nreviewed: { on: 2026-09-01, by: x }\n---\n',
  ],
  ['training/en/profile/index.mdx', undefined],
] as [string, string | undefined][])('an exercise in %s', async (file, front) => {
  const body = block('<Checklist id="c">', '- x', '</Checklist>') + quiz('single', choice('a', 'right'), choice('b', 'wrong'));
  const { en: lines } = await check({ [file]: front === undefined ? (text: string) => text + body : front + body });
  expect(lines.map((line) => line.replace(/^.*?:\d+:\d+ /, ''))).toEqual([
    'Checklist id: outside lessons and pages nothing stays ticked; remove “id” from this <Checklist>',
    'Quiz: <Quiz> stands in lessons only: elsewhere nothing is kept; move it to a lesson, or use <Exercise> with <Answer>',
  ]);
});

/** What is said when a lesson’s French and English bodies are these. French is the default language. */
async function translated(french: string, english: string, more = ''): Promise<string[]> {
  return (await check({ [fr]: top() + french, [en]: top(2, more) + english })).en;
}

test('an exercise that has another name, is missing, or is built otherwise in a translation', async () => {
  const one = quiz('single', choice('a', 'right'), choice('b', 'wrong'));
  expect(await translated(one, one.replace('id="q"', 'id="quizz"'))).toEqual([
    `${en}:9:7 Quiz id: in ${fr} no exercise has the id “quizz”; did you mean “q”? The id is the same in all languages`,
  ]);
  expect(await translated(one + short('a'), one)).toEqual([
    `${en}:1:1 the exercise “s” (<ShortAnswer>) of ${fr} is not in this lesson; translate it, or put “draft: true” until it is there`,
  ]);
  expect(await translated(one, one + short('a'))).toEqual([
    `${en}:28:14 ShortAnswer id: in ${fr} no exercise has the id “s”; add it there, or remove it here`,
  ]);
  expect(await translated(one, quiz('single', choice('a', 'wrong'), choice('b', 'right')))).toEqual([
    `${en}:9:1 Quiz: “q” is built differently in ${fr} (Quiz, single, right, wrong) than here (Quiz, single, wrong, right); keep the same parts in the same order in all languages`,
  ]);
});

test('a draft may still lack exercises, and other people’s versions may be other ones', async () => {
  const version = (by: string) => block(`<Version by="${by}">`, 'x', '</Version>');
  const rewrite = (...by: string[]) => block('<Rewrite id="r" title="T" text="x">', 'Words.', ...by.map(version), '</Rewrite>');
  expect(await translated(rewrite('a', 'b', 'c'), rewrite('d', 'e'))).toEqual([]);
  expect(await translated(rewrite('a', 'b'), 'Words.\n', 'draft: true\n')).toEqual([]);
});

test('French says the same', async () => {
  const { fr: lines } = await check({ [en]: top() + story(scene('start', '', 'a'), scene('a', '', 'start')) + short('|') });
  expect(visibleSpaces(lines.join('\n'))).toBe(
    visibleSpaces(
      [
        `${en}:13:1 Scene: rien ne fait sortir des scènes «\u202Fstart\u202F» et «\u202Fa\u202F»\u202F; ajoutez-y un <Option> qui mène vers une fin`,
        `${en}:42:31 ShortAnswer accepts: une réponse entre barres est vide\u202F; écrivez les réponses comme dans accepts="le guichet | demandez d’abord", sans barre aux deux bouts`,
      ].join('\n'),
    ),
  );
});

test('the lesson with one exercise of each kind is right, in both languages', async () => {
  const changes: Record<string, Change> = {};
  const folder = join(import.meta.dirname, '../../../fixtures/exercises');
  for (const language of ['fr', 'en']) {
    for (const file of ['index', 'every-kind', 'second'])
      changes[`training/${language}/workshop/${file}.mdx`] = readFileSync(
        join(folder, `training/${language}/workshop/${file}.mdx`),
        'utf8',
      );
  }
  changes['settings/paths.yaml'] = readFileSync(join(folder, 'settings/paths.yaml'), 'utf8');
  expect((await check(changes)).en).toEqual([]);
});
