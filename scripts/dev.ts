import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { problemLine } from '../src/check/problem.ts';
import { astroArguments, astroEnvironment, astroScript, workFiles } from './lib/astro.ts';
import { checkedContent } from './lib/content-check.ts';
import { watchContent } from './lib/content-watch.ts';
import { assertNoOtherDevServer, noteDevServer } from './lib/dev-servers.ts';
import { interruptible, orInterrupted } from './lib/interrupts.ts';
import { takeLock } from './lib/lock.ts';
import { port } from './lib/option-values.ts';
import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { editorBar } from './lib/editor-bar/bar.ts';
import { draftPages, manualPath, pageFacts } from './lib/editor-bar/page-facts.ts';
import { freePort, openPreview, type PreviewProxy } from './lib/preview-proxy.ts';
import { dropStaleStore, watchDevStore } from './lib/data-store.ts';
import { cacheFolder, cacheRootOf, HOME, PROJECT } from './lib/project.ts';
import { SITE_OPTIONS, siteOptions, text } from './lib/site-options.ts';
import { commandLanguage, inYourLanguage } from './lib/words.ts';

const COMMAND: CommandSpec = {
  name: 'dev',
  summary: {
    en: 'Shows the site while you write, drafts and future entries included and marked.',
    fr: 'Montre le site pendant que vous écrivez, brouillons et contenus à venir compris et signalés.',
  },
  options: { ...SITE_OPTIONS, port: { value: '4321', help: { en: 'The port. Otherwise 4321.', fr: 'Le port. Sinon 4321.' } } },
};

/** Exit codes: 0 when it is stopped; 1 when the content holds code; 2 when the options are at fault; else Astro's own. */
export async function main(args: string[], astro = astroScript(PROJECT), project = PROJECT): Promise<number> {
  const values = readOptions(COMMAND, args);
  if (values['help'] === true) {
    console.log(helpText(COMMAND));
    return 0;
  }
  const site = siteOptions(values);
  const portNumber = port(text(values, 'port') ?? '4321');
  return interruptible(async (signal) => {
    const { problems, runsCode } = await orInterrupted(checkedContent(site.content, site.now), signal);
    for (const problem of problems) console.log(problem);
    if (runsCode) {
      console.error(
        inYourLanguage({
          en: '\nThe content holds code, which would run on this machine. Repair that first.',
          fr: '\nLe contenu contient du code, qui s’exécuterait sur cette machine. Corrigez-le d’abord.',
        }),
      );
      return 1;
    }
    const cacheRoot = cacheRootOf(project === PROJECT ? HOME : project);
    const { astroCache } = workFiles(cacheFolder(cacheRoot, site.content, site.edition));
    const ended = await announce(cacheRoot, site.content, signal);
    dropStaleStore(project, astroCache);
    try {
      const env = astroEnvironment(site, { FLAMBEAU_ASTRO_CACHE: astroCache, FLAMBEAU_PREVIEW: '1', ...FOREGROUND, ...colours() });
      return await preview({ content: site.content, now: site.now, port: portNumber, astro, project, env }, signal);
    } finally {
      ended();
    }
  });
}

/** Astro goes to the background by itself where it takes its caller for an agent, unless it thinks that it is there. */
const FOREGROUND = { ASTRO_DEV_BACKGROUND: '1' };

/** Astro writes to us and not to the terminal, and would leave its colours out. */
const colours = (): Record<string, string> => (process.stdout.isTTY ? { FORCE_COLOR: '1' } : {});

/** Waits for a build that runs, since it may be of other content, then says that we are here. */
async function announce(cacheRoot: string, content: string, signal: AbortSignal): Promise<() => void> {
  const lock = await takeLock(join(cacheRoot, 'build.lock'), { signal });
  try {
    assertNoOtherDevServer(cacheRoot, content);
    return noteDevServer(cacheRoot, content);
  } finally {
    lock.release();
  }
}

/**
 * Opens the door of the preview, and Astro's server behind it as soon as there are settings to start it with. What is
 * wrong in the content is said here and in the pages, until it is mended.
 */
async function preview(
  {
    content,
    now,
    port,
    astro,
    project,
    env,
  }: { content: string; now: string; port: number; astro: string; project: string; env: NodeJS.ProcessEnv },
  signal: AbortSignal,
): Promise<number> {
  const language = commandLanguage();
  const inner = await freePort();
  const changed = Promise.withResolvers<void>();
  const watch = watchContent(content, now, (problems) => {
    for (const problem of problems) console.log(problemLine(problem));
    if (problems.length === 0) console.log(inYourLanguage({ en: 'Everything is repaired.', fr: 'Tout est corrigé.' }));
    door?.tell();
    void watch.hasSettings().then((has) => has && changed.resolve());
  });
  let door: PreviewProxy | undefined;
  const store = watchDevStore(project, () => door?.tell());
  try {
    const bar = async (path: string): Promise<string> => {
      const content = await watch.content();
      const manual = manualPath(content, language, env['FLAMBEAU_EDITION'] === 'internal');
      return editorBar(pageFacts(content, await watch.problems(), path), draftPages(content), language, manual);
    };
    door = await openPreview({ port, inner, language, problems: () => watch.problems(), bar });
    const address = `http://localhost:${door.port}/`;
    if (!(await watch.hasSettings())) {
      const words = {
        en: `The preview at ${address} starts once settings/site.yaml is repaired.`,
        fr: `L’aperçu à ${address} démarre dès que settings/site.yaml est corrigé.`,
      };
      console.log(inYourLanguage(words));
      await orInterrupted(changed.promise, signal);
    }
    console.log(inYourLanguage({ en: `The preview is at ${address}`, fr: `L’aperçu est à ${address}` }));
    return await runUntilStopped(astroArguments(astro, 'dev', '--host', '127.0.0.1', '--port', String(inner)), project, env, signal);
  } finally {
    watch.close();
    store.close();
    door?.close();
  }
}

/** The terminal sends Ctrl+C to Astro too; other signals are passed on. Being stopped is the ordinary end of a preview. */
function runUntilStopped(args: string[], cwd: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['inherit', 'pipe', 'inherit', 'ipc'] });
    // Astro names its own door, behind ours: nobody is to open that one.
    createInterface({ input: child.stdout ?? process.stdin }).on('line', (line) => {
      if (!/https?:\/\/(?:localhost|127\.0\.0\.1):\d+/.test(line)) console.log(line);
    });
    signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
    child.on('error', reject);
    child.on('close', (code) => resolve(signal.aborted ? 0 : (code ?? 1)));
  });
}
