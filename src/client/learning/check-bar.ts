import { element } from '../lib/dom.ts';
import { button, interfaceLanguage } from './button.ts';
import type { Task } from './task.ts';

export interface CheckBar {
  /** The button and what it says, to be put below the fields. */
  element: HTMLElement;
  /** Says how it went (a word or two, then what explains it), politely: the focus stays where it is. */
  say(head: string, blocks?: readonly Node[], mark?: 'right' | 'wrong'): void;
  /** Takes back what was said: it no longer holds. */
  clear(): void;
}

/**
 * The button “Check” and the place where the answer is commented on. `reveal` makes a second button, which comes after
 * the first check and shows all explanations.
 */
export function checkBar(task: Task, check: () => void, reveal?: { label: string; show: () => void }): CheckBar {
  const result = element('div', { class: 'result', role: 'status' });
  const more = reveal && button(reveal.label, reveal.show);
  if (more) more.hidden = true;
  const line = element('div', { class: 'actions' }, button(task.word('check'), check, 'btn-ink'), ...(more ? [more] : []));
  const clear = () => {
    result.replaceChildren();
    delete result.dataset['mark'];
  };
  return {
    element: element('div', { class: 'check-bar' }, line, result),
    say(head, blocks = [], mark) {
      clear();
      if (mark) result.dataset['mark'] = mark;
      if (mark && more) more.hidden = mark === 'right' && blocks.length === 0;
      result.append(element('p', { class: 'verdict', lang: interfaceLanguage() }, head), ...blocks);
    },
    clear,
  };
}

/** An explanation under the words that it explains. */
export const explained = (of: string, ...content: Node[]): HTMLElement =>
  element('div', { class: 'explained' }, element('p', { class: 'explained-of' }, of), ...content);
