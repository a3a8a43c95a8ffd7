import { fold } from '../../domain/text/fold.ts';

/** The longest sequence of words that is looked for as a whole; a longer text is looked for by all its parts of this length. */
export const LONGEST = 6;

const isLetter = /[\p{L}\p{N}]/u;
/** 1: part of a word, 2: not; 0: not known yet. */
const known = new Uint8Array(0x10000);

/** Halves of letters outside the first plane count as letters, on both sides of every comparison. */
function isPartOfWord(code: number): boolean {
  if (known[code] === 0) known[code] = (code >= 0xd800 && code < 0xe000) || isLetter.test(String.fromCharCode(code)) ? 1 : 2;
  return known[code] === 1;
}

/** As fold(), which takes its time over letters that most of a page has not: those alone are handed to it. */
export const quickFold = (text: string): string => text.toLowerCase().replace(/[^\0-\x7f]+/g, foldRun);

/** The same few letters and signs stand in every page of a language. */
const folds = new Map<string, string>();

function foldRun(run: string): string {
  let folded = folds.get(run);
  if (folded === undefined) {
    folded = fold(run);
    if (run.length < 4) folds.set(run, folded);
  }
  return folded;
}

/** Calls with each word of a folded text: its hash (FNV-1a, 32 bits), where it begins and where it ends. */
export function eachWord(text: string, visit: (hash: number, start: number, end: number) => void): void {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    if (!isPartOfWord(text.charCodeAt(at))) continue;
    const start = at;
    let hash = 0x811c9dc5;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (!isPartOfWord(code)) break;
      hash = Math.imul(hash ^ code, 0x01000193);
    }
    visit(hash, start, at);
  }
}

/** The hash of a sequence one word longer at its front; 0 for none. */
const lengthen = (sequence: number, word: number): number => Math.imul(((sequence << 5) | (sequence >>> 27)) ^ word, 0x9e3779b1) | 0;

/**
 * Calls with each sequence of 1 to LONGEST words that ends at each word of a folded text, by its hash, and where it begins and ends.
 * One pass, whatever is looked for.
 */
export function eachSequence(text: string, visit: (hash: number, words: number, start: number, end: number) => void): void {
  const hashes = new Int32Array(LONGEST);
  const starts = new Int32Array(LONGEST);
  let count = 0;
  eachWord(text, (hash, start, end) => {
    hashes[count % LONGEST] = hash;
    starts[count % LONGEST] = start;
    count += 1;
    let sequence = 0;
    for (let words = 1; words <= LONGEST && words <= count; words++) {
      const slot = (count - words) % LONGEST;
      sequence = lengthen(sequence, hashes[slot]!);
      visit(sequence, words, starts[slot]!, end);
    }
  });
}

/** The words of a text, folded. */
export function wordsIn(text: string): string[] {
  const folded = quickFold(text);
  const words: string[] = [];
  eachWord(folded, (_hash, start, end) => words.push(folded.slice(start, end)));
  return words;
}

/** The hashes of the words of a folded text. */
export function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  eachWord(text, (hash) => hashes.push(hash));
  return hashes;
}

/** The hash of a sequence, from the hashes of its words, as eachSequence() has it. */
export function sequenceHash(words: readonly number[], from = 0, to = words.length): number {
  let sequence = 0;
  for (let at = to - 1; at >= from; at--) sequence = lengthen(sequence, words[at]!);
  return sequence;
}

/** A set of hashes that holds millions without an object for each: open addressing, by half full at the most. */
export class HashSet {
  #slots = new Int32Array(1 << 16);
  #size = 0;
  #hasZero = false;

  add(hash: number): void {
    if (hash === 0) this.#hasZero = true;
    else if (this.#put(hash) && ++this.#size * 2 > this.#slots.length) this.#grow();
  }

  has(hash: number): boolean {
    if (hash === 0) return this.#hasZero;
    const mask = this.#slots.length - 1;
    for (let at = scattered(hash) & mask; ; at = (at + 1) & mask) {
      const found = this.#slots[at];
      if (found === hash) return true;
      if (found === 0) return false;
    }
  }

  #put(hash: number): boolean {
    const mask = this.#slots.length - 1;
    let at = scattered(hash) & mask;
    while (this.#slots[at] !== 0) {
      if (this.#slots[at] === hash) return false;
      at = (at + 1) & mask;
    }
    this.#slots[at] = hash;
    return true;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 4);
    for (const hash of old) if (hash !== 0) this.#put(hash);
  }
}

const scattered = (hash: number): number => hash ^ (hash >>> 15);

/** A name as it is written, and with each other of its words first: the family name as well. */
export const nameOrders = (words: readonly string[]): string[] =>
  words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(' '));
