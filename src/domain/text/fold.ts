/** Letters that Unicode does not take apart into a letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** A text without accents, capitals, ligatures and wide letters: what two spellings of one word have in common. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßłøđðþı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** The words of a text, folded, with one space between them: `Côte d’Ivoire` and `COTE D'IVOIRE` are one. */
export function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
