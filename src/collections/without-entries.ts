import type { LoaderContext } from 'astro/loaders';

/**
 * Makes a collection known that has no entry. A site needs no stories or sessions, and Astro warns, at each page, of a
 * collection that it has never held anything of.
 */
export function withoutEntries(store: LoaderContext['store']): void {
  if (store.keys().length > 0) return;
  const id = 'none';
  store.set({ id, data: {} });
  store.delete(id);
}
