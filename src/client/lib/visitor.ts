import { recall, remember } from './storage.ts';

/** This visitor’s number, a whole one: only the order of voices and people depends on it, and it is never sent. */
export function visitorSeed(): number {
  const kept = Number(recall('visitor'));
  if (Number.isInteger(kept) && kept > 0 && kept < 2 ** 32) return kept;
  const seed = 1 + Math.floor(Math.random() * 2 ** 31);
  remember('visitor', String(seed));
  return seed;
}
