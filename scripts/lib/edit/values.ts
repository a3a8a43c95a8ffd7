import { parse, stringify } from 'yaml';
import { isRecord } from '../../../src/check/schema-walk.ts';
import type { Field, Fields } from '../../../src/schemas/form.ts';

/**
 * What the page sends for a field: a text or a tick; for a group an object; for a list its items, each with the place
 * that it had in the file; for a map the same with names.
 */
export type Typed = string | boolean | { [name: string]: Typed } | readonly TypedItem[];
export interface TypedItem {
  /** Its place in the file, counted from 0; -1 for an item that is new. */
  at: number;
  /** The name in a map. */
  name?: string;
  value: Typed;
}

/** The data of an entry as the form has it. What the form does not know stays: a misspelt field is for the check to tell. */
export function dataTyped(fields: Fields, typed: unknown, held: Record<string, unknown>): Record<string, unknown> {
  const values = isRecord(typed) ? typed : {};
  const data: Record<string, unknown> = {};
  // What stands in the file comes first, in its own order.
  for (const name of [...Object.keys(held), ...Object.keys(fields).filter((known) => !Object.hasOwn(held, known))]) {
    const field = fields[name];
    const value = field === undefined || !Object.hasOwn(values, name) ? held[name] : valueTyped(field, values[name], held[name]);
    if (value !== undefined) data[name] = value;
  }
  return data;
}

/** The value of a field; nothing where it is left blank. A blank that must not be is kept as the file has it: empty. */
export function valueTyped(field: Field, typed: unknown, held: unknown): unknown {
  switch (field.kind) {
    case 'group': {
      const data = dataTyped(field.fields, typed, isRecord(held) ? held : {});
      return Object.keys(data).length === 0 ? undefined : data;
    }
    case 'list':
    case 'map': {
      const items = (Array.isArray(typed) ? typed : []).filter(isItem);
      return field.kind === 'list' ? listTyped(field.item, items, held) : mapTyped(field.item, items, held);
    }
    case 'flag':
      return typed === true ? true : held === undefined ? undefined : false;
    default:
      return typeof typed === 'string' ? leafTyped(field, typed, held) : held;
  }
}

function listTyped(field: Field, items: readonly TypedItem[], held: unknown): unknown {
  const before: unknown[] = Array.isArray(held) ? held : [];
  const values = items.map(({ at, value }) => valueTyped(field, value, before[at])).filter((value) => value !== undefined && value !== '');
  return values.length > 0 ? values : Array.isArray(held) && held.length === 0 ? held : undefined;
}

function mapTyped(field: Field, items: readonly TypedItem[], held: unknown): unknown {
  const before = isRecord(held) ? Object.values(held) : [];
  const pairs = items.flatMap(({ at, name = '', value }) => {
    const read = valueTyped(field, value, before[at]);
    return name.trim() === '' || read === undefined || read === '' ? [] : [[name.trim(), read] as const];
  });
  return pairs.length > 0 ? Object.fromEntries(pairs) : isRecord(held) && before.length === 0 ? held : undefined;
}

function leafTyped(field: Field, typed: string, held: unknown): unknown {
  if (typed.replace(/\r\n?/g, '\n') === shown(field, held)) return held;
  const text = field.kind === 'text' ? typed.replace(/\r\n?/g, '\n') : typed.replace(/\s*[\r\n]+\s*/g, ' ').trim();
  if (text.trim() === '') return undefined;
  if (field.kind === 'number') return /^-?\d{1,15}(?:\.\d+)?$/.test(text) ? Number(text) : text;
  if (field.kind !== 'yaml') return text;
  try {
    return parse(typed) as unknown;
  } catch {
    // The check says that a text is none of what belongs here.
    return typed;
  }
}

/** A value as its field shows it. What is no text where one belongs is shown too, for its author to mend. */
export function shown(field: Field, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (field.kind === 'yaml') return stringify(value, { lineWidth: 0 });
  const text =
    typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return field.kind === 'text' ? text : text.trim().replace(/\s*\n\s*/g, ' ');
}

function isItem(item: unknown): item is TypedItem {
  return isRecord(item) && Object.hasOwn(item, 'value') && Number.isInteger(item['at']);
}
