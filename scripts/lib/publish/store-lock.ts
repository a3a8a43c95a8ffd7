import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { isAlive } from '../processes.ts';
import { moment } from './report.ts';
import type { TargetLock } from './target.ts';
import { refused } from './words.ts';

/** The file at a store that says who is publishing there. */
export const STORE_LOCK = 'flambeau-publishing.json';

/** A publisher says this often that they are still there; after STALE without a sign they are gone. Milliseconds. */
const HEARTBEAT = 60_000;
const STALE = 10 * 60_000;
/** Stores have no way to take a file only where it is free: whoever wrote last within this time has it. */
const SETTLE = 1_500;

const holderSchema = z.object({ token: z.string(), pid: z.int(), host: z.string(), who: z.string(), since: z.string(), alive: z.string() });
type Holder = z.infer<typeof holderSchema>;

/** How a store reads and writes a small file. */
export interface SmallFiles {
  read(path: string): Promise<string | undefined>;
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
}

/** Takes a store’s lock, or says who has it. One whose holder is gone is taken over. */
export async function lockStore(files: SmallFiles, target: string, signal: AbortSignal, settle = SETTLE): Promise<TargetLock> {
  const holder = holderOf(await files.read(STORE_LOCK));
  if (holder !== undefined && !isGone(holder)) throw busy(target, holder);
  const since = new Date().toISOString();
  const me: Holder = {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    who: `${userInfo().username}@${hostname()}`,
    since,
    alive: since,
  };
  await files.write(STORE_LOCK, JSON.stringify(me));
  await sleep(settle, undefined, { signal });
  const now = holderOf(await files.read(STORE_LOCK));
  if (now?.token !== me.token) throw now === undefined ? refused('lock-lost', { target }) : busy(target, now);
  let isLost = false;
  const beat = setInterval(() => {
    void (async () => {
      if (holderOf(await files.read(STORE_LOCK))?.token !== me.token) isLost = true;
      else await files.write(STORE_LOCK, JSON.stringify({ ...me, alive: new Date().toISOString() }));
    })().catch(() => {});
  }, HEARTBEAT).unref();
  return {
    assertHeld: () => {
      if (isLost) throw refused('lock-lost', { target });
    },
    release: async () => {
      clearInterval(beat);
      if (holderOf(await files.read(STORE_LOCK))?.token === me.token) await files.remove(STORE_LOCK);
    },
  };
}

function holderOf(text: string | undefined): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
}

/** On this machine the process tells, elsewhere only the silence. */
function isGone({ pid, host, alive }: Holder): boolean {
  return (host === hostname() && !isAlive(pid)) || Date.now() - Date.parse(alive) > STALE;
}

const busy = (target: string, { who, since }: Holder) => refused('busy', { target, who, since: moment(since), minutes: STALE / 60_000 });
