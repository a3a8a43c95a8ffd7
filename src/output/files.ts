import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder, as paths with `/`, sorted. Folders themselves are not listed; links are not followed. */
export async function listFiles(folder: string): Promise<string[]> {
  const files: string[] = [];
  const pending = [''];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const entry of await readdir(join(folder, at), { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) pending.push(path);
      else files.push(path);
    }
  }
  return files.sort();
}

/** What a task makes of each item, in the order of the list; the next few are under way meanwhile. */
export async function* inOrder<T, Made>(
  items: readonly T[],
  task: (item: T) => Promise<Made>,
  ahead = 8,
): AsyncGenerator<readonly [item: T, made: Made]> {
  const underWay: Promise<Made>[] = [];
  for (const [index, item] of items.entries()) {
    while (underWay.length < ahead && index + underWay.length < items.length) {
      const made = task(items[index + underWay.length]!);
      // A failure is thrown when its turn comes; until then it is no unhandled one.
      made.catch(() => {});
      underWay.push(made);
    }
    yield [item, await underWay.shift()!];
  }
}

/** Runs a task over a list, a few at a time: enough to keep the disk busy, few enough to hold little in memory. */
export async function forEachOf<T>(items: readonly T[], task: (item: T) => Promise<void>, atOnce = 8): Promise<void> {
  const iterator = items.values();
  const worker = async () => {
    for (const item of iterator) await task(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
