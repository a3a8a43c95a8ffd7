import type { Edit, Repair } from './repair.ts';

/** The text with the repairs made. Of two that touch the same place the first one is made, and the other is left for the next look. */
export function applyRepairs(text: string, repairs: readonly Repair[]): string {
  const made: Edit[] = [];
  for (const { edits } of repairs) if (!edits.some((edit) => made.some((other) => touches(edit, other)))) made.push(...edits);
  return made
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.put + result.slice(edit.end), text);
}

const touches = (a: Edit, b: Edit): boolean => (a.start === b.start ? true : a.start < b.end && b.start < a.end);
