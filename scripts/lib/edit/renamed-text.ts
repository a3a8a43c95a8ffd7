import type { LoadedEntry } from '../../../src/check/index.ts';
import { schemaOf } from '../../../src/check/load-entry.ts';
import { walkSchema } from '../../../src/check/schema-walk.ts';
import { vocabulary } from '../../../src/mdx/vocabulary.ts';
import { addressOf, type PagedCollection } from '../../../src/schemas/addresses.ts';
import { referenceTargets } from '../../../src/schemas/reference.ts';
import { removeReference } from '../champions/remove-reference.ts';

/**
 * A file’s text with another name for an entry wherever it leads there: fields that name it, components that do, and its
 * address. All other bytes stay.
 */
export function withNewName(entry: LoadedEntry, collection: PagedCollection, key: string, name: string): string {
  const former = key.replace(/[^\w-]/g, '\\$&');
  let text = entry.source.written;
  walkSchema(schemaOf(entry.collection), entry.raw, (schema, value, path) => {
    if (value !== key || referenceTargets.get(schema)?.target !== collection) return;
    text = removeReference(entry.file, text, path, plainYaml(name));
  });
  for (const [component, { attributes }] of Object.entries(vocabulary)) {
    for (const [attribute, rule] of Object.entries(attributes)) {
      if (!('reference' in rule) || rule.reference !== collection) continue;
      text = text.replace(new RegExp(`(<${component}\\b[^>]*?\\s${attribute}=")${former}(?=")`, 'g'), (_, before: string) => before + name);
    }
  }
  const address = new RegExp(`(?<=^|[\\s("'<\\[,])${addressOf(collection, former)}(?=$|[\\s)#?"'>\\],])`, 'gm');
  return text.replace(address, () => addressOf(collection, name));
}

/** A name as YAML takes it for a text: `2027`, `true` and `no` alone would be something else. */
const plainYaml = (name: string): string =>
  /^[a-z]/.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/.test(name) ? name : `"${name}"`;
