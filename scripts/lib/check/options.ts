import { resolve } from 'node:path';
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkLanguages, Messages } from '../../../src/check/messages.ts';
import { isDay } from '../../../src/domain/day.ts';
import { usualContent } from '../project.ts';
import { commandLanguage } from '../words.ts';

export const formats = ['human', 'json', 'sarif', 'github'] as const;
export type Format = (typeof formats)[number];

/** What a run of the check was asked for. */
export interface CheckRequest {
  /** Absolute. */
  folder: string;
  now: string | undefined;
  format: Format;
  fix: boolean;
  likely: boolean;
  yes: boolean;
  plain: boolean;
}

const options = {
  content: { type: 'string' },
  fix: { type: 'boolean', default: false },
  format: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
  likely: { type: 'boolean', default: false },
  now: { type: 'string' },
  plain: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What is wrong with the options, or that the help is asked for: what to print, and how the command ends. */
export interface Refusal {
  code: number;
  text: string;
}

/** Reads the options of `npm run check`, in the language that they ask for. */
export async function checkRequest(args: string[]): Promise<{ messages: Messages; request: CheckRequest } | Refusal> {
  const guess = commandLanguage();
  const refuse = (messages: Messages, code: string, values?: Parameters<Messages['format']>[1]): Refusal => ({
    code: 2,
    text: messages.format(code, values),
  });
  let values;
  try {
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    return refuse(new Messages(guess), 'cli-options', { detail: error instanceof Error ? error.message : String(error) });
  }
  const language = values.lang === undefined ? guess : checkLanguages.find((known) => known === values.lang);
  if (language === undefined) return refuse(new Messages(guess), 'cli-language', { value: values.lang, allowed: checkLanguages });
  const messages = new Messages(language);
  if (values.help) return { code: 0, text: messages.format('cli-help') };
  if (values.now !== undefined && !isDay(values.now)) return refuse(messages, 'cli-now', { value: values.now });
  const format = values.format === undefined ? (values.json ? 'json' : 'human') : formats.find((known) => known === values.format);
  if (format === undefined) return refuse(messages, 'cli-format', { value: values.format, allowed: formats });
  if (values.fix && format !== 'human') return refuse(messages, 'cli-fix-format');
  if (!values.fix && (values.yes || values.likely)) return refuse(messages, 'cli-fix-alone', { option: values.yes ? '--yes' : '--likely' });
  const folder = values.content === undefined ? usualContent() : resolve(values.content);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder || values.content === '') return refuse(messages, 'cli-folder', { folder: values.content ?? folder });
  return {
    messages,
    request: { folder, now: values.now, format, fix: values.fix, likely: values.likely, yes: values.yes, plain: values.plain },
  };
}
