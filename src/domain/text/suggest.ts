import { closest, distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/**
 * The candidate that somebody most likely meant, or nothing when none is near: at most one edit in a short word, two in
 * one of five to eight letters, then one for every three. Capitals and accents do not count.
 */
export function suggest(written: string, candidates: Iterable<string>): string | undefined {
  const plain = fold(written);
  const byFolded = new Map<string, string>();
  for (const candidate of candidates) if (!byFolded.has(fold(candidate))) byFolded.set(fold(candidate), candidate);
  if (plain === '' || byFolded.size === 0) return undefined;
  const nearest = closest(plain, [...byFolded.keys()]);
  return distance(plain, nearest) <= allowedEdits(Math.max(plain.length, nearest.length)) ? byFolded.get(nearest) : undefined;
}

function allowedEdits(length: number): number {
  if (length < 5) return 1;
  return length < 9 ? 2 : Math.floor(length / 3);
}
