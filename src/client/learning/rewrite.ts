import { longestTyped } from '../../domain/learning/progress-data.ts';
import { all, element, one } from '../lib/dom.ts';
import type { Task } from './task.ts';

/** A sentence to put in one’s own words: a field above other people’s versions, which stay as they are. */
export function rewrite(task: Task): void {
  const id = `ex-${task.id}-field`;
  const field = element('textarea', { id, class: 'input', rows: '4', maxlength: String(longestTyped), autocomplete: 'off' });
  field.value = task.state?.typed ?? '';
  field.addEventListener('input', () => task.keep('', { done: field.value.trim() !== '', typed: field.value }));
  for (const version of all(task.root, 'details')) version.addEventListener('toggle', () => task.keep('', { done: true }), { once: true });
  one(task.root, '[data-parts]').before(
    element(
      'div',
      { class: 'own-version' },
      element('label', { for: id, class: 'label' }, task.word('yourVersion')),
      field,
      element('p', { class: 'meta' }, task.word('keptNoMark')),
    ),
  );
}
