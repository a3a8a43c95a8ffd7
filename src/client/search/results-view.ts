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
  const kind = [words.types[hit.type], ...(hit.page ? [hit.page] : []), ...hit.countries.slice(0, 1)];
  item.append(element('p', 'search-hit-kind', kind.join(' · ')));
  if (hit.rule) item.append(element('p', 'search-hit-rule', ...nodesOf(hit.rule)));
  if (hit.excerpt.length > 0) item.append(element('p', 'search-hit-excerpt', ...nodesOf(hit.excerpt)));
  if (hit.sections.length > 0) {
    const sections = hit.sections.map((section) => element('li', '', link(section.url, '', ...nodesOf(section.title))));
    item.append(element('ul', 'search-hit-sections', ...sections));
  }
  return item;
}

/**
 * The first result where its rule answers the question: the rule first, then where it stands, and whom to ask.
 * @param ask the link “Ask before posting”
 */
export function answerElement(hit: Hit, words: SearchWords, ask: HTMLAnchorElement): HTMLLIElement {
  const item = hitElement(hit, words);
  item.classList.add('search-answer');
  item.append(element('p', 'search-hit-ask', `${words.unsure} `, link(ask.href, '', ask.textContent ?? '')));
  return item;
}
