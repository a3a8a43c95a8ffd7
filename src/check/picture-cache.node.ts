import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { PictureFault } from './pictures.ts';

/** What was found in pictures, by the digest of their bytes: decoding ten thousand photos anew at each check takes minutes. */
export interface PictureCache {
  get(bytes: Uint8Array, look: () => Promise<PictureFault | undefined>): Promise<PictureFault | undefined>;
  /** Keeps what was looked at, but for what was too slow: the machine may have been busy. A cache that cannot be written is none. */
  save(): Promise<void>;
}

/** Where a checkout, or the project that has Flambeau as a package, keeps what it can make again. */
const cacheFile = join(process.env['FLAMBEAU_HOME'] ?? join(import.meta.dirname, '../..'), '.cache/pictures.json');

/** Raised when other things are looked at. What decodes is part of it too. */
const version = `1 ${sharp.versions.vips ?? ''}`;

export async function openPictureCache(file = cacheFile): Promise<PictureCache> {
  const known = await read(file);
  const seen = new Map<string, PictureFault | null>();
  return {
    async get(bytes, look) {
      const digest = createHash('sha256').update(bytes).digest('hex');
      const held = seen.get(digest) ?? known.get(digest);
      const fault = held === undefined ? ((await look()) ?? null) : held;
      seen.set(digest, fault);
      return fault ?? undefined;
    },
    async save() {
      if ([...seen.keys()].every((digest) => known.has(digest))) return;
      const all = Object.fromEntries([...known, ...seen].filter(([, fault]) => fault?.kind !== 'slow'));
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(`${file}.${process.pid}`, JSON.stringify({ version, pictures: all }));
        await rename(`${file}.${process.pid}`, file);
      } catch {
        // Nothing is lost but time.
      }
    },
  };
}

async function read(file: string): Promise<Map<string, PictureFault | null>> {
  try {
    const held = JSON.parse(await readFile(file, 'utf8')) as { version?: string; pictures?: Record<string, PictureFault | null> };
    return new Map(held.version === version ? Object.entries(held.pictures ?? {}) : []);
  } catch {
    return new Map();
  }
}
