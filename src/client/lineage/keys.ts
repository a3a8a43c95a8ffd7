import { all } from '../lib/dom.ts';
import type { Move } from './model.ts';
import type { View } from './view.ts';

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: 'parent',
  ArrowRight: 'child',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
};
const zooms: Readonly<Record<string, number>> = { '+': 1.6, '=': 1.6, '-': 1 / 1.6 };

interface Acts {
  move(move: Move): void;
  /** Opens the profile of whoever is looked at. */
  open(): void;
  /** A letter was typed over the drawing. */
  type(letter: string): void;
}

/** What the keys do over the drawing, once it is there. */
export function keysOf(view: () => View | undefined, { move, open, type }: Acts): (event: KeyboardEvent) => void {
  return (event) => {
    const drawn = view();
    if (!drawn || event.ctrlKey || event.metaKey || event.altKey) return;
    const wanted = moves[event.key];
    const factor = zooms[event.key];
    if (wanted) move(wanted);
    else if (factor) drawn.zoom(factor);
    else if (event.key === '0') drawn.showAll();
    else if (event.key === 'Enter') open();
    else if (/^[\p{L}\p{N}]$/u.test(event.key)) type(event.key);
    else return;
    event.preventDefault();
  };
}

/** The buttons that do the same for a hand. */
export function installZoomButtons(root: ParentNode, view: View): void {
  for (const button of all(root, '[data-zoom]')) {
    const zoom = button.dataset['zoom']!;
    button.addEventListener('click', () => (zoom === '0' ? view.showAll() : view.zoom(zooms[zoom]!)));
  }
}
