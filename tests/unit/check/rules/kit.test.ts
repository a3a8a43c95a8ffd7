import { expect, test } from 'vitest';
import { check } from '../tree.ts';

const of = async (more: string, body = 'Words.\n') => {
  const { en, fr } = await check({
    'kit/fr/piece.mdx': `---\ntitle: A piece\nsummary: A piece.\naudience: champions\nowner: Us\nreview: 2027-09-30\n${more}---\n\n${body}`,
  });
  expect(fr).toHaveLength(en.length);
  return en.map((line) => line.replace(/^kit\/fr\/piece\.mdx:\d+:\d+ /, ''));
};
const text = 'text: Hello [[name]].\n';
const steps = 'steps:\n  - { minutes: 5, title: One, text: First. }\n  - { minutes: 10, title: Two, text: Second. }\n';
const poster = 'poster: { headline: Come, text: Come and see., link: /champions/ }\n';

test.each([
  ['plan', steps, text],
  ['poster', poster, steps],
  ['invitation', text, poster],
  ['mail', text, steps],
  ['chat', text, steps],
])('a %s is made of its own field, and of no other', async (kind, own, other) => {
  expect(await of(`kind: ${kind}\n${own}`)).toEqual([]);
  expect(await of(`kind: ${kind}\n`)).toEqual([expect.stringMatching(new RegExp(`^kind: a piece of the kind “${kind}” is made of`))]);
  expect(await of(`kind: ${kind}\n${own}${other}`)).toEqual([expect.stringContaining(`a piece of the kind “${kind}” has no`)]);
});

test('slides begin with headings', async () => {
  expect(await of('kind: slides\n', '## One\n\n- A point.\n')).toEqual([]);
  expect(await of('kind: slides\n')).toEqual([expect.stringContaining('there is no slide')]);
});

test('a checklist stays ticked, a poster leads to a page that is there, a country is one', async () => {
  expect(await of('kind: checklist\n', '<Checklist id="room">\n\n- A chair.\n\n</Checklist>\n')).toEqual([]);
  expect(await of(`kind: poster\n${poster.replace('/champions/', '/champignons/')}`)).toEqual([expect.stringContaining('/champignons/')]);
  expect(await of('kind: checklist\ncountries: [FR, XX]\n')).toHaveLength(1);
});
