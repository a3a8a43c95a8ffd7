import { copyText } from '../lib/copy.ts';
import { element } from '../lib/dom.ts';

/** Gives each heading of a text a button that copies the published address of its section. */
export function headingLinks(root: Document): void {
  const text = root.querySelector<HTMLElement>('[data-heading-link]');
  const address = root.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.replace(/#.*/, '');
  const { headingLink: label = '', headingCopied: copied = '' } = text?.dataset ?? {};
  const said = element('p', { class: 'visually-hidden', role: 'status' });
  text?.after(said);
  for (const heading of text?.querySelectorAll<HTMLElement>('.prose > :is(h2, h3)[id]') ?? []) {
    const button = element('button', { type: 'button', class: 'heading-link no-print', 'aria-label': label, title: label }, '#');
    button.addEventListener('click', async () => {
      const link = `${address}#${heading.id}`;
      if (!(await copyText(link))) return void location.assign(`#${heading.id}`);
      button.textContent = '✓';
      said.textContent = copied;
      setTimeout(() => {
        button.textContent = '#';
        said.textContent = '';
      }, 2500);
    });
    heading.append(' ', button);
  }
}
