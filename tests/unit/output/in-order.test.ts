import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from '../../../src/output/files.ts';

test('results come in the order of the list, whichever is ready first, with a few under way', async () => {
  let underWay = 0;
  let most = 0;
  const task = async (milliseconds: number) => {
    most = Math.max(most, ++underWay);
    await wait(milliseconds);
    underWay -= 1;
    return milliseconds * 2;
  };
  const made: (readonly [number, number])[] = [];
  for await (const one of inOrder([30, 1, 20, 2, 10, 3], task, 3)) made.push(one);
  expect(made).toEqual([
    [30, 60],
    [1, 2],
    [20, 40],
    [2, 4],
    [10, 20],
    [3, 6],
  ]);
  expect(most).toBe(3);
});

test('a failure is thrown when its turn comes', async () => {
  const met: string[] = [];
  const task = async (item: string) => {
    if (item === 'b') throw new Error('no b');
    return item;
  };
  await expect(async () => {
    for await (const [item] of inOrder(['a', 'b', 'c'], task)) met.push(item);
  }).rejects.toThrow('no b');
  expect(met).toEqual(['a']);
});
