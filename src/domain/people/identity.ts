import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fold, wordsOf } from '../text/fold.ts';

/** Longest identifier: it is part of addresses, and hosts keep 120 characters of a path. */
const LONGEST = 70;

interface Named {
  name: string;
  entity: string;
  city: string;
}

/** Two files with the same key are of one person, where no e-mail says otherwise. */
export function personKey({ name, entity, city }: Named): string {
  return [name, entity, city].map(wordsOf).join('|');
}

/**
 * An identifier in small ASCII letters from a person’s name, not yet taken. A name in another script gives the first
 * part of the e-mail; without one, a digest of name, entity and town, which stays the same on every import.
 */
export function newId(person: Named & { email?: string | undefined }, isTaken: (id: string) => boolean): string {
  const base = (
    ascii(person.name) ??
    ascii(person.email?.split('@')[0] ?? '') ??
    `champion-${bytesToHex(sha256(utf8ToBytes(personKey(person)))).slice(0, 8)}`
  )
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!isTaken(id)) return id;
  }
}

/** Nothing where a letter would be lost: half a name is nobody’s. */
function ascii(text: string): string | undefined {
  const folded = fold(text);
  if (/[^\P{L}a-z]/u.test(folded) || !/[a-z0-9]/.test(folded)) return undefined;
  return folded
    .replace(/[’'ʼ`]/g, '-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
