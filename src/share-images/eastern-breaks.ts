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
 * does not end inside a word either, nor leave a particle to the next one.
 */
export function cutEastern(text: string): EasternPart[] {
  const breaker = new LineBreaker(text);
  const words = wordsOf(text);
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

/** Japanese words that belong to the one before, and after which a phrase ends. */
const particles = new Set('は が を に へ と も の で や から まで より など では には とは への での との'.split(' '));
/** Words that are no phrase of their own: the ends of verbs, and the particles of Chinese. */
const endings =
  /^(?:ます?|まし|ません?|せん|でし?|です|た|て|ない|なかっ|ん|う|よう|たい|れる?|られ|せる?|させ|ら|ば|し|いま|いる|いた|いて|あり|ある|的|了|吗|嗎|呢|吧|着|著|们|們)/u;

/** How unwelcome a line end is at a place: in a word most, before Japanese that begins in hiragana much, after a stop not at all. */
function costBefore(text: string, at: number, words: Map<number, Word>): number {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (/[、。，．！？；：」』）】…—]$/u.test(before)) return -0.1;
  const word = words.get(at);
  if (!word) return 0.45;
  if (particles.has(word.text) || endings.test(word.text)) return 0.35;
  if (!/\p{sc=Hiragana}/u.test(text)) return 0;
  const phraseEnds = particles.has(word.before);
  if (/^\p{sc=Hiragana}/u.test(after)) return phraseEnds ? 0.1 : 0.35;
  // Han words that follow one another are most often parts of one.
  return phraseEnds ? 0 : /\p{sc=Han}$/u.test(before) && /^\p{sc=Han}/u.test(after) ? 0.25 : 0.12;
}

interface Word {
  text: string;
  /** The word before it. */
  before: string;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** The words, by where they begin. The dictionary serves Chinese as well. */
function wordsOf(text: string): Map<number, Word> {
  const words = [...segmenter.segment(text)];
  return new Map(words.map(({ index, segment }, place) => [index, { text: segment, before: words[place - 1]?.segment ?? '' }]));
}
