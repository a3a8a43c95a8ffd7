import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../src/schemas/edition.ts';
import type { Finding, WithdrawnPeople } from '../../src/output/verify/index.ts';
import { astroArguments, buildEnvironment, type WorkFiles, workFiles } from './astro.ts';
import { astroFailure, inPlainWords, restored, waiting } from './build-messages.ts';
import type { WithdrawalProof } from './champions/prove-withdrawals.ts';
import { assertNoOtherDevServer } from './dev-servers.ts';
import { errorCode } from './expected-error.ts';
import { orInterrupted } from './interrupts.ts';
import { type Lock, takeLock } from './lock.ts';
import { assertReplaceable, writeMarker } from './marker.ts';
import type { OutFolder } from './out-folder.ts';
import type { Progress } from './progress.ts';
import { dropStaleStore } from './data-store.ts';
import { cacheFolder } from './project.ts';
import { notePublishing } from './publishing.ts';
import { runLogged } from './run-logged.ts';
import { settle, type Size } from './settle.ts';
import type { SiteOptions } from './site-options.ts';
import { readStats, type Stats } from './stats.ts';
import { bring, makeBeside, restore, swap } from './swap.ts';
import { inYourLanguage } from './words.ts';

export interface BuildRequest extends SiteOptions {
  out: OutFolder;
}

/** What the check says of the content. */
export interface CheckedContent {
  /** Each mistake as a line. */
  problems: readonly string[];
  /** Known whenever there is no mistake. */
  settings: { url: string; languages: readonly string[] } | undefined;
  /** What those who look after the content must know of this edition on this day, as lines. */
  notices?: (view: { edition: Edition; now: string }) => string[];
  /** What the site must not hold of people who withdrew since it was last made; nothing where nobody did. */
  withdrawals?: (site: SiteOptions, cacheRoot: string) => WithdrawalProof | undefined;
}

/** What a build works with; a test puts its own in the place of Astro. */
export interface BuildTools {
  project: string;
  version: string;
  cacheRoot: string;
  /** The script that stands for Astro’s command. */
  astro: string;
  check(content: string, now: string): Promise<CheckedContent>;
  verify(folder: string, options: { site: string; signal: AbortSignal; withdrawn?: WithdrawnPeople | undefined }): Promise<Finding[]>;
}

export interface Published extends Size {
  kind: 'published';
  stats: Stats;
  warnings: readonly Finding[];
  /** Lines for those who look after the content. */
  notices: readonly string[];
}

export type BuildResult =
  | Published
  | { kind: 'content'; problems: readonly string[] }
  | { kind: 'output'; findings: readonly Finding[]; site: string; hints: readonly string[] };

/**
 * Builds a site and publishes it. Until the very last moment the published folder is not touched: the new site is made
 * in the cache, checked there, brought beside the old one and put in its place.
 */
export async function buildSite(request: BuildRequest, tools: BuildTools, progress: Progress, signal: AbortSignal): Promise<BuildResult> {
  assertReplaceable(request.out.path);
  const files = workFiles(cacheFolder(tools.cacheRoot, request.content, request.edition));
  try {
    mkdirSync(files.folder, { recursive: true });
    const lock = await takeLock(join(tools.cacheRoot, 'build.lock'), {
      signal,
      onWait: (pid) => progress.say(inYourLanguage(waiting(pid))),
    });
    try {
      return await buildLocked(request, tools, files, lock, progress, signal);
    } finally {
      lock.release();
    }
  } catch (error) {
    throw inPlainWords(error, tools.cacheRoot);
  }
}

/** The build itself, while no other one of this project runs. */
async function buildLocked(
  request: BuildRequest,
  tools: BuildTools,
  files: WorkFiles,
  lock: Lock,
  progress: Progress,
  signal: AbortSignal,
): Promise<BuildResult> {
  const { out, content } = request;
  assertNoOtherDevServer(tools.cacheRoot, content);
  if (restore(out)) progress.say(inYourLanguage(restored(out)));
  assertReplaceable(out.path);
  const beside = makeBeside(out);
  try {
    const { problems, settings, notices, withdrawals } = await progress.stage('check', () =>
      orInterrupted(tools.check(content, request.now), signal),
    );
    if (problems.length > 0 || settings === undefined) return { kind: 'content', problems };

    await progress.stage('site', () => runAstro(request, tools, files, lock, signal));
    lock.assertHeld();
    writeMarker(files.site, {
      generator: 'flambeau',
      version: tools.version,
      edition: request.edition,
      now: request.now,
      languages: settings.languages,
    });
    const size = await settle(files.site);

    // Read only now: a withdrawal takes the lock too, so that none can come between.
    const proof = withdrawals?.(request, tools.cacheRoot);
    const findings = await progress.stage('verify', () =>
      tools.verify(files.site, { site: settings.url, signal, withdrawn: proof?.withdrawn }),
    );
    if (findings.some(({ level }) => level === 'error'))
      return { kind: 'output', findings, site: files.site, hints: proof?.sources(findings) ?? [] };

    await progress.stage('swap', async () => {
      await bring(files.site, beside);
      signal.throwIfAborted();
      lock.assertHeld();
      const published = notePublishing(tools.cacheRoot, out);
      const old = swap(beside, out);
      published();
      remove(old);
    });
    return {
      kind: 'published',
      ...size,
      stats: readStats(files.stats),
      warnings: findings,
      notices: [...(notices?.(request) ?? []), ...(proof?.settle() ?? [])],
    };
  } finally {
    remove(beside);
  }
}

/** What cannot be removed now is removed by a later build; the site is published all the same. */
function remove(folder: string | undefined): void {
  try {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}

async function runAstro(request: BuildRequest, tools: BuildTools, files: WorkFiles, lock: Lock, signal: AbortSignal): Promise<void> {
  dropStaleStore(tools.project, files.astroCache);
  rmSync(files.site, { recursive: true, force: true });
  rmSync(files.stats, { force: true });
  const result = await runLogged({
    command: process.execPath,
    args: astroArguments(tools.astro, 'build', '--outDir', files.site),
    cwd: tools.project,
    env: buildEnvironment(request, files),
    log: files.log,
    signal,
    onStart: (pid) => lock.workingFor(pid),
  });
  if (result === 0 && existsSync(files.site)) return;
  throw await astroFailure(result, files.log);
}
