import { type OpenElement, walkHtml } from '../html.ts';

/** One element of a page, with its text where rules read it. */
export interface PageElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  line: number;
  /** The text within title, h1, script and style; empty for all else. */
  text: string;
}

/** A page as the rules see it. It is dropped once they have. */
export interface PageFacts {
  file: string;
  /** Bytes. */
  size: number;
  elements: readonly PageElement[];
}

const READ = new Set(['title', 'h1', 'script', 'style']);

export function readPageFacts(file: string, source: string): PageFacts {
  const elements: PageElement[] = [];
  const lineAt = lineCounter(source);
  const stack: (PageElement | undefined)[] = [];
  walkHtml(source, {
    open: (element) => {
      const entry = { name: element.name, attributes: attributesOf(element), line: lineAt(element.start), text: '' };
      elements.push(entry);
      // The title of a drawing is not the page's title.
      const drawing = element.name === 'title' && stack.some((outer) => outer?.name === 'svg');
      if (drawing) entry.name = 'svg:title';
      stack.push(READ.has(entry.name) || entry.name === 'svg' ? entry : undefined);
    },
    text: (text) => {
      for (const outer of stack) if (outer !== undefined && outer.name !== 'svg') outer.text += text;
    },
    close: () => {
      stack.pop();
    },
  });
  return { file, size: Buffer.byteLength(source), elements };
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
