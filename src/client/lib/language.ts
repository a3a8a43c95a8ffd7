const storageKey = 'flambeau.language';

/** The language that this browser chose last, if it keeps anything at all. */
export function rememberedLanguage(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/** Keeps the language of a link that the reader follows, in this browser only. */
export function rememberLanguage(root: Document): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-language]') : null;
    if (!link) return;
    try {
      localStorage.setItem(storageKey, link.dataset['language']!);
    } catch {
      // A browser that keeps nothing asks again next time.
    }
  });
}
