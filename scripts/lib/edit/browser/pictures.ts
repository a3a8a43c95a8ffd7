import { post } from './exchange.ts';
import { put, between } from './writing.ts';

/** What the server answers to a picture. */
interface AnsweredPicture {
  address?: string;
  message?: string;
}

/**
 * Keeps the fields that take a file: the picture goes to this machine’s server, which puts it beside the entry’s file, and
 * the field or the text then names it.
 * @param tell says something where the page says whether it is saved
 */
export function keepPictures(root: HTMLElement, words: Readonly<Record<string, string>>, tell: (message: string) => void): void {
  root.addEventListener('change', (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.dataset['picture'] === undefined) return;
    const [chosen] = input.files ?? [];
    const file = input.closest<HTMLElement>('form[data-file]')?.dataset['file'];
    if (chosen === undefined || file === undefined) return;
    if (chosen.size > Number(input.dataset['picture'])) {
      input.value = '';
      return tell(words['pictureLarge'] ?? '');
    }
    send(file, chosen)
      .then(({ address, message = '' }) => {
        if (address === undefined) return tell(message);
        tell('');
        name(input, address);
      })
      .catch(() => tell(words['lost'] ?? ''))
      .finally(() => (input.value = ''));
  });
}

async function send(file: string, picture: File): Promise<AnsweredPicture> {
  return post<AnsweredPicture>('picture', { file, name: picture.name, data: await base64(picture) });
}

const base64 = (picture: File): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => fail(new Error('unreadable'));
    reader.readAsDataURL(picture);
  });

/** A field holds the address alone; in a text its words are still to be written, and the check asks for them. */
function name(input: HTMLInputElement, address: string): void {
  const text = input.closest('.body')?.querySelector('textarea');
  if (text) return put(text, between(text, `![](${address})`));
  const field = input.closest('.field')?.querySelector<HTMLInputElement>(':scope > label > input:not([type="file"])');
  if (!field) return;
  field.value = address;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}
