import { facets, type Counts, type Facet, type Filters } from '../../domain/search/types.ts';
import { pluralize } from '../../i18n/fill.ts';
import type { SearchWords } from '../../view-models/search-words.ts';
import { part } from '../lib/dom.ts';
import { collatorOf, numberFormatOf } from '../../i18n/intl.ts';

/** Wide enough to show the filters without asking for them. */
const wide = '(width >= 40rem) and (min-height: 36rem)';

/** The filters of a panel: radio buttons for the type, a list each for topic and country. */
export function filtersView(root: HTMLElement, words: SearchWords, language: string) {
  const box = part<HTMLDetailsElement>(root, 'search-filters');
  const active = part(root, 'search-active');
  const radios = [...root.querySelectorAll<HTMLInputElement>('[data-search-type]')];
  const selects = new Map<Facet, HTMLSelectElement>([
    ['topic', part<HTMLSelectElement>(root, 'search-topic')],
    ['country', part<HTMLSelectElement>(root, 'search-country')],
  ]);
  const numbers = numberFormatOf(language);

  const media = matchMedia(wide);
  const adapt = () => {
    box.open = media.matches;
  };
  media.addEventListener('change', adapt);
  adapt();

  const values = (): Filters => {
    const type = radios.find((radio) => radio.checked)?.value;
    const chosen: Filters = type ? { type } : {};
    for (const [facet, select] of selects) if (select.value) chosen[facet] = select.value;
    return chosen;
  };

  return {
    values,
    /** Fills the lists, once the index has said which values there are. What it has no page for is not offered. */
    offer(counts: Counts): void {
      for (const radio of radios) {
        const label = radio.closest('label');
        if (label) label.hidden = radio.value !== '' && !counts.type[radio.value];
      }
      for (const [facet, select] of selects) {
        const known = Object.keys(counts[facet]).sort(collatorOf(language).compare);
        select.replaceChildren(...[...select.options].slice(0, 1), ...known.map((value) => new Option(value, value)));
        const field = select.closest<HTMLElement>('[data-search-field]');
        if (field) field.hidden = known.length === 0;
      }
    },
    /** A search that found nothing has nothing to choose from. */
    show(isShown: boolean): void {
      box.hidden = !isShown;
    },
    /** Writes beside each choice how many results it would give. */
    count(counts: Counts): void {
      const all = Object.values(counts.type).reduce((sum, count) => sum + count, 0);
      for (const radio of radios) {
        const number = radio.value ? (counts.type[radio.value] ?? 0) : all;
        const label = radio.closest('label');
        label?.toggleAttribute('data-none', number === 0);
        label?.querySelector('[data-search-number]')?.replaceChildren(numbers.format(number));
      }
      for (const [facet, select] of selects) {
        for (const option of [...select.options].slice(1)) {
          option.text = `${option.value} (${numbers.format(counts[facet][option.value] ?? 0)})`;
        }
      }
    },
    /** Sets the filters, say from the address; a value that no page has is left out. */
    set(filters: Filters): void {
      for (const radio of radios) radio.checked = radio.value === (filters.type ?? '');
      if (!radios.some((radio) => radio.checked)) for (const radio of radios) radio.checked = radio.value === '';
      for (const [facet, select] of selects) {
        select.value = filters[facet] ?? '';
        if (select.selectedIndex < 0) select.selectedIndex = 0;
      }
    },
    /** Says on the closed box that filters are on: hidden ones explain missing results. */
    summarize(): void {
      const on = facets.filter((facet) => values()[facet] !== undefined).length;
      active.textContent = on > 0 ? pluralize(language, words.filtersOn, on) : '';
    },
  };
}
