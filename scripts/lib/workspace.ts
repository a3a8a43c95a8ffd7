import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type WorkFiles, workFiles } from './astro.ts';
import { inPlainWords, restored, waiting } from './build-messages.ts';
import { errorCode } from './expected-error.ts';
import { type Lock, takeLock } from './lock.ts';
import { assertReplaceable } from './marker.ts';
import type { OutFolder } from './out-folder.ts';
import type { Progress } from './progress.ts';
import { cacheFolder } from './project.ts';
import { notePublishing } from './publishing.ts';
import { bring, makeBeside, restore, swap } from './swap.ts';
import { inYourLanguage } from './words.ts';

/** What a build has to itself while it runs. */
export interface Workspace {
  files: WorkFiles;
  lock: Lock;
  /** Puts a finished folder in the place of what was published, in one go. */
  publish(folder: string): Promise<void>;
}

export interface WorkspaceRequest {
  content: string;
  edition: string;
  out: OutFolder;
}

/**
 * Runs a build while no other one of this project runs. Until the very last moment the published folder is not touched:
 * the new site is made in the cache, checked there, brought beside the old one and put in its place.
 */
export async function inWorkspace<T>(
  { content, edition, out }: WorkspaceRequest,
  cacheRoot: string,
  { progress, signal }: { progress: Progress; signal: AbortSignal },
  task: (at: Workspace) => Promise<T>,
): Promise<T> {
  assertReplaceable(out.path);
  const files = workFiles(cacheFolder(cacheRoot, content, edition));
  try {
    mkdirSync(files.folder, { recursive: true });
    const lock = await takeLock(join(cacheRoot, 'build.lock'), {
      signal,
      onWait: (pid) => progress.say(inYourLanguage(waiting(pid))),
    });
    try {
      if (restore(out)) progress.say(inYourLanguage(restored(out)));
      assertReplaceable(out.path);
      const beside = makeBeside(out);
      try {
        const publish = (folder: string) => progress.stage('swap', () => putInPlace(folder, { beside, out, cacheRoot, lock, signal }));
        return await task({ files, lock, publish });
      } finally {
        remove(beside);
      }
    } finally {
      lock.release();
    }
  } catch (error) {
    throw inPlainWords(error, cacheRoot);
  }
}

interface Place {
  beside: string;
  out: OutFolder;
  cacheRoot: string;
  lock: Lock;
  signal: AbortSignal;
}

async function putInPlace(folder: string, { beside, out, cacheRoot, lock, signal }: Place): Promise<void> {
  await bring(folder, beside);
  signal.throwIfAborted();
  lock.assertHeld();
  const published = notePublishing(cacheRoot, out);
  const old = swap(beside, out);
  published();
  remove(old);
}

/** What cannot be removed now is removed by a later build; the site is published all the same. */
function remove(folder: string | undefined): void {
  try {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}
