import { fill, pluralize } from '../../i18n/fill.ts';
import { longId } from '../../domain/lineage/ids.ts';
import type { LineageWords } from '../../domain/lineage/words.ts';
import { findPeople, placeOfId, prepare } from './find.ts';
import { installGestures } from './gestures.ts';
import { load } from './load.ts';
import { addPeople, createModel, type Model, type Move, moved, personAt } from './model.ts';
import { describe } from './say.ts';
import { View } from './view.ts';

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: 'parent',
  ArrowRight: 'child',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
};
const zooms: Readonly<Record<string, number>> = { '+': 1.6, '=': 1.6, '-': 1 / 1.6 };
/** People offered while one types. */
const offered = 8;

/** Brings the drawing of the lineage to life: an element that holds what src/components/champions/lineage/Tree.astro writes. */
export function mountLineage(root: HTMLElement): void {
  const part = <E extends HTMLElement>(name: string) => root.querySelector<E>(`[data-${name}]`)!;
  const [stage, said, profile, field, found, results] = [
    part('stage'),
    part('said'),
    part<HTMLAnchorElement>('profile'),
    part<HTMLInputElement>('field'),
    part('found'),
    part('results'),
  ];
  const words = JSON.parse(root.dataset['words']!) as LineageWords;
  const language = document.documentElement.lang;
  const profiles = new URL('.', new URL(root.dataset['href']!, document.baseURI));
  let wanted = askedFor();
  let model: Model | undefined;
  let view: View | undefined;

  const addressOf = (place: number) => {
    const person = model && personAt(model, place);
    return person && new URL(`${longId(person.short, person.name)}/index.html`, profiles).href;
  };
  const tell = () => {
    if (!model || !view || view.place < 0) return;
    said.textContent = describe(model, view.place, words, language);
    const address = addressOf(view.place);
    profile.hidden = !address;
    if (!address) return;
    profile.href = address;
    profile.textContent = fill(words.profile, { name: personAt(model, view.place)!.name });
  };
  const focus = (place: number, near = true) => {
    view?.focus(place, near);
    tell();
  };
  const search = () => {
    if (!model) return;
    const { places, total } = findPeople(model, field.value, offered);
    found.textContent = field.value.trim() ? pluralize(language, words.found, total) : '';
    results.replaceChildren(
      ...places.map((place) => {
        const person = personAt(model!, place)!;
        const button = Object.assign(document.createElement('button'), {
          type: 'button',
          textContent: fill(words.person, { name: person.name, city: person.city }),
        });
        button.addEventListener('click', () => go(place));
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
  };
  const go = (place: number) => {
    field.value = '';
    search();
    focus(place);
    stage.focus();
  };
  const seek = () => {
    const place = wanted && model ? placeOfId(model, wanted) : -1;
    if (place < 0) return;
    wanted = '';
    focus(place);
  };

  function onKey(event: KeyboardEvent): void {
    if (!model || !view || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves[event.key];
    const factor = zooms[event.key];
    if (move) focus(view.place < 0 ? 0 : moved(model, view.place, move));
    else if (factor) view.zoom(factor);
    else if (event.key === '0') view.showAll();
    else if (event.key === 'Enter') {
      const address = addressOf(view.place);
      if (address) location.assign(address);
    } else if (/^[\p{L}\p{N}]$/u.test(event.key)) {
      field.value = event.key;
      field.focus();
      search();
    } else return;
    event.preventDefault();
  }

  root.hidden = false;
  load(root.dataset['src']!, {
    tree(data) {
      model = createModel(data);
      view = new View(root.querySelector('canvas')!, model);
      installGestures(stage, model, view, (place) => focus(place, false));
      // For tests: when the drawing stood, and below, when every name was there.
      performance.mark('lineage-drawn');
    },
    names(data) {
      const before = model!.people.length;
      addPeople(model!, data);
      prepare(model!.people.slice(before));
      view!.redraw();
      seek();
      tell();
    },
    complete: () => {
      if (field.value) search();
      root.dataset['complete'] = '';
    },
    failed() {
      said.textContent = words.failed;
    },
  });

  stage.addEventListener('keydown', onKey);
  stage.addEventListener('focus', () => {
    if (model?.places && view && view.place < 0) focus(0, false);
  });
  field.addEventListener('input', search);
  field.form!.addEventListener('submit', (event) => {
    event.preventDefault();
    const [place] = model ? findPeople(model, field.value, 1).places : [];
    if (place !== undefined) go(place);
  });
  for (const button of root.querySelectorAll<HTMLElement>('[data-zoom]'))
    button.addEventListener('click', () =>
      button.dataset['zoom'] === '0' ? view?.showAll() : view?.zoom(zooms[button.dataset['zoom']!]!),
    );
  addEventListener('hashchange', () => {
    wanted = askedFor();
    seek();
  });
}

/** The person whom the address asks for: `#awa-mbaye` or `?person=awa-mbaye`. */
function askedFor(): string {
  const hash = location.hash.slice(1);
  return hash || (new URLSearchParams(location.search).get('person') ?? '');
}
