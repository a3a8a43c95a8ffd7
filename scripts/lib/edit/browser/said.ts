import { controlOf, fieldAt } from './read.ts';

/** A mistake as the editor’s server tells it. */
export interface SaidProblem {
  file: string;
  line: number;
  field: string;
  code: string;
  message: string;
}

let numbered = 0;

/** Puts what the check says beside the fields of a form; what belongs to none of them, or to the text, where it can be seen. */
export function showProblems(form: HTMLFormElement, problems: readonly SaidProblem[], words: Record<string, string>): void {
  for (const place of form.querySelectorAll<HTMLElement>('.said')) say(place, []);
  const byPlace = Map.groupBy(problems, ({ field }) => placeFor(form, field));
  for (const [place, said] of byPlace) if (place !== undefined) say(place, said.map(sentence));
  const settle = form.querySelector<HTMLElement>('.settle');
  if (settle !== null) settle.hidden = !problems.some(({ code }) => code === 'drift-facts');
  const overall = form.querySelector('.overall');
  if (overall === null) return;
  const heading = problems.length === 0 ? (words['fine'] ?? '') : `${words['toRepair'] ?? ''} (${problems.length})`;
  overall.replaceChildren(heading);
  overall.classList.toggle('wrong', problems.length > 0);
  const loose = byPlace.get(undefined) ?? [];
  if (loose.length > 0) overall.append(list(loose.map(sentence)));
}

function placeFor(form: HTMLFormElement, field: string): HTMLElement | undefined {
  const holder = field === '' ? form.querySelector('.body') : fieldAt(form, field);
  return holder?.querySelector<HTMLElement>(':scope > .said') ?? undefined;
}

/** A mistake of the text has no field: its line in the file helps to find it. */
const sentence = ({ field, line, message }: SaidProblem): string => (field === '' ? `${line}: ${message}` : message);

function say(place: HTMLElement, messages: readonly string[]): void {
  place.hidden = messages.length === 0;
  place.replaceChildren(...(messages.length === 1 ? [messages[0] ?? ''] : messages.length === 0 ? [] : [list(messages)]));
  const field = place.parentElement;
  const control = field === null ? null : (controlOf(field) ?? field.querySelector('[data-body]'));
  if (control === null) return;
  place.id ||= `said-${(numbered += 1)}`;
  if (messages.length === 0) {
    control.removeAttribute('aria-invalid');
    control.removeAttribute('aria-describedby');
  } else {
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', place.id);
  }
}

function list(messages: readonly string[]): HTMLElement {
  const all = document.createElement('ul');
  all.append(...messages.map((message) => Object.assign(document.createElement('li'), { textContent: message })));
  return all;
}
