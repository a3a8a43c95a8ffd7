import { type Line, letterBody, mailto } from '../../domain/contact/letter.ts';

/**
 * Forms that become an e-mail in the reader's own mail program: nothing is sent by the page. Without this script the
 * form stays hidden and a plain mail link stands in its place.
 */
export function mountLetters(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-letter]')) {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const { to = '', subject = '', greeting = '' } = form.dataset;
      location.href = mailto(to, subject, letterBody(greeting, linesOf(form)));
    });
  }
  for (const link of document.querySelectorAll<HTMLElement>('[data-letter-plain]')) link.hidden = true;
}

/** Each field with its label; of a group of choices, the labels of what is chosen. */
function linesOf(form: HTMLFormElement): Line[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('[data-label]')].map((field) => ({
    label: field.dataset['label'] ?? '',
    text: field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.value ? field.selectedOptions[0].text : '') : field.value,
  }));
}
