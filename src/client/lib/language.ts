import { recall, remember } from './storage.ts';

/** The language that this browser chose last, if it keeps anything at all. */
export const rememberedLanguage = (): string | null => recall('language');

/** Keeps the language of a link that the reader follows, in this browser only. */
export function rememberLanguage(root: Document): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-language]') : null;
    if (link) remember('language', link.dataset['language']);
  });
}
