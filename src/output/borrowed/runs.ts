import type { BorrowedWords } from './borrowed-words.ts';

/** A piece of a text that is in another language than what is around it. */
export interface Run {
  start: number;
  end: number;
  tag: string;
}

/** What stands between two facts in one line: “Guide · 3 lessons”, “Owner: Communications”, “Ask first. Within an hour”. */
const BETWEEN = /\s+[·|–—]\s+|:\s+|,\s+(?=\p{Lu})|(?<=[.!?])\s+|\n/gu;

/**
 * The borrowed pieces of one text, and whether there are other words in it.
 * @returns places within the text
 */
export function borrowedRuns(text: string, words: BorrowedWords): { runs: Run[]; others: boolean } {
  const whole = words.languageOf(text);
  if (whole !== undefined) return { runs: [{ ...trimmed(text, 0, text.length), tag: whole }], others: false };
  const runs: Run[] = [];
  let others = false;
  let start = 0;
  for (const end of [...text.matchAll(BETWEEN)].map(({ index }) => index).concat(text.length)) {
    const part = text.slice(start, end);
    const tag = /\p{L}/u.test(part) ? words.languageOf(part) : undefined;
    if (tag !== undefined) runs.push({ ...trimmed(text, start, end), tag });
    else if (/\p{L}/u.test(part)) others = true;
    start = end;
  }
  return { runs, others };
}

/** A range without the spaces and signs at its beginning, and the spaces at its end. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const part = text.slice(start, end);
  return { start: start + (/^[\s·|–—:,]*/.exec(part)?.[0].length ?? 0), end: start + part.trimEnd().length };
}
