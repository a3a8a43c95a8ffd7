import { readAnswer, writeAnswer } from '../../domain/learning/notation.ts';
import { checkBar, explained } from './check-bar.ts';
import type { Task } from './task.ts';

/** Something that can be chosen: an answer, a piece of a post. */
export interface Item {
  text: string;
  right: boolean;
  /** Why, where that is said. */
  why?: HTMLElement | undefined;
  chosen: boolean;
  mark(mark: 'right' | 'wrong' | undefined): void;
}

interface Words {
  /** When nothing is chosen. */
  none: string;
  /** The button that explains everything. */
  reveal: string;
}

/** Choosing among items, checking, being told why. Shared by the quiz and by what is to be spotted. */
export function pick(task: Task, items: readonly Item[], single: boolean, words: Words) {
  const chosen = () => items.flatMap((item, place) => (item.chosen ? [place] : []));
  const explain = (item: Item) => explained(item.text, item.why ?? document.createTextNode(task.word('fine')));
  const of = items.filter(({ right }) => right).length;

  function show(everything = false): { found: number; extra: number } {
    const found = items.filter((item) => item.right && item.chosen).length;
    const extra = items.filter((item) => !item.right && item.chosen).length;
    const isRight = found === of && extra === 0;
    const counts = [task.word('found', { n: found, of }), ...(extra > 0 ? [task.word('extra', { n: extra })] : [])].join(' ');
    const head = isRight ? task.word('right') : single ? task.word('again') : `${counts} ${task.word('keepLooking')}`;
    for (const item of items) item.mark(item.chosen || everything ? (item.right ? 'right' : 'wrong') : undefined);
    bar.say(head, items.filter((item) => item.chosen || (everything && item.why)).map(explain), isRight ? 'right' : 'wrong');
    return { found, extra };
  }

  const bar = checkBar(
    task,
    () => {
      if (chosen().length === 0) return bar.say(words.none);
      const { found, extra } = show();
      // Choosing everything finds nothing out: what is chosen without need takes away from what was found.
      task.keep(writeAnswer(chosen()), { done: true, right: Math.max(0, found - extra), of });
    },
    { label: words.reveal, show: () => show(true) },
  );

  return {
    bar,
    /** To be called when the choice changes: what was said no longer holds. */
    changed() {
      bar.clear();
      for (const item of items) item.mark(undefined);
      task.keep(writeAnswer(chosen(), false));
    },
    /** Puts back what was chosen when the page was last open. */
    restore(choose: (place: number) => void) {
      if (!task.state) return;
      const { checked, places } = readAnswer(task.state.answer);
      for (const place of places) if (items[place]) choose(place);
      if (checked && chosen().length > 0) show();
    },
  };
}
