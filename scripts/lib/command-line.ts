import { parseArgs } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';
import { ExpectedError } from './expected-error.ts';
import { inYourLanguage, type Words } from './words.ts';

/** One option of a command. */
export interface OptionSpec {
  /** What stands for its value in the help: `DIR`. Without one, the option is a switch. */
  value?: string;
  help: Words;
}

/** A word that follows the command without `--`: a file, an identifier. */
export interface OperandSpec {
  /** What stands for it in the help: `FILE.csv`. */
  value: string;
  help: Words;
  optional?: boolean;
}

export interface CommandSpec {
  /** `build`, or `champions import` for a command of a group. */
  name: string;
  summary: Words;
  options: Readonly<Record<string, OptionSpec>>;
  /** In the order in which they are typed; their values stand among those of the options. */
  operands?: Readonly<Record<string, OperandSpec>>;
  /** Whether any number of words may follow; see {@link readWords}. */
  words?: boolean;
}

/** Commands that share a first word: `champions import`, `champions stats`. */
export interface CommandGroup {
  name: string;
  summary: Words;
  commands: Readonly<Record<string, CommandSpec>>;
}

/** The values as typed, by option and operand; a switch that is on is `true`. `help` is always among the options. */
export type OptionValues = Readonly<Record<string, string | true | undefined>>;

const HELP: OptionSpec = { help: { en: 'This help.', fr: 'Cette aide.' } };

/** Reads the options of a command. Throws an ExpectedError that says what is right, where something is wrong. */
export function readOptions(spec: CommandSpec, args: readonly string[]): OptionValues {
  return readWords(spec, args).values;
}

/** The same, with the words of a command that takes any number of them, in the order in which they are typed. */
export function readWords(spec: CommandSpec, args: readonly string[]): { values: OptionValues; words: readonly string[] } {
  const words: string[] = [];
  const known: Record<string, OptionSpec> = { ...spec.options, help: HELP };
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, { value }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', ...(name === 'help' ? { short: 'h' } : {}) },
      ]),
    ),
  });
  const values: Record<string, string | true> = {};
  const operands = Object.entries(spec.operands ?? {});
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      const next = operands.shift();
      if (next === undefined && spec.words === true) {
        words.push(token.value);
        continue;
      }
      if (next === undefined) throw unexpected(spec, token.value);
      values[next[0]] = token.value;
      continue;
    }
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (option === undefined) throw unknown(token.rawName, Object.keys(known));
    if (token.name in values) throw twice(token.name);
    values[token.name] =
      option.value === undefined ? switchOn(token.name, token.value) : given(token.name, option.value, token.value, token.inlineValue);
  }
  const missing = operands.find(([, { optional }]) => optional !== true);
  if (missing !== undefined && values['help'] !== true) throw missingOperand(spec, missing[1]);
  return { values, words };
}

/** The command of a group that is asked for, and what follows its name. Nothing when the group's help is asked for. */
export function chooseCommand<Name extends string>(
  group: CommandGroup & { commands: Readonly<Record<Name, CommandSpec>> },
  args: readonly string[],
): { name: Name; args: string[] } | undefined {
  const [typed, ...rest] = args;
  if (typed === '--help' || typed === '-h') return undefined;
  const names = Object.keys(group.commands) as Name[];
  const name = names.find((known) => known === typed);
  if (name === undefined) throw noCommand(group, typed, names);
  return { name, args: rest };
}

/**
 * Does what is asked for of a group, or prints the help of the group or of the command.
 * @param run what each command does with the words behind its name; gives the exit code
 */
export async function runGroup<Name extends string>(
  group: CommandGroup & { commands: Readonly<Record<Name, CommandSpec>> },
  run: Readonly<Record<Name, (args: readonly string[]) => Promise<number>>>,
  args: readonly string[],
): Promise<number> {
  const chosen = chooseCommand<Name>(group, args);
  const isHelp = chosen?.args.some((arg) => arg === '--help' || arg === '-h') ?? true;
  if (chosen !== undefined && !isHelp) return run[chosen.name](chosen.args);
  console.log(chosen === undefined ? groupHelp(group) : helpText(group.commands[chosen.name]));
  return 0;
}

