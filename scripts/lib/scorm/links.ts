import { absoluteUrl } from '../../../src/output/relative.ts';
import { mapSrcset } from '../../../src/output/srcset.ts';
import { leavesSite, splitUrl } from '../../../src/output/urls.ts';
import type { Assets } from './assets.ts';
import { append, findAll, type HtmlElement } from './dom.ts';

export interface LinkPlaces {
  /** The page that the part comes from, below the site’s root. */
  page: string;
  /** The site’s own address, for links to its other pages. */
  siteUrl: string;
  /** By page of the site, the view that shows it in the package, with its names that had to change. */
  views: ReadonlyMap<string, { name: string; renamed: ReadonlyMap<string, string> }>;
  assets: Assets;
  files: ReadonlySet<string>;
  /** Said after a link that opens another window. */
  newWindow: string;
}

const sources = ['src', 'poster', 'data', 'xlink:href'];

/**
 * Makes a part of a page right in the package: its pictures come along, links to the module’s pages go to their views,
 * and all others open a window of their own. Followed in the platform’s frame they would end the sitting.
 * @returns the site’s pages that are linked to and stay outside
 */
export function rewriteLinks(part: HtmlElement, places: LinkPlaces): string[] {
  const outside: string[] = [];
  for (const element of findAll(part, () => true)) {
    const { attribs } = element;
    for (const name of sources) if (attribs[name] !== undefined) attribs[name] = places.assets.take(attribs[name], places.page);
    if (attribs['srcset'] !== undefined) attribs['srcset'] = mapSrcset(attribs['srcset'], (url) => places.assets.take(url, places.page));
    if (element.name !== 'a' || attribs['href'] === undefined) continue;
    const href = inPackage(attribs['href'], places);
    if (href !== undefined) attribs['href'] = href;
    else outside.push(...leave(element, places));
  }
  return outside;
}

/** The address within the package; none for what it does not hold. */
function inPackage(url: string, { page, views, assets }: LinkPlaces): string | undefined {
  if (url.startsWith('#')) return url;
  if (leavesSite(url)) return /^https?:|^\/\//i.test(url) ? undefined : url;
  const view = views.get(assets.target(url, page));
  if (view === undefined) return undefined;
  const anchor = splitUrl(url).hash.slice(1);
  return `#${anchor === '' ? view.name : (view.renamed.get(anchor) ?? anchor)}`;
}

function leave(link: HtmlElement, { page, siteUrl, assets, files, newWindow }: LinkPlaces): string[] {
  const { attribs } = link;
  const url = attribs['href']!;
  attribs['href'] = absoluteUrl(url, { page, files, site: siteUrl });
  attribs['rel'] = 'external noopener noreferrer';
  attribs['target'] = '_blank';
  // The space stands inside, so that nothing shows between the link and a comma after it.
  append(link, `<span class="visually-hidden">&nbsp;${newWindow}</span>`);
  return leavesSite(url) ? [] : [assets.target(url, page)];
}
