import { EXPORT, exportChampions } from './lib/champions/export.ts';
import { importChampions, IMPORT } from './lib/champions/import.ts';
import { championStats, STATS } from './lib/champions/stats.ts';
import { WITHDRAW, withdraw } from './lib/champions/withdraw.ts';
import { type CommandGroup, runGroup } from './lib/command-line.ts';

const GROUP = {
  name: 'champions',
  summary: {
    en: 'Looks after the champions’ listings: imports, exports, counts, and takes people off.',
    fr: 'Prend soin des fiches des champions : import, export, chiffres, retrait.',
  },
  commands: { import: IMPORT, export: EXPORT, stats: STATS, withdraw: WITHDRAW },
} as const satisfies CommandGroup;

const RUN = {
  import: importChampions,
  export: exportChampions,
  stats: championStats,
  withdraw: (args: readonly string[]) => withdraw(args),
} as const;

/** Exit codes: 0 done; 1 the file or the content is at fault; 2 the options or the machine. */
export async function main(args: string[]): Promise<number> {
  return runGroup(GROUP, RUN, args);
}
