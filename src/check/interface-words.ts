import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { replaceInData } from '../domain/named-words/data.ts';
import { SourceText } from '../domain/text/source-text.ts';
import { nearestTag } from '../i18n/fallback.ts';
import { withOwnWords } from '../i18n/translate.ts';
import { interfaceLanguages } from './interface-languages.ts';
import { readNamedWords, type LoadedContent } from './load.ts';
import { readText } from './read-text.ts';
import { isRecord } from './schema-walk.ts';
import { YamlSource } from './yaml-source.ts';

type Words = Record<string, string>;

const locales = fileURLToPath(new URL('../i18n/locales/', import.meta.url));
const read = new Map<string, Words>();

/** The interface's own words in a language, or else in English, by key. */
export function interfaceWords(language: string): Words {
  return wordsIn(nearestTag(language, readdirSync(locales)) ?? 'en');
}

/** All the interface’s words, by language, with a company’s own in their place. */
export function allInterfaceWords(own: Readonly<Record<string, Words>>): Record<string, Words | undefined> {
  return withOwnWords(Object.fromEntries(interfaceLanguages().map((language) => [language, wordsIn(language)])), own);
}

function wordsIn(folder: string): Words {
  let words = read.get(folder);
  if (words === undefined) {
    const rooms = readdirSync(join(locales, folder)).filter((file) => file.endsWith('.yaml'));
    words = Object.assign({}, ...rooms.map((file) => parse(readFileSync(join(locales, folder, file), 'utf8')) as Words)) as Words;
    read.set(folder, words);
  }
  return words;
}

/** Where a content folder keeps its own words of the interface: a file a language. */
export const ownWordsFolder = 'settings/words';

/**
 * A content folder's own words of the interface, by language, with the settings' named words in them. What cannot be read
 * is left out: the check says what is wrong with it.
 */
export async function readOwnWords(folder: string): Promise<Record<string, Words>> {
  const named = await readNamedWords(folder);
  const found: Record<string, Words> = {};
  for (const file of filesIn(join(folder, ownWordsFolder))) {
    const language = file.replace(/\.yaml$/, '');
    const text = await readText(join(folder, ownWordsFolder, file));
    if (typeof text !== 'string') continue;
    const { data } = new YamlSource(new SourceText(text), text, 0).read();
    const words = named === undefined ? data : replaceInData(data, named, language).data;
    if (isRecord(words)) found[language] = Object.fromEntries(Object.entries(words).filter(isWord));
  }
  return found;
}

/** The same of content that is loaded. */
export function ownWordsOf(content: LoadedContent): Record<string, Words> {
  return Object.fromEntries(
    content
      .of('words')
      .map(({ id, data }) => [id.slice(id.lastIndexOf('/') + 1), Object.fromEntries(Object.entries(data ?? {}).filter(isWord))]),
  );
}

const isWord = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '';

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .sort();
  } catch {
    return [];
  }
}
