import type { LoaderContext } from 'astro/loaders';

type Watcher = NonNullable<LoaderContext['watcher']>;
export type FileEvent = 'add' | 'change' | 'unlink';
type Heard = (path: string) => unknown;

const hearing = new WeakMap<Watcher, Record<FileEvent, Heard[]>>();

/** Chokidar tells one change of a file in 50 ms, and of a second one in that time nothing: editors that save in two steps make both. */
const SETTLED = 100;

/**
 * Hears of changed files once they have settled. All collections share one listener of each kind: each with its own makes more than
 * fifty, of which Node warns.
 */
export function onChange(watcher: Watcher, event: FileEvent, heard: Heard): void {
  let all = hearing.get(watcher);
  if (all === undefined) {
    const own: Record<FileEvent, Heard[]> = { add: [], change: [], unlink: [] };
    hearing.set(watcher, (all = own));
    const settling = new Map<string, NodeJS.Timeout>();
    for (const kind of ['add', 'change', 'unlink'] as const)
      watcher.on(kind, (path: string) => {
        clearTimeout(settling.get(path));
        const tell = () => {
          settling.delete(path);
          for (const one of own[kind]) void one(path);
        };
        settling.set(path, setTimeout(tell, SETTLED));
      });
  }
  all[event].push(heard);
}
