import type { OpenElement } from './html.ts';

/** Sets one run of text by a language's rules: no-break spaces, apostrophes, guillemets. */
export type Typeset = (text: string, language: string) => string;

/** Where characters count, or where nobody reads. */
const AS_WRITTEN = new Set(['code', 'pre', 'textarea', 'script', 'style', 'kbd', 'samp']);

/** Attributes that are read aloud or shown. */
const SPOKEN = new Set(['title', 'alt', 'aria-label', 'placeholder']);

/** Metadata that other sites and search engines show. */
const SHOWN_META = new Set([
  'description',
  'og:title',
  'og:description',
  'og:image:alt',
  'twitter:title',
  'twitter:description',
  'twitter:image:alt',
]);

/** Follows the nearest `lang` through a page, and says what text may be set, and in which language. */
export class TypesetScope {
  readonly #stack: { language: string; asWritten: boolean }[] = [];

  open(element: OpenElement): void {
    const parent = this.#top;
    const language = element.attributes.find(({ name }) => name === 'lang')?.value ?? parent.language;
    this.#stack.push({ language, asWritten: parent.asWritten || AS_WRITTEN.has(element.name) });
  }

  close(): void {
    this.#stack.pop();
  }

  /** The language to set text in, at this place; undefined where it stays as it is. */
  get forText(): string | undefined {
    return openLanguage(this.#top);
  }

  /** As forText, for an attribute of the element that was opened last: a text box has a placeholder to set. */
  forAttribute(element: OpenElement, name: string): string | undefined {
    const shown = SPOKEN.has(name) || (element.name === 'meta' && name === 'content' && isShownMeta(element));
    const { language } = this.#top;
    return shown ? openLanguage({ language, asWritten: this.#stack.at(-2)?.asWritten ?? false }) : undefined;
  }

  get #top(): { language: string; asWritten: boolean } {
    return this.#stack.at(-1) ?? { language: '', asWritten: false };
  }
}

function openLanguage({ language, asWritten }: { language: string; asWritten: boolean }): string | undefined {
  return !asWritten && language !== '' ? language : undefined;
}

function isShownMeta(element: OpenElement): boolean {
  const value = (name: string) => element.attributes.find((attribute) => attribute.name === name)?.value ?? '';
  return SHOWN_META.has(value('name')) || SHOWN_META.has(value('property'));
}

/**
 * Sets a run that may be a part of a sentence: the space at either end joins it to a neighbouring element, and stays
 * (a no-break space in its stead is welcome).
 */
export function typesetRun(text: string, language: string, typeset: Typeset): string {
  if (text.trim() === '') return text;
  const result = typeset(text, language);
  const head = /^\s/.test(result) ? '' : (/^\s+/.exec(text)?.[0] ?? '');
  const tail = /\s$/.test(result) ? '' : (/\s+$/.exec(text)?.[0] ?? '');
  return head + result + tail;
}
