import type { PageUrl } from './page-urls.ts';
import { type HtmlVisitor, type OpenElement, walkHtml } from '../html.ts';

/** One element of a page, with its text where rules read it. */
export interface PageElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  line: number;
  /** The text within title, h1, script and style; empty for all else. */
  text: string;
  /** Its addresses, once a rule has asked for them (page-urls.ts). */
  urls?: readonly PageUrl[];
}

/** A page as the rules see it. It is dropped once they have. */
export interface PageFacts {
  file: string;
  /** Bytes. */
  size: number;
  elements: readonly PageElement[];
}

const READ = new Set(['title', 'h1', 'script', 'style']);

/** Gathers the facts of a page while it is walked (`walkHtml`), whoever walks it. */
export class PageFactsReader implements HtmlVisitor {
  readonly #elements: PageElement[] = [];
  readonly #stack: (PageElement | undefined)[] = [];
  readonly #lineAt: (offset: number) => number;
  /** Elements that are open and whose text is read, and drawings. */
  #reading = 0;

  /** @param source the page as it is walked; what is changed of it meanwhile leaves its lines where they are */
  constructor(source: string) {
    this.#lineAt = lineCounter(source);
  }

  open(element: OpenElement): void {
    const { name } = element;
    // The title of a drawing is not the page's title.
    const drawing = name === 'title' && this.#stack.some((outer) => outer?.name === 'svg');
    const entry = { name: drawing ? 'svg:title' : name, attributes: attributesOf(element), line: this.#lineAt(element.start), text: '' };
    this.#elements.push(entry);
    const read = READ.has(entry.name) || entry.name === 'svg';
    if (read) this.#reading += 1;
    this.#stack.push(read ? entry : undefined);
  }

  text(text: string): void {
    if (this.#reading === 0) return;
    for (const outer of this.#stack) if (outer !== undefined && outer.name !== 'svg') outer.text += text;
  }

  close(): void {
    if (this.#stack.pop() !== undefined) this.#reading -= 1;
  }

  /** @param html the page as it is published */
  of(file: string, html: string): PageFacts {
    return { file, size: Buffer.byteLength(html), elements: this.#elements };
  }
}

/** Reads one finished page by itself. */
export function readPageFacts(file: string, source: string): PageFacts {
  const reader = new PageFactsReader(source);
  walkHtml(source, reader);
  return reader.of(file, source);
}

/** The first of two equal attributes counts, as in a browser. */
function attributesOf(element: OpenElement): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { name, value } of element.attributes) if (!attributes.has(name)) attributes.set(name, value);
  return attributes;
}

/** Elements come in order, so that lines are counted once from the start to the end. */
function lineCounter(source: string): (offset: number) => number {
  let line = 1;
  let next = source.indexOf('\n');
  return (offset) => {
    while (next !== -1 && next < offset) {
      line += 1;
      next = source.indexOf('\n', next + 1);
    }
    return line;
  };
}

/** A copy that does not keep the whole page in memory: an engine's substring points into its source. */
export function detached(text: string): string {
  return Buffer.from(text).toString();
}
