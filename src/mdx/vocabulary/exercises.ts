import type { AttributeRule, ComponentRule } from './rule.ts';

/** What every exercise says of itself. */
const exercise = {
  id: { required: true, name: true, description: 'A short name, the same in all languages: progress is kept under it.' },
  title: { required: true, description: 'What there is to do, in a few words.' },
  minutes: { required: false, number: true, description: 'How long it takes, in minutes.' },
} as const satisfies Record<string, AttributeRule>;

const text = (description: string): AttributeRule => ({ required: true, description });
const block = { placement: 'block' } as const;

/** The kinds of a piece of a made-up post. */
const pieceKind: AttributeRule = {
  required: false,
  values: ['text', 'photo', 'hashtags', 'place'],
  description: 'What piece of the post it is; text when left out.',
};

/**
 * The exercises. The question stands first, as plain paragraphs; what can be answered follows, each answer with the
 * feedback that teaches between its tags.
 */
export const exerciseComponents = {
  Quiz: {
    ...block,
    attributes: {
      ...exercise,
      kind: {
        required: true,
        values: ['single', 'multiple'],
        description: 'How many answers are right. With single, one is; with multiple, one or several are.',
      },
    },
    children: { kind: 'parts', words: 'required', parts: { Choice: { least: 2 } } },
    description: 'A question with answers to choose from.',
  },
  Choice: {
    ...block,
    attributes: { text: text('The answer.'), answer: { required: true, values: ['right', 'wrong'], description: 'Whether it is right.' } },
    children: { kind: 'blocks' },
    parents: ['Quiz'],
    description: 'An answer, and between its tags why it is right or wrong.',
  },
  Order: {
    ...block,
    attributes: exercise,
    children: { kind: 'parts', words: 'required', parts: { Sequence: { least: 1, most: 1 }, Feedback: { least: 1, most: 1 } } },
    description: 'Things to put in order.',
  },
  Sequence: {
    ...block,
    attributes: {},
    children: { kind: 'list', ordered: true },
    parents: ['Order'],
    description: 'The things in their right order; the reader gets them mixed.',
  },
  Match: {
    ...block,
    attributes: exercise,
    children: { kind: 'parts', words: 'required', parts: { Pair: { least: 2 } } },
    description: 'Things to put together two by two.',
  },
  Pair: {
    ...block,
    attributes: { left: text('What stays in its place.'), right: text('What goes with it.') },
    children: { kind: 'blocks' },
    parents: ['Match'],
    description: 'Two things that go together, and between its tags why.',
  },
  ShortAnswer: {
    ...block,
    attributes: {
      ...exercise,
      accepts: text('The answers that are right, with “ | ” between them. Capitals, accents and full stops do not count.'),
    },
    children: { kind: 'parts', words: 'required', parts: { Feedback: { least: 1, most: 1 } } },
    description: 'A question to answer in a few words.',
  },
  Feedback: {
    ...block,
    attributes: {},
    children: { kind: 'blocks' },
    parents: ['Order', 'ShortAnswer'],
    description: 'What the reader learns once they have answered.',
  },
  Scenario: {
    ...block,
    attributes: exercise,
    children: { kind: 'parts', words: 'required', parts: { Scene: { least: 2 } } },
    description: 'A situation that goes on according to what one does. The first scene is where it begins.',
  },
  Scene: {
    ...block,
    attributes: {
      id: { required: true, name: true, description: 'A short name, for the options that lead here.' },
      end: {
        required: false,
        values: ['well', 'fair', 'badly'],
        description: 'For a scene that ends the story: how it ends. It then has no options.',
      },
    },
    children: { kind: 'parts', words: 'required', parts: { Option: { least: 0 } } },
    parents: ['Scenario'],
    description: 'What happens, then what one can do.',
  },
  Option: {
    ...block,
    attributes: { text: text('What one can do.'), to: { required: true, name: true, description: 'The scene that it leads to.' } },
    children: { kind: 'blocks' },
    parents: ['Scene'],
    description: 'Something that one can do, and between its tags what comes of it.',
  },
  Rewrite: {
    ...block,
    attributes: { ...exercise, text: text('The sentence to put in one’s own words.') },
    children: { kind: 'parts', words: 'required', parts: { Version: { least: 2 } } },
    description: 'A stiff sentence to put in one’s own words, then other people’s versions.',
  },
  Version: {
    ...block,
    attributes: { by: text('Whose it is, without a name: “In a shop in Seville”.') },
    children: { kind: 'blocks' },
    parents: ['Rewrite'],
    description: 'Somebody else’s version.',
  },
  SpotIt: {
    ...block,
    attributes: { ...exercise, author: { required: false, description: 'Who posts it, without a real name.' } },
    children: { kind: 'parts', words: 'required', parts: { Part: { least: 1 }, Fault: { least: 2 } } },
    description: 'A made-up post in which to find what is wrong, piece by piece.',
  },
  Part: {
    ...block,
    attributes: { text: text('The piece.'), kind: pieceKind },
    children: { kind: 'nothing' },
    parents: ['SpotIt'],
    description: 'A piece that is fine.',
  },
  Fault: {
    ...block,
    attributes: { text: text('The piece.'), kind: pieceKind },
    children: { kind: 'blocks' },
    parents: ['SpotIt'],
    description: 'A piece that is wrong, and between its tags why and what to do instead.',
  },
  Flashcards: {
    ...block,
    attributes: exercise,
    children: { kind: 'parts', words: 'optional', parts: { Card: { least: 3, most: 40 } } },
    description: 'Rules to remember, which come back over days.',
  },
  Card: {
    ...block,
    attributes: { front: text('The question.') },
    children: { kind: 'blocks' },
    parents: ['Flashcards'],
    description: 'A question, and between its tags the answer.',
  },
} as const satisfies Readonly<Record<string, ComponentRule>>;
