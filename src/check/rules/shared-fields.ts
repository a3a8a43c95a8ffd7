import type { LoadedEntry } from '../load.ts';
import { collectionNames } from '../places.ts';
import { collectionDefinitions } from '../../schemas/index.ts';
import type { Rule } from '../rule.ts';

/** What a page is for everybody, in whichever language they read it. */
const shared = ['audience', 'expires'] as const;

/** A page for the inside in one language and for everybody in another one is a leak; one that expires in one only, half a promise. */
export const sharedFields: Rule = (content, report) => {
  for (const collection of collectionNames.filter((name) => collectionDefinitions[name].translated)) {
    for (const entries of content.keys(collection).values()) {
      const right = entries.filter(({ data }) => data);
      const model = right.find(({ language }) => language === content.defaultLanguage) ?? right[0];
      for (const entry of right) {
        if (model === undefined || entry === model) continue;
        for (const field of shared) {
          const [here, there] = [told(entry, field), told(model, field)];
          if (here === there) continue;
          const values = { field, here, there, other: model.file };
          report({ file: entry.file, ...entry.yaml.value([field]), field, code: 'translation-differs', values });
        }
      }
    }
  }
};

function told(entry: LoadedEntry, field: string): string | undefined {
  const value: unknown = (entry.data as Record<string, unknown> | undefined)?.[field];
  return typeof value === 'string' ? value : undefined;
}
