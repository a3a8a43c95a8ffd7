import { part } from './dom.ts';

/** The text for those who do not see the image: proposed until somebody writes their own, and copied from here. */
export function createAlt(root: HTMLElement, say: (word: string) => void, onChange: (text: string) => void) {
  const field = part<HTMLTextAreaElement>(root, 'alt');
  let own = false;
  field.addEventListener('input', () => {
    own = field.value.trim() !== '';
    onChange(field.value);
  });
  part(root, 'copy-alt').addEventListener('click', async () => {
    say((await copyFrom(field)) ? 'altCopied' : 'altNotCopied');
  });
  return {
    get text(): string {
      return field.value;
    },
    propose(text: string): void {
      if (own || field.value === text) return;
      field.value = text;
      onChange(text);
    },
    forget(): void {
      own = false;
    },
  };
}

/**
 * Not by client/lib/copy.ts, whose field would stand behind the dialog, where nothing can be selected. On plain HTTP there
 * is no clipboard API: the text is copied from its own field.
 */
async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  if (navigator.clipboard && isSecureContext) {
    try {
      await navigator.clipboard.writeText(field.value);
      return true;
    } catch {
      // A permission policy may refuse it; the old way may still work.
    }
  }
  const focused = document.activeElement;
  field.select();
  const copied = document.execCommand('copy');
  if (copied && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
