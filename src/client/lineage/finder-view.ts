import type { LineageWords } from '../../domain/lineage/words.ts';
import { fill, pluralize } from '../../i18n/fill.ts';
import { element, part } from '../lib/dom.ts';
import { findPeople } from './find.ts';
import { type Model, personAt } from './model.ts';

/** People offered while one types. */
const offered = 8;

/** The field that finds people by name or town, and those whom it offers. `onChoose` is told a place. */
export function finderView(root: HTMLElement, words: LineageWords, language: string, onChoose: (place: number) => void) {
  const field = part<HTMLInputElement>(root, 'field');
  const found = part(root, 'found');
  const results = part(root, 'results');
  let model: Model | undefined;

  function choose(place: number): void {
    field.value = '';
    search();
    onChoose(place);
  }
  function offer(here: Model, place: number): HTMLElement {
    const { name, city } = personAt(here, place)!;
    const button = element('button', { type: 'button' }, fill(words.person, { name, city }));
    button.addEventListener('click', () => choose(place));
    return element('li', '', button);
  }
  function search(): void {
    if (!model) return;
    const here = model;
    const { places, total } = findPeople(here, field.value, offered);
    found.textContent = field.value.trim() ? pluralize(language, words.found, total) : '';
    results.replaceChildren(...places.map((place) => offer(here, place)));
  }

  field.addEventListener('input', search);
  field.form!.addEventListener('submit', (event) => {
    event.preventDefault();
    const [place] = model ? findPeople(model, field.value, 1).places : [];
    if (place !== undefined) choose(place);
  });
  return {
    use(drawn: Model): void {
      model = drawn;
    },
    /** More names have come. */
    refresh(): void {
      if (field.value) search();
    },
    /** A letter was typed elsewhere: it is the first of a name. */
    type(letter: string): void {
      field.value = letter;
      field.focus();
      search();
    },
  };
}
