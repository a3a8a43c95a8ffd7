/**
 * The data of the drawing, as classic scripts that call back: all that works on `file:`. Places go by running numbers, in the order of `everyPlace`; of an
 * unnamed one there is nothing but where it stands.
 */
export const lineageCallback = 'flambeauLineage';

/** How many steps a row is divided into: where places stand is told in whole steps. */
export const rowSteps = 4;

/** The first part: who follows whom, and where they stand. Enough to draw, in few bytes. */
export interface TreePart {
  /** How many each place passed the torch to. */
  children: number[];
  /** The row of each place, in steps of a quarter row, less that of the place before. */
  rows: number[];
  /** The numbers of unnamed places, each less the one before. */
  unnamed: number[];
  /** The other parts, as many as this says. */
  parts: number;
}

/** Some hundred people, in the order of their numbers; unnamed places are left out. */
export interface NamesPart {
  /** One line each. */
  names: string;
  /** The towns of this part, one line each, and for each person the number of theirs. */
  towns: string;
  town: number[];
  /** One line each, in the short form of `shortId`. */
  ids: string;
  /** The last days of this part’s consents, and for each person the number of theirs: by the reader’s clock, a lapsed one has no name. */
  untils: string[];
  until: number[];
}

/** The callback: which part (0 for the tree), and what it holds. */
export type Receive = (part: number, data: TreePart | NamesPart) => void;

/** People in a part: what a slow phone decodes within a frame. */
export const peopleInPart = 1000;
