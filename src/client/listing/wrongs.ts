import { fill } from '../../i18n/fill.ts';
import type { Wrong } from '../../domain/listing/check.ts';
import { filledAccounts } from './answers.ts';

/** Says beside each field what is wrong with it, and above them how many there are. Gives the first of them. */
export function showWrongs(form: HTMLFormElement, wrongs: readonly Wrong[], words: Record<string, string>): HTMLElement | undefined {
  for (const place of form.querySelectorAll<HTMLElement>('.wrong')) place.textContent = '';
  for (const input of form.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
  const fields = wrongs.flatMap((wrong) => {
    const { input, place } = partsOf(form, wrong);
    if (!input || !place) return [];
    place.textContent = inWords(wrong, words);
    if (place.id)
      input.setAttribute(
        'aria-describedby',
        [...new Set([...(input.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean), place.id])].join(' '),
      );
    input.setAttribute('aria-invalid', 'true');
    return [input];
  });
  const summary = form.querySelector<HTMLElement>('[data-listing-wrongs]')!;
  summary.textContent = wrongs.length > 0 ? fill(words['summary'] ?? '', { count: String(wrongs.length) }) : '';
  // What is wrong where there is no field stops the file all the same.
  return fields[0] ?? (wrongs.length > 0 ? summary : undefined);
}

function inWords({ field, fault, most }: Wrong, words: Record<string, string>): string {
  if (fault === 'long') return fill(words['tooLong'] ?? '', { most: String(most) });
  if (fault === 'missing' || field === 'country' || field === 'entity') return words[`missing.${field}`] ?? words['form'] ?? '';
  if (field === 'email') return words['email'] ?? '';
  if (field === 'accounts') return words['url'] ?? '';
  if (field === 'timeZone') return words['zone'] ?? '';
  return words['form'] ?? '';
}

function partsOf(
  form: HTMLFormElement,
  { field, index }: Wrong,
): { input: HTMLElement | null | undefined; place: HTMLElement | null | undefined } {
  if (field === 'topics' && index !== undefined) {
    const row = [...form.querySelectorAll<HTMLElement>('[data-listing-topic]')].filter(
      (one) => one.querySelector<HTMLInputElement>('[name=topics]')?.checked,
    )[index];
    return { input: row?.querySelector<HTMLElement>('.input'), place: row?.querySelector<HTMLElement>('.wrong') };
  }
  if (field === 'accounts' && index !== undefined) {
    const row = filledAccounts(form)[index];
    return { input: row?.querySelector<HTMLElement>('input'), place: row?.querySelector<HTMLElement>('.wrong') };
  }
  return { input: form.querySelector<HTMLElement>(`#listing-${field}`), place: form.querySelector<HTMLElement>(`#listing-${field}-wrong`) };
}
