import type { HtmlVisitor } from './html.ts';
import type { Place } from './relative.ts';
import { rewritePage } from './rewrite-page.ts';
import { type SearchDocument, SearchReader } from './search/page-document.ts';
import type { Typeset } from './typeset-text.ts';
import { type PageFacts, PageFactsReader } from './verify/page-facts.ts';

export interface FinishedPage {
  html: string;
  /** What search needs of it; nothing where it is not to be found. */
  document: SearchDocument | undefined;
  /** What the rules of the verification look at: the page as it is published. */
  facts: PageFacts;
}

/** Makes pages of one output independent of where they are served, sets their text and reads them, each with one parse. */
export class PageFinisher {
  readonly #typeset: Typeset;
  readonly #place: Omit<Place, 'page'>;

  /**
   * @param site the site's public address
   * @param files every page of the output, and every file that is not named like one
   */
  constructor(site: string, files: ReadonlySet<string>, typeset: Typeset) {
    this.#typeset = remembering(typeset);
    this.#place = { files, site: site.endsWith('/') ? site : `${site}/`, reached: new Map() };
  }

  placeOf(page: string): Place {
    return { ...this.#place, page };
  }

  finish(page: string, source: string): FinishedPage {
    const facts = new PageFactsReader(source);
    const search = source.includes('data-pagefind-body') ? new SearchReader() : undefined;
    const html = rewritePage(source, this.placeOf(page), this.#typeset, search === undefined ? facts : both(facts, search));
    return { html, document: search?.document(page), facts: facts.of(page, html) };
  }
}

function both(one: HtmlVisitor, other: HtmlVisitor): HtmlVisitor {
  return {
    open: (element) => {
      one.open?.(element);
      other.open?.(element);
    },
    text: (text, start, end) => {
      one.text?.(text, start, end);
      other.text?.(text, start, end);
    },
    close: (name, end) => {
      one.close?.(name, end);
      other.close?.(name, end);
    },
  };
}

/** Menus and labels are the same on thousands of pages; setting them once saves most of the time. */
function remembering(typeset: Typeset): Typeset {
  const known = new Map<string, string>();
  return (text, language) => {
    if (text.length > 200) return typeset(text, language);
    const key = `${language}\n${text}`;
    const result = known.get(key) ?? typeset(text, language);
    if (known.size > 20_000) known.clear();
    known.set(key, result);
    return result;
  };
}
