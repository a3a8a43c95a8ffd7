import type { Hit } from '../../domain/search/types.ts';
import type { SearchWords } from '../../view-models/search-words.ts';
import { element } from '../lib/dom.ts';
import { link, nodesOf } from './pieces.ts';

/**
 * One result. A plain list of links is what screen readers walk best, by their own keys too: a listbox would hide
 * the excerpts and the parts of a page, and allow one action only.
 */
export function hitElement(hit: Hit, words: SearchWords): HTMLLIElement {
  const item = element('li', 'search-hit', link(hit.url, 'search-hit-link', ...nodesOf(hit.title)));
  item.append(element('p', 'search-hit-kind', [words.types[hit.type], ...hit.countries.slice(0, 1)].join(' · ')));
  if (hit.excerpt.length > 0) item.append(element('p', 'search-hit-excerpt', ...nodesOf(hit.excerpt)));
  if (hit.sections.length > 0) {
    const sections = hit.sections.map((section) => element('li', '', link(section.url, '', ...nodesOf(section.title))));
    item.append(element('ul', 'search-hit-sections', ...sections));
  }
  return item;
}
