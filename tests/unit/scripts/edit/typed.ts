import { isRecord } from '../../../../src/check/schema-walk.ts';
import type { Field, Fields } from '../../../../src/schemas/form.ts';
import { shown, type Typed } from '../../../../scripts/lib/edit/values.ts';

/** What the page sends when nobody has changed anything. */
export function asShown(fields: Fields, data: Record<string, unknown>): Record<string, Typed> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueShown(field, data[name])]));
}

function valueShown(field: Field, value: unknown): Typed {
  switch (field.kind) {
    case 'group':
      return asShown(field.fields, isRecord(value) ? value : {});
    case 'list':
      return Array.isArray(value) ? value.map((item, at) => ({ at, value: valueShown(field.item, item) })) : [];
    case 'map':
      return isRecord(value) ? Object.entries(value).map(([name, item], at) => ({ at, name, value: valueShown(field.item, item) })) : [];
    case 'flag':
      return value === true;
    default:
      return shown(field, value);
  }
}
