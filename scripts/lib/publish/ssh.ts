import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { posix } from 'node:path';
import { MARKER } from '../marker.ts';
import { isAlive } from '../processes.ts';
import { filesToKeep, type Manifest, MANIFEST, manifestText, ourFiles, readManifest } from './manifest.ts';
import { mayBePublicHost } from './public-place.ts';
import { moment } from './report.ts';
import { mustRun, runTool, toolFailed } from './run-tool.ts';
import { markerOf, type Site } from './site.ts';
import { CARRY, LOCK, LOOK, PREPARE, PRUNE, READ, RELEASES, SWITCH, TOUCH, UNLOCK, VERIFY, WRITE } from './ssh-scripts.ts';
import { byName, type Release, releaseOf, RELEASES_KEPT, type Standing, type Target, type TargetLock, type Work } from './target.ts';
import { refused, say } from './words.ts';

export interface SshAddress {
  user: string | undefined;
  host: string;
  port: number | undefined;
  path: string;
}

interface Owner {
  token: string;
  pid: number;
  host: string;
  who: string;
  since: string;
}

/** After so many milliseconds a publisher says again that they are there; LOCK waits ten minutes for a sign. */
const HEARTBEAT = 60_000;

/** A folder on another machine: the same as a folder here, by rsync and a shell over there. Only what differs is sent. */
export class SshTarget implements Target {
  readonly name: string;
  readonly switching = 'at-once';
  readonly mayBePublic: boolean;
  readonly keepsReleasesIn: string;
  readonly #address: SshAddress;
  readonly #host: string;

  constructor(address: SshAddress, name: string) {
    this.name = name;
    this.#address = address;
    this.#host = address.user === undefined ? address.host : `${address.user}@${address.host}`;
    this.mayBePublic = mayBePublicHost(address.host.replace(/^\[|\]$/g, ''));
    const path = address.path.replace(/\/+$/, '');
    this.keepsReleasesIn = `${this.#host}:${posix.join(posix.dirname(path), `.${posix.basename(path)}.flambeau-releases`)}`;
  }

