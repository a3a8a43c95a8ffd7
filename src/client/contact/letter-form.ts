import { wordsOf } from '../lib/words.ts';
import { letterAddress, letterBody, type Line } from '../../domain/contact/letter.ts';
import { copyNow, copyText } from '../lib/copy.ts';
import { all, part } from '../lib/dom.ts';
import { saveFile } from '../lib/save-file.ts';

type Words = Record<'empty' | 'copied' | 'notCopied' | 'long' | 'paste', string>;
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Forms that become an e-mail in the reader's own mail program: nothing is sent by the page. Without this script the
 * form stays hidden and a plain mail link stands in its place.
 */
export function mountLetters(root: ParentNode): void {
  for (const form of all<HTMLFormElement>(root, 'form[data-letter]')) mountLetter(form);
  for (const link of all(root, '[data-letter-plain]')) link.hidden = true;
}

function mountLetter(form: HTMLFormElement): void {
  const { to = '', subject = '', greeting = '' } = form.dataset;
  const words = wordsOf<Words>(form);
  const said = part(form, 'letter-said');
  const save = part(form, 'letter-save');
  const keep = save.dataset['letterSave'] === 'always';
  const fields = all<Field>(form, '[data-label]');

  /** The letter, or nothing where nobody has written anything: an empty one helps nobody. */
  function letter(): string | undefined {
    const lines = fields.map(lineOf);
    if (lines.some(({ text }) => text.trim() !== '')) return letterBody(greeting, lines);
    said.textContent = words.empty;
    fields[0]?.focus();
    return undefined;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const body = letter();
    if (body === undefined) return;
    const { href, isWhole } = letterAddress(to, subject, body, words.paste);
    // Copied at once: the mail program takes the focus that a clipboard’s promise needs.
    if (!isWhole) said.textContent = copyNow(body) ? words.long : words.notCopied;
    save.hidden = isWhole && !keep;
    location.href = href;
  });
  part(form, 'letter-copy').addEventListener('click', async () => {
    const body = letter();
    if (body === undefined) return;
    const copied = await copyText([to, subject, body].join('\n\n'));
    said.textContent = copied ? words.copied : words.notCopied;
    save.hidden = copied && !keep;
  });
  save.addEventListener('click', () => {
    const body = letter();
    if (body !== undefined) saveFile('letter.txt', 'text/plain', [to, subject, body].join('\r\n\r\n'));
  });
  form.hidden = false;
}

/** A field with its label; of a list to choose from, the words of what is chosen. */
const lineOf = (field: Field): Line => ({
  label: field.dataset['label'] ?? '',
  text: field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.value ? field.selectedOptions[0].text : '') : field.value,
});
