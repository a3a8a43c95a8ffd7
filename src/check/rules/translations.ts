import type { LoadedContent, LoadedEntry } from '../load.ts';
import type { Rule } from '../rule.ts';
import { type DataPath, fieldName, valueAt } from '../yaml-source.ts';

/** What a session is in every language: only its words differ. Lists are the same in any order. */
const shared: readonly DataPath[] = [
  ['kind'],
  ['day'],
  ['time'],
  ['minutes'],
  ['timeZone'],
  ['place'],
  ['place', 'city'],
  ['place', 'country'],
  ['link'],
  ['languages'],
  ['givenBy'],
  ['seats'],
  ['revision'],
  ['cancelled'],
];

/** The translations of one session say the same of it: somebody who reads the other one would stand before a closed door. */
export const translations: Rule = (content, report) => {
  for (const entries of content.keys('events').values()) {
    const model = original(content, entries);
    for (const entry of entries) {
      if (entry === model || !entry.data || !model?.data) continue;
      for (const path of shared) {
        const [here, there] = [told(entry, path), told(model, path)];
        // A place that only one of them has is said once, not again for its parts.
        if (path.length > 1 && (told(entry, ['place']) === undefined || told(model, ['place']) === undefined)) continue;
        if (here !== there)
          report({
            file: entry.file,
            ...entry.yaml.value(path),
            field: fieldName(path),
            code: 'event-translation',
            values: { here, there, other: model.file },
          });
      }
    }
  }
};

/** The one that the others are held against: the default language’s, or else the first that is right by itself. */
function original(content: LoadedContent, entries: readonly LoadedEntry<'events'>[]): LoadedEntry<'events'> | undefined {
  const right = entries.filter(({ data }) => data);
  return right.find(({ language }) => language === content.defaultLanguage) ?? right[0];
}

/** A value in words; nothing for one that is not there. Of a place, only that there is one: its town and country are compared by themselves. */
function told(entry: LoadedEntry<'events'>, path: DataPath): string | undefined {
  const value = valueAt(entry.data, path);
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : [...value].sort().join(', ');
  return typeof value === 'object' ? 'place' : String(value);
}
