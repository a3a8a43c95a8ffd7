import { readFileSync } from 'node:fs';
import { unflatten } from 'devalue';

/** An entry as Astro keeps it. */
export type Kept = { digest?: string | number; data?: unknown; rendered?: { metadata?: Record<string, unknown> } } & Record<
  string,
  unknown
>;

/** The collections of Astro’s data store, in the order of their names. */
export function readStore(file: string): [string, Map<string, Kept>][] {
  const collections = unflatten(JSON.parse(readFileSync(file, 'utf8')) as number[]) as Map<string, Map<string, Kept>>;
  return [...collections].sort(([a], [b]) => (a < b ? -1 : 1));
}
