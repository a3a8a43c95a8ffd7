import { collatorOf } from '../i18n/intl.ts';

/** A value that a list can be narrowed by, and how many of its items have it. */
export interface Facet {
  value: string;
  label: string;
  count: number;
}

/** Counts each value over all items, the most frequent first, then by its label. */
export function countFacet(values: readonly { value: string; label: string }[], language: string): Facet[] {
  const facets = new Map<string, Facet>();
  for (const { value, label } of values) {
    const held = facets.get(value) ?? { value, label, count: 0 };
    facets.set(value, { ...held, count: held.count + 1 });
  }
  const collator = collatorOf(language);
  return [...facets.values()].sort((a, b) => b.count - a.count || collator.compare(a.label, b.label));
}
