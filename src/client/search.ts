import { createEngine } from './search/engine.ts';
import { mountDialog } from './search/dialog.ts';
import { mountPanel } from './search/panel.ts';

/**
 * The search script, fetched by `installSearchOpener` when search is first wanted. `data-href` on a panel is the
 * site’s home page as the page itself links to it, so the root is right below any path and on `file:`.
 */
function start(): void {
  const language = document.documentElement.lang;
  const panels = [...document.querySelectorAll<HTMLElement>('[data-search]')];
  const home = panels[0]?.dataset['href'];
  if (home === undefined) return;
  const site = new URL('.', new URL(home, document.baseURI));
  const engine = createEngine(site, language);
  const mounted = panels.map((root) => ({ root, panel: mountPanel(root, site, language, engine) }));

  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
  const inDialog = mounted.find(({ root }) => root.parentElement?.closest('dialog') === dialog);
  const onPage = mounted.find(({ root }) => root.hasAttribute('data-search-inline'));
  if (onPage) {
    onPage.root.hidden = false;
    onPage.panel.start();
    window.flambeauSearch = { open: onPage.panel.focus };
  } else if (dialog && inDialog) {
    window.flambeauSearch = mountDialog(dialog, inDialog.panel);
  }
}

start();
