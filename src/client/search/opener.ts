import { loadScript } from '../lib/load-script.ts';
import { shortcutIsOn } from './shortcut.ts';

declare global {
  interface Window {
    /** Set by the search script (src/client/search.ts) once it runs. */
    flambeauSearch?: { open(): void };
  }
}

const fields =
  'input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=range]),textarea,select,[contenteditable]:not([contenteditable=false]),[role=textbox]';

/**
 * The little that every page carries of search: it opens the dialog at once, on a click, on `/` or on Ctrl K, and then fetches
 * the script that makes it work. On the search page, whose panel is there from the start, it fetches it straight away.
 */
export function installSearchOpener(document: Document): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
  if (!dialog?.showModal) return;
  const inline = document.querySelector('[data-search-inline]');
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-search-open]');
  let loading: Promise<void> | undefined;

  const load = () => {
    // The search page has an index that works without the script.
    const withoutScript = () => {
      if (!window.flambeauSearch && dialog.open) location.assign(links[0]?.href ?? '');
    };
    loading ??= loadScript(dialog.dataset['src'] ?? '').then(withoutScript, withoutScript);
  };
  const open = () => {
    if (window.flambeauSearch) return window.flambeauSearch.open();
    if (!inline && !dialog.open) {
      dialog.showModal();
      dialog.querySelector('input')?.focus();
    }
    load();
  };

  // Whoever presses Enter before the script is here must not send their words to the host.
  dialog.addEventListener('submit', (event) => event.preventDefault());
  if (inline) load();
  for (const link of links) {
    link.setAttribute('aria-haspopup', 'dialog');
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open();
    });
  }
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    // No letter of a text is typed with Ctrl or ⌘ K, wherever the reader stands.
    const isAsked =
      key === '/'
        ? !(ctrlKey || metaKey || altKey || event.isComposing || event.defaultPrevented) &&
          !(target instanceof Element && target.closest(fields)) &&
          shortcutIsOn()
        : key === 'k' && ctrlKey !== metaKey && !altKey;
    if (!isAsked || (document.querySelector('dialog[open]') && !dialog.open)) return;
    event.preventDefault();
    open();
  });
}
