const tints = ['flame', 'pine', 'sky', 'ember', 'violet', 'sand'] as const;
export type Tint = (typeof tints)[number];

/**
 * The first letters of the first and the last name, as one would sign: “Awa Mbaye” is “AM”. Arabic letters stand apart, since
 * two that touch read as a word, and the article of a name is not its beginning: سلمى العلمي is س ع.
 */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const letters = (words.length > 1 ? [words[0]!, words.at(-1)!] : words).map((word) => word.replace(/^ال(?=\p{L}{2})/u, ''));
  // The sign before ʿAlī counts among the letters in Unicode (Lm), and is nobody’s initial.
  return letters
    .map((word) => (/[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u.exec(word)?.[0] ?? '').toUpperCase())
    .join(/\p{Script=Arabic}/u.test(name) ? ' ' : '');
}

/** A colour for somebody who shows no photo: always the same for the same person. */
export function tint(id: string): Tint {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.codePointAt(0)!) % 9973;
  return tints[sum % tints.length]!;
}
