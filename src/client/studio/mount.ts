import type { Problem, StudioData } from '../../share-images/remix/types.ts';
import { fill } from '../../i18n/fill.ts';
import { part } from '../lib/dom.ts';
import { adoptOnClose } from './adopt.ts';
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
import { resume } from './resume.ts';
import { lacking } from './state.ts';
import { createWork } from './work.ts';

/** Changes are drawn together, this often at most, in milliseconds. */
const pause = 50;

/** Does something a moment after it is first asked for, once for all that ask until then. */
function together(act: () => void): () => void {
  let timer: number | undefined;
  return () => {
    timer ??= window.setTimeout(() => {
      timer = undefined;
      act();
    }, pause);
  };
}

/** The studio opens with the format that the desk shows. */
const deskFormat = () => document.querySelector<HTMLInputElement>('input[name=desk-format]:checked')?.value;

/** How the studio speaks: what it has done, and why it cannot. */
function createVoice(root: HTMLElement, words: StudioData['words']) {
  const tell = (text: string) => {
    part(root, 'studio-said').textContent = text;
  };
  const why = (problem: Problem, formats: Parameters<typeof explain>[1]) => explain(problem, formats, words, document.documentElement.lang);
  return {
    tell,
    why,
    refused: (problem: Problem | undefined, format: Parameters<typeof explain>[1][number]) => problem && why(problem, [format]),
    say: (word: string, values: Record<string, string> = {}) => tell(fill(words[`said.${word}`] ?? '', values)),
  };
}

/** Points out a phrase that the company cannot use; said once, not at each letter. */
function advise(root: HTMLElement, { avoid, words }: StudioData, said: Parameters<typeof avoidedIn>[0]): void {
  const found = avoidedIn(said, avoid);
  const advice = found ? fill(words['avoided'] ?? '', { ...found }) : '';
  if (part(root, 'studio-advice').textContent !== advice) part(root, 'studio-advice').textContent = advice;
}

/**
 * Brings the studio’s dialog to life. Everything that it shows is in the page already; it fills in, hides and shows.
 * @param source the address of the studio’s own script: what else it needs lies beside it
 */
export function mountStudio(root: HTMLDialogElement, source: string): { open(): void } {
  const data = JSON.parse(part(root, 'studio-data').textContent) as StudioData;
  const { words } = data;
  const work = createWork(data);
  const { tell, say, why, refused } = createVoice(root, words);
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
  const drawSoon = together(draw);
  const stage = createStage(root, why, draw);
  const samples = createSamples(root);
  const alt = createAlt(root, say, (text) => {
    touched = true;
    stage.describe(text);
  });
  const form = createForm(root, change);
  const photo = createPhoto(root, {
    words,
    say,
    onPhoto(picture) {
      engine.photo(picture);
      work.usePhoto(picture !== undefined);
      changed();
    },
    onFocal: (focal) => change({ focal }),
  });
  const image = { engine, design: work.design, alt: () => alt.text };
  createFiles(root, data, {
    ...image,
    say,
    tell,
    format: () => stage.format,
    refusal: (format) => refused(lacking(work.state) ?? stage.problem(format), format),
    isOwn: work.isUntouched,
  });

  function change(part: Parameters<typeof work.change>[0]): void {
    work.change(part);
    changed();
  }

  function changed(): void {
    touched = true;
    tell('');
    alt.propose(work.isUntouched() ? data.card.alt : altText(work.design().card, work.hasPhoto, words));
    advise(root, data, work.said());
    stage.busy(true);
    drawSoon();
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

  const load = createLoader(root, words, engine, async () => {
    if (!touched) {
      await resume(root, { work, form, photo, alt });
      touched = false;
      tell('');
    }
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

  adoptOnClose(root, {
    ...image,
    done: words['said.adopted'] ?? '',
    isOwn: () => work.isUntouched() && alt.text === data.card.alt,
    made: async () => ({ state: work.state, photo: await photo.file() }),
    isWanted: () => touched && ready && !lacking(work.state),
    taken: () => (touched = false),
  });

  return {
    open() {
      stage.format = deskFormat() ?? stage.format;
      load();
    },
  };
}
