import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { LoadedContent, loadContent } from '../../../src/check/load.ts';
import { type HeadingContext, REFUSED_COLUMNS } from '../../../src/domain/people/fields.ts';
import { parseMap } from '../../../src/people-import/map.ts';
import { type ImportMap, NO_MAP } from '../../../src/tables/map.ts';
import { type Plan, planImport } from '../../../src/people-import/plan.ts';
import { readPeople } from '../../../src/people-import/read-people.ts';
import { complaintLine, readLine, refusalLines, summaryLines, unusedLine } from '../../../src/people-import/report.ts';
import type { PlannedRow } from '../../../src/people-import/row.ts';
import { type Table, writeTable } from '../../../src/tables/table.ts';
import { ImportWords } from '../../../src/people-import/words.ts';
import { ExpectedError } from '../expected-error.ts';
import { type CommandSpec, readOptions } from '../command-line.ts';
import { readGiven, readGivenMap } from '../given-file.ts';
import { Progress } from '../progress.ts';
import { SITE_OPTIONS, siteOptions, text } from '../site-options.ts';
import { commandLanguage, inYourLanguage } from '../words.ts';
import { withBar } from './bar.ts';
import { championYaml, editYaml } from './edit-yaml.ts';
import { asExpected } from '../import-fault.ts';
import { undoable } from '../undo/record.ts';
import { writeWhole } from './write-file.ts';

export const IMPORT = {
  name: 'champions import',
  summary: {
    en: 'Adds and changes champions from a CSV file. Nobody enters without the columns of their consent: date, scopes, until.',
    fr: 'Ajoute et modifie des champions depuis un fichier CSV. Personne n’entre sans les colonnes de son consentement : date, portée, fin.',
  },
  operands: {
    file: {
      value: 'FILE.csv',
      help: {
        en: 'The file, in any common encoding, with ; , tab or | between cells.',
        fr: 'Le fichier, dans tout encodage courant, avec ; , tabulation ou | entre les cellules.',
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
    'dry-run': { help: { en: 'Says what would be done and writes nothing.', fr: 'Dit ce qui serait fait et n’écrit rien.' } },
    content: SITE_OPTIONS.content,
    now: SITE_OPTIONS.now,
  },
} as const satisfies CommandSpec;

/** Exit codes: 0 all rows taken; 1 some are refused, the others are written; 2 the options, the map or the machine. */
export async function importChampions(args: readonly string[]): Promise<number> {
  const values = readOptions(IMPORT, args);
  const { content: folder, now } = siteOptions(values);
  const file = text(values, 'file') ?? '';
  const words = new ImportWords(commandLanguage());
  const bytes = await readGiven(file);
  const progress = new Progress(process.stdout);
  const content = await progress.stage(inYourLanguage({ en: 'content', fr: 'contenu' }), () => contentToImportInto(folder, now));
  const headings: HeadingContext = {
    languages: content.languages,
    networks: content.of('networks').map(({ id, data }) => ({ id, name: data?.name ?? id })),
  };
  const map = await readMap(text(values, 'map'), headings);
  const { table, encoding, columns, names } = asExpected(() => readPeople(bytes, map, headings), ImportWords);
  progress.say(readLine(file, encoding, table, words));
  if (names.length > 0) progress.say(words.say({ code: 'names-read', values: { names: names.join(', ') } }));
  const unused = unusedLine(columns.unused, table, words);
  if (unused !== undefined) progress.say(unused);

  const plan = await progress.stage(inYourLanguage({ en: 'rows', fr: 'lignes' }), () =>
    planImport(table.rows, { content, map, cellsOf: columns.cellsOf, now }),
  );
  const dryRun = values['dry-run'] === true;
  if (!dryRun) await undoable('champions -- import', folder, () => writePlan(plan, folder));
  for (const line of refusalLines(plan.refused, words)) console.log(line);
  if (plan.refused.length > 0 && !dryRun) {
    const path = relative(process.cwd(), keepRefused(file, table, plan.refused, words));
    console.log(`\n${words.say({ code: 'refused', values: { path } })}`);
  }
  console.log(summaryLines(plan, dryRun, words).join('\n'));
  return plan.refused.length > 0 ? 1 : 0;
}

async function readMap(file: string | undefined, headings: HeadingContext): Promise<ImportMap> {
  if (file === undefined) return NO_MAP;
  const source = await readGivenMap(file);
  return asExpected(() => parseMap(file, source, headings), ImportWords);
}

/** The settings decide of languages and topics: without them no row can be judged. */
async function contentToImportInto(folder: string, now: string): Promise<LoadedContent> {
  const content = await loadContent(folder, now);
  const missing = [
    content.settings === undefined && 'settings/site.yaml',
    content.of('topics')[0]?.data === undefined && 'settings/topics.yaml',
  ].filter((name) => name !== false);
  if (missing.length === 0) return content;
  const files = missing.join(', ');
  throw new ExpectedError(
    {
      en: `${files} in ${folder}: missing or with mistakes. Run npm run check first.`,
      fr: `${files} dans ${folder} : manquant ou avec des erreurs. Lancez d’abord npm run check.`,
    },
    { exitCode: 1 },
  );
}

async function writePlan(plan: Plan, folder: string): Promise<void> {
  await withBar(
    process.stdout,
    inYourLanguage({ en: 'writing', fr: 'écriture' }),
    [...plan.added, ...plan.changed],
    ({ id, existing, data }) => {
      const path = join(folder, 'champions', `${id}.yaml`);
      if (existing === undefined && existsSync(path))
        throw new ExpectedError({
          en: `${path} was made while this import was running; run it again.`,
          fr: `${path} est apparu pendant cet import ; relancez-le.`,
        });
      writeWhole(path, existing === undefined ? championYaml(data) : editYaml(readFileSync(path, 'utf8'), data));
    },
  );
}

/**
 * Keeps the refused rows as they were, with the reasons, in a file of their own that can be corrected and imported. One
 * that is there already may have been corrected, and is left alone.
 */
function keepRefused(file: string, table: Table, refused: readonly PlannedRow[], words: ImportWords): string {
  const source = table.headings
    .map((heading, index) => ({ heading, index }))
    .filter(({ heading }) => !Object.values<string>(REFUSED_COLUMNS).includes(heading));
  const wider = Math.max(table.headings.length, ...refused.map((row) => row.source.cells.length));
  const indexes = [
    ...source.map(({ index }) => index),
    ...Array.from({ length: wider - table.headings.length }, (_, extra) => table.headings.length + extra),
  ];
  const text = writeTable(
    [
      [...indexes.map((index) => table.headings[index] ?? ''), REFUSED_COLUMNS.row, REFUSED_COLUMNS.reason],
      ...refused.map((row) => [
        ...indexes.map((index) => row.source.cells[index] ?? ''),
        String(row.number),
        row.complaints.map((complaint) => complaintLine(complaint, words)).join('\n'),
      ]),
    ],
    table.separator,
  );
  const base = join(dirname(file), basename(file).replace(/\.[^.]+$/, ''));
  for (let number = 1; ; number += 1) {
    const path = `${base}.refused${number === 1 ? '' : `-${number}`}.csv`;
    const held = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    if (held === undefined) writeWhole(path, text);
    if (held === undefined || held === text) return path;
  }
}
