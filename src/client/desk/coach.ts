import { fill } from '../../i18n/fill.ts';
import type { Advice } from '../../domain/writing/coach/rule.ts';
import type { DeskData } from '../../domain/writing/types.ts';
import { element, part } from '../lib/dom.ts';

/** More at once would be a scolding: the rest comes when these are settled. */
const most = 3;

/** How long one may pause before the advice is read out: never at each keystroke. */
const pause = 1500;

/** Shows the coach’s advice and lets each piece be put away; what was put away stays away while it says the same. */
export function createCoach(root: HTMLElement, data: DeskData, repair: (kind: NonNullable<Advice['repair']>) => void) {
  const list = part(root, 'desk-advice');
  const status = part(root, 'desk-status');
  const away = new Set<string>();
  let shown = '';
  let latest: readonly Advice[] = [];
  let timer: number | undefined;

  function item(advice: Advice, words: string): HTMLElement {
    const line = element('li', 'desk-advice', element('p', '', words));
    const button = (label: string, act: () => void) => {
      const made = element('button', 'desk-text-button', data.words[label]!);
      made.type = 'button';
      made.addEventListener('click', act);
      line.append(made);
    };
    const kind = advice.repair;
    if (kind) button(`repair.${kind}`, () => repair(kind));
    button('dismiss', () => {
      away.add(words);
      part(root, 'desk-text').focus();
      show(latest);
    });
    return line;
  }

  function show(advice: readonly Advice[]): void {
    latest = advice;
    const said = advice
      .map((piece) => ({ piece, words: fill(data.words[`coach.${piece.rule}`]!, piece.values) }))
      .filter(({ words }) => !away.has(words))
      .slice(0, most);
    const text = said.map(({ words }) => words).join('\n');
    if (text === shown) return;
    shown = text;
    list.replaceChildren(...said.map(({ piece, words }) => item(piece, words)));
    list.hidden = said.length === 0;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      status.textContent = text;
    }, pause);
  }
  return show;
}
