import LineBreaker from 'linebreak';

const eastern = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Whether a text has Chinese or Japanese characters, between which lines may break. */
export function isEastern(text: string): boolean {
  return eastern.test(text);
}

/** A part of a text, and how unwelcome a line end before it is; the squares of full lines cost 1. */
export interface EasternPart {
  text: string;
  cost: number;
}

/**
 * Cuts a text without spaces where Chinese and Japanese lines may break: not
 * before 。、」ー or small kana, nor after 「 (UAX #14, strict). A good line
 * does not end inside a word either, nor leave a particle to the next one:
 * Japanese phrases begin with a Han character or katakana, and end in hiragana.
 */
export function cutEastern(text: string): EasternPart[] {
  const breaker = new LineBreaker(text);
  const words = wordStarts(text);
  const parts: EasternPart[] = [];
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const { position } = next;
    // Korean words are kept whole.
    if (/\p{sc=Hangul}$/u.test(text.slice(0, position)) && /^\p{sc=Hangul}/u.test(text.slice(position))) continue;
    parts.push({ text: text.slice(start, position), cost: start === 0 ? 0 : costBefore(text, start, words) });
    start = position;
  }
  return parts;
}

function costBefore(text: string, at: number, words: Set<number>): number {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (/[、。，．！？；：」』）】…—]$/u.test(before)) return -0.1;
  if (!words.has(at)) return 0.4;
  return /^[\p{sc=Hiragana}的了吗嗎呢吧着著们們]/u.test(after) ? 0.25 : 0;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Where words begin. The dictionary serves Chinese as well. */
function wordStarts(text: string): Set<number> {
  return new Set(Array.from(segmenter.segment(text), ({ index }) => index));
}
