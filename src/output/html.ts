import { Parser } from 'htmlparser2';

/** One attribute as it stands in the source. */
export interface Attribute {
  name: string;
  /** Its value, entities decoded. */
  value: string;
  /** Where the raw value starts and ends in the source, quotes not counted; both -1 when it has no value. */
  start: number;
  end: number;
  /** The quote around it; empty when there is none. */
  quote: '"' | "'" | '';
}

export interface OpenElement {
  name: string;
  attributes: Attribute[];
  /** Where its `<` stands in the source. */
  start: number;
}

export interface HtmlVisitor {
  open?(element: OpenElement): void;
  /** Called for every element that was opened, void ones and implied ends included. @param end where what follows it begins in the source */
  close?(name: string, end: number): void;
  /** One run of text, entities decoded, whole even where the parser hands it over in parts. */
  text?(text: string, start: number, end: number): void;
}

/** Walks a page once, in order, with the place of everything in its source, so that a caller can change just that. */
export function walkHtml(source: string, visitor: HtmlVisitor): void {
  let attributes: Attribute[] = [];
  let run: { text: string; start: number; end: number } | undefined;
  const flush = () => {
    if (run !== undefined) visitor.text?.(run.text, run.start, run.end);
    run = undefined;
  };
  const parser = new Parser(
    {
      onopentagname: () => {
        flush();
        attributes = [];
      },
      onattribute: (name, value, quote) => {
        attributes.push({ name, value, ...valueRange(source, parser.startIndex, parser.endIndex, name, quote), quote: quoteOf(quote) });
      },
      onopentag: (name) => visitor.open?.({ name, attributes, start: parser.startIndex }),
      onclosetag: (name, isImplied) => {
        flush();
        visitor.close?.(name, isImplied ? parser.startIndex : parser.endIndex + 1);
      },
      ontext: (text) => {
        run ??= { text: '', start: parser.startIndex, end: 0 };
        run.text += text;
        run.end = parser.endIndex + 1;
      },
      oncomment: flush,
      onprocessinginstruction: flush,
      onend: flush,
    },
    { decodeEntities: true, lowerCaseAttributeNames: true },
  );
  parser.end(source);
}

function quoteOf(quote: string | null | undefined): Attribute['quote'] {
  return quote === '"' || quote === "'" ? quote : '';
}

/** The parser gives the place of the whole attribute; its value begins after the first `=` past the name. */
function valueRange(source: string, from: number, to: number, name: string, quote: string | null | undefined) {
  if (quote === undefined) return { start: -1, end: -1 };
  let start = source.indexOf('=', from + name.length) + 1;
  while (/\s/.test(source.charAt(start))) start += 1;
  if (quote === null) {
    const length = /^[^\s>]*/.exec(source.slice(start, to + 1))?.[0].length ?? 0;
    return { start, end: start + length };
  }
  const end = source.indexOf(quote, start + 1);
  return { start: start + 1, end: end === -1 ? to : end };
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for between tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}

/** Text for an attribute's value, whichever its quote. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
