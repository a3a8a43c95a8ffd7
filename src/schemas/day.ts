import { z } from 'zod';

/**
 * A calendar day, `2027-03-10`. Astro's YAML reader turns an unquoted day into a Date at midnight UTC, ours leaves the
 * text; both come out as the same text, so that no time zone can move a day.
 */
export function day(description: string) {
  return z.preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.iso.date()).describe(description);
}
