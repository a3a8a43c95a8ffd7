import { copyText } from '../lib/copy.ts';
import { part } from '../lib/dom.ts';

/** The text for those who do not see the image: proposed until somebody writes their own, and copied from here. */
export function createAlt(root: HTMLElement, say: (word: string) => void, onChange: (text: string) => void) {
  const field = part<HTMLTextAreaElement>(root, 'studio-alt');
  let own = false;
  field.addEventListener('input', () => {
    own = field.value.trim() !== '';
    onChange(field.value);
  });
  part(root, 'studio-copy-alt').addEventListener('click', async () => {
    say((await copyText(field.value)) ? 'altCopied' : 'altNotCopied');
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
    /** Takes up the words of another day, as somebody’s own. */
    resume(text: string): void {
      own = true;
      field.value = text;
      onChange(text);
    },
    forget(): void {
      own = false;
    },
  };
}
