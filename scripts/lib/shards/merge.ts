import { mkdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Edition } from '../../../src/schemas/edition.ts';
import type { BuildRequest, BuildResult, BuildTools, CheckedContent } from '../build-site.ts';
import { errorCode } from '../expected-error.ts';
import { orInterrupted } from '../interrupts.ts';
import type { OutFolder } from '../out-folder.ts';
import type { Progress } from '../progress.ts';
import { publishSite } from '../publish-site.ts';
import { inWorkspace } from '../workspace.ts';
import { inYourLanguage } from '../words.ts';
import { contentDigest } from './digests.ts';
import { assertFit } from './fit.ts';
import { joinParts } from './join.ts';
import { isPart, type Part, readPart } from './part.ts';
import { contentElsewhere, holdsPart, otherThanParts } from './words.ts';

export interface MergeRequest {
  /** The folders of the parts, as typed. */
  parts: readonly string[];
  out: OutFolder;
  /** What was typed of the site; whatever was must be what the parts are of. */
  typed: { content: string | undefined; edition: Edition | undefined; now: string | undefined };
  /** The content folder of the project, absolute. */
  ownContent: string;
  whenFit?: BuildRequest['whenFit'];
}

/** The parts of one site in their order, each whole enough to say what it is. Throws where they do not make one. */
export function partsOf({ parts: names, typed }: Pick<MergeRequest, 'parts' | 'typed'>): Part[] {
  const parts = names.map((name) => readPart(resolve(name), name));
  assertFit(parts);
  const first = parts[0]!;
  if (typed.edition !== undefined && typed.edition !== first.edition) throw otherThanParts('edition', typed.edition, first, first.edition);
  if (typed.now !== undefined && typed.now !== first.now) throw otherThanParts('now', typed.now, first, first.now);
  return parts.sort((a, b) => a.part.index - b.part.index);
}

/** Joins all shares of a site, finishes it as an ordinary build does, verifies and publishes it. */
export async function mergeSite(request: MergeRequest, tools: BuildTools, progress: Progress, signal: AbortSignal): Promise<BuildResult> {
  const parts = partsOf(request);
  if (isPart(request.out.path)) throw holdsPart(request.out.path);
  const first = parts[0]!;
  const { edition, now, languages } = first;
  const content = await contentOf(first, request);
  if (content === undefined) progress.say(inYourLanguage(contentElsewhere));
  const workspace = { content: content ?? first.part.from, edition, out: request.out };
  return inWorkspace(workspace, tools.cacheRoot, { progress, signal }, async (at) => {
    const checked: CheckedContent | undefined =
      content === undefined ? undefined : await progress.stage('check', () => orInterrupted(tools.check(content, now), signal));
    if (checked !== undefined && checked.problems.length > 0) return { kind: 'content', problems: checked.problems };
    await progress.stage('join', async () => {
      for (const path of [at.files.site, at.files.cards]) rmSync(path, { recursive: true, force: true });
      mkdirSync(at.files.site, { recursive: true });
      await joinParts(parts, at.files.site);
    });
    const { url, securityEmail } = first.part;
    signal.throwIfAborted();
    const { notices, withdrawals, leaks, offline } = checked ?? {};
    const stats = sum(parts.map(({ part }) => part.stats));
    const finisher = tools.finisher(at.files.site, url);
    const site = {
      content,
      edition,
      now,
      settings: { url, languages, contacts: { security: { email: securityEmail } } },
      notices,
      withdrawals,
      leaks,
      offline,
      whenFit: request.whenFit,
      finisher,
      stats,
    };
    return publishSite(site, tools, at, { progress, signal });
  });
}

/** The folder with the very content of the parts: the one that is named, that of the machine that made them, or our own. */
async function contentOf(part: Part, { typed, ownContent }: MergeRequest): Promise<string | undefined> {
  const isIt = async (folder: string) => isFolder(folder) && (await contentDigest(folder)) === part.part.contentDigest;
  if (typed.content !== undefined) {
    if (await isIt(typed.content)) return typed.content;
    throw otherThanParts('content', typed.content, part, `${part.part.contentDigest.slice(0, 8)} (${part.part.from})`);
  }
  for (const folder of [part.part.from, ownContent]) if (await isIt(folder)) return realpathSync(folder);
  return undefined;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}

function sum(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const stats of all) for (const [name, count] of Object.entries(stats)) total[name] = (total[name] ?? 0) + count;
  return total;
}
