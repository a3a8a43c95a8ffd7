/** What stands before a word, once the word is there: so many signs of it go, and these come. */
export interface Fit {
  drop: number;
  put: string;
  /** The word itself, which loses an article that melts into what stands before: “de le Groupe” is “du Groupe”. */
  word: string;
}

type Rule = (small: string, word: string) => { small: string; glued?: boolean; word?: string } | undefined;

interface Grammar {
  /** The little words that change, as a text may have them. */
  before: RegExp;
  change: Rule;
}

/** Signs of emphasis and quotation marks may stand between a little word and the word that it goes with. */
const between = String.raw`([*_]{0,3}|(?:[“"]))`;

const grammars: Readonly<Record<string, Grammar>> = {
  fr: {
    before: new RegExp(
      String.raw`(?<![\p{L}\p{N}’'-])(d|de|à|qu|que|lorsqu|lorsque|puisqu|puisque|quoiqu|quoique)(['’]|[ \t\u00A0]*\n[ \t]*|[ \u00A0]+)${between}$`,
      'iu',
    ),
    change: french,
  },
  en: { before: new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(an?)([ \t]*\n[ \t]*|[ \u00A0]+)${between}$`, 'iu'), change: english },
  es: { before: new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(de|a|y|o)([ \t]*\n[ \t]*|[ \u00A0]+)${between}$`, 'iu'), change: spanish },
};

/**
 * What grammar makes of the little word before a named word: “d’Acme” and “de Bosch”, “du Groupe” for “de le Groupe”,
 * “an Acme” and “a Bosch”. A text that is right already stays as it is.
 * @param before the text up to the named word
 */
export function fit(before: string, word: string, language: string): Fit {
  const grammar = grammars[language.split('-')[0] ?? ''];
  const [all, small, gap = '', signs = ''] = grammar?.before.exec(before.slice(-60)) ?? [];
  if (grammar === undefined || all === undefined || small === undefined) return { drop: 0, put: '', word };
  const changed = grammar.change(small.toLowerCase(), word);
  if (changed === undefined) return { drop: 0, put: '', word };
  const isGlued = /['’]/.test(gap);
  const kept = changed.word ?? word;
  if (changed.small === small.toLowerCase() && (changed.glued === true) === isGlued && kept === word) return { drop: 0, put: '', word };
  const capital =
    small.charAt(0) === small.charAt(0).toLowerCase() ? changed.small : changed.small.charAt(0).toUpperCase() + changed.small.slice(1);
  // Lines stay as they are counted: a break that stood between comes before.
  const lines = gap.includes('\n') ? '\n' : '';
  const joint = changed.glued === true ? '’' : isGlued || lines !== '' ? ' ' : gap;
  return { drop: all.length, put: `${lines}${capital}${joint}${signs}`, word: kept };
}

/** Names whose h is mute, by how they begin; before any other h, French says “de”. */
const muteH = /^h(?:ermès|achette|abitat|armoni|élio|elio|exa|istoi|omme|ôpita|opita|ôtel|otel|orizon|uman|umain|ydro|ygi)/i;

export function startsWithVowel(word: string): boolean {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (/^y[^aeiouy]/.test(plain)) return true;
  return /^[aeiouœæ]/.test(plain) ? !/^(?:onz|oui\b|uhlan)/.test(plain) : muteH.test(word);
}

function french(small: string, word: string): ReturnType<Rule> {
  const article = /^(les?)\s+(?=\S)/.exec(word)?.[0];
  if (small === 'à')
    return article === undefined ? { small } : { small: article.startsWith('les') ? 'aux' : 'au', word: word.slice(article.length) };
  if ((small === 'de' || small === 'd') && article !== undefined)
    return { small: article.startsWith('les') ? 'des' : 'du', word: word.slice(article.length) };
  const stem = small.replace(/e$/, '');
  return startsWithVowel(word) ? { small: stem, glued: true } : { small: `${stem}e` };
}

/** An English letter whose name begins with a vowel: one says “an LG phone”. */
const spokenVowels = /^[AEFHILMNORSX]/;

function english(_small: string, word: string): ReturnType<Rule> {
  const first = /^[\p{L}\p{N}&]+/u.exec(word)?.[0] ?? word;
  const isSpelt =
    first.length > 1 && first.length <= 5 && first === first.toUpperCase() && /\p{L}/u.test(first) && !/[AEIOUY]/.test(first.slice(1));
  if (isSpelt && !/^\d/.test(first)) return { small: spokenVowels.test(first) ? 'an' : 'a' };
  const plain = first.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (/^(?:8|11|18)/.test(plain) || /^(?:hour|honest|honou?r|heir)/.test(plain)) return { small: 'an' };
  return { small: /^[aeiou]/.test(plain) && !/^(?:uni(?!n)|us[aeiu]|ut[aeio]|ub[ie]|uk|eu|one|ou[ai])/.test(plain) ? 'an' : 'a' };
}

function spanish(small: string, word: string): ReturnType<Rule> {
  const article = /^el\s+(?=\S)/.exec(word)?.[0];
  if (small === 'de' || small === 'a') return article === undefined ? { small } : { small: `${small}l`, word: word.slice(article.length) };
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (small === 'y') return { small: /^h?i(?!e)/.test(plain) ? 'e' : 'y' };
  return { small: /^h?o/.test(plain) ? 'u' : 'o' };
}
