import MagicString from 'magic-string';
import { DirectionScope } from './direction.ts';
import { type Attribute, escapeAttribute, escapeText, type HtmlVisitor, type OpenElement, walkHtml } from './html.ts';
import { absoluteUrl, type Place, relativeUrl } from './relative.ts';
import { mapCssUrls } from './css-urls.ts';
import { LetterPreloads } from './letter-preloads.ts';
import { mapSrcset } from './srcset.ts';
import { type Typeset, TypesetScope, typesetRun } from './typeset-text.ts';

const URL_ATTRIBUTES = new Set(['href', 'src', 'poster', 'action', 'formaction', 'xlink:href', 'data-src', 'data-href', 'data-url']);
const SRCSET_ATTRIBUTES = new Set(['srcset', 'imagesrcset']);
const REFRESH = /^(\s*[\d.]+\s*[;,]?\s*(?:url\s*=\s*)?["']?)([^"']*?)(["']?\s*)$/i;

/**
 * Makes one built page independent of where it is served, and sets its text, in the direction of its language. Everything else stays byte for byte.
 * @param reader gets each element and text as they are after that, so that a page is parsed once
 * @returns the page; the very same string when there was nothing to change
 */
export function rewritePage(source: string, place: Place, typeset: Typeset, reader?: HtmlVisitor): string {
  const edits = new MagicString(source);
  const scope = new TypesetScope();
  const directions = new DirectionScope();
  const preloads = new LetterPreloads(source);
  let style = false;

  walkHtml(source, {
    open: (element) => {
      scope.open(element);
      style = element.name === 'style';
      const direction = directions.open(element);
      const tongue = element.attributes.find(({ name }) => name === 'lang');
      if (direction !== undefined && tongue !== undefined) edits.appendLeft(tongue.end + tongue.quote.length, ` dir="${direction}"`);
      const changed = new Map<Attribute, string>();
      for (const attribute of element.attributes) {
        if (attribute.start === -1 || attribute.value === '') continue;
        const language = scope.forAttribute(element, attribute.name);
        const value = language === undefined ? rewriteAttribute(element, attribute, place) : typesetRun(attribute.value, language, typeset);
        if (value === attribute.value) continue;
        changed.set(attribute, value);
        const escaped = escapeAttribute(value);
        edits.update(attribute.start, attribute.end, attribute.quote === '' ? `"${escaped}"` : escaped);
      }
      preloads.open(element, edits);
      reader?.open?.(withValues(element, changed));
    },
    text: (text, start, end) => {
      const language = scope.forText;
      const css = style ? mapCssUrls(text, (url) => relativeUrl(url, place)) : undefined;
      const set = css ?? (language === undefined ? text : typesetRun(text, language, typeset));
      if (set !== text) edits.update(start, end, css === undefined ? escapeText(set) : css);
      preloads.text(set);
      reader?.text?.(set, start, end);
    },
    close: (name, end) => {
      scope.close();
      directions.close();
      preloads.close(name);
      style = false;
      reader?.close?.(name, end);
    },
  });
  preloads.finish(edits);
  return edits.hasChanged() ? edits.toString() : source;
}

function withValues(element: OpenElement, changed: ReadonlyMap<Attribute, string>): OpenElement {
  if (changed.size === 0) return element;
  return {
    ...element,
    attributes: element.attributes.map((attribute) => ({ ...attribute, value: changed.get(attribute) ?? attribute.value })),
  };
}

function rewriteAttribute(element: OpenElement, { name, value }: Attribute, place: Place): string {
  if (URL_ATTRIBUTES.has(name)) return isPublicAddress(element) ? absoluteUrl(value, place) : relativeUrl(value, place);
  if (SRCSET_ATTRIBUTES.has(name)) return mapSrcset(value, (url) => relativeUrl(url, place));
  if (element.name === 'meta' && name === 'content') return rewriteMeta(element, value, place);
  return value;
}

function rewriteMeta(element: OpenElement, content: string, place: Place): string {
  if (attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh') {
    return content.replace(REFRESH, (_whole, before: string, url: string, after: string) => before + relativeUrl(url, place) + after);
  }
  const key = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '';
  const isAddress = /^(?:og|twitter):(?:url|image|video|audio)(?::(?:url|secure_url))?$/.test(key);
  return isAddress ? absoluteUrl(content, place) : content;
}

/** Search engines and feed readers take these only as absolute addresses. */
function isPublicAddress(element: OpenElement): boolean {
  const rel = attributeOf(element, 'rel')?.toLowerCase().split(/\s+/) ?? [];
  return (
    element.name === 'link' && (rel.includes('canonical') || (rel.includes('alternate') && attributeOf(element, 'hreflang') !== undefined))
  );
}

function attributeOf(element: OpenElement, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name)?.value;
}