/** The help of a command, in the reader's language. */
export function helpText(spec: CommandSpec): string {
  const rows = [
    ...Object.values(spec.operands ?? {}).map(({ value, help }) => [value, help] as const),
    ...Object.entries({ ...spec.options, help: HELP }).map(
      ([name, { value, help }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, help] as const,
    ),
  ];
  return `${inYourLanguage(spec.summary)}\n\n  ${usage(spec)}\n\n${table(rows)}`;
}

/** The help of a group: its commands, a line each. */
export function groupHelp(group: CommandGroup): string {
  const rows = Object.values(group.commands).map((command) => [usage(command), command.summary] as const);
  return `${inYourLanguage(group.summary)}\n\n${rows.map(([head, summary]) => `  ${head}\n      ${inYourLanguage(summary)}`).join('\n')}`;
}

/** `npm run champions -- import FILE.csv [options]` */
function usage({ name, operands = {} }: CommandSpec): string {
  const [command = '', ...words] = name.split(' ');
  const typed = Object.values(operands).map(({ value, optional }) => (optional === true ? `[${value}]` : value));
  return ['npm run', command, '--', ...words, ...typed, '[options]'].join(' ');
}

function table(rows: readonly (readonly [string, Words])[]): string {
  const width = Math.max(...rows.map(([head]) => head.length));
  return rows.map(([head, help]) => `  ${head.padEnd(width)}  ${inYourLanguage(help)}`).join('\n');
}

function missingOperand(spec: CommandSpec, { value, help }: OperandSpec): ExpectedError {
  return new ExpectedError({
    en: `${value} is missing: ${help.en}\n  ${usage(spec)}`,
    fr: `Il manque ${value} : ${help.fr}\n  ${usage(spec)}`,
  });
}

function noCommand(group: CommandGroup, typed: string | undefined, names: readonly string[]): ExpectedError {
  const all = names.join(', ');
  if (typed === undefined)
    return new ExpectedError({ en: `Say what to do: ${all}. See --help.`, fr: `Dites quoi faire : ${all}. Voir --help.` });
  const nearest = closest(typed, names);
  const near = distance(typed, nearest) <= 3;
  return new ExpectedError({
    en: `There is no command “${typed}” of ${group.name}. ${near ? `Did you mean “${nearest}”?` : `They are ${all}.`}`,
    fr: `La commande « ${typed} » de ${group.name} n’existe pas. ${near ? `Vouliez-vous dire « ${nearest} » ?` : `Ce sont ${all}.`}`,
  });
}

function switchOn(name: string, value: string | undefined): true {
  if (value === undefined) return true;
  throw new ExpectedError({ en: `--${name} takes no value.`, fr: `--${name} ne prend pas de valeur.` });
}

/** parseArgs takes the next word whatever it is; `--out --edition public` misses a folder. */
function given(name: string, what: string, value: string | undefined, inline: boolean | undefined): string {
  if (value !== undefined && value !== '' && (inline === true || !value.startsWith('--'))) return value;
  throw new ExpectedError({ en: `--${name} needs a value: --${name} ${what}.`, fr: `--${name} demande une valeur : --${name} ${what}.` });
}

function unknown(typed: string, names: readonly string[]): ExpectedError {
  const nearest = `--${closest(typed.replace(/^-+/, ''), names)}`;
  const near = distance(typed, nearest) <= 3;
  const all = names.map((name) => `--${name}`).join(', ');
  return new ExpectedError({
    en: `There is no option ${typed}. ${near ? `Did you mean ${nearest}?` : `The options are ${all}.`}`,
    fr: `L’option ${typed} n’existe pas. ${near ? `Vouliez-vous dire ${nearest} ?` : `Les options sont ${all}.`}`,
  });
}

function twice(name: string): ExpectedError {
  return new ExpectedError({ en: `--${name} is there twice.`, fr: `--${name} est donné deux fois.` });
}

function unexpected(spec: CommandSpec, word: string): ExpectedError {
  return new ExpectedError({
    en: `“${word}” is no option of ${spec.name}. Options begin with --; see --help.`,
    fr: `« ${word} » n’est pas une option de ${spec.name}. Les options commencent par -- ; voir --help.`,
  });
}
