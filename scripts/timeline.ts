import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { SITE_OPTIONS, siteOptions } from './lib/site-options.ts';
import { readTimeline } from './lib/timeline/run.ts';

const COMMAND: CommandSpec = {
  name: 'timeline',
  summary: {
    en: 'Reads the public feeds of accounts, and of people who agreed to it, into timeline/: words and links only. Publishes nothing.',
    fr: 'Lit dans timeline/ les flux publics des comptes, et des personnes qui l’ont accepté : des mots et des liens. Ne publie rien.',
  },
  options: {
    'dry-run': { help: { en: 'Shows, and writes nothing.', fr: 'Montre, et n’écrit rien.' } },
    content: SITE_OPTIONS.content,
    now: SITE_OPTIONS.now,
  },
};

/** Exit codes: 0 done; 1 no feed could be read, or the files have mistakes; 2 the options or the machine. It asks nothing. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(COMMAND, args);
  if (values['help'] === true) {
    console.log(helpText(COMMAND));
    return 0;
  }
  return readTimeline({ ...siteOptions(values), dryRun: values['dry-run'] === true });
}
