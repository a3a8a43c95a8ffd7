import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import { isSeq, parse, parseDocument, type Document } from 'yaml';
import { interfaceWords, ownWordsFolder } from '../../../src/check/interface-words.ts';
import { interfaceLanguages } from '../../../src/check/interface-languages.ts';
import { loadContent } from '../../../src/check/load.ts';
import { missingTexts } from '../../../src/check/rules/languages.ts';
import { nearestTag } from '../../../src/i18n/fallback.ts';
import { isLanguageTag } from '../../../src/schemas/language.ts';
import { writeWhole } from '../champions/write-file.ts';
import { ExpectedError } from '../expected-error.ts';
import { commandLine } from '../project.ts';
import type { Words } from '../words.ts';
import { withItem, withLanguage } from './add-texts.ts';
import { sheetFor, sheetTexts, type SheetText } from './sheet.ts';
import { wordsIn } from './site-file.ts';

/**
 * Adds a language to a site, or carries on with one: its tag in the settings, a sheet of the settings' texts to fill in, a file for
 * the interface's words where we have none. Run again, it puts what the sheet says in its places. Says what is left to do.
 * @param content the content folder
 * @param folder where the sheet lies
 */
export async function addLanguage(language: string, content: string, folder: string): Promise<Words> {
  if (!isLanguageTag(language))
    throw new ExpectedError({
      en: `--add-language: “${language}” is no language tag such as es or pt-BR.`,
      fr: `--add-language : « ${language} » n’est pas un code de langue comme es ou pt-BR.`,
    });
  addTag(join(content, 'settings', 'site.yaml'), language);
  const sheet = join(folder, `texts-${language}.yaml`);
  const put = existsSync(sheet) ? fillIn(content, language, sheetTexts(readFileSync(sheet, 'utf8'))) : 0;
  const missing = await textsMissing(content, language);
  const ours = put === 0 ? putOurs(content, language, missing) : 0;
  const left = ours === 0 ? missing : await textsMissing(content, language);
  if (left.length > 0) writeWhole(sheet, sheetFor(language, left));
  else rmSync(sheet, { force: true });
  return said(language, { put: put + ours, left: left.length, sheet: relative('', sheet), words: wordsFile(content, language) });
}

/** The settings' list of languages with one more. */
function addTag(file: string, language: string): void {
  const yaml = readFileSync(file, 'utf8');
  const languages: unknown = parseDocument(yaml).toJS()?.languages;
  if (!Array.isArray(languages))
    throw new ExpectedError({ en: `${file} has no list of languages.`, fr: `${file} n’a pas de liste de langues.` });
  if (!languages.includes(language)) writeWhole(file, withItem(yaml, ['languages'], language));
}

/** The settings' texts that a language lacks, with what they say in the default one. */
async function textsMissing(content: string, language: string): Promise<SheetText[]> {
  const loaded = await loadContent(content);
  const spoken = loaded.defaultLanguage ?? 'en';
  const documents = new Map<string, Document>();
  // As it stands in the file, with the names of words between brackets.
  const written = (file: string, path: readonly (string | number)[]): unknown => {
    const document = documents.get(file) ?? parseDocument(readFileSync(join(content, file), 'utf8'));
    documents.set(file, document);
    const found: unknown = document.getIn(path);
    return isSeq(found) ? found.toJSON() : found;
  };
  return missingTexts(loaded).flatMap(({ finding, language: tag, path, value }) =>
    tag === language
      ? [{ file: finding.file, path, text: written(finding.file, [...path, spoken in value ? spoken : (Object.keys(value)[0] ?? '')]) }]
      : [],
  );
}

/** Puts texts into the settings, file by file; gives how many. */
function fillIn(content: string, language: string, texts: readonly SheetText[]): number {
  for (const [file, ones] of Map.groupBy(texts, ({ file: name }) => name)) {
    const path = join(content, file);
    if (!existsSync(path)) continue;
    writeWhole(path, withLanguage(readFileSync(path, 'utf8'), language, ones));
  }
  return texts.length;
}

