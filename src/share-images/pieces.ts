import { typeset } from '../i18n/typography/typeset.ts';
import { graphemes } from './emoji.ts';
import { cutEastern, isEastern } from './eastern-breaks.ts';
import { cutUnspaced, isUnspaced } from './unspaced-words.ts';

/** A part of a text that no line break divides. */
export interface Piece {
  text: string;
  /** A space before it, unless it starts a line. */
  spaced: boolean;
  /** Drawn with a hyphen after it when a line ends here: it was cut at a soft hyphen. */
  hyphen: boolean;
  /** How unwelcome a line end before it is, where it is told: see `cutEastern`. */
  cost?: number;
}

const thin = '\u2009';

/**
 * The text as it is drawn: typeset, composed (é is one character, as fonts
 * expect), with characters that our fonts lack replaced by what looks right.
 * In display sizes a full no-break space before ; ! ? gapes, so it is drawn thin.
 */
export function drawable(text: string, language: string): string {
  const spaced = typeset(text, language)
    .normalize('NFC')
    // Ligatures that are characters, as PDFs give them: ﬁ is f and i, which a font joins by itself. ℃ is ° and C.
    .replace(/[\uFB00-\uFB06\u2103\u2109]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\t\r\n ]+/g, ' ')
    .replaceAll('\u202F', thin)
    .replaceAll('\u2011', '\u2060-\u2060')
    .trim();
  return language.toLowerCase().startsWith('fr') ? spaced.replace(/\u00A0(?=[;!?])/g, thin) : spaced;
}

/** The text without what only tells where lines may or may not break. */
export function visible(text: string): string {
  return text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '');
}

/**
 * Cuts a text where lines may break: at spaces, after a hyphen, dash or slash
 * between words, at soft hyphens and zero-width spaces, and between the
 * characters of Chinese and Japanese, and between the words of Thai, Lao, Khmer
 * and Burmese. No-break spaces hold.
 */
export function piecesOf(text: string): Piece[] {
  return text
    .split(' ')
    .filter((word) => visible(word) !== '')
    .flatMap((word) => (isEastern(word) ? easternPieces(word) : isUnspaced(word) ? unspacedPieces(word) : westernPieces(word)));
}

/** The same, cut between all letters as well: for a text that fits no other way. A word that is taken apart so ends its line without a hyphen. */
export function lettersOf(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) =>
    graphemes(piece.text).map((text, index, all) => ({
      ...piece,
      text,
      spaced: index === 0 && piece.spaced,
      hyphen: piece.hyphen && index === all.length - 1,
      ...(index > 0 && { cost: inWord }),
    })),
  );
}

/** How unwelcome a line end between two letters of a word is: more than any other, but less than letters a third smaller. */
const inWord = 0.5;

function westernPieces(word: string): Piece[] {
  return word
    .split(/(?<=\p{L}{2}[-–—/])(?=\p{L}{2})|(?<=[\u00AD\u200B])/u)
    .filter((part) => visible(part) !== '')
    .map((part, index) => ({ text: visible(part), spaced: index === 0, hyphen: part.endsWith('\u00AD') }));
}

function unspacedPieces(word: string): Piece[] {
  return cutUnspaced(word)
    .map(visible)
    .filter((text) => text !== '')
    .map((text, index) => ({ text, spaced: index === 0, hyphen: false }));
}

function easternPieces(word: string): Piece[] {
  return cutEastern(word)
    .map(({ text, cost }) => ({ text: visible(text), spaced: false, hyphen: false, cost }))
    .map((piece, index) => (index === 0 ? { text: piece.text, spaced: true, hyphen: false } : piece))
    .filter((piece) => piece.text !== '');
}
