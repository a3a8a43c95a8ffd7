import { givenName } from '../people/sort-name.ts';

/** Family, given, additional names, prefixes and suffixes, as RFC 2426, section 3.1.2 has them. */
export type NameParts = readonly [family: string, given: string, additional: string, prefixes: string, suffixes: string];

/** What stands behind a name and is not a part of it. */
const SUFFIX = /^(?:Jr|Sr|Jnr|Snr|II|III|IV|PhD|Ph\.D|MD|M\.D|Esq|CPA|MBA|BSc|MSc)\.?$/i;

/** Small words that belong to the family name that they stand before: “Vincent van Gogh”, “Ana de la Cruz”. */
const PARTICLE =
  /^(?:d[aeiou]|d[eo]s|del|della|dela|den|der|di|du|la|le|les|lo|van|von|vom|zu|zur|zum|ten|ter|te|af|av|al|el|bin|ibn|ben|bint|mac|y|e|i|und|et|st\.?|’t|'t|[’']s|d’|d')$/;

/**
 * The parts of a person’s name. The family name is the one that is given; without one it is what stands before a comma
 * (“Dupont, Jean”), else the last word with the small words before it. Titles behind the name are suffixes.
 */
export function namePartsOf({ name, familyName }: { name: string; familyName?: string | undefined }): NameParts {
  const { bare, suffixes } = withoutSuffixes(name);
  if (familyName !== undefined) {
    return [familyName, tidy(givenName(bare, familyName)), '', '', suffixes];
  }
  const [before, after] = bare.split(/,\s*/, 2);
  if (after) return [tidy(before!), tidy(after), '', '', suffixes];
  const words = tidy(bare).split(' ');
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1]!)) start -= 1;
  return words.length === 1
    ? ['', words[0]!, '', '', suffixes]
    : [words.slice(start).join(' '), words.slice(0, start).join(' '), '', '', suffixes];
}

function withoutSuffixes(name: string): { bare: string; suffixes: string } {
  let bare = tidy(name);
  const suffixes: string[] = [];
  for (let found = last(bare); found !== undefined && SUFFIX.test(found.word) && found.rest !== ''; found = last(bare)) {
    suffixes.unshift(found.word);
    bare = found.rest;
  }
  return { bare, suffixes: suffixes.join(' ') };
}

function last(text: string): { rest: string; word: string } | undefined {
  const [, rest, word] = /^(.*?)[\s,]+(\S+)$/.exec(text) ?? [];
  return rest === undefined || word === undefined ? undefined : { rest, word };
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').replace(/^[\s,]+|[\s,]+$/g, '');
