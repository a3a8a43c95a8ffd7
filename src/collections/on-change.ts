import type { LoaderContext } from 'astro/loaders';

type Watcher = NonNullable<LoaderContext['watcher']>;
export type FileEvent = 'add' | 'change' | 'unlink';
type Heard = (path: string) => unknown;

const hearing = new WeakMap<Watcher, Record<FileEvent, Heard[]>>();

/**
 * Hears of changed files. All collections share one listener of each kind: each with its own makes more than fifty, of
 * which Node warns.
 */
export function onChange(watcher: Watcher, event: FileEvent, heard: Heard): void {
  let all = hearing.get(watcher);
  if (all === undefined) {
    const own: Record<FileEvent, Heard[]> = { add: [], change: [], unlink: [] };
    hearing.set(watcher, (all = own));
    for (const kind of ['add', 'change', 'unlink'] as const) watcher.on(kind, (path: string) => own[kind].forEach((one) => void one(path)));
  }
  all[event].push(heard);
}
