import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isWholePng } from './png.node.ts';
import { count } from './stats.node.ts';

let writes = 0;

/**
 * The image of this version from the cache folder, or made and put there. An
 * entry that was cut short or damaged is noticed and made again. Entries are
 * written beside their place and moved into it, so that no reader, and no
 * build that is stopped midway, ever sees half of one.
 */
export async function cached(folder: string, version: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = join(folder, version.slice(0, 2), `${version}.png`);
  const known = readNow(file);
  if (known && isWholePng(known)) {
    count('reused');
    return known;
  }
  const png = await make();
  count('made');
  await writeWhole(file, png);
  return png;
}

/** A file of some 40 kB. Read at once: its four turns through the thread pool would take ten times as long. */
function readNow(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

async function writeWhole(file: string, content: Uint8Array): Promise<void> {
  writes += 1;
  const draft = `${file}.${process.pid}-${writes}.tmp`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(draft, content);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
