import { chmod, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { forEachOf, listFiles } from '../../src/output/files.ts';

export interface Size {
  files: number;
  pages: number;
  bytes: number;
}

/**
 * Gives every file and folder the mode that a new one has here, and counts them. A file that was copied keeps the mode
 * of its original otherwise, and one that only its author may read would be an error 403 on the host.
 */
export async function settle(folder: string, umask = process.umask()): Promise<Size> {
  const paths = await listFiles(folder);
  const size: Size = { files: paths.length, pages: paths.filter((path) => path.endsWith('.html')).length, bytes: 0 };
  const folders = new Set(paths.flatMap(foldersOf));
  await forEachOf(paths, async (path) => {
    const { size: bytes } = await setMode(join(folder, path), 0o666 & ~umask);
    size.bytes += bytes;
  });
  await forEachOf(['', ...folders], async (path) => {
    await setMode(join(folder, path), 0o777 & ~umask);
  });
  return size;
}

async function setMode(path: string, mode: number) {
  const stats = await lstat(path);
  if (process.platform !== 'win32' && !stats.isSymbolicLink() && (stats.mode & 0o7777) !== mode) await chmod(path, mode);
  return stats;
}

/** `a/b/c` lies in `a` and in `a/b`. */
function foldersOf(path: string): string[] {
  const segments = path.split('/').slice(0, -1);
  return segments.map((_segment, index) => segments.slice(0, index + 1).join('/'));
}
