import { EventEmitter } from 'node:events';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { onChange } from '../../../src/collections/on-change.ts';

test('a hundred collections hear of each change through one listener', () => {
  const watcher = new EventEmitter();
  const heard: string[] = [];
  for (let number = 0; number < 100; number += 1)
    onChange(watcher as unknown as NonNullable<LoaderContext['watcher']>, 'change', (path) => heard.push(`${number} ${path}`));
  expect(watcher.listenerCount('change')).toBe(1);
  watcher.emit('change', 'a.mdx');
  watcher.emit('add', 'b.mdx');
  expect([heard.length, heard[0], heard[99]]).toEqual([100, '0 a.mdx', '99 a.mdx']);
});
