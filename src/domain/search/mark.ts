import { fold, tokens } from '../text/words.ts';
import type { Piece } from './types.ts';

/** Says whether a folded word is one of those that were looked for. */
export type IsMatch = (foldedWord: string) => boolean;

/** Neighbours that are marked alike become one piece, so that a reader’s voice does not stumble. */
function join(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.marked === piece.marked) last.text += piece.text;
    else if (piece.text) joined.push({ ...piece });
  }
  return joined;
}

/** The whole text, its matching words marked. */
export function markWords(text: string, isMatch: IsMatch): Piece[] {
  return join(tokens(text).map((token) => ({ text: token.text, marked: token.isWord && isMatch(fold(token.text)) })));
}

/**
 * About `length` words of the text around the place where most different matching words stand together, with an
 * ellipsis where it was cut.
 */
export function excerptAround(text: string, isMatch: IsMatch, length = 28): Piece[] {
  const chunks = text.split(/[^\S\u00a0\u202f]+/).filter(Boolean);
  const matches = chunks.map((chunk) =>
    tokens(chunk)
      .filter((token) => token.isWord)
      .map((token) => fold(token.text))
      .filter(isMatch),
  );
  let start = 0;
  let best = 0;
  matches.forEach((found, index) => {
    if (found.length === 0) return;
    const from = Math.max(0, Math.min(index - 4, chunks.length - length));
    const different = new Set(matches.slice(from, from + length).flat()).size;
    if (different > best) [best, start] = [different, from];
  });
  const shown = chunks.slice(start, start + length).join(' ');
  return markWords(`${start > 0 ? '… ' : ''}${shown}${start + length < chunks.length ? '…' : ''}`, isMatch);
}

/**
 * The pieces of an excerpt as Pagefind gives it: HTML with `&lt;`, `&gt;` and `<mark>`. Pagefind marks whole chunks
 * such as `l'image,`; the mark is drawn in to the word itself.
 */
export function piecesOfExcerpt(html: string): Piece[] {
  const pieces = html.split(/(<mark>.*?<\/mark>)/s).flatMap((part): Piece[] => {
    const text = part
      .replace(/<\/?mark>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    if (!part.startsWith('<mark>')) return [{ text, marked: false }];
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*(?:(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L}))?)(.*?)([^\p{L}\p{N}]*)$/isu.exec(text) ?? [
        '',
        '',
        text,
        '',
      ];
    return core
      ? [
          { text: before, marked: false },
          { text: core, marked: true },
          { text: after, marked: false },
        ]
      : [{ text, marked: true }];
  });
  return join(pieces);
}

/** How many letters two words have in common at their beginnings. */
function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Whether a marked word answers the word that was typed. Pagefind cuts a word that it does not know until something
 * fits (“abord” finds “a/b”); a real match, stemmed or completed, keeps at least half of what was typed.
 */
export function answers(typed: string, marked: string): boolean {
  return commonPrefix(typed, marked) >= Math.min(typed.length, Math.max(3, Math.ceil(typed.length / 2)));
}
