import { readKept, type Shelf } from '../../domain/kept.ts';
import { noProgress, readProgress } from '../../domain/learning/progress-data.ts';
import type { Progress, ProgressStore } from '../../domain/learning/progress.ts';
import { openShelf } from '../lib/storage.ts';

/** A store may exist and refuse whatever it is given (a private window, a full disk). */
const keeps = (probe: Shelf): boolean => probe.write('1') && probe.write(undefined);

/**
 * Progress in the browser. It is read anew each time: another tab may have written. Where the browser keeps
 * nothing it lasts as long as the page.
 */
export function createStore(shelf = openShelf('progress'), probe = openShelf('progress.probe')): ProgressStore {
  let last = noProgress();
  const store: ProgressStore = {
    persistent: keeps(probe),
    read() {
      if (store.persistent) last = readKept(shelf, readProgress) ?? noProgress();
      return last;
    },
    update(change: (progress: Progress) => void) {
      change(store.read());
      if (store.persistent) store.persistent = shelf.write(JSON.stringify(last));
    },
  };
  return store;
}
