/** A page that was opened from the results. `url` is relative to the site’s root. */
export interface RecentPage {
  url: string;
  title: string;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** How many are kept. */
const kept = 5;

function isRecentPage(value: unknown): value is RecentPage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'url' in value &&
    typeof value.url === 'string' &&
    'title' in value &&
    typeof value.title === 'string'
  );
}

/**
 * The pages last opened from the results. They stay in this browser, nothing is sent anywhere, and `forget` takes
 * them away. Every method bears a store that is full, forbidden or holds something else.
 */
export function recentPages(store: () => Store, root: URL, language: string) {
  // Sites that share a host, below different paths, must not share a list.
  const key = `flambeau.search.recent:${root.pathname}${language}`;
  const list = (): RecentPage[] => {
    try {
      const stored: unknown = JSON.parse(store().getItem(key) ?? '[]');
      return Array.isArray(stored) ? stored.filter(isRecentPage).slice(0, kept) : [];
    } catch {
      return [];
    }
  };
  return {
    list,
    /** Puts a page at the head of the list. A page outside the site is left out. */
    remember(address: string, title: string): void {
      if (!address.startsWith(root.href)) return;
      const url = address.slice(root.href.length).replace(/#.*$/, '');
      try {
        store().setItem(key, JSON.stringify([{ url, title }, ...list().filter((page) => page.url !== url)].slice(0, kept)));
      } catch {
        // A browser that refuses to store simply has no recent pages.
      }
    },
    forget(): void {
      try {
        store().removeItem(key);
      } catch {
        // As above.
      }
    },
  };
}
