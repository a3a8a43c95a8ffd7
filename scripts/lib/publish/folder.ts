import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../src/output/files.ts';
import { type Lock, takeLock } from '../lock.ts';
import { isOurs, MARKER } from '../marker.ts';
import type { OutFolder } from '../out-folder.ts';
import { settle } from '../settle.ts';
import { isMissing, restore, swap } from '../swap.ts';
import { errorCode } from '../expected-error.ts';
import { notePublishing } from '../publishing.ts';
import { type Manifest, MANIFEST, filesToKeep, manifestText, ourFiles, readManifest, releaseName } from './manifest.ts';
import { assertArrived, copyFiles, factsOf, markerOf, type Site } from './site.ts';
import { byName, type Release, releaseOf, RELEASES_KEPT, type Standing, type Target, type TargetLock, type Work } from './target.ts';
import { refused, say } from './words.ts';

/**
 * A folder on this machine or a share. The folder itself is the site; releases stand beside it, where other users of the machine may not read. The new site
 * is made among them, read back there, and changes names with the old one: in one step where the system can.
 */
export class FolderTarget implements Target {
  readonly name: string;
  readonly path: string;
  readonly switching = 'at-once';
  readonly mayBePublic = false;
  readonly keepsReleasesIn: string;
  readonly #out: OutFolder;
  readonly #cacheRoot: string;

  /** @param cacheRoot where a cut between two renames is noted, for the next command to repair */
  constructor(out: OutFolder, cacheRoot: string) {
    this.#out = out;
    this.#cacheRoot = cacheRoot;
    this.name = out.path;
    this.path = out.path;
    this.keepsReleasesIn = join(out.parent, `.${out.name}.flambeau-releases`);
  }

  async look(): Promise<Standing> {
    const { path } = this.#out;
    if (!existsSync(path)) return { state: 'nothing', manifest: undefined, foreign: [] };
    const files = await listFiles(path);
    if (files.length === 0 && readdirSync(path).length === 0) return { state: 'nothing', manifest: undefined, foreign: [] };
    if (!isOurs(path)) return { state: 'theirs', manifest: undefined, foreign: files };
    const manifest = manifestIn(path);
    if (manifest === undefined) {
      if (existsSync(join(path, '.git'))) return { state: 'theirs', manifest: undefined, foreign: ['.git'] };
      return { state: 'ours', manifest: await manifestOfBuild(path), foreign: [] };
    }
    const ours = ourFiles(manifest);
    return { state: 'ours', manifest, foreign: files.filter((file) => !ours.has(file)) };
  }

  async releases(): Promise<Release[]> {
    const { path } = this.#out;
    const standing = existsSync(path) && isOurs(path) ? (manifestIn(path) ?? (await manifestOfBuild(path))) : undefined;
    const kept = this.#kept().map(({ manifest }) => releaseOf(manifest, false));
    return byName([...(standing === undefined ? [] : [releaseOf(standing, true)]), ...kept]);
  }

