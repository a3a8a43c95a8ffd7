import type { Problem, StudioData } from '../../share-images/remix/types.ts';
import { fill } from '../../i18n/fill.ts';
import { part } from '../lib/dom.ts';
import { createAdoption } from './adopt.ts';
import { createAlt } from './alt.ts';
import { altText } from './alt-text.ts';
import { avoidedIn } from './avoided.ts';
import { createEngine } from './engine.ts';
import { explain } from './explain.ts';
import { createFiles } from './files.ts';
import { createForm } from './form.ts';
import { createLoader } from './loader.ts';
import { createPhoto } from './photo.ts';
import { createSamples } from './samples.ts';
import { createStage } from './stage.ts';
import { lacking } from './state.ts';
import { createWork } from './work.ts';

/** Changes are drawn together, this often at most, in milliseconds. */
const pause = 50;

/**
 * Brings the studio’s dialog to life. Everything that it shows is in the page already; it fills in, hides and shows.
 * @param source the address of the studio’s own script: what else it needs lies beside it
 */
export function mountStudio(root: HTMLDialogElement, source: string): { open(): void } {
  const data = JSON.parse(part(root, 'studio-data').textContent) as StudioData;
  const { words } = data;
  const work = createWork(data);
  const said = part(root, 'studio-said');
  const tell = (text: string) => {
    said.textContent = text;
  };
  const say = (word: string, values: Record<string, string> = {}) => tell(fill(words[`said.${word}`] ?? '', values));
  const why = (problem: Problem, formats: Parameters<typeof explain>[1]) => explain(problem, formats, words, document.documentElement.lang);
  let timer: number | undefined;
  let ready = false;
  /** Whether anything was changed since the studio was last closed. */
  let touched = false;

  const engine = createEngine(STUDIO_MANIFEST, new URL('.', source).href, data.brand, {
    outcome: (outcome, pixels) => stage.outcome(outcome, pixels),
    done() {
      stage.busy(false);
      form.mark(stage.problem(stage.format));
    },
    sample: (template, pixels) => samples.show(template, pixels),
  });
  const stage = createStage(root, why, draw);
  const samples = createSamples(root);
  const alt = createAlt(root, say, (text) => {
    touched = true;
    stage.describe(text);
  });
  const form = createForm(root, (change) => {
    work.change(change);
    changed();
  });
  const photo = createPhoto(root, {
    words,
    say,
    onPhoto(picture) {
      engine.photo(picture);
      work.usePhoto(picture !== undefined);
      changed();
    },
    onFocal(focal) {
      work.change({ focal });
      changed();
    },
  });
  createFiles(root, data, {
    engine,
    design: work.design,
    say,
    tell,
    format: () => stage.format,
    refusal(format) {
      const problem = lacking(work.state) ?? stage.problem(format);
      return problem && why(problem, [format]);
    },
    alt: () => alt.text,
    isOwn: work.isUntouched,
  });

  function changed(): void {
    touched = true;
    tell('');
    alt.propose(work.isUntouched() ? data.card.alt : altText(work.design().card, work.hasPhoto, words));
    advise();
    stage.busy(true);
    timer ??= window.setTimeout(() => {
      timer = undefined;
      draw();
    }, pause);
  }

  function advise(): void {
    const found = avoidedIn(work.said(), data.avoid);
    const advice = found ? fill(words['avoided'] ?? '', { ...found }) : '';
    // Said once, not at each letter.
    if (part(root, 'studio-advice').textContent !== advice) part(root, 'studio-advice').textContent = advice;
  }

  function draw(): void {
    if (!ready) return;
    const missing = lacking(work.state);
    stage.busy(true);
    if (!missing) return engine.draw(work.design(), stage.order(), samples.wanted(data.card, work.state, words));
    engine.forget();
    for (const format of stage.order()) stage.outcome({ format, problem: missing });
    stage.busy(false);
    form.mark(missing);
  }

  const load = createLoader(root, words, engine, () => {
    ready = true;
    draw();
  });
  part(root, 'studio-reset').addEventListener('click', () => {
    alt.forget();
    photo.remove();
    work.reset();
    form.fill(work.state);
    changed();
    say('reset');
  });
  form.fill(work.state);
  alt.propose(data.card.alt);
  touched = false;

  const adopt = createAdoption({
    engine,
    design: work.design,
    isOwn: () => work.isUntouched() && alt.text === data.card.alt,
    alt: () => alt.text,
    done: words['said.adopted'] ?? '',
  });
  root.addEventListener('close', () => {
    if (!touched || !ready || lacking(work.state)) return;
    touched = false;
    void adopt();
  });

  return {
    open() {
      // It opens with the format that the desk shows.
      stage.format = document.querySelector<HTMLInputElement>('input[name=desk-format]:checked')?.value ?? stage.format;
      load();
    },
  };
}
