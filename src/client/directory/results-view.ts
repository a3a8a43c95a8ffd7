import { type Directory, idOf } from '../../domain/directory/decode.ts';
import { counter } from './counter.ts';
import { part } from '../lib/dom.ts';
import { tileMaker } from './tiles.ts';
import type { DirectoryWords } from '../../domain/directory/words.ts';

/** How many people are shown at first, and how many more each time they are asked for. */
const firstTiles = 24;
const moreTiles = 48;

/** What a screen holds is drawn at once; the rest after this pause, in milliseconds, so that a fast typist never waits. */
const atOnce = 8;
const pause = 120;

interface Found {
  /** The rows in their order. */
  rows: Uint32Array;
  /** How many of them are shown; at least a page. */
  shown: number;
  hasWords: boolean;
  /** Leaves the tiles that are there. */
  keep: boolean;
}

/** The people found: a page of tiles, and more when they are asked for. */
export function resultsView(root: HTMLElement, directory: Directory, words: DirectoryWords, onMore: (shown: number) => void) {
  const { href = '', url = '' } = root.dataset;
  const tile = tileMaker(root, directory, {
    site: new URL('.', new URL(url, document.baseURI)),
    profiles: new URL(href, document.baseURI),
  });
  const list = part(root, 'part="list"');
  const more = part(root, 'part="more"');
  const count = part(root, 'part="count"');
  const order = part(root, 'part="order"');
  const note = part(root, 'part="note"');
  const countText = counter(document.documentElement.lang, words.count);
  let rows: Uint32Array = new Uint32Array();
  let wanted = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Draws the tiles that are wanted and not there yet. */
  const complete = () => {
    clearTimeout(timer);
    list.append(...Array.from(rows.subarray(list.childElementCount, wanted), tile));
  };

  /** The people who are in the page already, then the others. */
  const keptFirst = (all: Uint32Array): Uint32Array => {
    const kept = Array.from(list.children, (item) => (item as HTMLElement).dataset['id']);
    const keptRows = new Set(all.filter((row) => kept.includes(idOf(directory, row))));
    return Uint32Array.from([...keptRows, ...all.filter((row) => !keptRows.has(row))]);
  };

  more.querySelector('button')!.addEventListener('click', () => {
    complete();
    const from = wanted;
    wanted = Math.min(rows.length, wanted + moreTiles);
    complete();
    list.children[from]?.querySelector('a')?.focus();
    more.hidden = wanted >= rows.length;
    onMore(wanted);
  });

  return {
    /** How many people are shown now. */
    shown: () => wanted,
    show(found: Found): void {
      clearTimeout(timer);
      rows = found.keep ? keptFirst(found.rows) : found.rows;
      wanted = found.keep ? list.childElementCount : Math.min(rows.length, Math.max(found.shown, firstTiles));
      if (!found.keep) {
        list.replaceChildren(...Array.from(rows.subarray(0, Math.min(atOnce, wanted)), tile));
        timer = setTimeout(complete, found.shown > firstTiles ? 0 : pause);
      }
      count.textContent = countText(rows.length);
      order.textContent = found.hasWords ? words.fitOrder : words.order;
      order.removeAttribute('data-wait');
      order.hidden = rows.length < 2;
      note.textContent = words.none;
      note.hidden = rows.length > 0;
      more.hidden = wanted >= rows.length;
    },
  };
}
