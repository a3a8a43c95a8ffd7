import { wordsOf } from '../lib/words.ts';
import { visitorSeed } from '../lib/visitor.ts';
import { announcer } from '../search/announcer.ts';
import { decodeDirectory, timeFacet } from '../../domain/directory/decode.ts';
import type { Fit } from '../../domain/directory/match.ts';
import { inOrder, select } from '../../domain/directory/select.ts';
import { shuffled } from '../../domain/directory/shuffle.ts';
import { isEmpty, readState, type State, toggle } from '../../domain/directory/state.ts';
import { type EncodedDirectory, facetNames, type FacetName } from '../../domain/directory/types.ts';
import { type AddressKeeper, addressKeeper } from './address.ts';
import { chosenView } from './chosen-view.ts';
import { choicesView, labelOf } from './choices-view.ts';
import { part } from '../lib/dom.ts';
import { loadAnswerer, loadDirectory } from './load.ts';
import { resultsView } from './results-view.ts';
import type { DirectoryWords } from '../../domain/directory/words.ts';

/** A reader who is here for longer than this, in milliseconds, has begun to read: the people stay as they are. */
const settled = 1000;

/** When the page is there and the browser has nothing to do, or at once when somebody wants to search. */
function whenWanted(field: HTMLElement, isUrgent: boolean): Promise<void> {
  return new Promise((resolve) => {
    const start = () => resolve();
    if (isUrgent) return start();
    field.addEventListener('focus', start, { once: true });
    const idle = () => (typeof requestIdleCallback === 'function' ? requestIdleCallback(start, { timeout: 500 }) : setTimeout(start, 50));
    if (document.readyState === 'complete') idle();
    else addEventListener('load', idle, { once: true });
  });
}

/** Makes the directory’s page a search over everybody. */
export function mountDirectory(root: HTMLElement): void {
  const words = wordsOf<DirectoryWords>(root);
  const form = part<HTMLFormElement>(root, 'part="form"');
  const field = part<HTMLInputElement>(root, 'part="words"');
  const began = performance.now();
  form.removeAttribute('data-wait');
  const address = addressKeeper();
  const asked = address.read();
  field.value = asked?.get('q') ?? '';
  form.addEventListener('submit', (event) => event.preventDefault());
  void whenWanted(field, Boolean(asked?.size))
    .then(() => loadDirectory(root.dataset['src']!))
    .then(
      (data) => start(root, data, words, address, performance.now() - began < settled && scrollY === 0),
      () => fail(root, words),
    );
}

/** Without its people, or what finds them, the page is what it is without JavaScript. */
function fail(root: HTMLElement, words: DirectoryWords): void {
  part(root, 'part="form"').hidden = true;
  const note = part(root, 'part="note"');
  note.textContent = words.failed;
  note.hidden = false;
}

/** `mayReplace`: nobody has begun to read the people that the page came with. */
function start(root: HTMLElement, data: EncodedDirectory, words: DirectoryWords, address: AddressKeeper, mayReplace: boolean): void {
  const form = part<HTMLFormElement>(root, 'part="form"');
  const field = part<HTMLInputElement>(root, 'part="words"');
  const directory = decodeDirectory(data, new Date());
  let answer: ((text: string) => Fit) | undefined;
  let coming: Promise<void> | undefined;
  const order = shuffled(directory.size, visitorSeed());
  const known = Object.fromEntries(facetNames.map((name) => [name, directory.facets[name].keys])) as Record<FacetName, readonly string[]>;
  const places = new Map(facetNames.map((name) => [name, new Map(known[name].map((key, place) => [key, place]))]));
  const say = announcer(part(root, 'part="said"'));
  const results = resultsView(root, directory, words, address.shown);
  const choices = choicesView(root, { directory, words, onToggle: choose });
  const chosen = chosenView(root, words, {
    labelOf: (facet, place) => labelOf(directory, words, facet, place),
    onRemove: (facet, place) => choose(facet, place, false),
    onReset: reset,
  });
  let state: State = { ...readState(address.read() ?? new URLSearchParams(), known), ...(field.value ? { words: field.value } : {}) };

  /** The chosen keys as places in their facets. */
  const placesOf = () =>
    Object.fromEntries(facetNames.map((name) => [name, (state.chosen[name] ?? []).map((key) => places.get(name)!.get(key)!)]));

  /** Fetches what searches words, then shows what it finds. A first search, which nobody sees, spares the first key its warming up. */
  const fetchAnswerer = () =>
    (coming ??= loadAnswerer(form, field, directory).then(
      (made) => {
        answer = made;
        made('a');
      },
      () => {
        coming = undefined;
        fail(root, words);
      },
    ));

  async function show({ shown = 0, keep = false, spoken = true } = {}): Promise<void> {
    if (state.words.trim() !== '' && !answer) {
      await fetchAnswerer();
      if (!answer) return;
    }
    const fit = state.words.trim() === '' ? undefined : answer!(state.words);
    const asked = placesOf();
    const selection = select(directory, fit, asked);
    results.show({ rows: inOrder(selection, fit, order), shown, hasWords: fit !== undefined, keep });
    choices.show(selection, asked);
    chosen.show(asked, isEmpty(state));
    if (spoken) say([part(root, 'part="count"').textContent, selection.size === 0 ? words.none : ''].filter(Boolean).join('. '));
  }

  function choose(facet: FacetName, place: number, on: boolean): void {
    state = toggle(state, facet, known[facet][place]!, on);
    // A town goes with its country.
    const countries = new Set(placesOf()['country']);
    if (facet === 'country')
      state.chosen = {
        ...state.chosen,
        city: (state.chosen.city ?? []).filter((key) => countries.has(directory.cityCountries[places.get('city')!.get(key)!]!)),
      };
    address.step(state);
    void show();
  }

  function reset(): void {
    state = { words: '', chosen: {} };
    field.value = '';
    address.step(state);
    void show();
    field.focus();
  }

  function readAddress(): void {
    const asked = address.read();
    if (!asked) return;
    state = readState(asked, known);
    field.value = state.words;
    void show({ shown: address.howMany() });
  }

  field.addEventListener('input', () => {
    state = { ...state, words: field.value };
    void show();
    address.typed(state);
  });
  field.addEventListener('change', address.settled);
  form.addEventListener('submit', () => {
    address.settled();
    part(root, 'part="count"').focus();
  });
  addEventListener('popstate', readAddress);
  // Whoever left the page open over lunch comes back to other office hours.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    directory.facets.time = timeFacet(data, directory.city, new Date());
    void show({ shown: results.shown(), keep: (state.chosen.time ?? []).length === 0, spoken: false });
  });

  choices.reveal();
  // What the page came with is a fair selection too; it stays where replacing it would pull it from under a reader.
  const keep = isEmpty(state) && address.howMany() === 0 && !mayReplace;
  void show({ shown: address.howMany(), keep, spoken: !isEmpty(state) }).then(() => {
    root.dataset['ready'] = '';
  });
  // Whoever stands in the field already has begun before this was here.
  if (document.activeElement === field) void fetchAnswerer();
  else field.addEventListener('focus', () => void fetchAnswerer(), { once: true });
}
