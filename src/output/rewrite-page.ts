import MagicString from 'magic-string';
import { type Attribute, escapeAttribute, escapeText, type OpenElement, walkHtml } from './html.ts';
import { absoluteUrl, type Place, relativeUrl } from './relative.ts';
import { mapCssUrls } from './css-urls.ts';
import { mapSrcset } from './srcset.ts';
import { type Typeset, TypesetScope, typesetRun } from './typeset-text.ts';

const URL_ATTRIBUTES = new Set(['href', 'src', 'poster', 'action', 'formaction', 'xlink:href', 'data-src', 'data-href', 'data-url']);
const SRCSET_ATTRIBUTES = new Set(['srcset', 'imagesrcset']);
const REFRESH = /^(\s*[\d.]+\s*[;,]?\s*(?:url\s*=\s*)?["']?)([^"']*?)(["']?\s*)$/i;

/**
 * Makes one built page independent of where it is served, and sets its text. Everything else stays byte for byte.
 * @returns the page; the very same string when there was nothing to change
 */
export function rewritePage(source: string, place: Place, typeset: Typeset): string {
  const edits = new MagicString(source);
  const scope = new TypesetScope();
  let style = false;

  walkHtml(source, {
    open: (element) => {
      scope.open(element);
      style = element.name === 'style';
      for (const attribute of element.attributes) {
        if (attribute.start === -1 || attribute.value === '') continue;
        const language = scope.forAttribute(element, attribute.name);
        const value = language === undefined ? rewriteAttribute(element, attribute, place) : typesetRun(attribute.value, language, typeset);
        if (value === attribute.value) continue;
        const escaped = escapeAttribute(value);
        edits.update(attribute.start, attribute.end, attribute.quote === '' ? `"${escaped}"` : escaped);
      }
    },
    text: (text, start, end) => {
      const language = scope.forText;
      if (style)
        replace(
          edits,
          start,
          end,
          text,
          mapCssUrls(text, (url) => relativeUrl(url, place)),
        );
      else if (language !== undefined) replace(edits, start, end, text, typesetRun(text, language, typeset), escapeText);
    },
    close: () => {
      scope.close();
      style = false;
    },
  });
  return edits.hasChanged() ? edits.toString() : source;
}

function replace(edits: MagicString, start: number, end: number, from: string, to: string, escape = (text: string) => text): void {
  if (from !== to) edits.update(start, end, escape(to));
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
