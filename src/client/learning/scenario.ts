import { readAnswer, writeAnswer } from '../../domain/learning/notation.ts';
import { all, element, one } from '../lib/dom.ts';
import { button, interfaceLanguage } from './button.ts';
import type { Task } from './task.ts';

interface Choice {
  text: string;
  to: string;
  consequence: HTMLElement;
}

interface Scene {
  words: HTMLElement;
  ending: HTMLElement | null;
  choices: Choice[];
}

/** A situation, one scene at a time, with what one did so far, a way back and a way to begin again. */
export function scenario(task: Task): void {
  const place = one(task.root, '[data-parts]');
  const scenes = new Map<string, Scene>();
  let first = '';
  for (const scene of all(place, '[data-scene]')) {
    first ||= scene.dataset['scene']!;
    scenes.set(scene.dataset['scene']!, {
      words: one(scene, '[data-scene-words]'),
      ending: scene.querySelector<HTMLElement>('.ending'),
      choices: all(scene, 'details').map((option) => {
        const consequence = one(option, '.feedback');
        one(consequence, '[data-go]').remove();
        return { text: one(option, 'summary').textContent, to: option.dataset['to']!, consequence };
      }),
    });
  }

  /** What was chosen in each scene so far. */
  let path: number[] = [];
  const said = element('div', { class: 'result', role: 'status' });
  const words = element('div', { id: `ex-${task.id}-scene` });
  const stage = element('div', { class: 'scene-stage', role: 'group', tabindex: '-1', 'aria-describedby': words.id });
  place.replaceWith(stage);

  /** The choices made so far and the scene that they lead to. A path that the story no longer has is cut off. */
  function walk(): { taken: string[]; scene: Scene } {
    const taken: string[] = [];
    let scene = scenes.get(first)!;
    for (const chosen of path) {
      const choice = scene.choices[chosen];
      const next = choice && scenes.get(choice.to);
      if (!next) break;
      taken.push(choice.text);
      scene = next;
    }
    path = path.slice(0, taken.length);
    return { taken, scene };
  }

  function go(to: number[]): void {
    path = to;
    const { scene } = show();
    task.keep(writeAnswer(path), { done: scene.ending !== null });
    stage.focus({ preventScroll: true });
    if (stage.getBoundingClientRect().top < 0) stage.scrollIntoView();
  }

  function show(): { scene: Scene } {
    const { taken, scene } = walk();
    const step = task.word('step', { n: path.length + 1 });
    stage.setAttribute('aria-label', step);
    said.replaceChildren();
    words.replaceChildren(scene.words, ...(scene.ending ? [scene.ending] : []));
    const options = scene.choices.map(({ text, consequence }, index) => {
      const made = button(
        text,
        () => {
          for (const each of options) each.setAttribute('aria-pressed', String(each === made));
          said.replaceChildren(element('p', { class: 'verdict', lang: interfaceLanguage() }, task.word('chosen')), consequence);
          onward.replaceChildren(button(task.word('goOn'), () => go([...path, index]), 'btn-hot'));
        },
        'option',
        '',
      );
      made.setAttribute('aria-pressed', 'false');
      return made;
    });
    const onward = element('div', { class: 'actions' });
    const back = element('div', { class: 'actions' });
    if (path.length > 0)
      back.append(
        button(task.word('back'), () => go(path.slice(0, -1)), 'btn-line btn-small'),
        button(task.word('restart'), () => go([]), 'btn-line btn-small'),
      );
    const here = element('li', { 'data-state': 'here', 'aria-current': 'step' }, step);
    const trail = element(
      'ol',
      { class: 'relay trail', 'aria-label': task.word('soFar') },
      ...taken.map((text) => element('li', { 'data-state': 'done' }, text)),
      here,
    );
    stage.replaceChildren(
      trail,
      words,
      ...(options.length > 0 ? [element('div', { class: 'options', role: 'group', 'aria-label': task.word('whatDo') }, ...options)] : []),
      said,
      onward,
      back,
    );
    return { scene };
  }

  path = readAnswer(task.state?.answer ?? '').places;
  show();
}
