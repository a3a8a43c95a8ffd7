import { createHash } from 'node:crypto';
import { copyFile, lstat, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { forEachOf } from '../../../src/output/files.ts';
import { errorCode } from '../expected-error.ts';
import type { Part } from './part.ts';
import { brokenPart, disagreement } from './words.ts';

/**
 * Puts the files of all parts into one folder. What several of them have (styles, scripts, fonts) is the same in each.
 * Throws where a file of a part is not as it was made, and where two parts disagree.
 * @param folder a folder that does not exist yet
 */
export async function joinParts(parts: readonly Part[], folder: string): Promise<void> {
  for (const part of parts) await assertWhole(part);
  const taken = new Map<string, Part>();
  for (const part of parts) {
    const own = Object.keys(part.files).filter((path) => {
      const twin = taken.get(path);
      if (twin !== undefined && twin.files[path] !== part.files[path]) throw disagreement(path, twin, part);
      if (twin === undefined) taken.set(path, part);
      return twin === undefined;
    });
    for (const inside of new Set(own.map((path) => dirname(path)))) await mkdir(join(folder, inside), { recursive: true });
    await forEachOf(own, (path) => copyFile(join(part.site, path), join(folder, path)));
  }
}

async function assertWhole({ site, files, name }: Part): Promise<void> {
  const faulty: string[] = [];
  await forEachOf(Object.keys(files), async (path) => {
    if ((await digestOf(join(site, path))) !== files[path]) faulty.push(path);
  });
  if (faulty.length > 0) throw brokenPart(name, faulty.sort()[0]!, faulty.length);
}

async function digestOf(file: string): Promise<string | undefined> {
  try {
    // A link may lead to what never ends, and a pipe waits for ever: no part has either.
    if (!(await lstat(file)).isFile()) return undefined;
    return createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}
