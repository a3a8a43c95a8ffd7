import { hasProgress, places } from '../../domain/learning/place.ts';
import type { ProgressStore } from '../../domain/learning/progress.ts';
import { all, element } from '../lib/dom.ts';
import { fill } from '../../i18n/fill.ts';
import { interfaceLanguage } from './button.ts';

/**
 * Shows on a relay line where the reader is: `data-line` holds the words, each step’s `data-lessons` its lessons. A
 * line that shows a page among others (`aria-current`) keeps that page’s place.
 */
export function paintLines(root: ParentNode, store: ProgressStore): void {
  const progress = store.read();
  for (const line of all(root, '[data-line]')) {
    const words = JSON.parse(line.dataset['line']!) as Record<string, string>;
    const steps = all(line, '[data-lessons]');
    const current = steps.findIndex((step) => step.querySelector('[aria-current]'));
    places(
      progress,
      steps.map(({ dataset }) => dataset['lessons']!.split(' ')),
    ).forEach(({ state, count, of }, index) => {
      const step = steps[index]!;
      const shown = current === -1 || state === 'done' ? state : 'ahead';
      step.dataset['state'] = index === current ? 'here' : shown;
      const said =
        state === 'done'
          ? words['done']
          : count > 0
            ? words['some']
            : state === 'here' && current === -1 && hasProgress(progress)
              ? words['next']
              : '';
      step.querySelector('.line-said')?.remove();
      if (said) step.append(element('span', { class: 'line-said', lang: interfaceLanguage() }, fill(said, { n: count, of })));
    });
  }
}

/** The button that starts a module goes on with it instead: to its first lesson that isn’t done. */
export function paintStart(root: ParentNode): void {
  const start = root.querySelector<HTMLAnchorElement>('a[data-go-on]');
  const next = root.querySelector<HTMLAnchorElement>('[data-line] [data-state="here"] a');
  if (!start || !next || !root.querySelector('[data-line] [data-state="done"]')) return;
  start.href = next.href;
  start.textContent = start.dataset['goOn']!;
}
