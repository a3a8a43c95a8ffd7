import { fold } from '../../domain/text/words.ts';
import type { FacetTable } from '../../domain/directory/decode.ts';
import { part } from '../lib/dom.ts';
import { copies } from './copies.ts';

/** How many values a facet shows before it is asked for all; a longer list than `long` has a field of its own. */
const few = 8;
const long = 20;

interface Options {
  template: () => HTMLElement;
  labelOf: (place: number) => string;
  format: (count: number) => string;
  words: { all: string; fewer: string };
  onToggle: (place: number, on: boolean) => void;
}

/**
 * The list of one facet’s values. An element is made when it is first shown and never moves afterwards, so that the
 * keyboard’s place is not lost while counts change.
 */
export function facetView(element: HTMLDetailsElement, table: FacetTable, { template, labelOf, format, words, onToggle }: Options) {
  const list = part(element, 'part="values"');
  const find = part<HTMLInputElement>(element, 'part="find"');
  const all = part<HTMLButtonElement>(element, 'part="all"');
  const items = new Map<number, { item: HTMLElement; box: HTMLInputElement; number: HTMLElement; count: number }>();
  let isOpen = false;
  let counts: Uint32Array = new Uint32Array(table.keys.length);
  let chosen: ReadonlySet<number> = new Set();

  const make = (place: number) => {
    const item = template();
    const box = item.querySelector('input')!;
    const label = part(item, 'part="label"');
    const number = part(item, 'part="number"');
    label.textContent = labelOf(place);
    box.name = table.name;
    box.value = table.keys[place]!;
    box.addEventListener('change', () => onToggle(place, box.checked));
    const after = [...items.keys()].filter((other) => other > place).sort((a, b) => a - b)[0];
    list.insertBefore(item, after === undefined ? null : items.get(after)!.item);
    const made = { item, box, number, count: -1 };
    items.set(place, made);
    return made;
  };

  function draw(): void {
    const wanted = fold(find.value.trim());
    const fits = (place: number) => !isOpen || wanted === '' || fold(labelOf(place)).includes(wanted);
    let shown = 0;
    let possible = 0;
    for (let place = 0; place < table.keys.length; place += 1) {
      const count = counts[place]!;
      const isPossible = count > 0 || chosen.has(place);
      if (isPossible) possible += 1;
      const isShown = chosen.has(place) || (isPossible && fits(place) && (isOpen || shown < few));
      if (isShown) shown += 1;
      const held = items.get(place) ?? (isShown ? make(place) : undefined);
      if (!held) continue;
      if (held.count !== count) {
        held.count = count;
        held.number.textContent = format(count);
      }
      held.box.checked = chosen.has(place);
      held.item.hidden = !isShown && !held.item.contains(document.activeElement);
    }
    element.hidden = possible === 0;
    all.hidden = !isOpen && possible <= few;
    find.hidden = !isOpen || possible <= long;
  }

  all.addEventListener('click', () => {
    isOpen = !isOpen;
    find.value = '';
    all.textContent = isOpen ? words.fewer : words.all;
    all.setAttribute('aria-expanded', String(isOpen));
    draw();
    if (isOpen && !find.hidden) find.focus();
  });
  find.addEventListener('input', draw);

  return {
    element,
    /** Shows the numbers of the moment and what is chosen. `isOffered` is false where the facet makes no sense yet. */
    show(next: Uint32Array, places: readonly number[], isOffered: boolean): void {
      counts = next;
      chosen = new Set(places);
      draw();
      if (!isOffered && places.length === 0) element.hidden = true;
    },
  };
}
export type FacetView = ReturnType<typeof facetView>;

/** The template of a value. */
export const valueTemplate = (root: ParentNode) => copies(root, 'value');
