import { today } from '../../domain/day.ts';
import { all } from './dom.ts';

/**
 * A page may be older than its reader’s day. What was allowed, or made sense, until a day that is over leaves the page:
 * people whose consent has lapsed, posts that have expired. Where a sentence or a line needs a word in that place,
 * `data-gone-as` holds it; `data-here-after` shows what then has to be said instead.
 */
export function hideByTheClock(root: ParentNode, now = today()): void {
  for (const gone of all(root, '[data-gone-after]')) {
    if (gone.dataset['goneAfter']! >= now) continue;
    gone.replaceWith(...(gone.dataset['goneAs'] ? [gone.dataset['goneAs']] : []));
  }
  for (const here of all(root, '[data-here-after]')) {
    here.hidden = here.dataset['hereAfter']! >= now;
    if (!here.hidden && here.dataset['whole'] !== undefined) forgetName(here);
  }
}

/** The page is about what is gone: neither its title nor its breadcrumb goes on naming it. */
function forgetName(notice: HTMLElement): void {
  document.title = notice.textContent.trim();
  document.querySelector('.crumbs [aria-current]')?.remove();
}
