import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ExpectedError } from './lib/expected-error.ts';
import { interruptible } from './lib/interrupts.ts';
import { takeLock } from './lib/lock.ts';
import { basePath, port } from './lib/option-values.ts';
import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { followed, type OutFolder } from './lib/out-folder.ts';
import { cacheRootOf, HOME } from './lib/project.ts';
import { serve } from './lib/serve.ts';
import { OUT_OPTION, text } from './lib/site-options.ts';
import { isMissing, restore } from './lib/swap.ts';
import { inYourLanguage } from './lib/words.ts';

const COMMAND: CommandSpec = {
  name: 'preview',
  summary: {
    en: 'Shows the finished site on this machine, as a host would, its security policy included.',
    fr: 'Montre le site fini sur cette machine, comme un hébergeur, politique de sécurité comprise.',
  },
  options: {
    out: OUT_OPTION,
    port: { value: '4321', help: { en: 'The port. Otherwise 4321.', fr: 'Le port. Sinon 4321.' } },
    base: {
      value: '/a/b/',
      help: { en: 'The path below which to show it. Otherwise /.', fr: 'Le chemin sous lequel le montrer. Sinon /.' },
    },
  },
};

/** Exit codes: 0 when it is stopped; 2 when there is nothing to show, or the options or the port are at fault. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(COMMAND, args);
  if (values['help'] === true) {
    console.log(helpText(COMMAND));
    return 0;
  }
  const path = followed(resolve(text(values, 'out') ?? join(HOME, 'dist')));
  const out: OutFolder = { path, parent: dirname(path), name: basename(path) };
  const options = { dir: path, port: port(text(values, 'port') ?? '4321'), base: basePath(text(values, 'base') ?? '/') };
  await interruptible(async (signal) => {
    await repair(out, signal);
    if (!existsSync(join(path, 'index.html'))) throw nothingToShow(path);
    const { url, close } = await serve(options);
    console.log(
      inYourLanguage({ en: `The finished site is at ${url} (Ctrl+C to stop).`, fr: `Le site fini est à ${url} (Ctrl+C pour arrêter).` }),
    );
    await new Promise((stopped) => signal.addEventListener('abort', stopped, { once: true }));
    await close();
    return 0;
  });
  return 0;
}

/** A build that was killed between its two renames has left the site under another name; one that runs is about to put it back. */
async function repair(out: OutFolder, signal: AbortSignal): Promise<void> {
  if (!isMissing(out)) return;
  const lock = await takeLock(join(cacheRootOf(HOME), 'build.lock'), { signal });
  try {
    if (isMissing(out)) restore(out);
  } finally {
    lock.release();
  }
}

function nothingToShow(path: string): ExpectedError {
  return new ExpectedError({
    en: `There is no finished site in ${path}. Make one first: npm run build.`,
    fr: `Il n’y a pas de site fini dans ${path}. Faites-en un d’abord : npm run build.`,
  });
}
