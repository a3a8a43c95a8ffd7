import { expect, test } from 'vitest';
import { check, visibleSpaces } from '../tree.ts';

const newsletter = (fields = '', body = 'Hello.') => `---
title: A month
summary: What is in it.
owner: The team
review: 2027-09-01
publish: 2027-03-31
${fields}---

${body}
`;
const one = (text: string, name = '2027-03') => check({ [`newsletters/fr/${name}.mdx`]: text, [`newsletters/en/${name}.mdx`]: text });

test('a newsletter with words, lists, links and names of pages is right', async () => {
  const body =
    '## Before winter\n\nHello **you**, _read_ [the site](https://www.orvane.example/), and <PostLink id="wind-farm" />.\n\n- one\n- two\n\n> A quote.';
  expect((await one(newsletter('posts: [wind-farm]\nguide: [charter]\n', body))).en).toEqual([]);
});

test('its file is called by the month', async () => {
  const { en, fr } = await one(newsletter(), 'march');
  expect(en).toEqual([
    'newsletters/en/march.mdx:1:1 a newsletter is called by its month; rename “march” to “2027-03.mdx”',
    'newsletters/fr/march.mdx:1:1 a newsletter is called by its month; rename “march” to “2027-03.mdx”',
  ]);
  expect(visibleSpaces(fr[0]!)).toContain('renommez «~march~» en «~2027-03.mdx~»');
});

test.each([
  ['a picture', '![A chart](chart.svg)', 'an e-mail cannot show this'],
  ['a table', '| a | b |\n|---|---|\n| 1 | 2 |', 'an e-mail cannot show this'],
  ['a component', '<Callout kind="tip">Mind the gap.</Callout>', 'an e-mail cannot show “Callout”'],
])('%s cannot stand in an e-mail', async (_, body, said) => {
  expect((await one(newsletter('', body))).en.filter((line) => line.includes(said)).length).toBe(2);
});

test('it names only what its readers may read', async () => {
  const audience = 'audience: public\n';
  const posts = 'posts: [wind-farm]\n';
  const internal = (text: string) => text.replace(/^audience: public\n/m, '');
  const change = { 'posts/fr/wind-farm.mdx': internal, 'posts/en/wind-farm.mdx': internal };
  const { en } = await check({ ...change, 'newsletters/fr/2027-03.mdx': newsletter(audience + posts) });
  expect(en).toEqual([
    'newsletters/fr/2027-03.mdx:8:9 posts[0]: “wind-farm” is for colleagues, and the newsletter for everyone; take it out, or change “audience”',
  ]);
  expect((await check({ ...change, 'newsletters/fr/2027-03.mdx': newsletter(posts) })).en).toEqual([]);
});

test('a post that does not exist is named with its line', async () => {
  expect((await one(newsletter('posts: [wind-form]\n'))).en[0]).toMatch(/^newsletters\/en\/2027-03\.mdx:7:9 posts\[0\].*wind-farm/);
});
