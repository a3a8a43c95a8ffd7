import { expect, test } from 'vitest';
import { check } from '../tree.ts';

const step = (day: string) =>
  `---\ntitle: Un essai\nsummary: Deux villes.\nowner: L’équipe\nreview: 2027-09-01\nday: ${day}\nstage: pilot\nlearned: Une chose.\n---\n`;
const page = '---\ntitle: Pourquoi\nsummary: Parce que.\nowner: L’équipe\nreview: 2027-09-01\n---\n\nTexte.\n';

test('a step stands below the programme’s text', async () => {
  const alone = { 'milestones/fr/one.mdx': step('2026-10-01') };
  expect((await check({ ...alone, 'pages/fr/programme.mdx': page })).en).toEqual([]);
  expect((await check(alone)).en).toEqual([
    'milestones/fr/one.mdx:1:1 the steps of the programme stand below its text, which is not there; write “pages/fr/programme.mdx”',
  ]);
});

test('nothing is learned from a step that is to come', async () => {
  const { en } = await check({ 'milestones/fr/one.mdx': step('2027-01-10'), 'pages/fr/programme.mdx': page });
  expect(en).toEqual([
    'milestones/fr/one.mdx:8:10 learned: the step is planned for 2027-01-10, and today is 2026-11-30: write what was learned once it has been',
  ]);
});
