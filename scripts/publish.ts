import { userInfo, hostname } from 'node:os';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { interruptible } from './lib/interrupts.ts';
import { followed } from './lib/out-folder.ts';
import { cacheRootOf, HOME, usualContent } from './lib/project.ts';
import { openTarget } from './lib/publish/open.ts';
import { publishSite, rollBack } from './lib/publish/publish.ts';
import { releaseLines } from './lib/publish/report.ts';
import { say } from './lib/publish/words.ts';
import { askOnTerminal } from './lib/ask.ts';
import { text } from './lib/site-options.ts';

const COMMAND: CommandSpec = {
  name: 'publish',
  summary: {
    en: 'Puts the finished site where people read it: what changes comes first, a page never names a file that is not there, and one can go back.',
    fr: 'Met le site fini là où on le lit : d’abord ce qui change, jamais une page qui nomme un fichier absent, et l’on peut revenir en arrière.',
  },
  operands: {
    target: {
      value: 'TARGET',
      help: {
        en: 'A folder or share; user@host:/path or ssh://…; site.zip; git+https://…#branch; remote:path of rclone.',
        fr: 'Un dossier ou un partage ; utilisateur@hôte:/chemin ou ssh://… ; site.zip ; git+https://…#branche ; distant:chemin de rclone.',
      },
    },
  },
  options: {
    from: { value: 'DIR', help: { en: 'The finished site. Otherwise dist.', fr: 'Le site fini. Sinon dist.' } },
    'dry-run': { help: { en: 'Says what would change, and changes nothing.', fr: 'Dit ce qui changerait, et ne change rien.' } },
    yes: { help: { en: 'Does not ask for confirmation.', fr: 'Ne demande pas de confirmation.' } },
    rollback: { help: { en: 'Goes back to the release before.', fr: 'Revient à la version d’avant.' } },
    list: { help: { en: 'The releases that are kept.', fr: 'Les versions gardées.' } },
  },
};

export interface PublishTools {
  /** Notes, snapshots, and releases of targets that can keep none. */
  cacheRoot: string;
  /** Asks a question with yes or no; nothing where nobody is there to answer. */
  ask: ((question: string) => Promise<boolean>) | undefined;
}

const TOOLS: PublishTools = {
  cacheRoot: join(dirname(cacheRootOf(HOME)), 'publish'),
  ask: process.stdin.isTTY && process.stdout.isTTY ? askOnTerminal : undefined,
};

/**
 * Exit codes: 0 done, or nothing to do; 1 not confirmed, or the site or the target is at fault; 2 the options, the machine or the way to the host;
 * 130, 143 stopped: the target then has the old site or the new one.
 */
export async function main(args: string[], tools: PublishTools = TOOLS): Promise<number> {
  const values = readOptions(COMMAND, args);
  if (values['help'] === true) {
    console.log(helpText(COMMAND));
    return 0;
  }
  mkdirSync(tools.cacheRoot, { recursive: true });
  const target = openTarget(text(values, 'target') ?? '', {
    cwd: process.cwd(),
    project: HOME,
    content: usualContent(),
    cacheRoot: tools.cacheRoot,
  });
  const request = {
    target,
    isDryRun: values['dry-run'] === true,
    isSure: values['yes'] === true,
    ask: tools.ask,
    by: `${userInfo().username}@${hostname()}`,
  };
  return interruptible(async (signal) => {
    if (!request.isDryRun) await target.repair?.(signal);
    if (values['list'] === true) {
      const releases = await target.releases();
      console.log(releases.length === 0 ? say('no-releases', { target: target.name }) : releaseLines(releases).join('\n'));
      return 0;
    }
    if (values['rollback'] === true) return rollBack(request, signal);
    return publishSite({ ...request, from: followed(resolve(text(values, 'from') ?? join(HOME, 'dist'))) }, signal);
  });
}
