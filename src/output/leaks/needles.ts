import { eachSequence, LONGEST, quickFold, sequenceHash, wordHashes, wordsIn } from './words.ts';

export const needleKinds = ['words', 'name', 'address', 'id', 'word', 'host'] as const;

/**
 * What a secret is known by. `words`: a sequence, with whatever stands between them; `name`: the same, of a person; `address` and `host`: with the same signs
 * between; `id`: the same, and no part of a longer one; `word`: one word that stands nowhere else, looked for in texts and not in code.
 */
export type NeedleKind = (typeof needleKinds)[number];

export interface Needle {
  kind: NeedleKind;
  /** Folded, with one space between words. */
  words: string;
  /** Folded, with its signs. */
  exact: string;
  /** Where the secret is: `posts/en/merger.mdx:12`. */
  from: string;
}

export interface Hit {
  needle: Needle;
  /** In the text that was searched. */
  start: number;
  end: number;
}

/** Signs between two words of one sequence, at most: further apart, they are in different places of a page. */
const FARTHEST = 80;

/** Which hashes there may be, in few bits: most of a text is passed over without a further look. */
class Filter {
  readonly #bits: Uint8Array;
  readonly #mask: number;

  constructor(size: number) {
    this.#bits = new Uint8Array(size / 8);
    this.#mask = size - 1;
  }

  add(hash: number): void {
    const at = hash & this.#mask;
    this.#bits[at >> 3]! |= 1 << (at & 7);
  }

  mayHave(hash: number): boolean {
    const at = hash & this.#mask;
    return (this.#bits[at >> 3]! & (1 << (at & 7))) !== 0;
  }
}

/** Secrets, and the one pass that finds them. */
export class Needles {
  readonly #byHash = new Map<number, Needle[]>();
  /** Names in scripts without spaces have no words of their own in a text. */
  readonly #unspaced: Needle[] = [];
  /** Of whole sequences there are many, of shorter secrets few. */
  readonly #long = new Filter(1 << 21);
  readonly #short = new Filter(1 << 17);
  readonly counts: Record<NeedleKind, number> = { words: 0, name: 0, address: 0, id: 0, word: 0, host: 0 };

  /** Adds a secret of at most LONGEST words; of a longer one, its first words. */
  add(kind: NeedleKind, text: string, from: string): void {
    const words = wordsIn(text).slice(0, LONGEST);
    if (words.length === 0) return;
    const needle: Needle = { kind, words: words.join(' '), exact: quickFold(text).trim(), from };
    this.counts[kind] += 1;
    if (kind === 'name' && UNSPACED.test(text)) this.#unspaced.push(needle);
    const hash = sequenceHash(wordHashes(needle.words));
    const same = this.#byHash.get(hash);
    if (same === undefined) this.#byHash.set(hash, [needle]);
    else if (!same.some((other) => other.kind === kind && other.words === needle.words && other.exact === needle.exact)) same.push(needle);
    (words.length === LONGEST ? this.#long : this.#short).add(hash);
  }

  get size(): number {
    return this.#byHash.size;
  }

  /** The secrets in a folded text. @param isCode a program of ours or of a library: single words of it say nothing */
  find(text: string, isCode: boolean): Hit[] {
    const hits: Hit[] = [];
    eachSequence(text, (hash, words, start, end) => {
      if (!(words === LONGEST ? this.#long : this.#short).mayHave(hash)) return;
      for (const needle of this.#byHash.get(hash) ?? [])
        if ((needle.kind !== 'word' || !isCode) && end - start <= FARTHEST * words && stands(needle, text, start, end))
          hits.push({ needle, start, end });
    });
    for (const needle of this.#unspaced) {
      const start = text.indexOf(needle.exact);
      if (start !== -1) hits.push({ needle, start, end: start + needle.exact.length });
    }
    return hits;
  }
}

/** Scripts that write no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Hashes may agree by chance, and an address is one only with its own signs. */
function stands(needle: Needle, text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  if (wordsIn(found).join(' ') !== needle.words) return false;
  if (needle.kind === 'host' || needle.kind === 'address') return text.startsWith(bare(needle.exact), start);
  if (needle.kind !== 'id') return true;
  return found === needle.exact && !/[\p{L}\p{N}-]/u.test(text[start - 1] ?? '') && !/^-[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
}

/** Without the signs before its first word, which are not part of what was found. */
const bare = (exact: string): string => exact.replace(/^[^\p{L}\p{N}]+/u, '');
