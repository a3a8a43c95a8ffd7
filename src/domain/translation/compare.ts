import { diffArrays } from 'diff';
import type { Mark } from './record.ts';

/** How a block of the source stands now to the translation: settled, other words, another fact, or new. */
export type BlockState = 'same' | 'reworded' | 'facts' | 'added';

export interface Comparison {
  /** One for each block of the source as it is now. `was` is the mark it had, where it had one. */
  blocks: readonly { state: BlockState; was?: Mark }[];
  /** Blocks that are gone: behind which block of now they stood (0 for the beginning), and whether a fact went with them. */
  gone: readonly { after: number; mark: Mark }[];
}

/**
 * Holds the blocks of a source against those that a translation was made from. A block that has only moved is the same.
 */
export function compare(then: readonly Mark[], now: readonly Mark[]): Comparison {
  const moved = countOf(then);
  const blocks: { state: BlockState; was?: Mark }[] = now.map((mark) => {
    const left = moved.get(mark.text) ?? 0;
    moved.set(mark.text, left - 1);
    return left > 0 ? { state: 'same', was: mark } : { state: 'added' };
  });
  const still = countOf(now);
  const gone: { after: number; mark: Mark }[] = [];
  const runs = diffArrays(
    then.map(({ text }) => text),
    now.map(({ text }) => text),
  );
  for (const run of runs) if (!run.added && !run.removed) for (const text of run.value) still.set(text, (still.get(text) ?? 0) - 1);
  let at = 0;
  let old = 0;
  let waiting: Mark[] = [];
  const leave = (): void => {
    gone.push(...waiting.map((mark) => ({ after: at, mark })));
    waiting = [];
  };
  for (const run of runs) {
    if (run.removed) {
      for (const mark of then.slice(old, old + run.value.length)) {
        const left = still.get(mark.text) ?? 0;
        still.set(mark.text, left - 1);
        if (left <= 0) waiting.push(mark);
      }
      old += run.value.length;
    } else if (run.added) {
      for (let index = at; index < at + run.value.length; index += 1) {
        const was = blocks[index]?.state === 'added' ? waiting.shift() : undefined;
        if (was !== undefined) blocks[index] = { state: was.facts === now[index]?.facts ? 'reworded' : 'facts', was };
      }
      at += run.value.length;
      leave();
    } else {
      leave();
      at += run.value.length;
      old += run.value.length;
    }
  }
  leave();
  return { blocks, gone };
}

/**
 * The record after somebody has settled blocks: those of them are as the source is now, the others as they were.
 * @param settled numbers of blocks, from 1, with those that went behind them; all when nothing is given
 */
export function settle(now: readonly Mark[], { blocks, gone }: Comparison, settled?: ReadonlySet<number>): Mark[] {
  const isSettled = (number: number): boolean => settled === undefined || settled.has(number);
  const goneAfter = (number: number): Mark[] =>
    isSettled(number) ? [] : gone.filter(({ after }) => after === number).map(({ mark }) => mark);
  return [
    ...goneAfter(0),
    ...now.flatMap((mark, index) => {
      const was = blocks[index]?.was;
      const kept = isSettled(index + 1) ? [mark] : was === undefined ? [] : [was];
      return [...kept, ...goneAfter(index + 1)];
    }),
  ];
}

function countOf(marks: readonly Mark[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of marks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
