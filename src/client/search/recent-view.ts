import { element, part } from '../lib/dom.ts';
import { link } from './pieces.ts';
import type { recentPages } from './recent.ts';

/** The list of the pages last opened from the results, with the button that forgets them. */
export function recentView(root: HTMLElement, recent: ReturnType<typeof recentPages>, site: URL, onForget: () => void) {
  const box = part(root, 'search-recent');
  const show = () => {
    const pages = recent.list();
    box.hidden = pages.length === 0;
    part(root, 'search-recent-list').replaceChildren(
      ...pages.map((page) => element('li', '', link(new URL(page.url, site).href, '', page.title))),
    );
  };
  part(root, 'search-forget').addEventListener('click', () => {
    recent.forget();
    show();
    onForget();
  });
  return show;
}
