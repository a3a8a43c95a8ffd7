/** The browser’s own store, or nothing where it keeps nothing (a blocked one throws as soon as it is named). */
export function browserStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** Small choices that this browser remembers: which network, which server, which visitor’s seed. */
export function recall(name: string): string | null {
  try {
    return browserStorage()?.getItem(`flambeau.${name}`) ?? null;
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    browserStorage()?.setItem(`flambeau.${name}`, value);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
