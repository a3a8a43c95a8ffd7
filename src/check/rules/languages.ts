import type { z } from 'zod';
import { schemaOf, type LoadedEntry } from '../load.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { isRecord, walkSchema } from '../schema-walk.ts';
import { isLanguageTag } from '../../schemas/language.ts';
import { suggest } from '../../domain/text/suggest.ts';
import { fieldName, type DataPath } from '../yaml-source.ts';

/** Texts in several languages have the default language at least, and no language that the site does not have. */
export const languages: Rule = (content, report) => {
  const { languages: known, defaultLanguage } = content;
  if (known.length === 0) return;
  for (const entry of content.entries) {
    const everywhere = ['site', 'home', 'topics', 'paths'].includes(entry.collection);
    // A town has other names only in some languages.
    const required = entry.collection === 'towns' ? [] : everywhere ? known : defaultLanguage === undefined ? [] : [defaultLanguage];
    walkSchema(schemaOf(entry.collection), entry.raw, (schema, value, path) => {
      if (!isLocalized(schema) || !isRecord(value)) return;
      for (const language of required) {
        if (!Object.hasOwn(value, language)) report(missingLanguage(entry, path, language, everywhere));
      }
      for (const language of Object.keys(value)) {
        if (!known.includes(language) && isLanguageTag(language)) report(unknownLanguage(entry, [...path, language], known));
      }
    });
  }
};

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
