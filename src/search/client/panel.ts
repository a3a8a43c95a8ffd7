import { fill, pluralize } from '../plural.ts';
import { facets, type Filters, type Outcome, type SearchEngine } from '../types.ts';
import type { SearchWords } from '../words.ts';
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

  /** Adds the next hits to the list and returns the first link of them. */
  const append = async (of: Outcome, token: number): Promise<HTMLAnchorElement | null> => {
    const shown = list.children.length;
    const items = (await of.load(shown, shown + pageSize)).map((hit) => hitElement(hit, words));
    if (token !== latest) return null;
    list.append(...items);
    more.hidden = list.children.length >= of.total;
    return items[0]?.querySelector('a') ?? null;
  };

  const keepAddress = (term: string, chosen: Filters) => {
    if (!inline) return;
    const address = new URL(location.href);
    for (const [name, value] of [['q', term], ...facets.map((facet) => [facet, chosen[facet]])] as [string, string | undefined][]) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, '', address);
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
    keepAddress(term, chosen);
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
      list.replaceChildren();
      await append(found, token);
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
    if (outcome) (await append(outcome, latest))?.focus();
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
      const asked = new URL(location.href).searchParams;
      const wanted: Filters = {};
      if (inline) {
        field.value ||= asked.get('q') ?? '';
        for (const facet of facets) wanted[facet] = asked.get(facet) ?? undefined;
      }
      const ready = Object.values(wanted).some(Boolean) ? offer().then(() => filters.set(wanted), () => undefined) : Promise.resolve();
      void ready.then(now);
    },
  };
}
