import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode, ExpectedError } from './expected-error.ts';
import { isAlive } from './processes.ts';

/** A holder says this often that it is still there; one that has been silent for STALE is not. Milliseconds. */
const HEARTBEAT = 5_000;
const STALE = 60_000;
const POLL = 250;

interface Holder {
  token: string;
  pid: number;
  /** The process that works for the holder, which may outlive it for a moment. */
  child?: number;
  host: string;
}

export interface Lock {
  /** Names the process that works for us: while it lives, the lock is not free. */
  workingFor(child: number): void;
  /** Throws where another build has taken the lock from us, which happens when this one was suspended for long. */
  assertHeld(): void;
  release(): void;
}

export interface LockOptions {
  signal?: AbortSignal;
  /** Called once when somebody else holds it, with their process. */
  onWait?: (pid: number) => void;
}

/**
 * Takes the lock of a file, after whoever holds it. Astro keeps what it needs during a build in .astro/ (the list of
 * content modules, above all), for one build at a time: two at once would mix their content.
 */
export async function takeLock(file: string, options: LockOptions = {}): Promise<Lock> {
  const me: Holder = { token: randomUUID(), pid: process.pid, host: hostname() };
  mkdirSync(dirname(file), { recursive: true });
  let waited = false;
  while (!tryTake(file, me)) {
    const holder = readHolder(file);
    if (holder !== undefined && isGone(file, holder)) {
      bury(file, holder);
      continue;
    }
    if (holder !== undefined && !waited) {
      waited = true;
      options.onWait?.(holder.pid);
    }
    await sleep(POLL, undefined, options.signal === undefined ? {} : { signal: options.signal }).catch((error: unknown) => {
      throw options.signal?.aborted === true ? options.signal.reason : error;
    });
  }
  return hold(file, me);
}

function hold(file: string, me: Holder): Lock {
  const holds = () => readHolder(file)?.token === me.token;
  const beat = setInterval(() => {
    if (holds()) utimesSync(file, new Date(), new Date());
  }, HEARTBEAT).unref();
  return {
    workingFor: (child) => {
      if (holds()) writeFileSync(file, JSON.stringify({ ...me, child }));
    },
    assertHeld: () => {
      if (holds()) return;
      throw new ExpectedError({
        en: 'Another build began while this one was suspended, and their work may be mixed. Nothing was published. Run it again.',
        fr: 'Une autre construction a commencé pendant que celle-ci était suspendue, et leur travail a pu se mélanger. Rien n’a été publié. Relancez-la.',
      });
    },
    release: () => {
      clearInterval(beat);
      if (holds()) rmSync(file, { force: true });
    },
  };
}

function tryTake(file: string, me: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(me), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined while the lock is free, or is just being written. */
function readHolder(file: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isHolder(holder) ? holder : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return age(file) > STALE ? { token: '', pid: 0, host: '' } : undefined;
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === 'object' && value !== null && 'token' in value && 'pid' in value && typeof value.pid === 'number' && 'host' in value
  );
}

/** On this machine the process tells; from another one (a shared folder, another container) only the silence does. */
function isGone(file: string, { pid, child, host }: Holder): boolean {
  if (age(file) > STALE) return true;
  return host === hostname() && !isAlive(pid) && (child === undefined || !isAlive(child));
}

function age(file: string): number {
  const modified = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return modified === undefined ? 0 : Date.now() - modified;
}

/** Removes a lock whose holder is gone, and no other: somebody may have taken it since it was read. */
function bury(file: string, holder: Holder): void {
  const grave = `${file}.${randomUUID()}`;
  try {
    renameSync(file, grave);
    if ((readHolder(grave)?.token ?? '') !== holder.token) linkSync(grave, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error) ?? '')) throw error;
  }
  rmSync(grave, { force: true });
}
