import { writeAsked } from './address.ts';
import { setShortcut, shortcutIsOn } from './shortcut.ts';
import { part } from '../lib/dom.ts';
import type { Panel } from './panel.ts';

/** Opening and closing. The browser does the rest: Escape, the focus kept inside and given back. */
export function mountDialog(dialog: HTMLDialogElement, panel: Panel): { open(): void } {
  let started = false;
  const start = () => {
    if (!started) panel.start();
    started = true;
  };

  part(dialog, 'search-close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    const onBackdrop = event.target === dialog;
    const onLink = event.target instanceof Element && event.target.closest('a') !== null && !event.ctrlKey && !event.metaKey;
    if (onBackdrop || onLink) dialog.close();
  });
  // The search page takes over what was typed; its address can be kept or sent.
  const page = part<HTMLAnchorElement>(dialog, 'search-page');
  page.addEventListener('click', () => {
    const term = part<HTMLInputElement>(dialog, 'search-term').value.trim();
    page.hash = writeAsked({ term, filters: {} });
  });
  // In a search field, the browser’s Escape first empties the field: here one press closes.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });

  const shortcut = part<HTMLInputElement>(dialog, 'search-shortcut');
  shortcut.checked = shortcutIsOn();
  shortcut.addEventListener('change', () => setShortcut(shortcut.checked));

  // The opener showed the dialog before this script came: what was typed since must not be disturbed.
  if (dialog.open) start();
  return {
    open() {
      if (!dialog.open) dialog.showModal();
      panel.focus();
      start();
    },
  };
}
