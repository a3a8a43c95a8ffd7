import type MagicString from 'magic-string';
import type { OpenElement } from './html.ts';

interface Preload {
  /** A unicode-range as one class of a regular expression. */
  letters: RegExp;
  headingsOnly: boolean;
  start: number;
  end: number;
}

const HEADING = /^h[1-6]$/;

/**
 * Keeps a page’s `<link rel="preload" data-letters data-in>` where the page has such a letter, in any text or in a heading, and
 * takes out the others: a font for Łódź is worth its bytes on the page that names the town.
 */
export class LetterPreloads {
  readonly #source: string;
  readonly #waiting = new Set<Preload>();
  #heading = 0;
  #code = 0;

  constructor(source: string) {
    this.#source = source;
  }

  open({ name, attributes, start }: OpenElement, edits: MagicString): void {
    if (HEADING.test(name)) this.#heading += 1;
    if (name === 'script' || name === 'style') this.#code += 1;
    if (name !== 'link') return;
    const letters = attributes.find((attribute) => attribute.name === 'data-letters');
    if (letters === undefined) return;
    const place = attributes.find((attribute) => attribute.name === 'data-in');
    for (const own of [letters, place]) {
      if (own === undefined) continue;
      // With the space before it, its name, its sign of equality and its quotes.
      const quotes = own.quote.length;
      edits.remove(own.start - quotes - own.name.length - 2, own.end + quotes);
    }
    this.#waiting.add({
      letters: new RegExp(
        `[${letters.value
          .replace(/U\+([\dA-F]+)/gi, '\\u{$1}')
          .replace(/-(?=[\dA-F])(\w+)/gi, '-\\u{$1}')
          .replace(/[\s,]/g, '')}]`,
        'u',
      ),
      headingsOnly: place?.value === 'headings',
      start,
      end: this.#source.indexOf('>', start) + 1,
    });
  }

  text(text: string): void {
    if (this.#code > 0) return;
    for (const preload of this.#waiting)
      if ((!preload.headingsOnly || this.#heading > 0) && preload.letters.test(text)) this.#waiting.delete(preload);
  }

  close(name: string): void {
    if (HEADING.test(name)) this.#heading -= 1;
    if (name === 'script' || name === 'style') this.#code -= 1;
  }

  /** Takes out what no letter was found for. */
  finish(edits: MagicString): void {
    for (const { start, end } of this.#waiting) edits.remove(start, end);
  }
}
