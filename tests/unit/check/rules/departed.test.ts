import { expect, test } from 'vitest';
import { check } from '../tree.ts';

test('the places of people who withdrew: each once, and no circle through one of them', async () => {
  const { en } = await check({
    'settings/departed.yaml': 'departed:\n  - { id: departed-a, sponsor: jan-kowalczyk }\n  - { id: departed-b }\n  - { id: departed-b }\n',
    'champions/jan-kowalczyk.yaml': (text) => `${text}sponsor: departed-a\n`,
  });
  expect(en).toEqual([
    expect.stringMatching(
      /^settings\/departed\.yaml:2:\d+ departed\[0\]\.sponsor: sponsors in a circle: departed-a → jan-kowalczyk → departed-a/,
    ),
    expect.stringMatching(/^settings\/departed\.yaml:4:\d+ departed\[2\]\.id: “departed-b” is already in this list/),
  ]);
});

test('a place in the middle of a line, and one at its beginning, are right', async () => {
  const { en } = await check({
    'settings/departed.yaml': 'departed:\n  - { id: departed-a, sponsor: departed-b }\n  - { id: departed-b }\n',
    'champions/jan-kowalczyk.yaml': (text) => `${text}sponsor: departed-a\n`,
  });
  expect(en).toEqual([]);
});
