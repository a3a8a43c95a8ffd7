import { posix } from 'node:path';
import { MARKER } from '../marker.ts';
import { changesTo } from './changes.ts';
import { filesToKeep, type Manifest, MANIFEST, manifestText, ourFiles, readManifest } from './manifest.ts';
import { uploadOrder } from './order.ts';
import { mayBePublicStore } from './public-place.ts';
import { type Listed, Rclone } from './rclone.ts';
import { markerOf, type Site } from './site.ts';
import { Snapshots } from './snapshots.ts';
import { lockStore, STORE_LOCK } from './store-lock.ts';
import { byName, type Release, releaseOf, type Standing, type Target, type TargetLock, type Work } from './target.ts';
import { refused, say } from './words.ts';

/**
 * Any store that rclone reaches: S3, Azure, WebDAV, SMB, FTP… Files are replaced one by one, in the order of uploadOrder(); the manifest there says first
 * what is on its way and at last what stands, so that a cut is known and nothing of others is ever touched.
 */
export class StoreTarget implements Target {
  readonly name: string;
  readonly switching = 'file-by-file';
  mayBePublic = true;
  readonly keepsReleasesIn: string;
  readonly #store: Rclone;
  readonly #snapshots: Snapshots;

  constructor(remote: string, name: string, cache: string) {
    this.name = name;
    this.#store = new Rclone(remote, name);
    this.#snapshots = new Snapshots(cache);
    this.keepsReleasesIn = this.#snapshots.folder;
  }

  async look(): Promise<Standing> {
    const kind = await this.#store.kind();
    this.mayBePublic = kind === undefined || mayBePublicStore(kind);
    const listed = (await this.#store.list()).filter(({ path }) => path !== STORE_LOCK);
    if (listed.length === 0) return { state: 'nothing', manifest: undefined, foreign: [] };
    const paths = listed.map(({ path }) => path).sort();
    if (!paths.includes(MANIFEST) && !paths.includes(MARKER)) return { state: 'theirs', manifest: undefined, foreign: paths };
    const text = paths.includes(MANIFEST) ? await this.#store.read(MANIFEST) : undefined;
    const manifest = readManifest(text) ?? (await this.#copied(listed));
    if (manifest === undefined) return { state: 'theirs', manifest, foreign: paths };
    const ours = ourFiles(manifest);
    return { state: 'ours', manifest: present(manifest, listed), foreign: paths.filter((path) => !ours.has(path)) };
  }

  async releases(): Promise<Release[]> {
    const standing = readManifest(await this.#store.read(MANIFEST));
    const kept = this.#snapshots.all().filter(({ manifest }) => manifest.release !== standing?.release);
    return byName([
      ...(standing === undefined ? [] : [releaseOf(standing, true)]),
      ...kept.map(({ manifest }) => releaseOf(manifest, false)),
    ]);
  }

  lock(signal: AbortSignal): Promise<TargetLock> {
    return lockStore(this.#store, this.name, signal);
  }

  async publish(site: Site, release: Manifest, work: Work): Promise<void> {
    const snapshot = await this.#snapshots.take(site, release, work.signal);
    await this.#send(snapshot, release, work);
    this.#snapshots.prune();
  }

  async rollback(to: Release, work: Work): Promise<void> {
    const found = this.#snapshots.all().find(({ manifest }) => manifest.release === to.name);
    if (found === undefined) throw refused('no-earlier', { target: this.name });
    const { edition, day, files } = found.manifest;
    await this.#send({ folder: found.folder, edition, day, files }, found.manifest, work);
  }

  async #send(site: Site, release: Manifest, work: Work): Promise<void> {
    const { manifest: standing } = await this.look();
    const changes = changesTo(site, standing);
    const kept = filesToKeep(standing, site, work.now);
    const arriving = [...changes.added, ...changes.changed];
    // Said before it is done: whatever arrives is known as ours, even when this is the last that is heard of us.
    await this.#store.write(MANIFEST, manifestText(underWay(standing, release, arriving)));
    for (const { what, isHashed, paths } of uploadOrder(changes)) {
      work.signal.throwIfAborted();
      work.lock.assertHeld();
      await this.#store.send(site.folder, paths, { isHashed, signal: work.signal });
      work.say(say('sent', { count: paths.length, what: say(what) }));
    }
    const wrong = await this.#store.differing(site.folder, arriving, work.signal);
    if (wrong.length > 0) throw refused('not-arrived-there', { count: wrong.length, first: wrong[0] ?? '' });
    work.say(say('read-back', { count: arriving.length }));
    work.lock.assertHeld();
    await this.#remove(standing, { ...release, kept }, work);
    await this.#store.write(MANIFEST, manifestText({ ...release, kept }));
  }

  /** Deletions come last: pages and data that are no more, and code that nobody asks for any longer. */
  async #remove(standing: Manifest | undefined, next: Manifest, work: Work): Promise<void> {
    if (standing === undefined) return;
    const stay = ourFiles(next);
    const there = new Set((await this.#store.list()).map(({ path }) => path));
    const gone = [...ourFiles(standing)].filter((path) => there.has(path) && !stay.has(path)).sort();
    if (gone.length === 0) return;
    await this.#store.delete(gone, work.signal);
    work.say(say('deleted', { count: gone.length }));
    const isGone = new Set(gone);
    const left = new Set([...there].filter((path) => !isGone.has(path)).flatMap(foldersOf));
    const emptied = new Set(gone.flatMap(foldersOf).filter((folder) => !left.has(folder)));
    await this.#store.removeEmpty([...emptied].sort((a, b) => b.length - a.length));
  }

  /** A build that somebody copied there by hand: all of it is the site’s. Its digests are not known, so that all of it is sent. */
  async #copied(listed: readonly Listed[]): Promise<Manifest | undefined> {
    const text = (await this.#store.read(MARKER)) ?? '';
    const { edition, day } = markerOf(text);
    if (edition === undefined) return undefined;
    const files = Object.fromEntries(listed.map(({ path, size }) => [path, { size: Math.max(0, size), sha256: '0'.repeat(64) }]));
    return { generator: 'flambeau', release: '00000000-copied', edition, day, published: new Date(0).toISOString(), files, kept: {} };
  }
}

/** What of a manifest is there: a file that somebody deleted, or whose size is another, counts as absent and is sent again. */
function present(manifest: Manifest, listed: readonly Listed[]): Manifest {
  const sizes = new Map(listed.map(({ path, size }) => [path, size]));
  const arriving = new Set(manifest.arriving);
  const files = Object.entries(manifest.files).map(([path, facts]) => {
    const isSure = sizes.get(path) === facts.size && !arriving.has(path);
    return [path, isSure ? facts : { ...facts, sha256: '0'.repeat(64) }] as const;
  });
  return { ...manifest, files: Object.fromEntries(files.filter(([path]) => sizes.has(path))) };
}

/** The old release’s manifest with what is on its way; where there was none, the new one’s without a file. */
function underWay(standing: Manifest | undefined, release: Manifest, arriving: readonly string[]): Manifest {
  const already = standing?.arriving ?? [];
  return { ...(standing ?? { ...release, files: {} }), arriving: [...new Set([...already, ...arriving])].sort() };
}

function foldersOf(path: string): string[] {
  const folder = posix.dirname(path);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}
