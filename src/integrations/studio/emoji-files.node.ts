import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { deflateSync, strToU8 } from 'fflate';
import { packageFile } from '../../config/package-file.node.ts';
import { emojiFolder } from '../../share-images/emoji.node.ts';
import { emojiShard, emojiShards } from '../../share-images/remix/emoji-shards.ts';

/**
 * The drawings of Twemoji by their names, in shards, each compressed: hosts do not all compress. They are thousands of
 * files, and the same until the package or this file is another: made once, and kept.
 * @param cache a folder that outlives the build
 */
export async function emojiFiles(cache: string): Promise<Uint8Array[]> {
  const folder = join(cache, `emoji-${await origin()}`);
  const path = (shard: number) => join(folder, `${shard}.bin`);
  try {
    return await Promise.all(Array.from({ length: emojiShards }, (_, shard) => readFile(path(shard))));
  } catch {
    const made = await make();
    await mkdir(folder, { recursive: true });
    await Promise.all(made.map((content, shard) => keep(path(shard), content)));
    return made;
  }
}

/** Says what the shards are made of. */
async function origin(): Promise<string> {
  const files = [packageFile('@discordapp/twemoji/package.json'), packageFile('fflate/package.json'), import.meta.filename];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.update(`${emojiShards}`).digest('hex').slice(0, 16);
}

async function make(): Promise<Uint8Array[]> {
  const folder = emojiFolder();
  const shards = Array.from({ length: emojiShards }, (): Record<string, string> => ({}));
  const names = (await readdir(folder)).filter((name) => name.endsWith('.svg')).sort();
  for (const file of names) {
    const name = basename(file, '.svg');
    shards[emojiShard(name)]![name] = await readFile(join(folder, file), 'utf8');
  }
  return shards.map((shard) => deflateSync(strToU8(JSON.stringify(shard)), { level: 9 }));
}

/** Written beside and renamed: a build that is killed, or another one, leaves no half. */
async function keep(path: string, content: Uint8Array): Promise<void> {
  await writeFile(`${path}.${process.pid}`, content);
  await rename(`${path}.${process.pid}`, path);
}
