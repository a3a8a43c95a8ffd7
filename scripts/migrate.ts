import { loadContent } from '../src/check/load.ts';
import { Messages } from '../src/check/messages.ts';
import { planMigration } from '../src/check/migrate.ts';
import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { offerChanges } from './lib/offer-changes.ts';
import { projectVersion } from './lib/project.ts';
import { SITE_OPTIONS, siteOptions } from './lib/site-options.ts';
import { commandLanguage } from './lib/words.ts';

const MIGRATE = {
  name: 'migrate',
  summary: {
    en: 'After an update: gives fields of the content the names that they have in this version. Shows what would change, and asks first; npm run undo takes it back.',
    fr: 'Après une mise à jour : donne aux champs du contenu les noms qu’ils ont dans cette version. Montre ce qui changerait, et demande d’abord ; npm run undo revient en arrière.',
  },
  options: {
    yes: { help: { en: 'Writes without asking.', fr: 'Écrit sans demander.' } },
    content: SITE_OPTIONS.content,
  },
} as const satisfies CommandSpec;

/** Exit codes: 0 the content is as this version has it; 1 it would change, and nobody said yes; 2 the options or the machine. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(MIGRATE, args);
  if (values['help'] === true) {
    console.log(helpText(MIGRATE));
    return 0;
  }
  const { content: folder } = siteOptions(values);
  const messages = new Messages(commandLanguage());
  const files = planMigration(await loadContent(folder));
  if (files.length === 0) {
    console.log(messages.format('migrate-nothing', { version: projectVersion() }));
    return 0;
  }
  return (await offerChanges(files, { folder, command: 'migrate', yes: values['yes'] === true }, messages)) ? 0 : 1;
}