  async look(): Promise<Standing> {
    const { state, files } = await this.#listing();
    if (state === 'file') return { state: 'theirs', manifest: undefined, foreign: [posix.basename(this.#address.path)] };
    if (files.length === 0) return { state: 'nothing', manifest: undefined, foreign: [] };
    const manifest = readManifest(await this.#sh(READ, [MANIFEST])) ?? (await this.#copied(files));
    if (manifest === undefined) return { state: 'theirs', manifest, foreign: files };
    const ours = ourFiles(manifest);
    return { state: 'ours', manifest, foreign: files.filter((file) => !ours.has(file)) };
  }

  async releases(): Promise<Release[]> {
    const standing = (await this.look()).manifest;
    return byName([
      ...(standing === undefined ? [] : [releaseOf(standing, true)]),
      ...(await this.#kept()).map(({ manifest }) => releaseOf(manifest, false)),
    ]);
  }

  async lock(signal: AbortSignal): Promise<TargetLock> {
    const who = `${userInfo().username}@${hostname()}`;
    const me = JSON.stringify({
      token: randomUUID(),
      pid: process.pid,
      host: hostname(),
      who,
      since: new Date().toISOString(),
    } satisfies Owner);
    const first = await this.#sh(LOCK, [me, ''], signal);
    // The holder may be a process of this machine that is gone: then nobody has to wait for ten minutes.
    const holder = first === '' || !isGone(first) ? first : await this.#sh(LOCK, [me, first], signal);
    if (holder !== '') throw this.#busy(holder);
    let isLost = false;
    const beat = setInterval(
      () =>
        void this.#sh(TOUCH, [me]).then(
          (said) => (isLost ||= said.trim() === 'lost'),
          () => {},
        ),
      HEARTBEAT,
    ).unref();
    return {
      assertHeld: () => {
        if (isLost) throw refused('lock-lost', { target: this.name });
      },
      release: async () => {
        clearInterval(beat);
        await this.#sh(UNLOCK, [me]);
      },
    };
  }

  async publish(site: Site, release: Manifest, work: Work): Promise<void> {
    await this.#sh(PREPARE, [release.release], work.signal);
    const standing = await this.look();
    const { place } = await this.#listing();
    const there = `${this.#host}:${posix.dirname(place)}/.${posix.basename(place)}.flambeau-releases/${release.release}/`;
    const copy = `--copy-dest=../../${posix.basename(place)}`;
    await this.#rsync(['--recursive', '--times', copy, `${site.folder}/`, there], work.signal);
    const wrong = (await this.#rsync(['--recursive', '--dry-run', '--itemize-changes', `${site.folder}/`, there], work.signal))
      .split('\n')
      .filter((line) => /^[<>ch]f/.test(line));
    if (wrong.length > 0) throw refused('not-arrived', { count: wrong.length, first: wrong[0]?.slice(12) ?? '' });
    await this.#switch({ ...release, kept: filesToKeep(standing.manifest, site, work.now) }, standing, work);
  }

  async rollback(to: Release, work: Work): Promise<void> {
    await this.#sh(PREPARE, [''], work.signal);
    const standing = await this.look();
    const found = (await this.#kept()).find(({ manifest }) => manifest.release === to.name);
    if (found === undefined) throw refused('no-earlier', { target: this.name });
    const kept = filesToKeep(standing.manifest, found.manifest, work.now);
    await this.#switch({ ...found.manifest, kept }, standing, work, found.folder);
  }

  async #switch(manifest: Manifest, { manifest: standing, foreign }: Standing, work: Work, folder = manifest.release): Promise<void> {
    await this.#sh(CARRY([...foreign, ...Object.keys(manifest.kept)]), [folder], work.signal);
    await this.#verify(folder, manifest, work);
    await this.#sh(WRITE(manifestText(manifest)), [folder], work.signal);
    work.signal.throwIfAborted();
    work.lock.assertHeld();
    const how = (await this.#sh(SWITCH, [folder, standing?.release ?? ''])).trim();
    work.say(say(how === 'two-renames' ? 'switched-two-renames' : 'switched'));
    const old = (await this.#kept()).slice(RELEASES_KEPT).map((kept) => kept.folder);
    if (old.length > 0) await this.#sh(PRUNE(old), []);
  }

  /** Digests made over there, where a program for them is; rsync has compared its own in any case. */
  async #verify(folder: string, { files }: Manifest, work: Work): Promise<void> {
    const digests = Object.entries(files).map(([path, { sha256 }]) => `${sha256}  ${path}`);
    const wrong = (await this.#sh(VERIFY(digests), [folder], work.signal)).split('\n').filter((line) => line !== '');
    if (wrong[0] === 'unable') return;
    if (wrong.length > 0) throw refused('not-arrived', { count: wrong.length, first: wrong[0]?.replace(/: \w+$/, '') ?? '' });
    work.say(say('read-back', { count: digests.length }));
  }

  /** Newest first. */
  async #kept(): Promise<{ folder: string; manifest: Manifest }[]> {
    const text = await this.#sh(RELEASES, []);
    return text
      .split(/^=== /m)
      .flatMap((part) => {
        const end = part.indexOf('\n');
        const [folder, manifest] = [part.slice(0, end), readManifest(part.slice(end + 1))];
        return manifest === undefined || !/^[\w-]+$/.test(folder) ? [] : [{ folder, manifest }];
      })
      .sort((a, b) => (a.manifest.release < b.manifest.release ? 1 : -1));
  }

  async #listing(): Promise<{ state: string; place: string; files: string[] }> {
    const [state = '', place = '', ...files] = (await this.#sh(LOOK, [])).split('\n').filter((line) => line !== '');
    return { state, place, files: files.map((file) => file.replace(/^\.\//, '')).sort() };
  }

  /** A build that somebody copied there by hand: all of it is the site’s. */
  async #copied(paths: readonly string[]): Promise<Manifest | undefined> {
    if (!paths.includes(MARKER)) return undefined;
    const { edition, day } = markerOf(await this.#sh(READ, [MARKER]));
    if (edition === undefined) return undefined;
    const files = Object.fromEntries(paths.map((path) => [path, { size: 0, sha256: '0'.repeat(64) }]));
    return { generator: 'flambeau', release: '00000000-copied', edition, day, published: new Date(0).toISOString(), files, kept: {} };
  }

  #busy(holder: string): Error {
    const { who, since } = ownerOf(holder) ?? { who: '?', since: '' };
    return refused('busy', { target: this.name, who, since: moment(since), minutes: 10 });
  }

  /** Runs a script over there; the folder is its first argument. */
  async #sh(script: string, args: readonly string[], signal?: AbortSignal): Promise<string> {
    const [ssh = 'ssh', ...options] = shell();
    const port = this.#address.port === undefined ? [] : ['-p', String(this.#address.port)];
    const command = ['sh', '-s', '--', ...[this.#address.path, ...args].map(quoted)].join(' ');
    const { code, stdout, stderr } = await runTool(ssh, [...options, ...port, '-o', 'BatchMode=yes', this.#host, command], {
      input: script,
      signal,
    });
    if (code !== 0) throw toolFailed('ssh', this.name, stderr || stdout.toString('utf8'));
    return stdout.toString('utf8');
  }

  async #rsync(args: readonly string[], signal: AbortSignal): Promise<string> {
    const port = this.#address.port === undefined ? [] : ['-p', String(this.#address.port)];
    const rsh = [...shell(), ...port, '-o', 'BatchMode=yes'].join(' ');
    const all = ['--checksum', '--protect-args', `--exclude=/${MANIFEST}`, '--rsh', rsh, ...args];
    return (await mustRun('rsync', all, { target: this.name, signal, env: { ...process.env, RSYNC_RSH: '' } })).toString('utf8');
  }
}

/** RSYNC_RSH, as rsync reads it, names another program than ssh, or its options: `ssh -i key -F config`. */
const shell = (): string[] => (process.env['RSYNC_RSH'] || 'ssh').split(/\s+/).filter((word) => word !== '');

/** A word for sh. */
const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

function ownerOf(text: string): Owner | undefined {
  try {
    return JSON.parse(text) as Owner;
  } catch {
    return undefined;
  }
}

function isGone(text: string): boolean {
  const owner = ownerOf(text);
  return owner !== undefined && owner.host === hostname() && !isAlive(owner.pid);
}
