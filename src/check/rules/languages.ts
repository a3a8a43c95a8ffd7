import type { z } from 'zod';
import { interfaceLanguages } from '../interface-languages.ts';
import type { LoadedContent, LoadedEntry } from '../load.ts';
import { schemaOf } from '../load-entry.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { isRecord, walkSchema } from '../schema-walk.ts';
import { isLanguageTag } from '../../schemas/language.ts';
import { suggest } from '../../domain/text/suggest.ts';
import { fieldName, type DataPath } from '../yaml-source.ts';

/** Files of the settings whose texts stand in every language. */
const everywhere: readonly string[] = ['site', 'home', 'topics', 'paths'];

/**
 * Texts in several languages have the default language at least, and no language that the site does not have. Those of the
 * settings have every language in which the interface speaks and somebody has written; in one that is still to come they may
 * come too.
 */
export const languages: Rule = (content, report) => {
  const { languages: known } = content;
  if (known.length === 0) return;
  const begun = languagesBegun(content);
  for (const { finding, language } of missingTexts(content)) if (begun.has(language)) report(finding);
  eachLocalized(content, (entry, value, path) => {
    for (const language of Object.keys(value)) {
      if (!known.includes(language) && isLanguageTag(language)) report(unknownLanguage(entry, [...path, language], known));
    }
  });
};

/** Texts of the settings that a language which is still to come does not have yet. */
export function textsToCome(content: LoadedContent): Finding[] {
  const begun = languagesBegun(content);
  return missingTexts(content).flatMap(({ finding, language }) => (begun.has(language) ? [] : [finding]));
}

/** The default language, and those in which the interface speaks and the content has its charter or another text. */
function languagesBegun(content: LoadedContent): ReadonlySet<string | undefined> {
  const written = new Set(content.entries.map(({ language }) => language));
  return new Set([content.defaultLanguage, ...interfaceLanguages().filter((language) => written.has(language))]);
}

/** A text that has some of the site's languages, and not this one. */
export interface MissingText {
  finding: Finding;
  language: string;
  path: DataPath;
  value: Readonly<Record<string, unknown>>;
}

/** The texts of the settings that a language of the site lacks, and any text that the default one does. */
export function missingTexts(content: LoadedContent): MissingText[] {
  const { languages: known, defaultLanguage } = content;
  const missing: MissingText[] = [];
  eachLocalized(content, (entry, value, path) => {
    const isEverywhere = everywhere.includes(entry.collection);
    // A town has other names only in some languages.
    const required = entry.collection === 'towns' ? [] : isEverywhere ? known : defaultLanguage === undefined ? [] : [defaultLanguage];
    for (const language of required) {
      if (!Object.hasOwn(value, language))
        missing.push({ finding: missingLanguage(entry, path, language, isEverywhere), language, path, value });
    }
  });
  return missing;
}

function eachLocalized(content: LoadedContent, visit: (entry: LoadedEntry, value: Record<string, unknown>, path: DataPath) => void): void {
  for (const entry of content.entries) {
    walkSchema(schemaOf(entry.collection), entry.raw, (schema, value, path) => {
      if (isLocalized(schema) && isRecord(value)) visit(entry, value, path);
    });
  }
}

function missingLanguage(entry: LoadedEntry, path: DataPath, language: string, everywhere: boolean): Finding {
  const values = { language, why: everywhere ? 'all' : 'default' };
  return { file: entry.file, ...entry.yaml.key(path), field: fieldName(path), code: 'missing-language', values };
}

function unknownLanguage(entry: LoadedEntry, path: DataPath, known: readonly string[]): Finding {
  const language = String(path.at(-1));
  const values = { language, suggestion: suggest(language, known), allowed: known };
  return { file: entry.file, ...entry.yaml.key(path), field: fieldName(path), code: 'unknown-language', values };
}

const localized = new WeakMap<z.core.$ZodType, boolean>();

/** A localised text is a record whose keys must be language tags (src/schemas/text.ts). */
function isLocalized(schema: z.core.$ZodType): boolean {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if (def.type !== 'record') return false;
  let known = localized.get(schema);
  if (known === undefined) {
    const takes = (key: string): boolean => (def.keyType as z.ZodType).safeParse(key).success;
    known = takes('fr') && !takes('not a language') && !takes('not-a-language');
    localized.set(schema, known);
  }
  return known;
}