  async lock(signal: AbortSignal): Promise<TargetLock> {
    try {
      const lock: Lock = await takeLock(join(this.#out.parent, `.${this.#out.name}.flambeau-publishing`), {
        signal,
        onWait: (pid) => console.log(say('waits', { pid })),
      });
      return { assertHeld: () => lock.assertHeld(), release: async () => lock.release() };
    } catch (error) {
      if (!['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) throw error;
      throw refused('not-writable', { folder: this.#out.parent }, { exitCode: 2, cause: error });
    }
  }

  async publish(site: Site, release: Manifest, work: Work): Promise<void> {
    const standing = await this.#standing();
    const next = this.#emptyRelease(release.release);
    await copyFiles(site.folder, next, Object.keys(site.files), work.signal);
    await this.#complete(next, { ...release, kept: filesToKeep(standing.manifest, site, work.now) }, standing, work);
    await this.#switch(next, standing.manifest, work);
  }

  async rollback(to: Release, work: Work): Promise<void> {
    const standing = await this.#standing();
    const found = this.#kept().find(({ manifest }) => manifest.release === to.name);
    if (found === undefined) throw refused('no-earlier', { target: this.name });
    const manifest = { ...found.manifest, kept: filesToKeep(standing.manifest, found.manifest, work.now) };
    // First said, then done: what a kill leaves half-way is known as ours.
    writeFileSync(join(found.folder, MANIFEST), manifestText(manifest));
    await this.#complete(found.folder, manifest, standing, work);
    await this.#switch(found.folder, standing.manifest, work);
  }

  /** What a killed publisher left is repaired first; only the holder of the lock may. */
  #standing(): Promise<Standing> {
    restore(this.#out);
    for (const { folder, manifest } of this.#all()) if (manifest === undefined) rmSync(folder, { recursive: true, force: true });
    return this.look();
  }

  /** Brings what must not be lost into a release, reads all of it back, and only then says that it is whole. */
  async #complete(folder: string, manifest: Manifest, standing: Standing, work: Work): Promise<void> {
    const stay = standing.foreign.filter((path) => !Object.hasOwn(manifest.files, path));
    await copyFiles(this.#out.path, folder, [
      ...stay,
      ...Object.keys(manifest.kept).filter((path) => existsSync(join(this.#out.path, path))),
    ]);
    await settle(folder);
    await assertArrived(folder, manifest.files);
    writeFileSync(join(folder, MANIFEST), manifestText(manifest));
    work.signal.throwIfAborted();
    work.lock.assertHeld();
  }

  async #switch(next: string, standing: Manifest | undefined, work: Work): Promise<void> {
    // Every command repairs what a cut between two renames leaves; the lock tells it that this is no cut.
    const lock = await takeLock(join(this.#cacheRoot, 'build.lock'), { signal: work.signal });
    const published = notePublishing(this.#cacheRoot, this.#out);
    const old = swap(next, this.#out);
    published();
    lock.release();
    work.say(say('switched'));
    if (old !== undefined) this.#keep(old, standing);
    for (const { folder } of this.#kept().slice(RELEASES_KEPT)) rmSync(folder, { recursive: true, force: true });
  }

  /** The old site, under whatever name the switch gave it, becomes a release. */
  #keep(old: string, standing: Manifest | undefined): void {
    if (standing === undefined) return rmSync(old, { recursive: true, force: true });
    if (!existsSync(join(old, MANIFEST))) writeFileSync(join(old, MANIFEST), manifestText(standing));
    const kept = join(this.keepsReleasesIn, standing.release);
    if (kept !== old) rmSync(kept, { recursive: true, force: true });
    renameSync(old, kept);
  }

  #emptyRelease(name: string): string {
    const folder = join(this.keepsReleasesIn, name);
    try {
      if (existsSync(this.#out.path) && statSync(this.#out.path).dev !== statSync(this.#out.parent).dev)
        throw refused('mount-point', { folder: this.#out.path }, { exitCode: 2 });
      mkdirSync(this.keepsReleasesIn, { recursive: true, mode: 0o700 });
      if (process.platform !== 'win32') chmodSync(this.keepsReleasesIn, 0o700);
      for (const [file, text] of Object.entries(CLOSED)) writeFileSync(join(this.keepsReleasesIn, file), text);
      mkdirSync(folder);
    } catch (error) {
      if (!['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) throw error;
      throw refused('not-writable', { folder: this.#out.parent }, { exitCode: 2, cause: error });
    }
    return folder;
  }

  #all(): { folder: string; manifest: Manifest | undefined }[] {
    if (!existsSync(this.keepsReleasesIn)) return [];
    return readdirSync(this.keepsReleasesIn, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(this.keepsReleasesIn, entry.name))
      .map((folder) => ({ folder, manifest: manifestIn(folder) }));
  }

  /** Whole releases, newest first. */
  #kept(): { folder: string; manifest: Manifest }[] {
    return this.#all()
      .flatMap(({ folder, manifest }) => (manifest === undefined ? [] : [{ folder, manifest }]))
      .sort((a, b) => (a.manifest.release < b.manifest.release ? 1 : -1));
  }

  /** Puts a site back that was between its two renames: its readers come first. */
  async repair(signal: AbortSignal): Promise<void> {
    if (!isMissing(this.#out)) return;
    const lock = await this.lock(signal);
    try {
      if (isMissing(this.#out)) restore(this.#out);
    } finally {
      await lock.release();
    }
  }
}

/** Where the folder beside is served as well, by a server that runs as the same user: Apache and IIS are told not to. */
const CLOSED = {
  '.htaccess': 'Require all denied\n',
  'web.config':
    '<?xml version="1.0" encoding="UTF-8"?>\n<configuration><system.webServer><security><authorization><remove users="*" roles="" verbs="" /></authorization></security></system.webServer></configuration>\n',
};

function manifestIn(folder: string): Manifest | undefined {
  const file = join(folder, MANIFEST);
  return existsSync(file) ? readManifest(readFileSync(file, 'utf8')) : undefined;
}

/** A build that stands where it was made, or was copied by hand: all of it is the site's. */
async function manifestOfBuild(folder: string): Promise<Manifest> {
  const { edition, day } = markerOf(readFileSync(join(folder, MARKER), 'utf8'));
  const moment = statSync(join(folder, MARKER)).mtime;
  return {
    generator: 'flambeau',
    release: releaseName(moment, 'build'),
    edition: edition ?? 'internal',
    day,
    published: moment.toISOString(),
    files: await factsOf(folder),
    kept: {},
  };
}
