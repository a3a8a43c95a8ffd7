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

export interface CommandSpec {
  name: string;
  summary: Words;
  options: Readonly<Record<string, OptionSpec>>;
}

/** The values as typed, by option; a switch that is on is `true`. `help` is always among the options. */
export type OptionValues = Readonly<Record<string, string | true | undefined>>;

const HELP: OptionSpec = { help: { en: 'This help.', fr: 'Cette aide.' } };

/** Reads the options of a command. Throws an ExpectedError that says what is right, where something is wrong. */
export function readOptions(spec: CommandSpec, args: readonly string[]): OptionValues {
  const known: Record<string, OptionSpec> = { ...spec.options, help: HELP };
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string', ...(name === 'help' ? { short: 'h' } : {}) }]),
    ),
  });
  const values: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw unexpected(spec, token.value);
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (option === undefined) throw unknown(token.rawName, Object.keys(known));
    if (token.name in values) throw twice(token.name);
    values[token.name] = option.value === undefined ? switchOn(token.name, token.value) : given(token.name, option.value, token.value, token.inlineValue);
  }
  return values;
}

/** The help of a command, in the reader's language. */
export function helpText(spec: CommandSpec): string {
  const options = Object.entries({ ...spec.options, help: HELP });
  const heads = options.map(([name, { value }]) => `--${name}${value === undefined ? '' : ` ${value}`}`);
  const width = Math.max(...heads.map(({ length }) => length));
  const lines = options.map(([, { help }], index) => `  ${(heads[index] ?? '').padEnd(width)}  ${inYourLanguage(help)}`);
  return `${inYourLanguage(spec.summary)}\n\n  npm run ${spec.name} -- [options]\n\n${lines.join('\n')}`;
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
