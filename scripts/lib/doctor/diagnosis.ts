import { catalogue, type SaidValues } from '../catalogue.ts';
import { ExpectedError } from '../expected-error.ts';

export const WORDS = catalogue(new URL('./messages/', import.meta.url));

/** One thing about a host. `must`: something does not work, or tells what it should not; `should`: it works, and could be better. */
export interface Diagnosis {
  level: 'must' | 'should';
  code: string;
  values: SaidValues;
}

export type Diagnose = (level: Diagnosis['level'], code: string, values?: SaidValues) => void;

/** Collects what is found; the same thing is said once. */
export class Diagnoses {
  readonly #found = new Map<string, Diagnosis>();

  readonly add: Diagnose = (level, code, values = {}) => {
    const key = `${code} ${JSON.stringify(values)}`;
    if (!this.#found.has(key)) this.#found.set(key, { level, code, values });
  };

  /** What must change comes first. */
  all(): Diagnosis[] {
    const found = [...this.#found.values()];
    return [...found.filter(({ level }) => level === 'must'), ...found.filter(({ level }) => level === 'should')];
  }
}

/** A place where no diagnosis can be made. */
export const cannotLook = (code: string, values: SaidValues, exitCode: 1 | 2 = 1): ExpectedError =>
  new ExpectedError(WORDS.words(code, values), { exitCode });

/** A few of many paths, for a message. */
export const few = (paths: readonly string[]): string => `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? '…' : ''}`;
