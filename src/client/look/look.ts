import { recall, remember } from '../lib/storage.ts';

/** How somebody wants the site to look, in this browser alone; an empty one is the system’s, or the usual size. */
export interface Look {
  theme: '' | 'light' | 'dark';
  size: '' | 'large' | 'larger';
}

const name = 'look';

/** What this browser keeps, be it as old or as damaged as it may. */
export function recallLook(): Look {
  const [theme = '', size = ''] = (recall(name) ?? '').split(' ');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : '',
    size: size === 'large' || size === 'larger' ? size : '',
  };
}

/** Keeps a choice; the usual look keeps nothing. */
export const rememberLook = ({ theme, size }: Look): boolean => remember(name, theme || size ? `${theme} ${size}` : undefined);

const query = /\(prefers-color-scheme: ?dark\)/;

/** Dresses a page: tokens.css and base.css know the attributes; pictures that the markup chooses by theme are told theirs. */
export function dressPage(root: Document, { theme, size }: Look): void {
  const { dataset } = root.documentElement;
  dataset['theme'] = theme;
  dataset['size'] = size;
  const pictures = () => {
    for (const source of root.querySelectorAll<HTMLSourceElement>('source[media]')) {
      const media = (source.dataset['media'] ??= source.media);
      if (query.test(media)) source.media = theme === '' ? media : media.replace(query, theme === 'dark' ? 'all' : 'not all');
    }
  };
  if (root.readyState === 'loading') {
    if (theme !== '') root.addEventListener('DOMContentLoaded', pictures);
  } else pictures();
}