/** Puts in what we have in this language of the texts that each site begins with; gives how many. */
function putOurs(content: string, language: string, missing: readonly SheetText[]): number {
  const ours = ourTexts(language);
  const found = missing.flatMap((one) => {
    const said = String(Array.isArray(one.text) ? one.text[0] : one.text);
    const text = ours.get(said) ?? ours.get(nearly(said, ours.keys()) ?? '');
    return text === undefined ? [] : [{ ...one, text }];
  });
  return fillIn(content, language, found);
}

/** A sentence whose wording was changed a little still says the same; a short label may not. */
function nearly(said: string, known: Iterable<string>): string | undefined {
  const all = [...known];
  if (said.length < 40 || all.length === 0) return undefined;
  const near = closest(said, all);
  return distance(said, near) < said.length / 3 ? near : undefined;
}

/** The texts of a new site in a language, by what they say in English or in French. */
function ourTexts(language: string): ReadonlyMap<string, unknown> {
  const file = new URL(`./texts/${language}.yaml`, import.meta.url);
  const words = wordsIn(language) ?? {};
  return new Map<string, unknown>([
    ...(existsSync(file) ? Object.entries(parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : []),
    ...['en', 'fr'].flatMap((tag) =>
      Object.entries(wordsIn(tag) ?? {}).flatMap(([key, text]): [string, unknown][] =>
        typeof text === 'string' && words[key] !== undefined ? [[text, words[key]]] : [],
      ),
    ),
  ]);
}

/** A new site's settings in a language that the demo does not have, as far as we have them. */
export async function beginLanguage(content: string, language: string): Promise<void> {
  putOurs(content, language, await textsMissing(content, language));
}

/** Where a language has no words of the interface: a file with all of them to write, each with its English before it. */
function wordsFile(content: string, language: string): string | undefined {
  if (nearestTag(language, interfaceLanguages()) !== undefined) return undefined;
  const file = join(content, ownWordsFolder, `${language}.yaml`);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    const lines = Object.entries(interfaceWords('en')).map(([key, text]) => `# ${text.replaceAll('\n', '\\n')}\n${key}:\n`);
    writeFileSync(
      file,
      `# The interface’s words in ${language}: write each behind its key. What stays empty comes in English.\n\n${lines.join('\n')}`,
    );
  }
  return relative('', file);
}

function said(
  language: string,
  { put, left, sheet, words }: { put: number; left: number; sheet: string; words: string | undefined },
): Words {
  const again = commandLine('init', `--add-language ${language}`);
  return {
    en: [
      `“${language}” is a language of the site.`,
      ...(put > 0 ? [`${put} texts of the settings were put in their places.`] : []),
      ...(left > 0
        ? [`${left} texts of the settings are in ${sheet}: write each behind its text, then run ${again} once more.`]
        : ['No text of the settings is left to write.']),
      ...(words === undefined
        ? ['Buttons and headings speak it already.']
        : [`Buttons and headings: write them in ${words}; what is empty comes in English.`]),
      `Then translate page by page, guide/${language}/charter.mdx and pages/${language}/ask.mdx first. What is not there yet comes in another language, and says so.`,
    ].join('\n'),
    fr: [
      `« ${language} » est une langue du site.`,
      ...(put > 0 ? [`${put} textes des réglages ont été mis à leur place.`] : []),
      ...(left > 0
        ? [`${left} textes des réglages sont dans ${sheet} : écrivez chacun derrière le sien, puis relancez ${again}.`]
        : ['Aucun texte des réglages ne reste à écrire.']),
      ...(words === undefined
        ? ['Boutons et titres la parlent déjà.']
        : [`Boutons et titres : écrivez-les dans ${words} ; ce qui est vide vient en anglais.`]),
      `Traduisez ensuite page par page, guide/${language}/charter.mdx et pages/${language}/ask.mdx d’abord. Ce qui manque encore vient dans une autre langue, et le dit.`,
    ].join('\n'),
  };
}
