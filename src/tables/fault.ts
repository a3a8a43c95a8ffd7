import type { Said } from './words.ts';

/** A sentence about a file, with the place that it is about in front: `map.yaml:3:8`. */
export type PlacedSentence = Said & { place?: string };

/** What is wrong with a whole file or map, so that no row of it can be read. */
export class ImportFault extends Error {
  readonly sentences: readonly PlacedSentence[];
  /** 1: the file is at fault; 2: the map or the options. */
  readonly exitCode: 1 | 2;

  constructor(sentences: readonly PlacedSentence[], exitCode: 1 | 2 = 2) {
    super(sentences.map(({ code }) => code).join(', '));
    this.sentences = sentences;
    this.exitCode = exitCode;
  }
}
