import type { CollectionName } from './index.ts';

/** A field that has had another name. */
export interface RenamedField {
  collection: CollectionName;
  /** Where it stood; `*` for any key, or any item of a list. */
  path: readonly string[];
  to: string;
  /** The first version with the new name, and the first that will not know the old one any more. */
  since: string;
  until: string;
}

/**
 * Every field that has another name than in an earlier version. For a version both names are read, the check notes the old
 * one, and `npm run migrate` changes it; in the version `until`, its line leaves this list, and the old name is a mistake.
 */
export const renamedFields: readonly RenamedField[] = [
  { collection: 'site', path: ['contacts', '*', 'delay'], to: 'answers', since: '0.2', until: '0.3' },
];

/** An old name as it was found. */
export interface FoundName {
  path: readonly (string | number)[];
  to: string;
  until: string;
}

/**
 * The data of a file with the names that its fields have now. Where both names stand, the old one stays, and is a mistake.
 * @param data as it was read; it is left as it is
 */
export function withNewNames(
  collection: CollectionName,
  data: Record<string, unknown>,
  table: readonly RenamedField[] = renamedFields,
): { data: Record<string, unknown>; found: FoundName[] } {
  const found: FoundName[] = [];
  const renamed = table
    .filter((field) => field.collection === collection)
    .reduce<unknown>((all, field) => rename(all, field, field.path, [], found), data);
  return { data: renamed as Record<string, unknown>, found };
}

function rename(
  value: unknown,
  field: RenamedField,
  [step, ...rest]: readonly string[],
  above: readonly (string | number)[],
  found: FoundName[],
): unknown {
  if (Array.isArray(value) && step === '*') return value.map((item, index) => rename(item, field, rest, [...above, index], found));
  if (step === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]): [string, unknown] => {
      if (step !== '*' && key !== step) return [key, inner];
      const path = [...above, key];
      if (rest.length > 0) return [key, rename(inner, field, rest, path, found)];
      if (Object.hasOwn(value, field.to)) return [key, inner];
      found.push({ path, to: field.to, until: field.until });
      return [field.to, inner];
    }),
  );
}
