import { type CommandGroup, runGroup } from './lib/command-line.ts';
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
  return runGroup(GROUP, { import: importResults }, args);
}
