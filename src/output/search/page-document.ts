import { typeset } from '../../i18n/typography/typeset.ts';
import type { IndexedPage, Section } from '../../domain/search/compact-index.ts';
import { straightenApostrophes } from '../../domain/text/words.ts';
import { blocks, isSkipped, valueOf } from './reading-matter.ts';
import { isSearchType } from '../../domain/search/types.ts';
import { searchTypes } from '../../schemas/addresses.ts';
import { type Attribute, type OpenElement, walkHtml } from '../html.ts';

/** A page as it was built, ready for both engines. */
export interface SearchDocument extends IndexedPage {
  language: string;
  /** The part of the page that is searched, without its `h1`, as Pagefind should read it. */
  html: string;
  /** Words that mean the same in the page’s language: one page of each carries them for all. */
  synonyms?: string[][];
}

const heading = /^h[2-4]$/;

/** Letters of the shortest sentence that is taken for a rule. */
const shortestRule = 20;

const voidElement = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const squeeze = (text: string) =>
  text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');
const escapeValue = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\u00a0', '&nbsp;');

/**
 * Gathers what search needs of a page while it is walked (`walkHtml`), whoever walks it: `<main data-pagefind-body>`
 * without its `h1` and what is no reading matter, cut at each heading that has an `id`, so that a result can lead to
 * the very part.
 */
export class SearchReader {
  #language: string | undefined;
  #place: 'before' | 'inside' | 'after' = 'before';
  /** Elements that are open inside the main part, inside what is skipped, and inside a heading. */
  #depth = 0;
  #skipping = 0;
  #heading = 0;
  #html = '';
  readonly #values = new Map<string, string[]>();
  readonly #sections: Section[] = [{ id: '', title: '', text: '' }];
  #synonyms: string[][] | undefined;
  readonly #questions = new Map<string, string[]>();
  /** The rule that is being read: a sentence in bold at the beginning of a paragraph. */
  #rule: string | undefined;
  /** Whether nothing of the paragraph has been read yet. */
  #atStart = true;

