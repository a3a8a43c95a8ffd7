import { createHash } from 'node:crypto';
import { chmodSync, existsSync, linkSync, copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { unzipSync, type ZipOptions, zipSync } from 'fflate';
import { writeWhole } from '../champions/write-file.ts';
import { takeLock } from '../lock.ts';
import { type Manifest, MANIFEST, manifestText, readManifest } from './manifest.ts';
import type { Site } from './site.ts';
import { byName, type Release, releaseOf, RELEASES_KEPT, type Standing, type Target, type TargetLock, type Work } from './target.ts';
import { refused, say } from './words.ts';

/** The first moment that a ZIP can tell, as fflate writes it: the same site gives the same bytes but for its manifest. */
const NO_DATE = new Date(1980, 0, 1);

/** These are packed already; to pack them again takes time and saves nothing. */
const PACKED = /\.(?:png|jpe?g|webp|avif|gif|woff2?|zip|pagefind|pf_\w+|pdf)$/i;

/** One file for who has no access to the host: mail it, upload it, unpack it. Earlier ones are kept beside. */
export class ZipTarget implements Target {
  readonly name: string;
  readonly path: string;
  readonly switching = 'at-once';
  readonly mayBePublic = false;
  readonly keepsReleasesIn: string;
  readonly #file: string;

  constructor(path: string, cwd: string) {
    this.#file = resolve(cwd, path);
    this.name = this.#file;
    this.path = this.#file;
    this.keepsReleasesIn = join(dirname(this.#file), `.${basename(this.#file)}.flambeau-releases`);
  }

  async look(): Promise<Standing> {
    if (!existsSync(this.#file)) return { state: 'nothing', manifest: undefined, foreign: [] };
    const manifest = statSync(this.#file).isDirectory() ? undefined : manifestIn(this.#file);
    return manifest === undefined
      ? { state: 'theirs', manifest, foreign: [basename(this.#file)] }
      : { state: 'ours', manifest, foreign: [] };
  }

  async releases(): Promise<Release[]> {
    const standing = existsSync(this.#file) ? manifestIn(this.#file) : undefined;
    return byName([
      ...(standing === undefined ? [] : [releaseOf(standing, true)]),
      ...this.#kept().map(({ manifest }) => releaseOf(manifest, false)),
    ]);
  }

  async lock(signal: AbortSignal): Promise<TargetLock> {
    const file = join(dirname(this.#file), `.${basename(this.#file)}.flambeau-publishing`);
    const lock = await takeLock(file, { signal, onWait: (pid) => console.log(say('waits', { pid })) });
    return { assertHeld: () => lock.assertHeld(), release: async () => lock.release() };
  }

  async publish(site: Site, release: Manifest, work: Work): Promise<void> {
    const entries: Record<string, [Uint8Array, ZipOptions]> = {};
    for (const path of Object.keys(site.files)) {
      work.signal.throwIfAborted();
      entries[path] = [await readFile(join(site.folder, path)), { level: PACKED.test(path) ? 0 : 6 }];
    }
    entries[MANIFEST] = [Buffer.from(manifestText(release)), { level: 6 }];
    const packed = zipSync(entries, { mtime: NO_DATE });
    assertHolds(packed, site.files);
    work.lock.assertHeld();
    this.#keepStanding();
    writeWhole(this.#file, packed);
  }

  async rollback(to: Release, work: Work): Promise<void> {
    const found = this.#kept().find(({ manifest }) => manifest.release === to.name);
    if (found === undefined) throw refused('no-earlier', { target: this.name });
    const bytes = readFileSync(found.file);
    assertHolds(bytes, found.manifest.files);
    work.lock.assertHeld();
    this.#keepStanding();
    renameSync(found.file, this.#file);
  }

  #keepStanding(): void {
    const standing = existsSync(this.#file) ? manifestIn(this.#file) : undefined;
    if (standing === undefined) return;
    mkdirSync(this.keepsReleasesIn, { recursive: true, mode: 0o700 });
    if (process.platform !== 'win32') chmodSync(this.keepsReleasesIn, 0o700);
    const kept = join(this.keepsReleasesIn, `${standing.release}.zip`);
    rmSync(kept, { force: true });
    try {
      linkSync(this.#file, kept);
    } catch {
      // Not every disk can have a file under two names.
      copyFileSync(this.#file, kept);
    }
    for (const { file } of this.#kept().slice(RELEASES_KEPT)) rmSync(file, { force: true });
  }

  #kept(): { file: string; manifest: Manifest }[] {
    if (!existsSync(this.keepsReleasesIn)) return [];
    return readdirSync(this.keepsReleasesIn)
      .filter((name) => name.endsWith('.zip'))
      .flatMap((name) => {
        const file = join(this.keepsReleasesIn, name);
        const manifest = manifestIn(file);
        return manifest === undefined ? [] : [{ file, manifest }];
      })
      .sort((a, b) => (a.manifest.release < b.manifest.release ? 1 : -1));
  }
}

/** What a ZIP says of its files; nothing for one that is not ours, or is no ZIP. */
function manifestIn(file: string): Manifest | undefined {
  try {
    const found = unzipSync(readFileSync(file), { filter: ({ name }) => name === MANIFEST })[MANIFEST];
    return found === undefined ? undefined : readManifest(Buffer.from(found).toString('utf8'));
  } catch {
    return undefined;
  }
}

function assertHolds(bytes: Uint8Array, files: Site['files']): void {
  const found = unzipSync(bytes);
  const wrong = Object.entries(files).filter(
    ([path, { sha256 }]) => found[path] === undefined || createHash('sha256').update(found[path]).digest('hex') !== sha256,
  );
  if (wrong.length > 0) throw refused('not-arrived', { count: wrong.length, first: wrong[0]?.[0] ?? '' });
}
