import { srcsetUrls } from '../srcset.ts';
import type { PageElement } from './page-facts.ts';

/** One address in a page. */
export interface PageUrl {
  url: string;
  attribute: string;
  /** `follow`: a reader goes there; `load`: the browser fetches it by itself; `public`: metadata for other sites. */
  use: 'follow' | 'load' | 'public';
}

const FOLLOWED = new Set(['a', 'area', 'form', 'button', 'input']);
const LOADING_RELS =
  /^(?:stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon|apple-touch-icon|mask-icon|manifest|shortcut)$/;
const SINGLE = new Set(['href', 'src', 'poster', 'action', 'formaction', 'xlink:href', 'data', 'data-src', 'data-href', 'data-url']);
const PUBLIC_META = /^(?:og|twitter):(?:url|image|video|audio)(?::(?:url|secure_url))?$/;

const none: readonly PageUrl[] = [];

/** Every address of an element, and what it is for. */
export function elementUrls(element: PageElement): readonly PageUrl[] {
  if (element.attributes.size === 0) return none;
  // Several rules ask for the same element, and a page has a thousand of them.
  element.urls ??= findUrls(element);
  return element.urls;
}

function findUrls(element: PageElement): readonly PageUrl[] {
  const urls: PageUrl[] = [];
  // Most elements of a page have a class and no more: what they have is looked at, not what they might have.
  for (const [attribute, value] of element.attributes) {
    if (SINGLE.has(attribute) && (attribute !== 'data' || element.name === 'object'))
      urls.push({ url: value.trim(), attribute, use: useOf(element, attribute) });
    if (attribute === 'srcset' || attribute === 'imagesrcset')
      for (const url of srcsetUrls(value)) urls.push({ url, attribute, use: 'load' });
  }
  const content = element.name === 'meta' ? element.attributes.get('content') : undefined;
  if (content !== undefined) {
    if (PUBLIC_META.test(metaKey(element))) urls.push({ url: content.trim(), attribute: 'content', use: 'public' });
    const refresh =
      element.attributes.get('http-equiv')?.toLowerCase() === 'refresh' ? /;\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content) : null;
    if (refresh?.[1] !== undefined) urls.push({ url: refresh[1].trim(), attribute: 'content', use: 'follow' });
  }
  return urls.length === 0 ? none : urls;
}

/** The property or the name of a `<meta>`. */
export function metaKey(element: PageElement): string {
  return element.attributes.get('property') ?? element.attributes.get('name') ?? '';
}

/** The words of a link's `rel`. */
export function relOf(element: PageElement): string[] {
  return element.attributes.get('rel')?.toLowerCase().split(/\s+/) ?? [];
}

/** Our own scripts load what data-src says; the other data-… addresses are links that they write. */
function useOf(element: PageElement, attribute: string): PageUrl['use'] {
  if (attribute.startsWith('data-')) return attribute === 'data-src' ? 'load' : 'follow';
  if (element.name === 'link') {
    const rel = relOf(element);
    return rel.some((word) => LOADING_RELS.test(word)) ? 'load' : isPublicLink(element) ? 'public' : 'follow';
  }
  if (attribute === 'src') return 'load';
  return FOLLOWED.has(element.name) && (attribute === 'href' || attribute === 'action' || attribute === 'formaction') ? 'follow' : 'load';
}

function isPublicLink(element: PageElement): boolean {
  const rel = relOf(element);
  return rel.includes('canonical') || (rel.includes('alternate') && element.attributes.has('hreflang'));
}
