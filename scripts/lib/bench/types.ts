import type { Words } from '../words.ts';

/** One series of measured values, one a round. */
export interface Series {
  name: string;
  unit: 's' | 'ms' | 'MB' | 'kB' | 'images/s';
  values: readonly number[];
}

/** What one measure has found. What could not be measured is a note, never a number. */
export interface Outcome {
  series: readonly Series[];
  /** The figure that the goal is about, of each round. */
  result?: {
    name: string;
    unit: '×' | 's' | 'ms' | 'kB' | 'points' | 'exponent' | 'images/s';
    values: readonly number[];
    goal: number;
    better: 'low' | 'high';
  };
  notes: readonly string[];
}

export interface Measure {
  /** `P1` */
  id: string;
  title: Words;
  goal: string;
  run(bench: Bench): Promise<Outcome>;
}

/** What measures work with. */
export interface Bench {
  /** How often each thing is measured, ours and the peer’s in turn. */
  rounds: number;
  /** The folder of corpora, peers and outputs; nothing else is written. */
  folder: string;
  say(text: string): void;
}
