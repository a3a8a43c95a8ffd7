import { part } from '../lib/dom.ts';
import { loadScript } from '../lib/load-script.ts';

declare global {
  interface Window {
    /** Set by the studio’s own script (src/client/studio/studio.ts) once it runs. */
    flambeauStudio?: { open(): void };
  }
}

/**
 * The little that a post’s page carries of the studio: it shows the button, opens the dialog at once on a click, and
 * then fetches the script that makes it work. From a disk (`file:`) browsers load no worker and fetch nothing; there
 * a line says so instead of the button.
 */
export function installStudioOpener(document: Document): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-studio]');
  if (!dialog) return;
  const buttons = document.querySelectorAll<HTMLButtonElement>('[data-studio-open]');
  if (location.protocol === 'file:') {
    const line = document.querySelector<HTMLElement>('[data-studio-offline]');
    if (line) buttons[0]?.after(line);
    if (line) line.hidden = false;
  }
  if (location.protocol === 'file:' || !('Worker' in window && 'WebAssembly' in window && 'showModal' in dialog)) return;

  let loading: Promise<void> | undefined;
  const load = () => {
    loading ??= loadScript(dialog.dataset['src'] ?? '').then(
      () => window.flambeauStudio?.open(),
      () => {
        loading = undefined;
        part(dialog, 'studio-failed').hidden = false;
      },
    );
  };
  const open = () => {
    if (!dialog.open) dialog.showModal();
    if (window.flambeauStudio) window.flambeauStudio.open();
    else load();
  };
  part(dialog, 'studio-close').addEventListener('click', () => dialog.close());
  // Once the studio’s own script is here, it retries by itself.
  part(dialog, 'studio-retry').addEventListener('click', () => {
    if (window.flambeauStudio) return;
    part(dialog, 'studio-failed').hidden = true;
    load();
  });
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener('click', open);
  }
}
