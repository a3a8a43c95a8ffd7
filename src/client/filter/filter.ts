import { pluralize } from '../../i18n/fill.ts';
import { fold, words } from '../../domain/text/words.ts';
import { askedAddress, putAddress } from '../lib/address.ts';
import { loadFinder } from './answers.ts';
import { countValues, hasWords, type Item, matches, type Query } from './match.ts';
import { numberFormatOf } from '../../i18n/intl.ts';

/**
 * Narrows a list that is complete in the page: words and check boxes, live counts, the state in the address so that a
 * selection can be sent to a colleague and the back button works.
 */
export function createFilter(root: HTMLElement): void {
  const language = document.documentElement.lang;
  const status = root.querySelector<HTMLElement>('[data-filter-status]')!;
  const reset = root.querySelector<HTMLElement>('[data-filter-reset]')!;
  const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const facets = [...new Set(boxes.map(({ name }) => name))];
  const forms = JSON.parse(status.dataset['counts'] ?? '{}') as Record<string, string>;
  const elements = [...root.querySelectorAll<HTMLElement>('[data-item]')];
  const address = askedAddress(['q', ...facets]);
  const items = elements.map(({ dataset }): Item => ({
    text: ` ${words(dataset['text'] ?? '').join(' ')}`,
    values: Object.fromEntries(facets.map((facet) => [facet, (dataset[facet] ?? '').split(' ')])),
  }));

  let find: Awaited<ReturnType<typeof loadFinder>> | undefined;
  let coming: Promise<void> | undefined;
  /** Fetches what searches words, then shows what it finds. */
  const fetchFinder = () => {
    const texts = elements.map(({ dataset }) => dataset['text'] ?? '');
    coming ??= loadFinder(field, texts).then((made) => {
      find = made;
      if (field.value.trim()) show();
    });
    coming.catch(() => undefined);
  };

  /** The items that answer what was typed. Beside items with the very words, only those that have all of it. */
  function answers(asked: readonly string[]): Set<Item> | undefined {
    if (asked.length === 0) return undefined;
    fetchFinder();
    const found = find?.(field.value, { strict: items.some((item) => hasWords(item, asked)) });
    return found && new Set([...found.keys()].map((place) => items[place]!));
  }

  const query = (typed = words(field.value)): Query => ({
    words: typed,
    answers: answers(typed),
    chosen: Object.fromEntries(
      facets.map((facet) => [facet, boxes.filter(({ name, checked }) => name === facet && checked).map(({ value }) => value)]),
    ),
  });

  function show(): void {
    const asked = query();
    let found = 0;
    items.forEach((item, index) => {
      const fits = matches(item, asked);
      elements[index]!.hidden = !fits;
      if (fits) found += 1;
    });
    status.textContent = pluralize(language, forms, found);
    reset.hidden = asked.words.length === 0 && boxes.every(({ checked }) => !checked);
    for (const facet of facets) {
      const counts = countValues(items, asked, facet);
      for (const box of boxes.filter(({ name }) => name === facet)) {
        const count = counts.get(box.value) ?? 0;
        const label = box.closest('li')!;
        label.querySelector('[data-count]')!.textContent = numberFormatOf(language).format(count);
        label.hidden = count === 0 && !box.checked;
      }
    }
  }

  function writeAddress(push: boolean): void {
    const asked = new URLSearchParams();
    if (field.value.trim()) asked.set('q', field.value.trim());
    for (const { name, value, checked } of boxes) if (checked) asked.append(name, value);
    putAddress(push ? 'push' : 'replace', null, address.with(String(asked)));
  }

  function readAddress(): void {
    const asked = address.read();
    if (asked) field.value = asked.get('q') ?? '';
    if (asked) for (const box of boxes) box.checked = asked.getAll(box.name).some((value) => fold(value) === fold(box.value));
    show();
  }

  field.addEventListener('input', () => {
    show();
    writeAddress(false);
  });
  field.addEventListener('focus', fetchFinder, { once: true });
  field.form?.addEventListener('submit', (event) => event.preventDefault());
  root.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'checkbox') return;
    show();
    writeAddress(true);
  });
  reset.querySelector('button')!.addEventListener('click', () => {
    field.value = '';
    for (const box of boxes) box.checked = false;
    show();
    writeAddress(true);
    field.focus();
  });
  addEventListener('popstate', readAddress);

  // On a narrow screen the choices would push the list far down: they start folded.
  if (matchMedia('(width < 60rem)').matches)
    for (const facet of root.querySelectorAll<HTMLDetailsElement>('details[data-facet]')) facet.open = false;
  for (const part of root.querySelectorAll<HTMLElement>('[data-filter-form]')) part.removeAttribute('data-wait');
  readAddress();
}
