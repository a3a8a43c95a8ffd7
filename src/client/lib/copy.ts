/**
 * Copies a text at once, the old way: an element is filled, selected and copied. It works on plain HTTP, where there is
 * no clipboard API, and within a click that goes on to open another page.
 */
export function copyNow(text: string): boolean {
  // Behind a dialog nothing can be selected.
  const host = document.querySelector('dialog[open]') ?? document.body;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  host.append(field);
  const focused = document.activeElement;
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}

/** Copies a text. Intranets on plain HTTP have no clipboard API: it needs a secure context. */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard && isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // A permission policy may refuse it; the old way may still work.
    }
  }
  return copyNow(text);
}

/** Shows the copy buttons and makes each copy the text of its scope; the button itself says that it was done. */
export function installCopyButtons(root: Document): void {
  const status = root.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  root.body.append(status);
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = button.closest('[data-copy-scope]')?.querySelector<HTMLElement>('[data-copy-source]');
    if (!source) continue;
    const label = button.textContent;
    let timer: number | undefined;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const copied = await copyText(source.innerText.trim());
      if (!copied) getSelection()?.selectAllChildren(source);
      const said = (copied ? button.dataset['copied'] : button.dataset['failed']) ?? '';
      button.textContent = said;
      status.textContent = said;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        button.textContent = label;
        status.textContent = '';
      }, 2500);
    });
  }
}
