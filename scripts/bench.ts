import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { machine } from './lib/bench/machine.ts';
import { measures } from './lib/bench/measures.ts';
import { type Row, table } from './lib/bench/table.ts';
import type { Bench } from './lib/bench/types.ts';
import { ExpectedError } from './lib/expected-error.ts';
import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { assertOwnOutput, textIn } from './lib/own-output.ts';
import { PROJECT } from './lib/project.ts';
import { text } from './lib/site-options.ts';

const COMMAND: CommandSpec = {
  name: 'bench',
  summary: {
    en: 'Measures how fast Flambeau is, in turn with its peers, which it installs into .cache/bench. Takes long.',
    fr: 'Mesure la vitesse de Flambeau, en alternance avec ses pairs, qu’il installe dans .cache/bench. C’est long.',
  },
  options: {
    only: { value: 'P1,P2', help: { en: 'These measures only.', fr: 'Ces mesures seulement.' } },
    rounds: { value: 'N', help: { en: 'How often each is taken. Otherwise 3.', fr: 'Combien de fois chacune. Sinon 3.' } },
    json: { value: 'FILE', help: { en: 'Writes all that was measured there.', fr: 'Y écrit tout ce qui a été mesuré.' } },
  },
};

/** Exit codes: 0 all that was asked for was measured; 1 something could not be; 2 the options are at fault. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(COMMAND, args);
  if (values['help'] === true) {
    console.log(helpText(COMMAND));
    return 0;
  }
  const json = text(values, 'json');
  if (json !== undefined) assertOwnOutput('--json', [json], (file) => textIn(file).startsWith('{\n  "machine": {'));
  const names = wantedNames(text(values, 'only'));
  const wanted = measures.filter(({ id }) => names.includes(id));
  const folder = join(PROJECT, '.cache', 'bench');
  mkdirSync(folder, { recursive: true });
  const bench: Bench = { rounds: rounds(text(values, 'rounds') ?? '3'), folder, say: (line) => console.error(line) };
  const rows: Row[] = [];
  for (const measure of wanted) {
    try {
      rows.push({ measure, outcome: await measure.run(bench) });
    } catch (error) {
      rows.push({ measure, failed: error instanceof Error ? error.message : String(error) });
    }
  }
  const around = machine();
  if (rows.length > 0) console.log(`${table(rows)}\n`);
  console.log(
    Object.entries(around)
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
  );
  if (json !== undefined) {
    const report = rows.map((row) => ({ id: row.measure.id, ...('failed' in row ? { failed: row.failed } : row.outcome) }));
    writeFileSync(resolve(json), `${JSON.stringify({ machine: around, rounds: bench.rounds, measures: report }, null, 2)}\n`);
  }
  return rows.some((row) => 'failed' in row) ? 1 : 0;
}

/** The measures that are asked for. */
function wantedNames(only: string | undefined): string[] {
  const known = measures.map(({ id }) => id);
  if (only === undefined) return known;
  const names = only.split(',').map((name) => name.trim().toUpperCase());
  const stranger = names.find((name) => !known.includes(name));
  if (stranger !== undefined) {
    throw new ExpectedError({
      en: `--only does not know “${stranger}”; it takes ${known.join(', ')}.`,
      fr: `--only ne connaît pas « ${stranger} » ; il accepte ${known.join(', ')}.`,
    });
  }
  return names;
}

function rounds(typed: string): number {
  if (/^[1-9]\d?$/.test(typed)) return Number(typed);
  throw new ExpectedError({
    en: `--rounds takes a whole number from 1 to 99; “${typed}” is none.`,
    fr: `--rounds attend un nombre entier de 1 à 99 ; « ${typed} » n’en est pas un.`,
  });
}
