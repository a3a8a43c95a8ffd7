import { constants } from 'node:os';

/** Not SIGHUP: listening to it would undo nohup, and a closed terminal leaves nothing that the next build cannot tidy. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Somebody has asked us to stop: Ctrl+C, or a service manager. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  /** As a shell counts it: 130 for Ctrl+C, 143 for SIGTERM. */
  readonly exitCode: number;

  constructor(signal: (typeof SIGNALS)[number]) {
    super(signal);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/** Runs a task that stops when it is asked to; its own clean-up comes before the exit code. */
export async function interruptible(task: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals) => {
    const signal = SIGNALS.find((known) => known === name);
    if (signal !== undefined) controller.abort(new Interrupted(signal));
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await task(controller.signal);
  } catch (error) {
    if (error instanceof Interrupted) return error.exitCode;
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}

/** The result of a task that cannot stop by itself, unless we are asked to stop first. */
export function orInterrupted<T>(task: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    task.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
