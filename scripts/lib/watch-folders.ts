import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells of every change below a folder. Each folder is watched by itself: Node's own `recursive` follows single files
 * on Linux, and loses one that an editor has replaced by a new file of the same name, as most editors save.
 */
export function watchFolders(root: string, onChange: () => void): { close(): void } {
  const watchers = new Map<string, FSWatcher>();
  const follow = (): void => {
    const there = new Set([root, ...foldersBelow(root)]);
    for (const [path, watcher] of watchers) {
      if (there.has(path)) continue;
      watcher.close();
      watchers.delete(path);
    }
    for (const path of there) {
      if (watchers.has(path)) continue;
      try {
        const watcher = watch(path, () => {
          follow();
          onChange();
        });
        watcher.on('error', () => watcher.close());
        watchers.set(path, watcher);
      } catch {
        // Gone since it was listed.
      }
    }
  };
  follow();
  return { close: () => watchers.forEach((watcher) => watcher.close()) };
}

function foldersBelow(root: string): string[] {
  try {
    const entries = readdirSync(root, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
