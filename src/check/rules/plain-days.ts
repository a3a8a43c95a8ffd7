import { schemaOf } from '../load-entry.ts';
import type { Rule } from '../rule.ts';
import { isDay, schemaType, walkSchema } from '../schema-walk.ts';
import { fieldName } from '../yaml-source.ts';

/**
 * Astro reads YAML with `js-yaml`, which makes a Date of an unquoted day wherever it stands; we leave it a text. Where
 * the schema wants a text the build would fail, so the check says it first.
 */
export const plainDays: Rule = (content, report) => {
  for (const entry of content.entries) {
    walkSchema(schemaOf(entry.collection), entry.raw, (schema, value, path) => {
      if (typeof value !== 'string' || !/^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/.test(value)) return;
      if (schemaType(schema) !== 'string' || isDay(schema) || !entry.yaml.isPlain(path)) return;
      // A named word may begin with a day; Astro reads the name.
      if (entry.source.text.startsWith('((', entry.yaml.range(path)?.start)) return;
      report({ file: entry.file, ...entry.yaml.value(path), field: fieldName(path), code: 'date-as-text', values: { value } });
    });
  }
};
