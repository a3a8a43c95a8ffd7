import { wordsOf } from '../lib/words.ts';
import type { SearchEngine } from '../../domain/search/types.ts';
import type { SearchWords } from '../../view-models/search-words.ts';
import { part } from '../lib/dom.ts';
import { openShelf } from '../lib/storage.ts';
import { readAddress } from './address.ts';
import { announcer } from './announcer.ts';
import { filtersView } from './filters-view.ts';
import { installArrowKeys } from './keyboard.ts';
import { outcomeView } from './outcome-view.ts';
import { recentPages } from './recent.ts';
import { recentView } from './recent-view.ts';
import { createRun, type PanelParts } from './run.ts';

/** Milliseconds between the last key and the search. */
const pause = 20;

export interface Panel {
  /** Readies the engine, and searches for what was typed while the script was loading. */
  start(): void;
  focus(): void;
}

/** Brings one panel of `SearchPanel.astro` to life. */
export function mountPanel(root: HTMLElement, site: URL, language: string, engine: SearchEngine): Panel {
  const words = wordsOf<SearchWords>(root);
  const field = part<HTMLInputElement>(root, 'search-term');
  const clear = part(root, 'search-clear');
  const say = announcer(part(root, 'search-live'));
  const recent = recentPages(openShelf(`search.recent.${language}`), site);
  const parts: PanelParts = {
    field,
    words,
    say,
    clear,
    filters: filtersView(root, words, language),
    view: outcomeView(root, words, language),
    inAddress: root.hasAttribute('data-search-inline'),
    showRecent: recentView(root, recent, site, () => {
      say(words.forgotten);
      field.focus();
    }),
  };
  const run = createRun(engine, parts);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    running = run.search();
    return running;
  };

  field.addEventListener('input', () => {
    clear.hidden = field.value === '';
    clearTimeout(timer);
    timer = setTimeout(now, pause);
  });
  const form = part<HTMLFormElement>(root, 'search-form');
  form.addEventListener('change', (event) => {
    if (event.target !== field) void now();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await (timer === undefined ? running : now());
    // On a phone this also puts the keyboard away; with a screen reader it reads the first result.
    root.querySelector<HTMLAnchorElement>('[data-search-results] a')?.focus();
  });
  const again = (before: () => void) => () => {
    before();
    field.focus();
    void now();
  };
  clear.addEventListener(
    'click',
    again(() => (field.value = '')),
  );
  part(root, 'search-unfilter').addEventListener(
    'click',
    again(() => parts.filters.set({})),
  );
  part(root, 'search-more').addEventListener('click', () => void run.more());
  part(root, 'search-everywhere').addEventListener('click', () => void run.everywhere());
  part(root, 'search-results').addEventListener('click', (event) => {
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
    start: () => void startWith(parts, run.offer).then(now),
  };
}

/** Takes over what the address asks for. A filter can be set once its list is filled. */
async function startWith({ field, filters, inAddress }: PanelParts, offer: () => Promise<void>): Promise<void> {
  if (!inAddress) return;
  const asked = readAddress();
  field.value ||= asked.term;
  if (Object.keys(asked.filters).length === 0) return;
  await offer().then(
    () => filters.set(asked.filters),
    () => undefined,
  );
}
