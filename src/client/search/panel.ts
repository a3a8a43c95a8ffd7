import { fill, pluralize } from '../../i18n/fill.ts';
import type { Outcome, SearchEngine } from '../../domain/search/types.ts';
import type { SearchWords } from '../../view-models/search-words.ts';
import { keepAddress, readAddress } from './address.ts';
import { announcer } from './announcer.ts';
import { part } from './dom.ts';
import { pageSize } from './engine.ts';
import { filtersView } from './filters-view.ts';
import { installArrowKeys } from './keyboard.ts';
import { recentPages } from './recent.ts';
import { recentView } from './recent-view.ts';
import { hitElement } from './results-view.ts';

/** Milliseconds between the last key and the search. */
const pause = 150;
/** Milliseconds after which a search that is still running says so. */
const slow = 400;

export interface Panel {
  /** Readies the engine, and searches for what was typed while the script was loading. */
  start(): void;
  focus(): void;
}

const views = ['empty', 'found', 'none', 'failed'] as const;

/** Brings one panel of `SearchPanel.astro` to life. */
export function mountPanel(root: HTMLElement, site: URL, language: string, engine: SearchEngine): Panel {
  const words = JSON.parse(root.dataset['words'] ?? '{}') as SearchWords;
  const form = part<HTMLFormElement>(root, 'form');
  const field = part<HTMLInputElement>(root, 'term');
  const [count, list, more, clear] = [part(root, 'count'), part(root, 'results'), part(root, 'more'), part(root, 'clear')];
  const say = announcer(part(root, 'live'));
  const filters = filtersView(root, words, language);
  const recent = recentPages(() => localStorage, site, language);
  const inline = root.hasAttribute('data-search-inline');

  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  let outcome: Outcome | undefined;
  let offered = false;

  const show = (view: (typeof views)[number] | 'wait') => {
    root.toggleAttribute('data-busy', view === 'wait');
    if (view === 'wait') return;
    for (const name of views) part(root, name).hidden = name !== view;
  };
  const showRecent = recentView(root, recent, site, () => {
    say(words.forgotten);
    field.focus();
  });

  const messageOf = ({ total, approximate }: Outcome, term: string) => {
    if (total === 0 && term) return fill(words.none, { term });
    const forms = approximate ? words.near : term ? words.results : words.pages;
    return fill(pluralize(language, forms, total), { term });
  };

  /** Shows the first hits, or adds the next ones, and returns the first link of them. */
  const showHits = async (of: Outcome, token: number, shown: number): Promise<HTMLAnchorElement | null> => {
    const items = (await of.load(shown, shown + pageSize)).map((hit) => hitElement(hit, words));
    // Another search, or another press on the button, came first.
    if (token !== latest || (shown > 0 && shown !== list.children.length)) return null;
    if (shown === 0) list.replaceChildren();
    list.append(...items);
    more.hidden = list.children.length >= of.total;
    return items[0]?.querySelector('a') ?? null;
  };

  const offer = async () => {
    if (offered) return;
    const { counts } = await engine.search('', {});
    if (offered) return;
    filters.offer(counts);
    filters.count(counts);
    offered = true;
  };

  const search = async () => {
    const token = ++latest;
    const term = field.value.trim();
    const chosen = filters.values();
    clear.hidden = field.value === '';
    filters.summarize();
    if (inline) keepAddress({ term, filters: chosen });
    const isEmpty = !term && Object.keys(chosen).length === 0;
    if (isEmpty) {
      say('');
      showRecent();
      show('empty');
    }
    const waiting = setTimeout(() => {
      if (token !== latest || isEmpty) return;
      show('wait');
      say(words.searching);
    }, slow);
    try {
      await offer();
      const found = await engine.search(term, chosen);
      if (token !== latest) return;
      filters.count(found.counts);
      if (isEmpty) return;
      outcome = found;
      await showHits(found, token, 0);
      if (token !== latest) return;
      count.textContent = messageOf(found, term);
      part(root, 'none-count').textContent = count.textContent;
      part(root, 'unfilter').hidden = found.unfiltered === 0 || Object.keys(chosen).length === 0;
      say(count.textContent);
      show(found.total > 0 ? 'found' : 'none');
    } catch {
      if (token !== latest || isEmpty) return;
      say(words.failed);
      show('failed');
    } finally {
      clearTimeout(waiting);
      if (token === latest) root.removeAttribute('data-busy');
    }
  };

  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    running = search();
    return running;
  };

  field.addEventListener('input', () => {
    clear.hidden = field.value === '';
    clearTimeout(timer);
    timer = setTimeout(now, pause);
  });
  form.addEventListener('change', (event) => {
    if (event.target !== field) void now();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await (timer === undefined ? running : now());
    // On a phone this also puts the keyboard away; with a screen reader it reads the first result.
    root.querySelector<HTMLAnchorElement>('[data-search-results] a')?.focus();
  });
  clear.addEventListener('click', () => {
    field.value = '';
    field.focus();
    void now();
  });
  part(root, 'unfilter').addEventListener('click', () => {
    filters.set({});
    field.focus();
    void now();
  });
  more.addEventListener('click', async () => {
    if (!outcome) return;
    const first = await showHits(outcome, latest, list.children.length).catch(() => say(words.failed));
    first?.focus();
  });
  list.addEventListener('click', (event) => {
    const item = event.target instanceof Element ? event.target.closest('a')?.closest('.search-hit') : undefined;
    const title = item?.querySelector<HTMLAnchorElement>('.search-hit-link');
    if (title) recent.remember(title.href, title.textContent ?? '');
  });
  installArrowKeys(root, field);

  return {
    focus: () => {
      field.focus();
      field.select();
    },
    start: () => {
      const asked = inline ? readAddress() : { term: '', filters: {} };
      field.value ||= asked.term;
      // A filter can be set once its list is filled.
      const filtered = Object.keys(asked.filters).length > 0;
      const ready = filtered
        ? offer().then(
            () => filters.set(asked.filters),
            () => undefined,
          )
        : Promise.resolve();
      void ready.then(now);
    },
  };
}
