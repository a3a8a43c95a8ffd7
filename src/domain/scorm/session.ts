import type { Progress } from '../learning/progress.ts';
import type { Dialect } from './dialect.ts';
import { outcomeOf } from './outcome.ts';
import type { Runtime } from './runtime.ts';
import { sessionTime } from './session-time.ts';
import { readSuspendData, writeSuspendData } from './suspend.ts';
import type { ModuleShape } from './types.ts';

/** One sitting with a platform, from its first word to its last. */
export interface Session {
  /** Whether the platform keeps what is done. It does not when a module is only shown (`browse`, `review`). */
  writes: boolean;
  /** What was done in earlier sittings. */
  progress: Progress;
  /** Where they ended: a view’s name; empty at first. */
  location: string;
  /** Tells the platform how things stand; whether it took all of it. What it did not take is told again the next time. */
  save(progress: Progress, location: string): boolean;
  /** The same, and ends the sitting. Once only: after that, nothing is told any more. */
  leave(progress: Progress, location: string): boolean;
}

/** A platform that says nothing of the mode means that the module is taken: only these two mean that it isn’t. */
const shownOnly = ['browse', 'review'];

/** Begins a sitting, or gives nothing where the platform does not start. `clock` is in milliseconds. */
export function openSession(runtime: Runtime, dialect: Dialect, shape: ModuleShape, clock: () => number): Session | undefined {
  // A platform whose sitting has begun already says no, and is one all the same.
  if (!runtime.initialize() && runtime.lastError() !== dialect.begun) return undefined;
  const began = clock();
  const writes = !shownOnly.includes(runtime.get(dialect.mode).trim().toLowerCase());
  const before = runtime.get(dialect.status);
  let finished = dialect.finished.includes(before);
  let over = false;
  const taken = new Map<string, string>([[dialect.status, before]]);

  const tell = (values: readonly (readonly [element: string, value: string])[]): boolean =>
    values
      .filter(([element, value]) => taken.get(element) !== value)
      .map(([element, value]) => {
        const took = runtime.set(element, value);
        if (took) taken.set(element, value);
        return took;
      })
      .every(Boolean);

  const state = (progress: Progress, location: string) => {
    const outcome = outcomeOf(progress, shape);
    // What was finished once stays so, also when somebody takes a lesson up again.
    finished ||= outcome.finished;
    return [
      [dialect.suspendData, writeSuspendData(progress, shape, dialect.suspendLimit)],
      [dialect.location, location],
      ...scoreValues(dialect, outcome.score),
      ...(finished && dialect.finished.includes(before) ? [] : [[dialect.status, finished ? 'completed' : 'incomplete'] as const]),
      [dialect.exit, finished ? dialect.exits.finished : dialect.exits.unfinished],
      [dialect.sessionTime, sessionTime(clock() - began, dialect.version)],
    ] as const;
  };

  return {
    writes,
    progress: readSuspendData(runtime.get(dialect.suspendData), shape),
    location: runtime.get(dialect.location),
    save(progress, location) {
      if (!writes || over) return true;
      const took = tell(state(progress, location));
      return runtime.commit() && took;
    },
    leave(progress, location) {
      if (over) return true;
      const took = !writes || tell(state(progress, location));
      over = true;
      // To terminate is to commit as well, in both standards. A commit of its own would wait for an answer, which
      // browsers refuse to a page that is being left; platforms send this last word in a way that they allow.
      return runtime.terminate() && took;
    },
  };
}

function scoreValues({ score }: Dialect, part: number | undefined): [string, string][] {
  if (part === undefined) return [];
  return [
    [score.raw, String(Math.round(part * 100))],
    [score.min, '0'],
    [score.max, '100'],
    // real(10,7): at most seven decimals.
    ...(score.scaled === undefined ? [] : [[score.scaled, String(Number(part.toFixed(7)))] as [string, string]]),
  ];
}
