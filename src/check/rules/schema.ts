import type { z } from 'zod';
import { schemaOf, type LoadedEntry } from '../load.ts';
import type { MessageValues } from '../messages.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { fieldNames, isDay, schemaAt, schemaType } from '../schema-walk.ts';
import { suggest } from '../suggest.ts';
import { fieldName, valueAt, type DataPath } from '../yaml-source.ts';
import { formOf, found, localHost } from './values.ts';

/** Every issue of the collection’s schema, in plain words, at the key or the value that it is about. */
export const schema: Rule = (content, report) => {
  for (const entry of content.entries) {
    for (const issue of entry.issues) for (const finding of describe(entry, issue)) report(finding);
  }
};

function describe(entry: LoadedEntry, issue: z.core.$ZodIssue): Finding[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const value = valueAt(entry.raw, path);
  const here = (code: string, values?: MessageValues): Finding => ({
    file: entry.file,
    ...entry.yaml.value(path),
    field: fieldName(path),
    code,
    ...(values && { values }),
  });
  const written = found(value);

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(entry, path, key));
    case 'invalid_type': {
      if (value === undefined) return [missing(entry, path)];
      const expected = isDay(schemaAt(schemaOf(entry.collection), path)) ? 'date' : issue.expected;
      return [here('wrong-type', { expected, found: written.kind, value: written.text })];
    }
    case 'invalid_value': {
      if (value === undefined) return [missing(entry, path)];
      const allowed = issue.values.map(String);
      return [here('not-allowed', { value: written.text, found: written.kind, suggestion: suggest(String(value), allowed), allowed })];
    }
    case 'invalid_format':
      return [here(...wrongFormat(issue, value))];
    case 'too_big':
      if (issue.origin === 'string') return [here('too-long', { length: String(value).trim().length, most: Number(issue.maximum) })];
      return [here(issue.origin === 'array' ? 'too-many' : 'too-big', { count: Array.isArray(value) ? value.length : Number(value), most: Number(issue.maximum) })];
    case 'too_small':
      if (issue.origin === 'string') return [here('blank-text')];
      return [here(issue.origin === 'array' ? 'too-few' : 'too-small', { count: Array.isArray(value) ? value.length : Number(value), least: Number(issue.minimum) })];
    case 'invalid_key':
      return [{ ...here('bad-language', { value: String(path.at(-1)) }), ...entry.yaml.key(path) }];
    case 'custom':
      return foundElsewhere.has(issue.message) ? [] : [custom(entry, path, issue.message, written.text)];
    default:
      return [here('not-fitting', { value: written.text })];
  }
}

function unknownKey(entry: LoadedEntry, path: DataPath, key: string): Finding {
  const at = [...path, key];
  const known = fieldNames(schemaOf(entry.collection), path);
  const values = { key, suggestion: suggest(key, known), known };
  return { file: entry.file, ...entry.yaml.key(at), field: fieldName(at), code: 'unknown-key', values };
}

function missing(entry: LoadedEntry, path: DataPath): Finding {
  const leaf = schemaAt(schemaOf(entry.collection), path);
  const form = isDay(leaf) ? 'date' : schemaType(leaf);
  const values = { key: String(path.at(-1)), form };
  return { file: entry.file, ...entry.yaml.key(path.slice(0, -1)), field: fieldName(path), code: 'missing-field', values };
}

function wrongFormat(issue: z.core.$ZodIssueInvalidStringFormat, value: unknown): [string, MessageValues] {
  const { text } = found(value);
  switch (issue.format) {
    case 'date': {
      const right = rightDay(String(value));
      return ['bad-date', { value: text, right, fault: right === undefined ? (/^\d{4}-\d\d-\d\d$/.test(String(value)) ? 'calendar' : 'form') : 'order' }];
    }
    case 'email':
      return ['bad-email', { value: text }];
    case 'url': {
      if (String(value).includes('://') && localHost(String(value)) !== undefined) return ['host-not-public', { value: text, host: localHost(String(value)) }];
      const bare = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(String(value)) ? `https://${String(value)}` : undefined;
      return ['bad-url', { value: text, right: bare }];
    }
    default:
      return ['bad-form', { value: text, form: formOf(issue) }];
  }
}

/**
 * `04/05/2026` may be 4 May or 5 April: only where one part cannot be a month is there one right reading. Other ways of
 * writing year, month and day are repaired.
 */
function rightDay(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?$/.exec(text);
  if (yearFirst) return existingDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
  if (first > 12) return existingDay(year, second, first);
  if (second > 12) return existingDay(year, first, second);
  return first === second ? existingDay(year, first, second) : undefined;
}

function existingDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

/** The refinements of single fields in the schemas, by the name that they give as their error. */
const customCodes: Record<string, string> = {
  language: 'bad-language',
  country: 'bad-country',
  timeZone: 'bad-time-zone',
};

/** Zod looks at these only when every field is right; the rule “agreement” looks always. */
const foundElsewhere = new Set(['curatedSource', 'expiresBeforePublish', 'duplicateVoice', 'figureMissing', 'defaultLanguage']);

function custom(entry: LoadedEntry, path: DataPath, name: string, value: string): Finding {
  const code = customCodes[name] ?? 'not-fitting';
  const values: MessageValues = { value };
  if (code === 'bad-time-zone') values['suggestion'] = suggest(value, [...Intl.supportedValuesOf('timeZone'), 'UTC']);
  if (code === 'bad-country') values['suggestion'] = value.length === 2 && value !== value.toUpperCase() ? value.toUpperCase() : undefined;
  return { file: entry.file, ...entry.yaml.value(path), field: fieldName(path), code, values };
}
