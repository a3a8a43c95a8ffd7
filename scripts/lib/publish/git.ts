import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MARKER } from '../marker.ts';
import { filesToKeep, type Manifest, MANIFEST, manifestText, ourFiles, readManifest } from './manifest.ts';
import { mayBePublicHost } from './public-place.ts';
import { mustRun, runTool, toolFailed } from './run-tool.ts';
import { markerOf, type Site } from './site.ts';
import { type Release, releaseOf, type Standing, type Target, type TargetLock, type Work } from './target.ts';
import { refused } from './words.ts';

/** How far back a branch is read: so many releases can be listed and gone back to. */
const DEPTH = 20;

/** The file names in trees as bytes, whatever the machine’s settings; nothing of the machine changes a byte of ours. */
const PLAIN = [
  'core.autocrlf=false',
  'core.safecrlf=false',
  'core.fileMode=false',
  'core.attributesFile=',
  'core.excludesFile=',
  'core.quotePath=false',
  'gc.auto=0',
];

interface Entry {
  mode: string;
  object: string;
}

/**
 * A branch from which a host serves pages. A release is a commit; the branch moves to it in one step, and only from where it was when we looked, so that
 * two publishers cannot undo each other. Earlier releases are the branch’s history.
 */
export class GitTarget implements Target {
  readonly name: string;
  readonly switching = 'at-once';
  readonly mayBePublic: boolean;
  readonly keepsReleasesIn: string;
  readonly #url: string;
  readonly #ref: string;
  readonly #folder: string;
  #head: string | undefined;

  constructor({ url, branch }: { url: string; branch: string }, name: string, cache: string) {
    this.name = name;
    this.keepsReleasesIn = `#${branch}`;
    this.#url = url;
    this.#ref = `refs/heads/${branch}`;
    this.#folder = join(cache, 'git');
    const host = /^(?:[a-z]+:\/\/)?(?:[^@/]*@)?([^/:]+)[:/]/i.exec(url)?.[1];
    const isPath = /^(?:file:|[./~]|[A-Za-z]:[\\/])/.test(url);
    this.mayBePublic = !isPath && host !== undefined && mayBePublicHost(host);
  }

