import { all, one } from './lib/dom.ts';
import { dressPage, dressPictures, type Look, recallLook, rememberLook } from './look/look.ts';

/** The choice of a theme and a size, fetched when somebody opens it. */
const form = one<HTMLFormElement>(document, '[data-look-form]');
const kept = recallLook();
for (const input of all<HTMLInputElement>(form, 'input')) input.checked = kept[input.name as keyof Look] === input.value;
form.hidden = false;
form.addEventListener('change', () => {
  const chosen = Object.fromEntries(new FormData(form)) as unknown as Look;
  dressPage(document, chosen);
  if (chosen.theme) dressPictures(document, chosen.theme);
  else
    for (const source of document.querySelectorAll<HTMLSourceElement>('source[data-dark]')) source.media = '(prefers-color-scheme: dark)';
  const note = one(form, '[data-look-note]');
  note.hidden = rememberLook(chosen);
});
