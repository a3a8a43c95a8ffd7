import { noProgress, readProgress } from '../../domain/learning/progress-data.ts';
import { progressKey, type Progress, type ProgressStore } from '../../domain/learning/progress.ts';

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The browser’s own store, or nothing where it keeps nothing (a blocked one throws as soon as it is named). */
function browserStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** A store may exist and refuse whatever it is given (a private window, a full disk). */
function keeps(storage: Kept | undefined): boolean {
  const probe = `${progressKey}.probe`;
  try {
    storage?.setItem(probe, probe);
    storage?.removeItem(probe);
    return storage !== undefined;
  } catch {
    return false;
  }
}

/**
 * Progress in the browser. It is read anew each time: another tab may have written. Where the browser keeps
 * nothing it lasts as long as the page.
 */
export function createStore(storage: Kept | undefined = browserStorage()): ProgressStore {
  let last = noProgress();
  const store: ProgressStore = {
    persistent: keeps(storage),
    read() {
      try {
        const text = store.persistent && storage?.getItem(progressKey);
        if (text) last = readProgress(JSON.parse(text))?.progress ?? last;
        else if (store.persistent) last = noProgress();
      } catch {
        // What cannot be read is as good as nothing.
      }
      return last;
    },
    update(change: (progress: Progress) => void) {
      change(store.read());
      try {
        storage?.setItem(progressKey, JSON.stringify(last));
      } catch {
        store.persistent = false;
      }
    },
  };
  return store;
}
