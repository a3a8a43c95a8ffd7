import { all } from '../lib/dom.ts';

/** Shows one view of the package at a time, as addresses and links ask: `#view-write-it`, or a place within a view. */
export interface Views {
  /** The one that is shown. */
  current: string;
}

const viewOf = (element: Element | null | undefined): HTMLElement | null => element?.closest<HTMLElement>('[data-view]') ?? null;

/** @param changed is called with each new view, not with the first one */
export function mountViews(
  root: Document,
  { first, title, changed }: { first: string; title: string; changed: (view: string) => void },
): Views {
  const views = all(root, '[data-view]');
  const asked = (): HTMLElement | null => root.getElementById(decoded(location.hash.slice(1)));
  const shown: Views = { current: '' };

  function show(view: HTMLElement): void {
    for (const each of views) each.hidden = each !== view;
    shown.current = view.id;
    const heading = view.querySelector('h1');
    root.title = heading && view !== views[0] ? `${heading.textContent.trim()} · ${title}` : title;
  }

  root.body.dataset['one'] = '';
  show(viewOf(asked()) ?? viewOf(root.getElementById(first)) ?? views[0]!);
  window.addEventListener('hashchange', () => {
    const target = asked();
    const view = viewOf(target);
    // “Skip to the text” leads to what is shown already.
    if (!view || !target) return;
    const isOther = view.id !== shown.current;
    if (isOther) show(view);
    if (target === view) focusHeading(view);
    else if (isOther) target.scrollIntoView();
    if (isOther) changed(view.id);
  });
  return shown;
}

/** Whoever follows a link hears and sees the new view from its title on. */
function focusHeading(view: HTMLElement): void {
  scrollTo(0, 0);
  const heading = view.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