  async look(): Promise<Standing> {
    await this.#fetch();
    if (this.#head === undefined) return { state: 'nothing', manifest: undefined, foreign: [] };
    const entries = await this.#entries(this.#head);
    if (entries.size === 0) return { state: 'nothing', manifest: undefined, foreign: [] };
    const manifest = await this.#manifestOf(this.#head, entries);
    const paths = [...entries.keys()];
    if (manifest === undefined) return { state: 'theirs', manifest, foreign: paths };
    const ours = ourFiles(manifest);
    return { state: 'ours', manifest, foreign: paths.filter((path) => !ours.has(path)) };
  }

  async releases(): Promise<Release[]> {
    return (await this.#history()).map(({ manifest }, index) => releaseOf(manifest, index === 0));
  }

  /** The branch itself is the lock: it moves only from where it was. */
  async lock(): Promise<TargetLock> {
    return { assertHeld: () => {}, release: async () => {} };
  }

  async publish(site: Site, release: Manifest, work: Work): Promise<void> {
    const standing = await this.look();
    await this.#git(['read-tree', '--empty']);
    await this.#git(['--work-tree', site.folder, 'add', '--force', '--all', '--', '.'], { cwd: site.folder });
    await this.#git(['rm', '--cached', '--quiet', '--ignore-unmatch', '--', MANIFEST]);
    await this.#finish(standing, release, work);
  }

  async rollback(to: Release, work: Work): Promise<void> {
    const standing = await this.look();
    const found = (await this.#history()).find(({ manifest }) => manifest.release === to.name);
    if (found === undefined) throw refused('no-earlier', { target: this.name });
    const entries = await this.#entries(found.commit);
    await this.#git(['read-tree', '--empty']);
    await this.#stage(Object.keys(found.manifest.files).map((path) => [path, entries.get(path)] as const));
    await this.#finish(standing, found.manifest, work);
  }

  /** Adds what stays to the index, makes the commit and moves the branch. */
  async #finish({ manifest: standing, foreign }: Standing, release: Manifest, work: Work): Promise<void> {
    const kept = filesToKeep(standing, release, work.now);
    const old = this.#head === undefined ? new Map<string, Entry>() : await this.#entries(this.#head);
    await this.#stage([...foreign, ...Object.keys(kept)].map((path) => [path, old.get(path)] as const));
    const manifest = await this.#git(['hash-object', '-w', '--stdin'], { input: manifestText({ ...release, kept }) });
    await this.#stage([[MANIFEST, { mode: '100644', object: manifest }]]);
    const tree = await this.#git(['write-tree']);
    const parent = this.#head === undefined ? [] : ['-p', this.#head];
    const commit = await this.#git(['commit-tree', tree, ...parent, '-m', `Publish ${release.release}`]);
    work.signal.throwIfAborted();
    const { code, stderr } = await this.#run(['push', '--quiet', this.#url, `${commit}:${this.#ref}`]);
    if (code !== 0)
      throw /rejected|fetch first|non-fast-forward|failed to lock/.test(stderr)
        ? refused('moved', { target: this.name })
        : toolFailed('git', this.name, stderr);
    if ((await this.#remoteHead()) !== commit) throw refused('moved', { target: this.name });
  }

  /** The newest commits of the branch that are releases of ours, and another release than the one after them. */
  async #history(): Promise<{ commit: string; manifest: Manifest }[]> {
    await this.#fetch();
    if (this.#head === undefined) return [];
    const commits = (await this.#git(['rev-list', '--first-parent', `--max-count=${DEPTH}`, this.#head])).split('\n');
    const found = new Map<string, { commit: string; manifest: Manifest }>();
    for (const commit of commits) {
      const manifest = await this.#manifestOf(commit, await this.#entries(commit));
      if (manifest !== undefined && !found.has(manifest.release)) found.set(manifest.release, { commit, manifest });
    }
    const [current, ...rest] = found.values();
    return current === undefined ? [] : [current, ...rest.sort((a, b) => (a.manifest.release < b.manifest.release ? 1 : -1))];
  }

  async #fetch(): Promise<void> {
    if (!existsSync(join(this.#folder, 'HEAD'))) {
      rmSync(this.#folder, { recursive: true, force: true });
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      await mustRun('git', ['init', '--quiet', '--bare', this.#folder], { target: this.name });
    }
    this.#head = await this.#remoteHead();
    if (this.#head !== undefined) await this.#git(['fetch', '--quiet', '--no-tags', `--depth=${DEPTH}`, this.#url, this.#ref]);
  }

  async #remoteHead(): Promise<string | undefined> {
    const listed = await this.#git(['ls-remote', this.#url, this.#ref]);
    return /^[0-9a-f]{40,64}/.exec(listed)?.[0];
  }

  async #entries(commit: string): Promise<Map<string, Entry>> {
    const listed = await this.#git(['ls-tree', '-r', '-z', '--full-tree', commit]);
    return new Map(
      listed
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
          const [facts = '', path = ''] = line.split('\t');
          const [mode = '', , object = ''] = facts.split(' ');
          return [path, { mode, object }];
        }),
    );
  }

  async #manifestOf(commit: string, entries: ReadonlyMap<string, Entry>): Promise<Manifest | undefined> {
    if (entries.has(MANIFEST)) return readManifest(await this.#git(['show', `${commit}:${MANIFEST}`], {}, false));
    if (!entries.has(MARKER)) return undefined;
    const { edition, day } = markerOf(await this.#git(['show', `${commit}:${MARKER}`], {}, false));
    if (edition === undefined) return undefined;
    // A build that somebody committed by hand: all of it is the site’s, and its digests are not known.
    const files = Object.fromEntries([...entries.keys()].map((path) => [path, { size: 0, sha256: '0'.repeat(64) }]));
    return {
      generator: 'flambeau',
      release: `00000000-${commit.slice(0, 12)}`,
      edition,
      day,
      published: new Date(0).toISOString(),
      files,
      kept: {},
    };
  }

  /** Puts entries into the index as they are; those that are not known are left out. */
  async #stage(entries: readonly (readonly [path: string, entry: Entry | undefined])[]): Promise<void> {
    const lines = entries.flatMap(([path, entry]) => (entry === undefined ? [] : [`${entry.mode} ${entry.object}\t${path}\0`]));
    if (lines.length > 0) await this.#git(['update-index', '-z', '--add', '--index-info'], { input: lines.join('') });
  }

  async #git(args: readonly string[], options: { input?: string; cwd?: string } = {}, trimmed = true): Promise<string> {
    const { code, stdout, stderr } = await this.#run(args, options);
    if (code !== 0) throw toolFailed('git', this.name, stderr);
    return trimmed ? stdout.toString('utf8').trimEnd() : stdout.toString('utf8');
  }

  #run(args: readonly string[], options: { input?: string; cwd?: string } = {}) {
    const settings = PLAIN.flatMap((setting) => ['-c', setting]);
    const { GIT_DIR: _dir, GIT_INDEX_FILE: _index, GIT_WORK_TREE: _tree, ...env } = process.env;
    return runTool('git', ['--git-dir', this.#folder, ...settings, ...args], {
      ...options,
      env: {
        GIT_AUTHOR_NAME: 'Flambeau',
        GIT_AUTHOR_EMAIL: 'flambeau@localhost',
        GIT_COMMITTER_NAME: 'Flambeau',
        GIT_COMMITTER_EMAIL: 'flambeau@localhost',
        ...env,
        // Nobody answers a question here; git says so, and how to sign in.
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
      },
    });
  }
}
