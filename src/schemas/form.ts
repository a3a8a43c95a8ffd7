import { z } from 'zod';
import { collectionDefinitions, type CollectionName } from './index.ts';
import { type ReferenceTarget, referenceTargets } from './reference.ts';

/** A field of a form, as the schema of its collection tells it. `help` is the schema’s description, in English. */
export type Field = { help: string; required: boolean } &
  /** `picture`: the address of a file beside the entry’s own. */
  (
    | { kind: 'line' | 'text'; max: number | undefined; target: ReferenceTarget | undefined; picture?: true }
    | { kind: 'day' | 'number' | 'flag' }
    | { kind: 'choice'; values: readonly string[] }
    | { kind: 'group'; fields: Fields }
    /** A map has names of the editor’s own, such as languages or networks. */
    | { kind: 'list' | 'map'; item: Field }
    /** What no field of ours can show: written as YAML. */
    | { kind: 'yaml' }
  );

export type Fields = Readonly<Record<string, Field>>;

interface Described {
  type?: string;
  description?: string;
  format?: string;
  enum?: unknown[];
  maxLength?: number;
  properties?: Record<string, Described>;
  required?: string[];
  items?: Described;
  additionalProperties?: Described | boolean;
  target?: ReferenceTarget;
  picture?: true;
}

const forms = new Map<CollectionName, Fields>();

/** The fields of a collection’s entries in the order of its schema: what stands in its YAML, without the text below. */
export function formOf(collection: CollectionName): Fields {
  let form = forms.get(collection);
  if (form === undefined) {
    const image = () => z.string().max(200).meta({ picture: true });
    const described = z.toJSONSchema(collectionDefinitions[collection].schema({ image }), {
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        const target = referenceTargets.get(zodSchema)?.target;
        if (target !== undefined) Object.assign(jsonSchema, { target });
      },
    }) as Described;
    form = fieldsOf(described);
    forms.set(collection, form);
  }
  return form;
}

function fieldsOf({ properties = {}, required = [] }: Described): Fields {
  return Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, fieldOf(part, required.includes(name))]));
}

function fieldOf(part: Described, required: boolean): Field {
  const said = { help: part.description ?? '', required };
  if (Array.isArray(part.enum)) return { ...said, kind: 'choice', values: part.enum.map(String) };
  switch (part.type) {
    case 'string':
      if (part.format === 'date') return { ...said, kind: 'day' };
      // A text of more than a few sentences keeps its line breaks.
      return {
        ...said,
        kind: (part.maxLength ?? 0) > 400 ? 'text' : 'line',
        max: part.maxLength,
        target: part.target,
        ...(part.picture && { picture: true }),
      };
    case 'integer':
    case 'number':
      return { ...said, kind: 'number' };
    case 'boolean':
      return { ...said, kind: 'flag' };
    case 'array':
      return part.items === undefined ? { ...said, kind: 'yaml' } : { ...said, kind: 'list', item: fieldOf(part.items, true) };
    case 'object':
      if (part.properties !== undefined) return { ...said, kind: 'group', fields: fieldsOf(part) };
      return typeof part.additionalProperties === 'object'
        ? { ...said, kind: 'map', item: fieldOf(part.additionalProperties, true) }
        : { ...said, kind: 'yaml' };
    default:
      return { ...said, kind: 'yaml' };
  }
}
