import { recall, remember } from '../lib/storage.ts';

/** How somebody wants the site to look, in this browser alone; an empty one is the system’s, or the usual size. */
export interface Look {
  theme: string;
  size: string;
}

const name = 'look';

/** What this browser keeps. What no style knows does nothing. */
export function recallLook(): Look {
  const [theme = '', size = ''] = (recall(name) ?? '').split(' ');
  return { theme, size };
}

/** Keeps a choice; the usual look keeps nothing. */
export const rememberLook = ({ theme, size }: Look): boolean => remember(name, theme || size ? `${theme} ${size}` : undefined);

/** Dresses a page: tokens.css and base.css know the attributes. */
export const dressPage = ({ documentElement }: Document, look: Look) => Object.assign(documentElement.dataset, look);

/** Pictures that the markup has for the dark theme are shown in it, whatever the system’s is. */
export function dressPictures(root: Document, theme: string): void {
  for (const source of root.querySelectorAll<HTMLSourceElement>('source[data-dark]')) source.media = theme === 'dark' ? 'all' : 'not all';
}
