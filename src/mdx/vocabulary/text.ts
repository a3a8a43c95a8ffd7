import type { ComponentRule } from './rule.ts';

/** What a text is made of beside Markdown: remarks, examples, links by name. */
export const textComponents = {
  Callout: {
    placement: 'block',
    attributes: {
      kind: { required: true, values: ['note', 'tip', 'warning', 'rule'], description: 'What kind of remark it is.' },
      title: { required: false, description: 'A few words above the remark.' },
    },
    children: { kind: 'blocks' },
    description: 'A remark set apart from the text.',
  },
  DoDont: {
    placement: 'block',
    attributes: {},
    children: { kind: 'components', names: ['Do', 'Dont'] },
    description: 'An example that works beside one to avoid.',
  },
  Do: { placement: 'block', attributes: {}, children: { kind: 'blocks' }, parents: ['DoDont'], description: 'The example that works.' },
  Dont: { placement: 'block', attributes: {}, children: { kind: 'blocks' }, parents: ['DoDont'], description: 'The example to avoid.' },
  CopyQuote: { placement: 'block', attributes: {}, children: { kind: 'paragraph' }, description: 'A sentence to copy.' },
  Steps: {
    placement: 'block',
    attributes: {},
    children: { kind: 'list', ordered: true },
    description: 'Things to do one after the other.',
  },
  Checklist: {
    placement: 'block',
    attributes: {
      id: {
        required: false,
        name: true,
        description: 'In a lesson or a page: a short name. What is ticked then stays ticked in the reader’s browser.',
      },
      title: { required: false, description: 'A few words above the list.' },
    },
    children: { kind: 'list', ordered: false },
    description: 'Points to tick off.',
  },
  Exercise: {
    placement: 'block',
    attributes: {
      title: { required: true, description: 'What there is to do, in a few words.' },
      minutes: { required: false, number: true, description: 'How long it takes, in minutes.' },
    },
    children: { kind: 'blocks' },
    description: 'Something to try.',
  },
  Answer: {
    placement: 'block',
    attributes: { summary: { required: true, description: 'The words to click on.' } },
    children: { kind: 'blocks' },
    description: 'Text that opens on demand.',
  },
  ChampionLink: {
    placement: 'inline',
    attributes: { id: { required: true, reference: 'champions', description: 'The champion’s file name without .yaml.' } },
    children: { kind: 'words' },
    description: 'A link to a champion, by name unless other words stand inside.',
  },
  ChapterLink: {
    placement: 'inline',
    attributes: { id: { required: true, reference: 'guide', description: 'The chapter’s file name without .mdx.' } },
    children: { kind: 'words' },
    description: 'A link to a chapter of the guide, by title unless other words stand inside.',
  },
  PostLink: {
    placement: 'inline',
    attributes: { id: { required: true, reference: 'posts', description: 'The post’s file name without .mdx.' } },
    children: { kind: 'words' },
    description: 'A link to a post to share, by title unless other words stand inside.',
  },
} as const satisfies Readonly<Record<string, ComponentRule>>;
