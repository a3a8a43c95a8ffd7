import { part } from '../lib/dom.ts';

/** One idea at a time for words of one’s own, and a button for another one. Visitors begin with different ones. */
export function showPrompts(root: HTMLElement, prompts: readonly string[], first: number): void {
  let place = first;
  const show = () => {
    part(root, 'desk-prompt').textContent = prompts[place % prompts.length] ?? '';
  };
  part(root, 'desk-other-prompt').addEventListener('click', () => {
    place += 1;
    show();
  });
  show();
}
