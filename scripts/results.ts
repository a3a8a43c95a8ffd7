import { chooseCommand, type CommandGroup, groupHelp, helpText } from './lib/command-line.ts';
import { IMPORT, importResults } from './lib/results/import.ts';

const GROUP = {
  name: 'results',
  summary: {
    en: 'Brings in what the programme brought: visits, clicks and conversions by month, never by person.',
    fr: 'Fait entrer ce que le programme a apporté : visites, clics et conversions par mois, jamais par personne.',
  },
  commands: { import: IMPORT },
} as const satisfies CommandGroup;

/** Exit codes: 0 done; 1 the file is at fault, and nothing was written; 2 the options or the machine. */
export async function main(args: string[]): Promise<number> {
  const chosen = chooseCommand(GROUP, args);
  if (chosen === undefined) {
    console.log(groupHelp(GROUP));
    return 0;
  }
  if (chosen.args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(helpText(GROUP.commands[chosen.name]));
    return 0;
  }
  return importResults(chosen.args);
}
