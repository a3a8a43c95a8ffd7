import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { typeset } from '../../../src/i18n/typography/typeset.ts';
import { PROJECT } from '../project.ts';

const folder = join(PROJECT, 'src', 'i18n', 'scorm');
const read = (language: string): Record<string, string> => {
  const file = join(folder, `${language}.yaml`);
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
};

export interface PackageWords {
  words: Record<string, string>;
  /** The language that they are in. */
  language: string;
}

/** The package’s own words, set as its texts are; in English where nobody has translated them yet. */
export function packageWords(language: string): PackageWords {
  const own = [language, language.split('-')[0]!].find((tag) => existsSync(join(folder, `${tag}.yaml`))) ?? 'en';
  return { words: Object.fromEntries(Object.entries(read(own)).map(([key, text]) => [key, typeset(text, own)])), language: own };
}
