import { element, link, part } from './dom.ts';
import type { recentPages } from './recent.ts';

/** The list of the pages last opened from the results, with the button that forgets them. */
export function recentView(root: HTMLElement, recent: ReturnType<typeof recentPages>, site: URL, onForget: () => void) {
  const box = part(root, 'recent');
  const show = () => {
    const pages = recent.list();
    box.hidden = pages.length === 0;
    part(root, 'recent-list').replaceChildren(
      ...pages.map((page) => element('li', '', link(new URL(page.url, site).href, '', page.title))),
    );
  };
  part(root, 'forget').addEventListener('click', () => {
    recent.forget();
    show();
    onForget();
  });
  return show;
}
