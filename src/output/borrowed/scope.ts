import type MagicString from 'magic-string';
import type { OpenElement } from '../html.ts';
import type { BorrowedWords } from './borrowed-words.ts';

/** Borrowed words: a piece of text by its place in the source, or an element that has no others. */
type Found = { tag: string } & ({ start: number; end: number } | { element: OpenElement });

/** The frame of the page: what is borrowed is marked within it. */
const FRAME = new Set(['html', 'head', 'body', '']);

/** Elements that stay empty. */
const VOID = new Set(['input', 'img', 'br', 'hr', 'source', 'link', 'meta', 'wbr', 'col']);

/** Elements whose text takes no element around it. */
const TEXT_ONLY = new Set(['title', 'option', 'textarea']);

/** An element that is open, and what was found in it. */
export class Scope {
  readonly parent: Scope | undefined;
  readonly element: OpenElement;
  readonly language: string;
  apart: boolean;
  /** The words that are borrowed here: those of the page, within content of another language too. */
  words: BorrowedWords | undefined;
  /** Words of the page’s own language, or of nobody knows which, are in it. */
  own = false;
  /** The language of an attribute that is read aloud. */
  spoken: string | undefined;
  childless = true;
  readonly found: Found[] = [];

  constructor(parent: Scope | undefined, element: OpenElement, language: string) {
    this.parent = parent;
    this.element = element;
    this.language = language;
    this.apart = parent?.apart ?? false;
  }

  /** @param usual the language in which a script speaks here; undefined where nothing is borrowed */
  close(edits: MagicString, usual: string | undefined): void {
    const { parent, element } = this;
    if (parent === undefined || this.apart) return;
    const lang = element.attributes.find(({ name }) => name === 'lang');
    if (usual !== undefined && this.childless && !this.own && this.spoken === undefined && !VOID.has(element.name))
      this.#awaitScript(usual);
    const tags = new Set([...this.found.map(({ tag }) => tag), ...(this.spoken === undefined ? [] : [this.spoken])]);
    if (tags.size === 1 && !this.own && !FRAME.has(element.name)) {
      const whole: Found = { tag: [...tags][0]!, element };
      if (lang === undefined) parent.found.push(whole);
      else mark(edits, whole);
      return;
    }
    if (tags.size > 0 || this.own) parent.own ||= lang === undefined || parent.language === this.language;
    for (const one of this.found) if ('element' in one || !TEXT_ONLY.has(element.name)) mark(edits, one);
  }

  /** What stands empty is filled by a script: a line that reports, with our words; anything else with nobody knows whose. */
  #awaitScript(usual: string): void {
    const { attributes } = this.element;
    if (attributes.some(({ name, value }) => name === 'aria-live' || (name === 'role' && value === 'status'))) this.spoken = usual;
    else if (attributes.some(({ name }) => name.startsWith('data-'))) this.own = true;
  }
}

function mark(edits: MagicString, found: Found): void {
  const { tag } = found;
  if ('start' in found) {
    edits.appendRight(found.start, `<span lang="${tag}">`).appendLeft(found.end, '</span>');
    return;
  }
  const { name, attributes, start } = found.element;
  const lang = attributes.find((one) => one.name === 'lang');
  if (lang !== undefined && lang.start !== -1) edits.update(lang.start, lang.end, lang.quote === '' ? `"${tag}"` : tag);
  else edits.appendLeft(start + 1 + name.length, ` lang="${tag}"`);
}
