import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Fallbacks } from '../../../src/i18n/own-words.ts';
import { type Translate, translateFrom, withOwnWords, wordsByLanguage } from '../../../src/i18n/translate.ts';
import { PROJECT } from '../project.ts';

let read: ReturnType<typeof wordsByLanguage> | undefined;

/**
 * The interface’s words, as pages have them by Vite: what the site and the e-mail both say is written once.
 * @param own the content’s own, by language (`readOwnWords`)
 * @param fallbacks which language takes the place of which, as the settings choose
 */
export function commandTranslations(
  language: string,
  own: Readonly<Record<string, Record<string, string>>>,
  fallbacks: Fallbacks,
): Translate {
  read ??= wordsByLanguage(readAll(join(PROJECT, 'src', 'i18n', 'locales')));
  return translateFrom(withOwnWords(read, own), language, fallbacks);
}

function readAll(folder: string): Record<string, Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replaceAll('\\', '/'));
  return Object.fromEntries(files.map((file) => [`./${file}`, parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>]));
}
