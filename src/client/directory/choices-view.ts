import type { Directory } from '../../domain/directory/decode.ts';
import type { Choices, Selection } from '../../domain/directory/select.ts';
import { facetNames, type FacetName } from '../../domain/directory/types.ts';
import { counter } from './counter.ts';
import { part } from '../lib/dom.ts';
import { facetView, valueTemplate } from './facet-view.ts';
import type { DirectoryWords } from '../../domain/directory/words.ts';

/** What a value is called: its label, or for the torch and the time the page’s own words. */
export function labelOf(directory: Directory, words: DirectoryWords, facet: FacetName, place: number): string {
  if (facet === 'torch') return place === 0 ? words.ready : words.seeking;
  if (facet === 'time') return words.now;
  return directory.facets[facet].labels[place]!;
}

interface Options {
  directory: Directory;
  words: DirectoryWords;
  onToggle: (facet: FacetName, place: number, on: boolean) => void;
}

/** The column of choices: on a phone it opens with a button, and a button at its foot leads back to the people. */
export function choicesView(root: HTMLElement, { directory, words, onToggle }: Options) {
  const column = part(root, 'part="choices"');
  const refine = part<HTMLButtonElement>(root, 'part="refine"');
  const show = part<HTMLButtonElement>(column, 'part="show"');
  const count = part(root, 'part="count"');
  const language = document.documentElement.lang;
  const format = counter(language, { other: '#' });
  const showText = counter(language, words.show);
  const narrow = matchMedia('(width < 60rem)');
  const template = valueTemplate(column);
  const facets = facetNames.map((name) => ({
    name,
    view: facetView(column.querySelector<HTMLDetailsElement>(`[data-facet=${name}]`)!, directory.facets[name], {
      template,
      words,
      labelOf: (place) => labelOf(directory, words, name, place),
      format,
      onToggle: (place, on) => onToggle(name, place, on),
    }),
  }));
  // Towns make sense once a country is chosen, or where there are few.
  const offersTowns = (choices: Choices) => (choices.country?.length ?? 0) > 0 || directory.cities.keys.length <= 12;

  let last: [Selection, Choices] | undefined;
  /** A column that is folded away need not follow every key. */
  const draw = () => {
    if (!last || (narrow.matches && !column.hasAttribute('data-open'))) return;
    const [{ counts, size }, choices] = last;
    last = undefined;
    for (const { name, view } of facets) view.show(counts[name], choices[name] ?? [], name !== 'city' || offersTowns(choices));
    show.textContent = showText(size);
  };
  narrow.addEventListener('change', draw);

  const open = (on: boolean) => {
    column.toggleAttribute('data-open', on);
    refine.setAttribute('aria-expanded', String(on));
    draw();
  };
  refine.addEventListener('click', () => open(refine.getAttribute('aria-expanded') !== 'true'));
  show.addEventListener('click', () => {
    open(false);
    count.focus();
    root.querySelector('.head')?.scrollIntoView();
  });
  if (narrow.matches) for (const { name, view } of facets) view.element.open = name === 'topic' || name === 'country';

  return {
    show(selection: Selection, choices: Choices): void {
      last = [selection, choices];
      draw();
      const chosen = facetNames.reduce((sum, name) => sum + (choices[name]?.length ?? 0), 0);
      refine.textContent = chosen > 0 ? `${words.refine} (${format(chosen)})` : words.refine;
    },
    reveal(): void {
      column.hidden = false;
      refine.removeAttribute('data-wait');
    },
  };
}
