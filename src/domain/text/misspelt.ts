import { distance } from 'fastest-levenshtein';

/** Shorter words are too near to others to guess. */
const shortest = 4;

/** How many slips are forgiven in a word of a length. */
const allowed = (length: number) => (length < 8 ? 1 : 2);

/** The letters of a word as bits: two words with few letters in common need not be compared. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Whether a number has more than `most` bits, for small `most`. */
function hasMore(bits: number, most: number): boolean {
  let left = bits;
  for (let count = 0; count < most && left !== 0; count += 1) left &= left - 1;
  return left !== 0;
}

/** Whether two neighbours changed places, which fingers do and Levenshtein counts twice: “audoi”. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const slips = (a: string, b: string) => (isSwapped(a, b) ? 1 : distance(a, b));

/** Slips against a word, or against its beginning where it is so much longer that its end cannot have been typed yet. */
function slipsIn(typed: string, text: string, most: number): number {
  if (text.length - typed.length <= most) return slips(typed, text);
  return Math.min(slips(typed, text.slice(0, typed.length)), slips(typed, text.slice(0, typed.length + 1)));
}

/**
 * The words that somebody may have meant: those with the fewest slips, if these are few enough. While a word is being
 * typed its end is not there yet, so that the beginnings of words count as well.
 */
export function nearWords<Known extends { text: string; letters: number }>(typed: string, words: readonly Known[]): Known[] {
  if (typed.length < shortest) return [];
  const letters = lettersOf(typed);
  let best = allowed(typed.length);
  let found: Known[] = [];
  for (const word of words) {
    const { text } = word;
    if (text.length < shortest || typed.length - text.length > best || hasMore(letters & ~word.letters, best)) continue;
    const slipped = slipsIn(typed, text, best);
    if (slipped > best) continue;
    if (slipped < best) {
      best = slipped;
      found = [];
    }
    found.push(word);
  }
  return found;
}
