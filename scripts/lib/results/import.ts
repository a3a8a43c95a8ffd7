import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadContent } from '../../../src/check/load.ts';
import { mapFields } from '../../../src/results-import/fields.ts';
import { monthFault } from '../../../src/results-import/month.ts';
import { planResults } from '../../../src/results-import/plan.ts';
import { readResults } from '../../../src/results-import/read-results.ts';
import { badCellLine, monthLines } from '../../../src/results-import/report.ts';
import { ResultsWords } from '../../../src/results-import/words.ts';
import { month as monthSchema } from '../../../src/schemas/result.ts';
import { type ImportMap, NO_MAP, readMap } from '../../../src/tables/map.ts';
import { writeWhole } from '../champions/write-file.ts';
import { undoable } from '../undo/record.ts';
import { type CommandSpec, type OptionValues, readOptions } from '../command-line.ts';
import { errorCode, ExpectedError } from '../expected-error.ts';
import { readGiven, readGivenMap } from '../given-file.ts';
import { asExpected } from '../import-fault.ts';
import { SITE_OPTIONS, siteOptions, text } from '../site-options.ts';
import { commandLanguage } from '../words.ts';

export const IMPORT = {
  name: 'results import',
  summary: {
    en: 'Takes a month’s figures from a CSV file: Matomo or another web analytics, link clicks, a LinkedIn Page, conversions.',
    fr: 'Prend les chiffres d’un mois dans un fichier CSV : Matomo ou une autre mesure d’audience, clics, page LinkedIn, conversions.',
  },
  operands: {
    file: {
      value: 'FILE.csv',
      help: {
        en: 'The export as the tool gives it, in any common encoding, with ; , tab or | between cells.',
        fr: 'L’export tel que l’outil le donne, dans tout encodage courant, avec ; , tabulation ou | entre les cellules.',
      },
    },
  },
  options: {
    map: {
      value: 'MAP.yaml',
      help: {
        en: 'What its columns and words stand for: columns, values, defaults, dayFormat, encoding.',
        fr: 'Ce que veulent dire ses colonnes et ses mots : columns, values, defaults, dayFormat, encoding.',
      },
    },
    month: { value: '2026-10', help: { en: 'The month of a file that does not say it.', fr: 'Le mois d’un fichier qui ne le dit pas.' } },
    source: {
      value: 'NAME',
      help: {
        en: 'What the source is called: web, links, linkedin or conversions if left out. A second site, say, wants a name of its own.',
        fr: 'Comment s’appelle la source : sans cela web, links, linkedin ou conversions. Un second site, par exemple, veut son propre nom.',
      },
    },
    'dry-run': { help: { en: 'Says what would be done and writes nothing.', fr: 'Dit ce qui serait fait et n’écrit rien.' } },
    content: SITE_OPTIONS.content,
    now: SITE_OPTIONS.now,
  },
} as const satisfies CommandSpec;

/** Exit codes: 0 done; 1 the file is at fault, and nothing was written; 2 the options, the map or the machine. */
export async function importResults(args: readonly string[]): Promise<number> {
  const values = readOptions(IMPORT, args);
  const { content: folder, now } = siteOptions(values);
  const file = text(values, 'file') ?? '';
  const words = new ResultsWords(commandLanguage());
  const bytes = await readGiven(file);
  const map = await mapOf(values, now);
  const content = await loadContent(folder, now);
  const read = asExpected(() => readResults(bytes, map), ResultsWords);
  const { table, encoding, people, unused } = read;
  const separator =
    table.separator === '\t' ? words.say({ code: 'tabs' }) : words.say({ code: 'quoted', values: { text: table.separator } });
  console.log(
    words.say({ code: 'file-read', values: { file, encoding, separator, columns: table.headings.length, rows: table.rows.length } }),
  );
  const quoted = (names: readonly string[]) => names.map((name) => words.say({ code: 'quoted', values: { text: name } })).join(', ');
  if (people.length > 0) console.log(words.say({ code: 'people', values: { names: quoted(people) } }));
  if (unused.length > 0) console.log(words.say({ code: 'unused', values: { names: quoted(unused) } }));
  const plan = asExpected(
    () => planResults(read, { content, map, name: basename(file), held: (path) => heldText(join(folder, path)) }),
    ResultsWords,
  );
  for (const note of plan.notes) console.log(words.say(note));
  if (plan.bad.length > 0) {
    for (const cell of plan.bad) console.log(badCellLine(file, cell, words));
    console.log(`\n${words.say({ code: 'nothing', values: { count: plan.bad.length } })}`);
    return 1;
  }
  const dryRun = values['dry-run'] === true;
  if (!dryRun)
    await undoable('results -- import', folder, () => {
      for (const month of plan.months) if (month.change !== 'unchanged') writeWhole(join(folder, month.file), month.text);
    });
  console.log(monthLines(plan, words).join('\n'));
  if (dryRun) console.log(words.say({ code: 'trial' }));
  return 0;
}

/** The map, with what the options say in the place of its own month and source. */
async function mapOf(values: OptionValues, now: string): Promise<ImportMap> {
  const file = text(values, 'map');
  const source = file === undefined ? undefined : await readGivenMap(file);
  const map = file === undefined || source === undefined ? NO_MAP : asExpected(() => readMap(file, source, mapFields), ResultsWords);
  const month = text(values, 'month') ?? map.defaults['month'];
  if (month !== undefined) assertMonth(month, text(values, 'month') === undefined ? 'map' : 'option', now);
  const named = text(values, 'source') ?? map.defaults['source'];
  return { ...map, defaults: { ...map.defaults, ...(month !== undefined && { month }), ...(named !== undefined && { source: named }) } };
}

/** The month that a person gives: what is wrong with it is said of the option or the map, never of a column. */
function assertMonth(month: string, from: 'option' | 'map', now: string): void {
  const fault = monthSchema.safeParse(month).success ? monthFault(month, now) : { code: 'month-option', values: { found: month } };
  if (fault === undefined) return;
  const said = (language: 'en' | 'fr') => {
    const words = new ResultsWords(language);
    return words.say({ code: 'month-given', values: { from, why: words.say(fault) } });
  };
  throw new ExpectedError({ en: said('en'), fr: said('fr') });
}

function heldText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
