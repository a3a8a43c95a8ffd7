import { splitGraphemes } from './counting/graphemes.ts';

/** Networks that fold a post show about three lines of it. */
const lines = 3;

/**
 * Where a network hides the rest of a text behind “see more”, in UTF-16 units; undefined when it shows all of it.
 * `budget` is in characters of running text; a line break uses up the rest of its line, an empty line a whole one.
 */
export function foldAt(text: string, budget: number): number | undefined {
  const line = Math.round(budget / lines);
  let used = 0;
  let position = 0;
  for (const sign of splitGraphemes(text)) {
    used = sign === '\n' ? (Math.floor(used / line) + 1) * line : used + 1;
    // A break at the very end of the room hides nothing by itself; what follows it does.
    if (used > budget || (used === budget && sign === '\n' && position + 1 < text.length)) return atWord(text, position);
    position += sign.length;
  }
  return undefined;
}

/** Not in the middle of a word, unless the word is very long. */
function atWord(text: string, position: number): number {
  const before = text.slice(0, position);
  const start = before.length - (/\S*$/.exec(before)?.[0].length ?? 0);
  const cut = /\s/.test(text[position] ?? '') || position - start > 20 ? position : start;
  return text.slice(0, cut).trimEnd().length;
}
