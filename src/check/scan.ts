import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Everything in the content folder, by path relative to it, with forward slashes, in a fixed order. */
export interface ScannedFolder {
  files: string[];
  folders: string[];
  /** Entries that are neither a file nor a folder, that cannot be read, or links that lead back to where they are, or out of the folder. */
  broken: { path: string; reason: 'unreadable' | 'loop' | 'special' | 'outside' }[];
}

/** What systems and tools leave behind, and the editor’s manual, which lies beside the files it explains; never content. */
const ignoredNames = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep', '.gitignore', '.git', 'README.md', 'LISEZ-MOI.md']);

/** Lists a folder and all that is under it. Links are followed inside the folder, except in a circle. */
export async function scanFolder(root: string): Promise<ScannedFolder> {
  const scanned: ScannedFolder = { files: [], folders: [], broken: [] };
  const real = await realpath(root);
  await scanInto(scanned, real, '', new Set([real]));
  return scanned;
}

async function scanInto(scanned: ScannedFolder, root: string, folder: string, above: ReadonlySet<string>): Promise<void> {
  let entries;
  try {
    entries = await readdir(join(root, folder), { withFileTypes: true });
  } catch {
    scanned.broken.push({ path: folder, reason: 'unreadable' });
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (ignoredNames.has(entry.name)) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    try {
      if (entry.isSymbolicLink() && !isInside(root, await realpath(join(root, path)))) {
        scanned.broken.push({ path, reason: 'outside' });
        continue;
      }
      const kind = entry.isSymbolicLink() ? await stat(join(root, path)) : entry;
      if (kind.isFile()) {
        scanned.files.push(path);
      } else if (kind.isDirectory()) {
        const real = entry.isSymbolicLink() ? await realpath(join(root, path)) : join(root, path);
        if (above.has(real)) {
          scanned.broken.push({ path, reason: 'loop' });
          continue;
        }
        scanned.folders.push(path);
        await scanInto(scanned, root, path, new Set([...above, real]));
      } else {
        scanned.broken.push({ path, reason: 'special' });
      }
    } catch (error) {
      const loop = error instanceof Error && 'code' in error && error.code === 'ELOOP';
      scanned.broken.push({ path, reason: loop ? 'loop' : 'unreadable' });
    }
  }
}

/** A link may not bring in what lies elsewhere on the machine: it would be published. */
function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root + sep);
}
