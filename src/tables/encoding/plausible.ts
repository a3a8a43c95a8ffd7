/** Words of a file that have letters beyond ASCII, as bytes, with the languages that the people of its line may write. */
export interface Word {
  bytes: Uint8Array;
  expected: readonly string[];
}

const VOWEL = /[аеёиоуыэюяіїєαάεέηήιίϊΐοόυύϋΰωώ]/gu;

/**
 * How well a decoded word reads as a name in an alphabet, from -1 to 1: signs within letters, capitals after small ones
 * and letters of two scripts tell that it was read wrongly; letters of one alphabet alone tell that it was read well.
 */
export function plausibility(word: string, alphabet: string): number {
  if (/[\uFFFD\u0080-\u009F]/u.test(word)) return -1;
  // A quotation mark, a dash or a euro sign is no letter, and right wherever it stands between words.
  if (!/[^\p{ASCII}’‘“”«»–—…€°·\u00A0]/u.test(word)) return 0.5;
  if (/\p{L}[^\p{L}\p{M}’‘'.–—·/-]|[^\p{L}\p{M}\p{ASCII}’‘“”«»–—…€°\u00A0]\p{L}/u.test(word)) return -1;
  if (/[^\p{L}\p{M}\p{ASCII}’‘“”«»–—…€°·\u00A0]/u.test(word)) return -0.5;
  if (/\p{Ll}\p{Lu}\p{Ll}*$/u.test(word) && !/^(?:Mac|Mc|De|Du|La|Le|N|D|O)/u.test(word)) return -0.6;
  if (/\p{Lu}\p{Ll}\p{Lu}{2}/u.test(word)) return -0.6;
  if (/[A-Za-z]/.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]/u.test(word)) return -0.8;
  // Finals stand at the end of Hebrew and Greek words; the Arabic ones too.
  if (/[ךםןףץςة]\p{L}/u.test(word)) return -0.6;
  const letters = [...word.toLowerCase()].filter((letter) => /[^\p{ASCII}]/u.test(letter) && /[\p{L}\p{M}]/u.test(letter));
  const known = letters.filter((letter) => alphabet.includes(letter)).length / letters.length;
  if (known < 1) return known * 0.5 - 0.3;
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)) return 1;
  if (/^\p{Ll}/u.test(word)) return 0.3;
  const share = (word.toLowerCase().match(VOWEL)?.length ?? 0) / letters.length;
  return share >= 0.25 && share <= 0.7 ? 1 : 0.2;
}
