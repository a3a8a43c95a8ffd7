import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStats } from '../../../scripts/lib/stats.ts';
import { makeTree } from '../output/tree.ts';

test('lines add up; nested counts have one name; half a line is left out', () => {
  const folder = makeTree({
    's.jsonl': '{"searchEntries":3}\n{"images":{"made":1,"reused":2}}\n\n{"images":{"made":4}}\n{"name":"x"}\n{"sear',
  });
  expect(readStats(join(folder, 's.jsonl'))).toEqual({ searchEntries: 3, imagesMade: 5, imagesReused: 2 });
});

test('no file, no counts', () => expect(readStats('/nowhere/s.jsonl')).toEqual({}));
