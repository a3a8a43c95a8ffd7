import { fill, pluralize } from '../../i18n/fill.ts';
import type { Outcome } from '../../domain/search/types.ts';
import type { SearchWords } from '../../view-models/search-words.ts';
import { part } from '../lib/dom.ts';
import { pageSize } from './engine.ts';
import { answerElement, hitElement } from './results-view.ts';

const views = ['empty', 'found', 'none', 'failed'] as const;
export type PanelView = (typeof views)[number] | 'wait';

/** What a panel shows of an outcome: one of its views, the hits, how many there are. */
export function outcomeView(root: HTMLElement, words: SearchWords, language: string) {
  const [count, list, more] = [part(root, 'search-count'), part(root, 'search-results'), part(root, 'search-more')];
  const [everywhere, ask] = [part(root, 'search-everywhere'), part<HTMLAnchorElement>(root, 'search-ask')];

  const messageOf = ({ total, approximate }: Outcome, term: string) => {
    if (total === 0 && term) return fill(words.none, { term });
    const forms = approximate ? words.near : term ? words.results : words.pages;
    return fill(pluralize(language, forms, total), { term });
  };

  return {
    show(view: PanelView): void {
      root.toggleAttribute('data-busy', view === 'wait');
      if (view === 'wait') return;
      for (const name of views) part(root, `search-${name}`).hidden = name !== view;
    },
    settled: () => root.removeAttribute('data-busy'),
    shown: () => list.children.length,
    /** Shows the first hits, or adds the next ones, and returns the first link of them; nothing where that was overtaken. */
    async hits(of: Outcome, shown: number, isLatest: () => boolean): Promise<HTMLAnchorElement | null> {
      const items = (await of.load(shown, shown + pageSize)).map((hit, index) =>
        of.answers && shown + index === 0 ? answerElement(hit, words, ask) : hitElement(hit, words),
      );
      // Another search, or another press on the button, came first.
      if (!isLatest() || (shown > 0 && shown !== list.children.length)) return null;
      if (shown === 0) list.replaceChildren();
      list.append(...items);
      more.hidden = list.children.length >= of.total;
      part(root, 'search-end').hidden = true;
      everywhere.hidden = !more.hidden || of.everywhere === undefined;
      return items[0]?.querySelector('a') ?? null;
    },
    /** Says in place of the last button why there is nothing more. */
    ends(message: string, say: (message: string) => void): void {
      everywhere.hidden = true;
      say(message);
      part(root, 'search-end').textContent = message;
      part(root, 'search-end').hidden = false;
    },
    /** Says how many there are, and returns the words. */
    count(found: Outcome, term: string, isFiltered: boolean): string {
      const text = messageOf(found, term);
      count.textContent = text;
      part(root, 'search-none-count').textContent = text;
      part(root, 'search-unfilter').hidden = found.unfiltered === 0 || !isFiltered;
      return text;
    },
  };
}
