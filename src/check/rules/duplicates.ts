import type { CollectionName } from '../../schemas/index.ts';
import type { LoadedContent, LoadedEntry } from '../load.ts';
import { collectionNames } from '../places.ts';
import type { Rule } from '../rule.ts';
import { valueAt } from '../yaml-source.ts';

/** What must tell two things apart does: titles, places in a list, names of topics. */
export const duplicates: Rule = (content, report) => {
  const copies = new Map<LoadedEntry, LoadedEntry>();
  for (const collection of collectionNames) {
    for (const { entry, first } of repeated(content, collection, (one) => title(one))) {
      copies.set(entry, first);
      const order = entry.raw?.['order'] === first.raw?.['order'] ? entry.raw?.['order'] : undefined;
      const values = {
        other: first.file,
        title: String(entry.raw?.['title']).trim(),
        order: typeof order === 'number' ? order : undefined,
      };
      report({ file: entry.file, ...entry.yaml.value(['title']), field: 'title', code: 'same-title', values });
    }
  }
  for (const collection of ['guide', 'modules', 'lessons', 'networks'] as const) {
    for (const { entry, first } of repeated(content, collection, (one) => order(one))) {
      // A copied file is said to be one once.
      if (copies.get(entry) === first) continue;
      const values = { other: first.file, order: Number(entry.raw?.['order']) };
      report({ file: entry.file, ...entry.yaml.value(['order']), field: 'order', code: 'same-order', values });
    }
  }
  const topics = content.of('topics')[0];
  const list = topics?.raw?.['topics'];
  if (!topics || !Array.isArray(list)) return;
  const ids = list.map((topic: unknown) => valueAt(topic, ['id']));
  ids.forEach((id, index) => {
    if (typeof id !== 'string' || ids.indexOf(id) === index) return;
    report({
      file: topics.file,
      ...topics.yaml.value(['topics', index, 'id']),
      field: `topics[${index}].id`,
      code: 'same-topic',
      values: { id },
    });
  });
};

/** The entries that have the same mark as one before them, in the same collection and language. */
function repeated(
  content: LoadedContent,
  collection: CollectionName,
  mark: (entry: LoadedEntry) => string | undefined,
): { entry: LoadedEntry; first: LoadedEntry }[] {
  const groups = new Map<string, LoadedEntry[]>();
  for (const entry of content.of(collection)) {
    const own = mark(entry);
    if (own === undefined) continue;
    const key = `${entry.language ?? ''} ${own}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const found: { entry: LoadedEntry; first: LoadedEntry }[] = [];
  for (const group of groups.values()) {
    const [first, ...others] = [...group].sort((a, b) => originality(content, b) - originality(content, a) || a.key.length - b.key.length);
    if (first) for (const entry of others) found.push({ entry, first });
  }
  return found;
}

/** How much speaks for a file being the original: what is a copy has its name, and is not translated yet. */
function originality(content: LoadedContent, entry: LoadedEntry): number {
  const isNamedCopy = /(?:^|[-_ (])(?:copy|copie|kopie|copia|new|nouveau|old|ancien|bis|\d+)\)?(?:$|[-_ ])/i.test(entry.key);
  const translations = content.keys(entry.collection).get(entry.key)?.length ?? 1;
  return (isNamedCopy ? 0 : 100) + translations;
}

function title(entry: LoadedEntry): string | undefined {
  const text = entry.raw?.['title'];
  return typeof text === 'string' ? text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase() : undefined;
}

/** Lessons are numbered within their module. */
function order(entry: LoadedEntry): string | undefined {
  const number = entry.raw?.['order'];
  if (typeof number !== 'number') return undefined;
  return entry.collection === 'lessons' ? `${entry.key.slice(0, entry.key.lastIndexOf('/'))} ${number}` : String(number);
}
