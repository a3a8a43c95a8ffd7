import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { outFolder } from '../out-folder.ts';
import { targetAddress, withoutPassword } from './address.ts';
import { FolderTarget } from './folder.ts';
import { GitTarget } from './git.ts';
import { SshTarget } from './ssh.ts';
import { StoreTarget } from './store.ts';
import type { Target } from './target.ts';
import { ZipTarget } from './zip.ts';

export interface OpenOptions {
  /** Where paths as typed count from. */
  cwd: string;
  project: string;
  content: string;
  /** `.cache/publish`: notes, snapshots and releases of targets that can keep none. */
  cacheRoot: string;
}

/** The target that is typed. Nothing is asked of it yet. */
export function openTarget(typed: string, { cwd, project, content, cacheRoot }: OpenOptions): Target {
  const address = targetAddress(typed);
  const name = withoutPassword(typed);
  // Each target has a folder of its own for what is kept of it here.
  const cache = join(cacheRoot, createHash('sha256').update(JSON.stringify(address)).digest('hex').slice(0, 12));
  switch (address.kind) {
    case 'folder':
      return new FolderTarget(outFolder(address.path, cwd, { project, content }, name), cacheRoot);
    case 'zip':
      return new ZipTarget(address.path, cwd);
    case 'ssh':
      return new SshTarget(address, name);
    case 'git':
      return new GitTarget(address, name, cache);
    case 'rclone':
      return new StoreTarget(address.remote, name, cache);
  }
}
