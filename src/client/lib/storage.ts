import type { Shelf } from '../../domain/kept.ts';

/** What we need of a browser’s store; a test puts its own in its place. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The path of the site’s root: every script lies one folder below it (`_client/`, `_studio/`), and a finished site may
 * be put at any path. Two sites on one host share a store and must not share what they keep.
 */
const root = ((script) => (script && 'src' in script && script.src ? new URL('..', script.src).pathname : '/'))(
  globalThis.document?.currentScript,
);

/** The name under which the browser keeps something of this site: `flambeau:/path/:drafts`. */
export const storageKey = (name: string, path = root): string => `flambeau:${path}:${name}`;

/** The browser’s own store, or nothing where it keeps nothing (a blocked one throws as soon as it is named). */
function browserStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** What this browser keeps under a name of this site; nothing where there is nothing, or where it may not be read. */
export function recall(name: string, store: Store | undefined = browserStorage()): string | null {
  try {
    return store?.getItem(storageKey(name)) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a text under a name, or forgets it (undefined). Says whether the browser did: a full or private one refuses. */
export function remember(name: string, value: string | undefined, store: Store | undefined = browserStorage()): boolean {
  try {
    if (value === undefined) store?.removeItem(storageKey(name));
    else store?.setItem(storageKey(name), value);
    return store !== undefined;
  } catch {
    return false;
  }
}

/** Where what could not be read of a name is set aside. */
export const asideOf = (name: string): string => `${name}.damaged`;

export const openShelf = (name: string, store: Store | undefined = browserStorage()): Shelf => ({
  read: () => recall(name, store),
  write: (text) => remember(name, text, store),
  setAside: (text) => remember(asideOf(name), text, store),
});
