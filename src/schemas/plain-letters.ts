/**
 * Latin letters that Unicode does not take apart into a letter and a mark, with what stands for them in plain ones: after
 * Unicode CLDR’s transform Latin-ASCII, except that þ and ð read as Icelanders write them abroad.
 */
const plain: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'q',
  ə: 'e',
  ǝ: 'e',
  ɛ: 'e',
  ɔ: 'o',
  ɓ: 'b',
  ɗ: 'd',
  ɖ: 'd',
  ƒ: 'f',
  ɠ: 'g',
  ɣ: 'g',
  ɨ: 'i',
  ɩ: 'i',
  ƙ: 'k',
  ɲ: 'n',
  ɵ: 'o',
  ʉ: 'u',
  ʊ: 'u',
  ʋ: 'v',
  ƴ: 'y',
  ƶ: 'z',
  ʒ: 'z',
  ȷ: 'j',
};

const letters = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/** A text without accents, capitals, ligatures and wide letters: “Œuvre”, “Łódź”, “Ħamrun”, “Əli” are `oeuvre`, `lodz`, `hamrun`, `eli`. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(letters, (letter) => plain[letter] ?? letter);
}
