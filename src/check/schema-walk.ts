import type { z } from 'zod';
import type { DataPath } from './yaml-source.ts';

type Visit = (schema: z.core.$ZodType, value: unknown, path: DataPath) => void;

/** Walks a schema and a value side by side, and calls `visit` for every schema that has a value. */
export function walkSchema(schema: z.core.$ZodType, value: unknown, visit: Visit, path: DataPath = []): void {
  if (value === undefined) return;
  visit(schema, value, path);
  const inner = innerSchema(schema);
  if (inner !== undefined) return walkSchema(inner, value, visit, path);
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if (def.type === 'array' && Array.isArray(value)) {
    value.forEach((item, index) => walkSchema(def.element, item, visit, [...path, index]));
  } else if (def.type === 'object' && isRecord(value)) {
    for (const [key, field] of Object.entries(def.shape))
      if (Object.hasOwn(value, key)) walkSchema(field, value[key], visit, [...path, key]);
  } else if (def.type === 'record' && isRecord(value)) {
    for (const [key, item] of Object.entries(value)) walkSchema(def.valueType, item, visit, [...path, key]);
  }
}

/** The schema at a path, with its optional and default wrappers taken off. */
export function schemaAt(schema: z.core.$ZodType, path: DataPath): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = unwrap(schema);
  for (const step of path) {
    if (current === undefined) return undefined;
    const next = inside(current, step);
    current = next && unwrap(next);
  }
  return current;
}

function inside(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'object':
      return Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    case 'array':
      return def.element;
    case 'record':
      return def.valueType;
    default:
      return undefined;
  }
}

/** The names of the fields at a path, for a suggestion; none where anything goes. */
export function fieldNames(schema: z.core.$ZodType, path: DataPath): string[] {
  const found = schemaAt(schema, path) as z.core.$ZodTypes | undefined;
  return found?._zod.def.type === 'object' ? Object.keys(found._zod.def.shape) : [];
}

/** Whether a schema is that of a calendar day. */
export function isDay(schema: z.core.$ZodType | undefined): boolean {
  const def = schema?._zod.def as { type?: string; format?: string } | undefined;
  return def?.type === 'string' && def.format === 'date';
}

/** What the schema asks for: string, number, array… */
export function schemaType(schema: z.core.$ZodType | undefined): string {
  return schema?._zod.def.type ?? 'unknown';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = innerSchema(schema);
  return inner === undefined ? schema : unwrap(inner);
}

/** What an optional, a default or a preprocessed schema holds. */
function innerSchema(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'catch':
    case 'nonoptional':
      return def.innerType;
    case 'pipe':
      return def.out;
    default:
      return undefined;
  }
}
