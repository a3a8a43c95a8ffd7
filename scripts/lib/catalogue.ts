import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { parse } from 'yaml';
import { frenchSpaces } from '../../src/check/messages.ts';
import { type CommandLanguage, inYourLanguage, type Words } from './words.ts';

export type SaidValues = Readonly<Record<string, string | number>>;

/** What a command says, from `en.yaml` and `fr.yaml` of a folder: ICU messages by their names. */
export interface Catalogue {
  /** In both languages, for an error. Throws for an unknown name: a mistake of ours. */
  words(code: string, values?: SaidValues): Words;
  /** In the language of whoever runs the command. */
  say(code: string, values?: SaidValues): string;
  /** The names of the messages in one language. */
  codes(language: CommandLanguage): string[];
}

/** British English: as the check writes its lists. */
const LOCALES: Readonly<Record<CommandLanguage, string>> = { en: 'en-GB', fr: 'fr' };

/** @param folder where the two files are */
export function catalogue(folder: URL): Catalogue {
  const read = new Map<CommandLanguage, Readonly<Record<string, string>>>();
  const templates = (language: CommandLanguage) => {
    const known =
      read.get(language) ?? (parse(readFileSync(fileURLToPath(new URL(`${language}.yaml`, folder)), 'utf8')) as Record<string, string>);
    read.set(language, known);
    return known;
  };
  const one = (language: CommandLanguage, code: string, values: SaidValues): string => {
    const template = templates(language)[code];
    if (template === undefined) throw new Error(`No message “${code}” in ${language}.yaml`);
    const format = new IntlMessageFormat(language === 'fr' ? frenchSpaces(template) : template, LOCALES[language], undefined, {
      ignoreTag: true,
    });
    return String(format.format(values)).trimEnd();
  };
  const words = (code: string, values: SaidValues = {}): Words => ({ en: one('en', code, values), fr: one('fr', code, values) });
  return { words, say: (code, values) => inYourLanguage(words(code, values)), codes: (language) => Object.keys(templates(language)) };
}
