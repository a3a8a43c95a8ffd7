import { element, one } from '../lib/dom.ts';
import { pick, type Item } from './pick.ts';
import { questionId, takeDisclosures, type Task } from './task.ts';

/** A question with answers to choose from: radio buttons or check boxes in place of the disclosures. */
export function quiz(task: Task): void {
  const single = task.root.dataset['choose'] === 'single';
  const { place, parts } = takeDisclosures(task);
  const legend = one(task.root, '[data-legend]');
  const legendId = `ex-${task.id}-how`;
  const fields = parts.map(({ element: { dataset }, summary, feedback }) => {
    const input = element('input', { type: single ? 'radio' : 'checkbox', name: `ex-${task.id}`, autocomplete: 'off' });
    const label = element('label', { class: 'choice' }, input, element('span', {}, ...summary));
    const item: Item = {
      text: label.textContent,
      right: dataset['right'] !== undefined,
      why: feedback,
      get chosen() {
        return input.checked;
      },
      mark: (mark) => (mark ? (label.dataset['mark'] = mark) : delete label.dataset['mark']),
    };
    return { input, label, item };
  });
  const picking = pick(
    task,
    fields.map(({ item }) => item),
    single,
    { none: task.word('choose'), reveal: task.word('explanations') },
  );
  for (const { input } of fields) input.addEventListener('change', picking.changed);

  legend.replaceWith(
    element(
      'fieldset',
      { class: 'choices', 'aria-labelledby': `${questionId(task)} ${legendId}` },
      element('legend', { class: 'meta', id: legendId, lang: legend.lang }, ...legend.childNodes),
      ...fields.map(({ label }) => label),
    ),
  );
  place.replaceWith(picking.bar.element);
  picking.restore((index) => (fields[index]!.input.checked = true));
}
