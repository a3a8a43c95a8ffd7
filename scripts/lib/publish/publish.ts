import { within } from '../out-folder.ts';
import { type Changes, changesTo, clashes, isNothing } from './changes.ts';
import { type Manifest, releaseName } from './manifest.ts';
import { planLines, releaseLines, some } from './report.ts';
import { readSite, type Site } from './site.ts';
import type { Standing, Target, Work } from './target.ts';
import { refused, say } from './words.ts';

export interface PublishRequest {
  target: Target;
  isDryRun: boolean;
  /** `--yes` */
  isSure: boolean;
  /** Asks a question; nothing where nobody is there to answer. */
  ask: ((question: string) => Promise<boolean>) | undefined;
  /** Who publishes, for an internal edition. */
  by: string;
}

/** Publishes a finished site. Returns the exit code; nothing was changed unless it is 0. */
export async function publishSite(request: PublishRequest & { from: string }, signal: AbortSignal): Promise<number> {
  const { target, from } = request;
  if (target.path !== undefined && (within(target.path, from) || within(from, target.path)))
    throw refused('from-target', { folder: from }, { exitCode: 2 });
  const site = await readSite(from);
  const standing = await lookAt(target, site);
  const changes = changesTo(site, standing.manifest);
  console.log(planLines(target, site, standing, changes).join('\n'));
  if (isNothing(changes)) {
    console.log(`\n${say('nothing-to-do')}`);
    return 0;
  }
  if (request.isDryRun) {
    console.log(`\n${say('dry-run')}`);
    return 0;
  }
  if (site.edition === 'internal' && target.mayBePublic && !request.isSure) throw refused('internal-in-public', { target: target.name });
  if (!(await confirmed(request, 'ask-publish'))) return 1;
  await locked(target, signal, async (work) => {
    // Somebody else may have published while one read the plan.
    await lookAt(target, site);
    await target.publish(site, releaseOf(site, request.by, work.now), work);
  });
  console.log(doneLines(target, changes, standing).join('\n'));
  return 0;
}

/** Puts the release before the one that stands in its place. */
export async function rollBack(request: PublishRequest, signal: AbortSignal): Promise<number> {
  const { target } = request;
  const releases = await target.releases();
  const current = releases.find(({ isCurrent }) => isCurrent);
  const to = releases.find(({ name }) => current !== undefined && name < current.name);
  if (to === undefined) throw refused('no-earlier', { target: target.name });
  console.log(
    [...releaseLines(releases), '', say('back-to', { name: to.name, edition: to.edition, day: to.day }), say('back-people')].join('\n'),
  );
  if (request.isDryRun) {
    console.log(`\n${say('dry-run')}`);
    return 0;
  }
  if (to.edition === 'internal' && target.mayBePublic && !request.isSure) throw refused('internal-in-public', { target: target.name });
  if (!(await confirmed(request, 'ask-rollback'))) return 1;
  await locked(target, signal, (work) => target.rollback(to, work));
  console.log(`\n${say('rolled-back', { target: target.name, name: to.name })}`);
  return 0;
}

/** What stands at the target, unless it must not be touched. */
async function lookAt(target: Target, site: Site): Promise<Standing> {
  const standing = await target.look();
  if (standing.state === 'theirs')
    throw refused('theirs', { target: target.name, count: standing.foreign.length, files: some(standing.foreign) });
  const lost = clashes(site, standing);
  if (lost.length > 0) throw refused('clash', { target: target.name, count: lost.length, files: some(lost) });
  return standing;
}

async function confirmed({ isSure, ask, target }: PublishRequest, question: string): Promise<boolean> {
  if (isSure) return true;
  if (ask !== undefined && (await ask(`\n${say(question, { target: target.name })} `))) return true;
  console.error(`\n${say(ask === undefined ? 'not-asked' : 'not-confirmed')}`);
  return false;
}

async function locked(target: Target, signal: AbortSignal, task: (work: Work) => Promise<void>): Promise<void> {
  const lock = await target.lock(signal);
  try {
    await task({ signal, lock, now: new Date(), say: (line) => console.log(line) });
  } finally {
    await lock.release();
  }
}

function releaseOf({ edition, day, files }: Site, by: string, now: Date): Manifest {
  return {
    generator: 'flambeau',
    release: releaseName(now),
    edition,
    day,
    published: now.toISOString(),
    // A public site names nobody who did not ask to be named, and no machine.
    ...(edition === 'internal' && { by }),
    files,
    kept: {},
  };
}

function doneLines(target: Target, { added, changed, removed }: Changes, standing: Standing): string[] {
  return [
    '',
    say('published', { target: target.name, added: added.length, changed: changed.length, removed: removed.length }),
    ...(standing.state === 'nothing' ? [] : [say('kept-in', { place: target.keepsReleasesIn })]),
  ];
}
