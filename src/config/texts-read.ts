import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Which texts a page shows, noted while it is made. The pages and the build that makes them are two bundles, each with a
 * copy of this file: what they share hangs on a registered symbol.
 */
const KEY = Symbol.for('flambeau.texts-read');
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Set<string>> };

/** The name by which a text is noted: its collection and its identifier there. */
export const textKey = (collection: string, id: string): string => `${collection} ${id}`;

/** Tells whoever makes the page that it shows this text. */
export function noteText(key: string): void {
  shared[KEY]?.getStore()?.add(key);
}

/** Makes a page, or a part of several, and says which texts were read for it. */
export async function withTextsNoted<Made>(make: () => Promise<Made>): Promise<{ made: Made; texts: ReadonlySet<string> }> {
  const storage = (shared[KEY] ??= new AsyncLocalStorage());
  const texts = new Set<string>();
  return { made: await storage.run(texts, make), texts };
}
