import { initials } from '../../domain/initials.ts';
import type { Answers } from '../../domain/listing/draft.ts';

/** Shows the card as the directory will, while one writes. The photo never leaves the browser. */
export function createPreview(form: HTMLFormElement): (answers: Answers) => void {
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

  file.addEventListener('change', () => {
    if (picture.src) URL.revokeObjectURL(picture.src);
    const [photo] = file.files ?? [];
    if (photo) picture.src = URL.createObjectURL(photo);
    else picture.removeAttribute('src');
  });
  return (answers) => {
    shown('name').textContent = answers.name.trim() || empty;
    letters.textContent = initials(answers.name);
    picture.hidden = !picture.hasAttribute('src') || answers.photo.length === 0;
    letters.hidden = !picture.hidden;
    shown('place').textContent = join([answers.job, answers.city], ', ');
    shown('help').textContent = answers.topics.find(({ help }) => help.trim())?.help ?? '';
    shown('facts').textContent = join([answers.entity, country.value ? (country.selectedOptions[0]?.text ?? '') : ''], ', ');
  };
}
