import { z } from 'zod';

/**
 * What an editor can point to from another file. `sponsors` are the champions, and the places of those who withdrew (settings/departed.yaml).
 */
export type ReferenceTarget =
  'accounts' | 'champions' | 'sponsors' | 'guide' | 'modules' | 'lessons' | 'stories' | 'posts' | 'events' | 'networks' | 'topics';

/**
 * Which collection a field's value names. The check walks schemas and values side by side and looks every
 * registered value up, because Astro only logs an unknown reference and publishes all the same.
 */
export const referenceTargets = z.registry<{ target: ReferenceTarget }>();

/** The identifier of another entry: its path inside its folder, without the language and without `.mdx`. */
export function reference(target: ReferenceTarget, description: string) {
  const schema = z.string().min(1).describe(description);
  referenceTargets.add(schema, { target });
  return schema;
}