  open(element: OpenElement): void {
    const { name, attributes } = element;
    if (name === 'html') this.#language ??= valueOf(attributes, 'lang');
    if (this.#place !== 'inside') {
      if (this.#place === 'before' && name === 'main' && valueOf(attributes, 'data-pagefind-body') !== undefined) this.#place = 'inside';
      return;
    }
    this.#depth += 1;
    this.#takeValue(attributes);
    const leavesEarlier = this.#skipping === 0 && this.#leavesEarlier(attributes);
    if (this.#skipping > 0 || name === 'h1' || isSkipped(element) || leavesEarlier) {
      if (leavesEarlier) this.text(valueOf(attributes, 'data-gone-as') ?? '');
      this.#skipping += 1;
      return;
    }
    this.#html += `<${name}${attributes.map(({ name: key, value }) => (value === '' ? ` ${key}` : ` ${key}="${escapeValue(value)}"`)).join('')}>`;
    const id = heading.test(name) ? valueOf(attributes, 'id') : undefined;
    if (this.#heading > 0) this.#heading += 1;
    else if (name === 'strong' && this.#atStart) this.#rule = '';
    else if (id) {
      this.#heading = 1;
      this.#sections.push({ id, title: '', text: '' });
    } else if (blocks.has(name)) this.#betweenBlocks();
  }

  text(text: string): void {
    if (this.#place !== 'inside' || this.#skipping > 0) return;
    // Straight apostrophes, which Pagefind needs (see `straightenApostrophes`), and no soft hyphens.
    this.#html += escapeHtml(straightenApostrophes(text.replace(/[\u00ad\u200b]/g, '')));
    const section = this.#sections.at(-1)!;
    if (this.#heading > 0) section.title += text;
    else {
      section.text += text;
      if (this.#rule !== undefined) this.#rule += text;
      if (text.trim() !== '') this.#atStart = false;
    }
  }

  close(name: string): void {
    if (this.#place !== 'inside') return;
    if (this.#depth === 0) {
      this.#place = 'after';
      return;
    }
    this.#depth -= 1;
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    if (!voidElement.test(name)) this.#html += `</${name}>`;
    if (this.#heading > 0) this.#heading -= 1;
    else if (name === 'strong') this.#endRule();
    else if (blocks.has(name)) this.#betweenBlocks();
  }

  #betweenBlocks(): void {
    this.#sections.at(-1)!.text += ' ';
    this.#atStart = true;
    this.#rule = undefined;
  }

  /** Labels (“Good for:”) and single words in bold are no rules. */
  #endRule(): void {
    const rule = squeeze(this.#rule ?? '');
    this.#rule = undefined;
    if (rule.length < shortestRule || rule.endsWith(':')) return;
    const section = this.#sections.at(-1)!;
    section.rules = [...(section.rules ?? []), rule];
  }

  /**
   * Whether an element leaves the page by the reader's clock (src/client/lib/by-the-clock.ts) while the page stays: the
   * index would go on naming whoever it is about. Their own page is found until their own day.
   */
  #leavesEarlier(attributes: readonly Attribute[]): boolean {
    const day = valueOf(attributes, 'data-gone-after');
    return day !== undefined && day !== this.#values.get('data-pagefind-filter until')?.[0];
  }

  /** The values that `SearchMeta.astro` put on the page, in order. */
  #takeValue(attributes: readonly Attribute[]): void {
    const synonyms = valueOf(attributes, 'data-search-synonyms');
    if (synonyms !== undefined) this.#synonyms = JSON.parse(synonyms) as string[][];
    const anchor = valueOf(attributes, 'data-search-questions');
    if (anchor !== undefined) this.#questions.set(anchor, (valueOf(attributes, 'data-value') ?? '').split('\n').filter(Boolean));
    for (const attribute of ['data-pagefind-meta', 'data-pagefind-filter']) {
      const name = /^(\w+)\[data-value\]$/.exec(valueOf(attributes, attribute) ?? '')?.[1];
      const value = valueOf(attributes, 'data-value');
      if (name === undefined || !value) continue;
      const key = `${attribute} ${name}`;
      this.#values.set(key, [...(this.#values.get(key) ?? []), value]);
    }
  }

  /**
   * The page once it has been walked; nothing when it has no `<main data-pagefind-body>`, that is when it should not be
   * found. Throws, naming the page, when it says too little of itself.
   * @param url the page’s path below the site’s root
   */
  document(url: string): SearchDocument | undefined {
    if (this.#place === 'before') return undefined;
    const language = this.#language;
    if (!language) throw new Error(`${url}: the page has no <html lang>, so it cannot be put in the search index of a language.`);
    const values = (kind: 'meta' | 'filter', name: string) => this.#values.get(`data-pagefind-${kind} ${name}`) ?? [];
    const [title] = values('meta', 'title');
    if (!title) throw new Error(`${url}: the page has no title for search. Put <SearchMeta title="…" /> in its <main>.`);
    const [type] = values('filter', 'type');
    if (!isSearchType(type)) throw new Error(`${url}: “${type ?? ''}” is not a type of page. Use one of: ${searchTypes.join(', ')}.`);
    const [summary = ''] = values('meta', 'summary');
    const set = (text: string) => typeset(squeeze(text), language);
    return {
      url,
      language,
      title: set(title),
      type,
      topics: values('filter', 'topic'),
      countries: values('filter', 'country'),
      summary: set(summary),
      until: values('filter', 'until')[0],
      ...(this.#synonyms && { synonyms: this.#synonyms }),
      ...(this.#questions.has('') && { questions: this.#questions.get('')! }),
      sections: this.#sections
        .map((section) => {
          const questions = section.id === '' ? undefined : this.#questions.get(section.id);
          return { ...section, title: squeeze(section.title), text: squeeze(section.text), ...(questions && { questions }) };
        })
        .filter((section) => section.title || section.text),
      html: this.#html,
    };
  }
}

/** Reads one built page by itself: {@link SearchReader.document}. */
export function readPage(source: string, url: string): SearchDocument | undefined {
  if (!source.includes('data-pagefind-body')) return undefined;
  const reader = new SearchReader();
  walkHtml(source, reader);
  return reader.document(url);
}
