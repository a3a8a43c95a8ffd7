import { z } from 'zod';
import { isRecord } from '../check/schema-walk.ts';
import { type DataPath, YamlSource } from '../check/yaml-source.ts';
import { dayFormats } from '../domain/people/days.ts';
import { SourceText } from '../domain/text/source-text.ts';
import { suggest } from '../domain/text/suggest.ts';
import { ImportFault, type PlacedSentence } from './fault.ts';
import type { Said } from './words.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

/** A map says what a file’s columns and words stand for. */
const mapSchema = z.strictObject({
  columns: z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)])).default({}),
  values: z.record(z.string(), z.union([scalar, z.record(z.string(), scalar)])).default({}),
  defaults: z.record(z.string(), scalar).default({}),
  dayFormat: z.enum(dayFormats).optional(),
  encoding: z.string().optional(),
});

export type ImportMap = z.infer<typeof mapSchema>;

export const NO_MAP: ImportMap = mapSchema.parse({});

/** The fields of an import, which a map may name. */
export interface MapFields {
  isField(name: string): boolean;
  /** Those that a message lists. */
  known: readonly string[];
}

/**
 * Reads a map; all of its mistakes are said at once, each with its line.
 * @param file how the map is called in what is said
 * @throws ImportFault
 */
export function readMap(file: string, text: string, { isField, known }: MapFields): ImportMap {
  const source = new SourceText(text);
  const yaml = new YamlSource(source, text, 0);
  const { data, faults } = yaml.read();
  const mistakes: PlacedSentence[] = faults.map(({ offset, message }) =>
    at(file, source.place(offset), { code: 'as-is', values: { message } }),
  );
  if (mistakes.length === 0) {
    const parsed = mapSchema.safeParse(data ?? {});
    if (!parsed.success) mistakes.push(...parsed.error.issues.map((issue) => at(file, yaml.value(issue.path as DataPath), shape(issue))));
    for (const part of ['columns', 'defaults'] as const) {
      const fields = isRecord(data) ? data[part] : undefined;
      for (const field of isRecord(fields) ? Object.keys(fields) : [])
        if (!isField(field)) mistakes.push(at(file, yaml.key([part, field]), unknownField(field, known)));
    }
    if (mistakes.length === 0 && parsed.success) return parsed.data;
  }
  throw new ImportFault(mistakes);
}

/** What a cell stands for after the map: a translation of one of its fields first, then one for all fields. */
export function translated(map: ImportMap, fields: readonly string[], text: string): string {
  const typed = text.trim();
  for (const key of fields) {
    const own = map.values[key];
    if (typeof own === 'object') {
      const found = Object.hasOwn(own, typed) ? own[typed] : undefined;
      if (found !== undefined) return found;
    }
  }
  const common = Object.hasOwn(map.values, typed) ? map.values[typed] : undefined;
  return typeof common === 'string' ? common : text;
}

function at(file: string, { line, column }: { line: number; column: number }, sentence: Said): PlacedSentence {
  return { ...sentence, place: `${file}:${line}:${column}` };
}

function unknownField(field: string, known: readonly string[]): Said {
  const meant = suggest(field, known);
  return meant === undefined
    ? { code: 'map-field', values: { field, known: known.join(', ') } }
    : { code: 'map-field-suggestion', values: { field, meant } };
}

function shape(issue: z.core.$ZodIssue): Said {
  if (issue.code === 'unrecognized_keys') return { code: 'map-key', values: { keys: issue.keys.join(', ') } };
  if (issue.path[0] === 'dayFormat') return { code: 'map-day-format', values: { known: dayFormats.join(', ') } };
  return { code: 'map-shape' };
}
