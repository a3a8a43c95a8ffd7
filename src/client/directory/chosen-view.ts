import { fill } from '../../i18n/fill.ts';
import type { Choices } from '../../domain/directory/select.ts';
import { facetNames, type FacetName } from '../../domain/directory/types.ts';
import { part } from '../lib/dom.ts';
import { copies } from './copies.ts';
import type { DirectoryWords } from '../../domain/directory/words.ts';

interface Options {
  labelOf: (facet: FacetName, place: number) => string;
  onRemove: (facet: FacetName, place: number) => void;
  onReset: () => void;
}

/** The row of what is chosen: each choice can be taken back, and all of it. */
export function chosenView(root: HTMLElement, words: DirectoryWords, { labelOf, onRemove, onReset }: Options) {
  const list = part(root, 'part="chosen"');
  const choice = copies(root, 'choice');
  const reset = copies(root, 'reset')();
  reset.querySelector('button')!.addEventListener('click', onReset);
  let drawn = '';

  return {
    show(choices: Choices, isEmpty: boolean): void {
      list.hidden = isEmpty;
      const now = JSON.stringify(choices);
      if (now === drawn) return;
      drawn = now;
      const hadFocus = list.contains(document.activeElement);
      const items = facetNames.flatMap((facet) =>
        (choices[facet] ?? []).map((place) => {
          const item = choice();
          const button = item.querySelector('button')!;
          const label = labelOf(facet, place);
          button.textContent = label;
          button.setAttribute('aria-label', fill(words.remove, { label }));
          button.addEventListener('click', () => onRemove(facet, place));
          return item;
        }),
      );
      list.replaceChildren(...items, reset);
      // The choice that had the focus is gone: its place is the next one’s, or the search field’s.
      if (hadFocus) (isEmpty ? part(root, 'part="words"') : list.querySelector('button')!).focus();
    },
  };
}
