import { expect, test } from 'vitest';
import { corpus } from '../../corpus/index.ts';
import { check } from './tree.ts';

test('of hundreds of odd inputs each is refused that must be, and none that is right', async () => {
  const inputs = await corpus();
  expect(inputs.length).toBeGreaterThanOrEqual(300);
  expect(new Set(inputs.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(40);

  const { problems } = await check(Object.assign({}, ...inputs.map(({ files }) => files)) as Record<string, string | Uint8Array>);
  const told = Map.groupBy(problems, ({ file }) => file);
  const wrong = inputs.flatMap(({ kind, files, expected }) => {
    const found = Object.keys(files).flatMap((file) => told.get(file) ?? []);
    const isWrong = (expected === 'clean' && found.length > 0) || (expected === 'refused' && found.length === 0);
    return isWrong
      ? [
          {
            kind,
            expected,
            files: Object.keys(files),
            text: String(Object.values(files).at(-1)).slice(0, 400).split('---\n').at(-1),
            found: found.map(({ message }) => message),
          },
        ]
      : [];
  });
  expect(wrong).toEqual([]);
  // What is wrong in a file of the corpus is said of that file, never of a sound one beside it.
  const own = new Set(inputs.flatMap(({ files }) => Object.keys(files)));
  expect(problems.filter(({ file }) => !own.has(file))).toEqual([]);
});
