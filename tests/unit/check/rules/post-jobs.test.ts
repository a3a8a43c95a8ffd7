import { expect, test } from 'vitest';
import { check, swap } from '../tree.ts';

const file = 'posts/fr/wind-farm.mdx';
const job = (says = 'I may get a bonus') =>
  `job:\n  reference: WIND-1\n  recruiter: { name: Recruitment, email: jobs@acme.example }\n  bonus: { says: "${says}", terms: Paid for a hire. }\n`;
const of = async (...changes: [string, string][]) => {
  const { en, fr } = await check({ [file]: (text: string) => changes.reduce((now, [from, to]) => swap(from, to)(now), text) });
  expect(fr).toHaveLength(en.length);
  return en.map((line) => line.replace(/^posts\/fr\/wind-farm\.mdx:\d+:\d+ /, ''));
};
const asJob: [string, string] = ['kind: news', 'kind: job'];
const told: [string, string] = ['farm opens this week.', 'farm opens. I MAY get\n      a bonus if you’re hired.'];

test('each text says that whoever posts it may be paid for a hire, a network’s own among them', async () => {
  expect(
    await of(asJob, ['voices:', `${job()}voices:`], told, ['[[your town]] opens.', '[[your town]] opens. I may get a bonus!']),
  ).toEqual([]);
  expect(await of(asJob, ['voices:', `${job()}voices:`], told)).toEqual([
    expect.stringMatching(/^voices\[0\]\.overrides\.bluesky: this text does not say “I may get a bonus”/),
  ]);
  expect(await of(asJob, ['voices:', `${job()}voices:`])).toHaveLength(2);
});

test('half a word is not the word', async () => {
  expect(await of(asJob, ['voices:', `${job('farm open')}voices:`])).toHaveLength(2);
});

test('without a bonus nothing has to be said, and only a job has a recruiter', async () => {
  const plain = job().replace(/ {2}bonus.*\n/, '');
  expect(await of(asJob, ['voices:', `${plain}voices:`])).toEqual([]);
  expect(await of(['voices:', `${plain}voices:`])).toEqual([expect.stringContaining('job: only a post of “kind: job” has these fields')]);
});
