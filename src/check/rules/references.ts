import type { LoadedContent } from '../load.ts';
import { schemaOf } from '../load-entry.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { walkSchema } from '../schema-walk.ts';
import { referenceTargets, type ReferenceTarget } from '../../schemas/reference.ts';
import { suggest } from '../../domain/text/suggest.ts';
import { fieldName, valueAt } from '../yaml-source.ts';

/** Every field that names another entry names one that exists, in whichever language. */
export const references: Rule = (content, report) => {
  for (const entry of content.entries) {
    walkSchema(schemaOf(entry.collection), entry.raw, (schema, value, path) => {
      const target = referenceTargets.get(schema)?.target;
      if (target === undefined || typeof value !== 'string' || value === '') return;
      const known = targetIds(content, target);
      const at = (): Omit<Finding, 'code'> => ({ file: entry.file, ...entry.yaml.value(path), field: fieldName(path) });
      if (known !== undefined && !known.has(value)) {
        const values = { value, target, suggestion: suggestReference(value, target, known), where: targetFile(target, value) };
        report({ ...at(), code: 'unknown-reference', values });
        return;
      }
      const last = path.at(-1);
      const list = typeof last === 'number' ? valueAt(entry.raw, path.slice(0, -1)) : undefined;
      if (Array.isArray(list) && list.indexOf(value) < Number(last)) report({ ...at(), code: 'repeated-reference', values: { value } });
    });
  }
};

type Ids = ReadonlySet<string> | undefined;

/** Gathered once: thousands of texts name champions and chapters. */
const gathered = new WeakMap<LoadedContent, Map<ReferenceTarget, Ids>>();

/** The identifiers of a target; nothing when they cannot be known because the file that lists them cannot be read. */
export function targetIds(content: LoadedContent, target: ReferenceTarget): Ids {
  const ids = gathered.get(content) ?? new Map<ReferenceTarget, Ids>();
  gathered.set(content, ids);
  if (!ids.has(target)) ids.set(target, gatherIds(content, target));
  return ids.get(target);
}

function gatherIds(content: LoadedContent, target: ReferenceTarget): Ids {
  if (target === 'sponsors') return new Set([...content.keys('champions').keys(), ...departedIds(content)]);
  if (target !== 'topics') return new Set(content.keys(target).keys());
  const topics = content.of('topics')[0]?.raw?.['topics'];
  if (!Array.isArray(topics)) return undefined;
  return new Set(topics.map((topic: unknown) => String(valueAt(topic, ['id']))));
}

/** The places of those who withdrew. */
function departedIds(content: LoadedContent): string[] {
  const places = content.of('departed')[0]?.raw?.['departed'];
  return Array.isArray(places) ? places.map((place: unknown) => String(valueAt(place, ['id']))) : [];
}

/** Also finds `first-post/write-it` for `write-it`, and `charter` for `fr/charter` or `charter.mdx`. */
export function suggestReference(value: string, target: ReferenceTarget, known: ReadonlySet<string>): string | undefined {
  const bare = value
    .replace(/\.(mdx|yaml)$/, '')
    .replace(/^\/|\/$/g, '')
    .replace(/^[a-z]{2}\//, '')
    .replace(new RegExp(`^${target}/`), '');
  if (known.has(bare)) return bare;
  return suggest(value, known) ?? [...known].find((id) => id.endsWith(`/${bare}`));
}

/** The file that would have to exist. */
function targetFile(target: ReferenceTarget, id: string): string {
  switch (target) {
    case 'topics':
      return 'settings/topics.yaml';
    case 'sponsors':
      return `champions/${id}.yaml`;
    case 'accounts':
    case 'networks':
    case 'champions':
      return `${target}/${id}.yaml`;
    case 'modules':
      return `training/…/${id}/index.mdx`;
    case 'lessons':
      return `training/…/${id}.mdx`;
    default:
      return `${target}/…/${id}.mdx`;
  }
}
