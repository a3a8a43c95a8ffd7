import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { takeLock } from '../../../scripts/lib/lock.ts';
import { makeTree } from '../output/tree.ts';

const lockFile = () => join(makeTree({}), 'deep', 'build.lock');
/** The number of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;
const leave = (file: string, holder: object, minutes = 0) => {
  writeFileSync(file, JSON.stringify({ token: 'other', ...holder }));
  const then = new Date(Date.now() - minutes * 60_000);
  utimesSync(file, then, then);
};
/** Whether the lock is given within a moment. */
const given = async (file: string) => {
  const stop = new AbortController();
  const taken = takeLock(file, { signal: stop.signal }).then(
    (lock) => {
      lock.release();
      return true;
    },
    () => false,
  );
  setTimeout(() => stop.abort(new Error('stop')), 700);
  return taken;
};

test('one at a time, in turn', async () => {
  const file = lockFile();
  const first = await takeLock(file);
  const waits: number[] = [];
  let second = false;
  const later = takeLock(file, { onWait: (pid) => waits.push(pid) }).then((lock) => {
    second = true;
    return lock;
  });
  await sleep(600);
  expect([second, waits]).toEqual([false, [process.pid]]);
  first.release();
  (await later).release();
  expect(existsSync(file)).toBe(false);
});

test('a holder that is gone does not keep it', async () => {
  const file = lockFile();
  (await takeLock(file)).release();
  leave(file, { pid: deadPid(), host: hostname() });
  expect(await given(file)).toBe(true);
});

test('but one whose worker still ends does', async () => {
  const file = lockFile();
  (await takeLock(file)).release();
  leave(file, { pid: deadPid(), child: process.pid, host: hostname() });
  expect(await given(file)).toBe(false);
});

test('a holder on another machine keeps it until it has been silent for a minute', async () => {
  const file = lockFile();
  (await takeLock(file)).release();
  leave(file, { pid: deadPid(), host: 'another-machine' });
  expect(await given(file)).toBe(false);
  leave(file, { pid: process.pid, host: 'another-machine' }, 2);
  expect(await given(file)).toBe(true);
});

test('a lock cut off while it was written', async () => {
  const file = lockFile();
  (await takeLock(file)).release();
  writeFileSync(file, '{"tok');
  expect(await given(file)).toBe(false);
  const then = new Date(Date.now() - 120_000);
  utimesSync(file, then, then);
  expect(await given(file)).toBe(true);
});

test('whoever has lost it is told, and does not release another’s', async () => {
  const file = lockFile();
  const lock = await takeLock(file);
  lock.workingFor(process.pid);
  lock.assertHeld();
  leave(file, { pid: process.pid, host: hostname() });
  expect(() => lock.assertHeld()).toThrow(expect.objectContaining({ name: 'ExpectedError' }));
  lock.release();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ token: 'other' });
});
