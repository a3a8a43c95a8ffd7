import type { z } from 'zod';
import type { LoadedEntry } from '../load.ts';
import { schemaOf } from '../load-entry.ts';
import type { MessageValues } from '../messages.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { fieldNames, isDay, schemaAt, schemaType } from '../schema-walk.ts';
import { suggest } from '../../domain/text/suggest.ts';
import { fieldName, valueAt, type DataPath } from '../yaml-source.ts';
import { rightDay } from './days.ts';
import { formOf, found, insideCurlyQuotes, localHost } from './values.ts';

/** Every issue of the collection’s schema, in plain words, at the key or the value that it is about. */
export const schema: Rule = (content, report) => {
  for (const entry of content.entries) {
    const findings = entry.issues.flatMap((issue) => describe(entry, issue));
    const meant = new Set(findings.map(meantField));
    for (const finding of findings) if (finding.code !== 'missing-field' || !meant.has(finding.field)) report(finding);
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

  // Said once: a day or a name between them is refused only because of them.
  const quoted = insideCurlyQuotes(value);
  if (quoted !== undefined) return [here('curly-quotes', { right: quoted })];

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
      return [
        here(issue.origin === 'array' ? 'too-many' : 'too-big', {
          count: Array.isArray(value) ? value.length : Number(value),
          most: Number(issue.maximum),
        }),
      ];
    case 'too_small':
      if (issue.origin === 'string') return [here('blank-text')];
      return [
        here(issue.origin === 'array' ? 'too-few' : 'too-small', {
          count: Array.isArray(value) ? value.length : Number(value),
          least: Number(issue.minimum),
        }),
      ];
    case 'invalid_key':
      return [{ ...here('bad-language', { value: String(path.at(-1)) }), ...entry.yaml.key(path) }];
    case 'custom':
      return foundElsewhere.has(issue.message) ? [] : [custom(entry, path, issue.message, written.text)];
    default:
      return [here('not-fitting', { value: written.text })];
  }
}

/** The field that a misspelt key stands for: that it is missing need not be said too. */
function meantField({ code, field, values }: Finding): string | undefined {
  if (code === 'key-space') return field;
  if (code !== 'unknown-key' || typeof values?.['suggestion'] !== 'string') return undefined;
  return field.slice(0, field.length - String(values['key']).length) + values['suggestion'];
}

function unknownKey(entry: LoadedEntry, path: DataPath, key: string): Finding {
  const at = [...path, key];
  const visible = key.replace(/[^\S ]|[\p{Cf}\p{Cc}]/gu, '').trim();
  if (visible !== key) {
    const values = { key: visible, suggestion: visible };
    return { file: entry.file, ...entry.yaml.key(at), field: fieldName([...path, visible]), code: 'key-space', values };
  }
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
      const otherwise = /^\d{4}-\d\d-\d\d$/.test(String(value)) ? 'calendar' : 'form';
      return ['bad-date', { value: text, right, fault: right === undefined ? otherwise : 'order' }];
    }
    case 'email':
      return ['bad-email', { value: text }];
    case 'url': {
      const host = String(value).includes('://') ? localHost(String(value)) : undefined;
      if (host !== undefined) return ['host-not-public', { value: text, host }];
      const bare = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(String(value)) ? `https://${String(value)}` : undefined;
      return ['bad-url', { value: text, right: bare }];
    }
    default:
      return ['bad-form', { value: text, form: formOf(issue) }];
  }
}

/** The refinements of single fields in the schemas, by the name that they give as their error. */
const customCodes: Record<string, string> = {
  language: 'bad-language',
  country: 'bad-country',
  timeZone: 'bad-time-zone',
  siteAddress: 'bad-site-address',
  pattern: 'bad-pattern',
};

/** Zod looks at these only when every field is right; the rule “agreement” looks always. */
const foundElsewhere = new Set([
  'curatedSource',
  'expiresBeforePublish',
  'duplicateVoice',
  'figureMissing',
  'leaderConsent',
  'leaderJob',
  'eventPlace',
  'defaultLanguage',
]);

function custom(entry: LoadedEntry, path: DataPath, name: string, value: string): Finding {
  const code = customCodes[name] ?? 'not-fitting';
  const values: MessageValues = { value };
  if (code === 'bad-time-zone') values['suggestion'] = suggest(value, [...Intl.supportedValuesOf('timeZone'), 'UTC']);
  if (code === 'bad-country') values['suggestion'] = value.length === 2 && value !== value.toUpperCase() ? value.toUpperCase() : undefined;
  return { file: entry.file, ...entry.yaml.value(path), field: fieldName(path), code, values };
}
