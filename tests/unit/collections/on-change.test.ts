import { EventEmitter } from 'node:events';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onChange } from '../../../src/collections/on-change.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a hundred collections hear of each change through one listener', () => {
  const watcher = new EventEmitter();
  const heard: string[] = [];
  for (let number = 0; number < 100; number += 1)
    onChange(watcher as unknown as NonNullable<LoaderContext['watcher']>, 'change', (path) => heard.push(`${number} ${path}`));
  expect(watcher.listenerCount('change')).toBe(1);
  watcher.emit('change', 'a.mdx');
  watcher.emit('add', 'b.mdx');
  vi.runAllTimers();
  expect([heard.length, heard[0], heard[99]]).toEqual([100, '0 a.mdx', '99 a.mdx']);
});

test('a file that is saved several times at once is heard of when it has settled, by what happened last', () => {
  const watcher = new EventEmitter();
  const heard: string[] = [];
  for (const event of ['add', 'change', 'unlink'] as const)
    onChange(watcher as unknown as NonNullable<LoaderContext['watcher']>, event, (path) => heard.push(`${event} ${path}`));
  watcher.emit('unlink', 'a.mdx');
  watcher.emit('add', 'a.mdx');
  watcher.emit('change', 'b.mdx');
  vi.advanceTimersByTime(60);
  watcher.emit('change', 'b.mdx');
  vi.advanceTimersByTime(60);
  expect(heard).toEqual(['add a.mdx']);
  vi.runAllTimers();
  expect(heard).toEqual(['add a.mdx', 'change b.mdx']);
});
