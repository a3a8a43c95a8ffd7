import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { isRecord } from '../../../src/check/schema-walk.ts';
import { SourceText } from '../../../src/domain/text/source-text.ts';
import { suggest } from '../../../src/domain/text/suggest.ts';
import { type DataPath, YamlSource } from '../../../src/check/yaml-source.ts';
import { dayFormats } from '../../../src/domain/people/days.ts';
import { baseOf, FIELDS, type HeadingContext, isField } from '../../../src/domain/people/fields.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Words } from '../words.ts';

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

/** Reads a map; all of its mistakes are said at once, each with its line. */
export async function readMap(file: string, context: HeadingContext): Promise<ImportMap> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ExpectedError(
      { en: `The map ${file} cannot be read.`, fr: `Le fichier de correspondance ${file} ne peut pas être lu.` },
      { cause },
    );
  });
  const source = new SourceText(text);
  const yaml = new YamlSource(source, text, 0);
  const { data, faults } = yaml.read();
  const mistakes: Words[] = faults.map(({ offset, message }) => at(file, source.place(offset), { en: message, fr: message }));
  if (mistakes.length === 0) {
    const parsed = mapSchema.safeParse(data ?? {});
    if (!parsed.success) mistakes.push(...parsed.error.issues.map((issue) => at(file, yaml.value(issue.path as DataPath), shape(issue))));
    for (const part of ['columns', 'defaults'] as const) {
      const fields = isRecord(data) ? data[part] : undefined;
      for (const field of isRecord(fields) ? Object.keys(fields) : [])
        if (!isField(field, context)) mistakes.push(at(file, yaml.key([part, field]), unknownField(field)));
    }
    if (mistakes.length === 0 && parsed.success) return parsed.data;
  }
  throw new ExpectedError({ en: mistakes.map(({ en }) => en).join('\n'), fr: mistakes.map(({ fr }) => fr).join('\n') });
}

/** What a cell stands for after the map: a translation of its field first, then one for all fields. */
export function translated(map: ImportMap, field: string, text: string): string {
  const typed = text.trim();
  for (const key of [field, baseOf(field)]) {
    const own = map.values[key];
    if (typeof own === 'object') {
      const found = Object.hasOwn(own, typed) ? own[typed] : undefined;
      if (found !== undefined) return found;
    }
  }
  const common = Object.hasOwn(map.values, typed) ? map.values[typed] : undefined;
  return typeof common === 'string' ? common : text;
}

function at(file: string, { line, column }: { line: number; column: number }, { en, fr }: Words): Words {
  return { en: `${file}:${line}:${column} ${en}`, fr: `${file}:${line}:${column} ${fr}` };
}

function unknownField(field: string): Words {
  const near = suggest(field, FIELDS);
  const all = FIELDS.join(', ');
  return {
    en: `there is no field “${field}”; ${near === undefined ? `the fields are ${all}, also with a language (job.en), topic1, help1.fr, account.linkedin` : `did you mean “${near}”?`}`,
    fr: `le champ « ${field} » n’existe pas ; ${near === undefined ? `les champs sont ${all}, aussi avec une langue (job.en), topic1, help1.fr, account.linkedin` : `vouliez-vous dire « ${near} » ?`}`,
  };
}

function shape(issue: z.core.$ZodIssue): Words {
  if (issue.code === 'unrecognized_keys') {
    return {
      en: `unknown: ${issue.keys.join(', ')}; a map has columns, values, defaults, dayFormat, encoding`,
      fr: `inconnu : ${issue.keys.join(', ')} ; un fichier de correspondance a columns, values, defaults, dayFormat, encoding`,
    };
  }
  if (issue.path[0] === 'dayFormat') return { en: `dayFormat is ${dayFormats.join(', ')}`, fr: `dayFormat vaut ${dayFormats.join(', ')}` };
  return {
    en: 'a text, or for columns a list of texts, is expected here',
    fr: 'un texte est attendu ici, ou pour columns une liste de textes',
  };
}
