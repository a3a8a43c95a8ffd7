import { initials } from '../../domain/initials.ts';
import { comma } from '../lib/comma.ts';
import { choosePhoto } from './photo.ts';
import type { Answers } from '../../domain/listing/draft.ts';

/** Shows the card as the directory will, while one writes. The photo never leaves the browser. */
export function createPreview(form: HTMLFormElement, words: Record<string, string>): (answers: Answers) => void {
  const shown = (name: string) => form.querySelector<HTMLElement>(`[data-listing-show="${name}"]`)!;
  const empty = shown('name').textContent;
  const letters = form.querySelector<HTMLElement>('[data-listing-initials]')!;
  const picture = form.querySelector<HTMLImageElement>('[data-listing-photo]')!;
  const file = form.querySelector<HTMLInputElement>('#listing-file')!;
  const country = form.querySelector<HTMLSelectElement>('#listing-country')!;
  const join = (parts: readonly string[], between: string) =>
    parts
      .map((part) => part.trim())
      .filter(Boolean)
      .join(between);

  let last: Answers | undefined;
  file.addEventListener('change', async () => {
    const photo = await choosePhoto(file, form.querySelector<HTMLElement>('#listing-file-wrong')!, words['notPhoto'] ?? '');
    // Another one was chosen meanwhile.
    if (file.files?.[0] !== photo) return;
    if (picture.src) URL.revokeObjectURL(picture.src);
    if (photo) picture.src = URL.createObjectURL(photo);
    else picture.removeAttribute('src');
    if (last) show(last);
  });
  function show(answers: Answers): void {
    last = answers;
    shown('name').textContent = answers.name.trim() || empty;
    letters.textContent = initials(answers.name);
    picture.hidden = !picture.hasAttribute('src') || answers.photo.length === 0;
    letters.hidden = !picture.hidden;
    shown('place').textContent = join([answers.job, answers.city], comma);
    shown('help').textContent = answers.topics.find(({ help }) => help.trim())?.help ?? '';
    shown('facts').textContent = join([answers.entity, country.value ? (country.selectedOptions[0]?.text ?? '') : ''], comma);
  }
  return show;
}
