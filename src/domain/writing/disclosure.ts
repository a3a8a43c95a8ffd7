/** How people say that they work somewhere, by language; in others the company’s name is enough. */
const ways: Record<string, RegExp> = {
  fr: /\b(?:travaill\w*|boss\w*|chez|salari\p{L}*|employ\p{L}*|coll[èe]gues?|mon entreprise|notre entreprise|ma boîte|mon employeur|mon m[ée]tier|j[’']ai rejoint|nous recrutons|on recrute)/iu,
  en: /\b(?:work\w*|employ\w*|colleagues?|my company|our company|my team|my job|i joined|we[’']re hiring|we are hiring|at)\b/iu,
};

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replaceAll('’', "'")
    .replace(/[.!…]+$/, '');

/**
 * Whether a text says where its author works: by the company’s own sentence, or in the author’s words, which name the
 * company and say that one belongs to it.
 */
export function isDisclosed(
  text: string,
  { disclosure, organisation, language }: { disclosure: string; organisation: string; language: string },
): boolean {
  if (plain(text).includes(plain(disclosure))) return true;
  const way = ways[language.split('-')[0]!];
  return text.split(/[.!?…\n]+/).some((sentence) => plain(sentence).includes(plain(organisation)) && (!way || way.test(sentence)));
}

/** Puts the sentence back where it was at first: on a line of its own, before the link and the hashtags at the end. */
export function withDisclosure(text: string, disclosure: string): string {
  const parts = text.trimEnd().split(/\n{2,}/);
  const last = parts.at(-1)!;
  const atEnd = /^(?:https?:\/\/|#)/.test(last) ? parts.length - 1 : parts.length;
  return [...parts.slice(0, atEnd), disclosure, ...parts.slice(atEnd)].join('\n\n');
}
