import type { Progress, ProgressStore } from '../learning/progress.ts';

/** Progress that the page holds and somebody else keeps: `changed` is called at each change. */
export function heldStore(progress: Progress, changed: () => void): ProgressStore {
  return {
    read: () => progress,
    update(change) {
      change(progress);
      changed();
    },
  };
}
