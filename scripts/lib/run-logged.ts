import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

/** How long a process has to end by itself before it is killed, in milliseconds. */
const GRACE = 3_000;

export interface LoggedRun {
  command: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** The file that takes all that it prints. */
  log: string;
  signal: AbortSignal;
  onStart?: (pid: number) => void;
  /** Answers what the process asks; nothing where there is no answer. */
  answer?: ((question: unknown) => Promise<object | undefined>) | undefined;
}

/**
 * Runs a process with its output in a file, in a group of its own so that its helpers end with it. A channel to it
 * stays open, by which parent-watch.mjs knows that we are there.
 * @returns its exit code, or the signal that ended it
 * @throws the signal's reason, once the process has ended, where we were asked to stop
 */
export async function runLogged(run: LoggedRun): Promise<number | NodeJS.Signals> {
  run.signal.throwIfAborted();
  const log = openSync(run.log, 'w');
  try {
    const child = spawn(run.command, run.args, {
      cwd: run.cwd,
      env: run.env,
      stdio: ['ignore', log, log, 'ipc'],
      detached: process.platform !== 'win32',
      // Pages go through the channel, and JSON would escape each of their quotes.
      serialization: 'advanced',
    });
    const { answer } = run;
    if (answer)
      child.on('message', (question) => {
        void answer(question).then((said) => (said && child.connected ? child.send(said, () => undefined) : undefined));
      });
    if (child.pid !== undefined) run.onStart?.(child.pid);
    return await ended(child, run.signal);
  } finally {
    closeSync(log);
  }
}

function ended(child: ChildProcess, signal: AbortSignal): Promise<number | NodeJS.Signals> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const stop = () => {
      end(child, 'SIGTERM');
      timer = setTimeout(() => end(child, 'SIGKILL'), GRACE);
    };
    signal.addEventListener('abort', stop, { once: true });
    child.on('error', reject);
    child.on('exit', (code, killedBy) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      end(child, 'SIGKILL');
      if (signal.aborted) reject(signal.reason);
      else resolve(code ?? killedBy ?? 1);
    });
  });
}

/** Ends a process and, where the system has groups, all that it has started. */
function end(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}

/** The last lines of a log, without the colours and the empty lines. */
export function lastLines(log: string, count = 30): string {
  const lines = readFileSync(log, 'utf8')
    .replace(/\u001B\[[0-9;]*m/g, '')
    .split(/\r?\n/);
  return lines
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .join('\n');
}
