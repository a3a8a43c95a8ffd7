import { isAccepted } from '../../domain/learning/short-answer.ts';
import { checkBar } from './check-bar.ts';
import { element } from '../lib/dom.ts';
import { questionId, takeDisclosures, type Task } from './task.ts';

/** A question to answer in a few words: a field in place of the disclosure. */
export function shortAnswer(task: Task): void {
  const { place, parts } = takeDisclosures(task);
  const [model, ...feedback] = parts[0]!.feedback.children;
  const answers = JSON.parse(task.root.dataset['accepts']!) as string[];
  const id = `ex-${task.id}-field`;
  const field = element('input', {
    id,
    class: 'input',
    autocomplete: 'off',
    autocapitalize: 'none',
    maxlength: '200',
    'aria-describedby': questionId(task),
  });

  function show(): boolean {
    const right = isAccepted(field.value, answers);
    bar.say(task.word(right ? 'right' : 'notOurs'), [...(right ? [] : [model!]), ...feedback], right ? 'right' : 'wrong');
    return right;
  }

  const bar = checkBar(task, () => {
    if (field.value.trim() === '') return bar.say(task.word('write'));
    const right = show();
    task.keep(right ? '1' : '0', { done: true, right: Number(right), of: 1, typed: field.value });
  });
  field.addEventListener('input', () => {
    bar.clear();
    task.keep('~', { typed: field.value });
  });
  // A form, so that Enter checks; it is sent nowhere.
  const form = element(
    'form',
    { class: 'short-answer' },
    element('label', { for: id, class: 'label' }, task.word('yourAnswer')),
    field,
    element('p', { class: 'meta' }, task.word('kept')),
    bar.element,
  );
  bar.element.querySelector('button')!.type = 'submit';
  form.addEventListener('submit', (event) => event.preventDefault());
  place.replaceWith(form);
  field.value = task.state?.typed ?? '';
  if (task.state && task.state.answer !== '~' && field.value) show();
}
