import { alignBlocks } from '../../../src/check/align.ts';
import { changedBlocks, isFactual, pageBlocks, type Drift } from '../../../src/check/drift.ts';

/** A changed block beside its translation, for somebody who brings it up to date. */
export interface ChangedPair {
  number: number;
  /** Whether a rule, a number, a day or a link has changed. */
  isFactual: boolean;
  state: 'added' | 'changed' | 'gone';
  source: { text: string; line: number } | undefined;
  translation: { text: string; line: number } | undefined;
}

export function changedPairs(drift: Drift): ChangedPair[] {
  const own = pageBlocks(drift.entry);
  const places = alignBlocks(drift.blocks, own);
  return changedBlocks(drift).map((number) => {
    const state = drift.comparison.blocks[number - 1]?.state;
    return {
      number,
      isFactual: isFactual(drift, number),
      state: state === 'added' ? 'added' : state === undefined || state === 'same' ? 'gone' : 'changed',
      source: drift.blocks[number - 1],
      translation: own[places[number - 1] ?? -1],
    };
  });
}
