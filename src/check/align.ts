import { diffArrays } from 'diff';
import type { PageBlock } from './drift.ts';

/**
 * For each block of a source the block of the translation that stands for it, by its index: by their kinds and their
 * order, since the words differ. Nothing where the translation has none.
 */
export function alignBlocks(source: readonly PageBlock[], translation: readonly PageBlock[]): (number | undefined)[] {
  const kinds = (blocks: readonly PageBlock[]): string[] => blocks.map(({ kind }) => kind);
  const found: (number | undefined)[] = [];
  let here = 0;
  let waiting: number[] = [];
  for (const run of diffArrays(kinds(translation), kinds(source))) {
    if (run.removed) {
      waiting = run.value.map((_, index) => here + index);
      here += run.value.length;
    } else if (run.added) {
      for (const _ of run.value) found.push(waiting.shift());
    } else {
      waiting = [];
      for (const _ of run.value) found.push(here++);
    }
  }
  return found;
}
