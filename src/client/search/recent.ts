import { isRecord, isText, readKept, type Shelf } from '../../domain/kept.ts';

/** A page that was opened from the results. `url` is relative to the site’s root. */
export interface RecentPage {
  url: string;
  title: string;
}

/** How many are kept. */
const kept = 5;

/** What a page’s title and address may have, in letters. */
const longest = 500;

function isInside(url: string, root: URL): boolean {
  try {
    return new URL(url, root).href.startsWith(root.href);
  } catch {
    return false;
  }
}

/**
 * The pages last opened from the results. They stay in this browser, nothing is sent anywhere, and `forget` takes
 * them away. Every method bears a store that is full, forbidden or holds something else.
 * @param root the site’s own: an address that leads out of it (`javascript:`, another host) is none of ours
 */
export function recentPages(shelf: Shelf, root: URL) {
  // A damaged list of pages is worth nothing to anybody: nothing of it is set aside.
  const forgetful: Shelf = { ...shelf, setAside: () => true };
  const isRecentPage = (page: unknown): page is RecentPage =>
    isRecord(page) && isText(page['title'], longest) && isText(page['url'], longest) && isInside(page['url'], root);

  const list = (): RecentPage[] =>
    readKept(forgetful, (value) => {
      if (!Array.isArray(value)) return undefined;
      const pages = value.filter(isRecentPage);
      return { value: pages.map(({ url, title }) => ({ url, title })), dropped: value.length - pages.length };
    })?.slice(0, kept) ?? [];

  return {
    list,
    /** Puts a page at the head of the list. A page outside the site is left out. */
    remember(address: string, title: string): void {
      if (!address.startsWith(root.href)) return;
      const url = address.slice(root.href.length).replace(/#.*$/, '');
      const pages = [{ url, title: title.slice(0, longest) }, ...list().filter((page) => page.url !== url)];
      shelf.write(JSON.stringify(pages.slice(0, kept)));
    },
    forget(): void {
      shelf.write(undefined);
    },
  };
}
