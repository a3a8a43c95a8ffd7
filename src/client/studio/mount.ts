import { fill } from '../../i18n/fill.ts';
import { altText } from './alt-text.ts';
import { avoidedIn } from './avoided.ts';
import { explain } from './explain.ts';
import type { Design } from '../../share-images/remix/messages.ts';
import { cardOf, lacking, stateOf, type StudioState } from './state.ts';
import type { Problem, StudioData } from '../../share-images/remix/types.ts';
import { createAlt } from './alt.ts';
import { part } from './dom.ts';
import { createEngine } from './engine.ts';
import { createFiles } from './files.ts';
import { createForm } from './form.ts';
import { createPhoto } from './photo.ts';
import { createSamples } from './samples.ts';
import { createStage } from './stage.ts';

/** Changes are drawn together, this often at most, in milliseconds. */
const pause = 50;

/**
 * Brings the studio’s dialog to life. Everything that it shows is in the page already; it fills in, hides and shows.
 * @param source the address of the studio’s own script: what else it needs lies beside it
 */
export function mountStudio(root: HTMLDialogElement, source: string): { open(): void } {
  const data = JSON.parse(part(root, 'data').textContent) as StudioData;
  const { words } = data;
  const language = document.documentElement.lang;
  let state: StudioState = stateOf(data.card);
  let hasPhoto = false;
  let timer: number | undefined;
  let loading: Promise<void> | undefined;
  let ready = false;

  const said = part(root, 'said');
  const tell = (text: string) => {
    said.textContent = text;
  };
  const say = (word: string, values: Record<string, string> = {}) => tell(fill(words[`said.${word}`] ?? '', values));
  const why = (problem: Problem, formats: Parameters<typeof explain>[1]) => explain(problem, formats, words, language);

  const cardFor = (wanted: StudioState) => cardOf(data.card, wanted, words['sharedBy'] ?? '');
  const design = (): Design => ({ card: cardFor(state), photo: hasPhoto ? { focal: state.focal, place: state.place } : undefined });
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
  const alt = createAlt(root, say, stage.describe);
  const form = createForm(root, (change) => {
    state = { ...state, ...change };
    changed();
  });
  const photo = createPhoto(root, {
    words,
    say,
    onPhoto(picture) {
      engine.photo(picture);
      hasPhoto = picture !== undefined;
      state = { ...state, focal: { x: 0.5, y: 0.5 } };
      changed();
    },
    onFocal(focal) {
      state = { ...state, focal };
      changed();
    },
  });
  createFiles(root, data, {
    engine,
    design,
    say,
    tell,
    format: () => stage.format,
    refusal(format) {
      const problem = lacking(state) ?? stage.problem(format);
      return problem && why(problem, [format]);
    },
    alt: () => alt.text,
  });

  function changed(): void {
    tell('');
    const card = cardFor(state);
    const untouched = !hasPhoto && JSON.stringify(card) === JSON.stringify(cardFor(stateOf(data.card)));
    alt.propose(untouched ? data.card.alt : altText(card, hasPhoto, words));
    const found = avoidedIn([state.eyebrow, state.headline, state.figure, state.label].join('\n'), data.avoid);
    const advice = found ? fill(words['avoided'] ?? '', { ...found }) : '';
    // Said once, not at each letter.
    if (part(root, 'advice').textContent !== advice) part(root, 'advice').textContent = advice;
    stage.busy(true);
    timer ??= window.setTimeout(() => {
      timer = undefined;
      draw();
    }, pause);
  }

  function draw(): void {
    if (!ready) return;
    const missing = lacking(state);
    stage.busy(true);
    if (!missing) return engine.draw(design(), stage.order(), samples.wanted(data.card, state, words));
    engine.forget();
    for (const format of stage.order()) stage.outcome({ format, problem: missing });
    stage.busy(false);
    form.mark(missing);
  }

  function load(): Promise<void> {
    const failed = part(root, 'failed');
    const bar = part<HTMLProgressElement>(root, 'progress');
    const percent = new Intl.NumberFormat(language, { style: 'percent' });
    const show = (share: number) => {
      bar.value = share;
      part(root, 'loading-text').textContent = fill(words['loading'] ?? '', { percent: percent.format(share) });
    };
    failed.hidden = true;
    part(root, 'loading').hidden = false;
    show(0);
    return engine.load(show).then(
      () => {
        part(root, 'loading').hidden = true;
        part(root, 'acts').inert = false;
        ready = true;
        draw();
      },
      () => {
        part(root, 'loading').hidden = true;
        failed.hidden = false;
        loading = undefined;
      },
    );
  }

  part(root, 'retry').addEventListener('click', () => {
    loading ??= load();
  });
  part(root, 'reset').addEventListener('click', () => {
    alt.forget();
    photo.remove();
    state = stateOf(data.card);
    form.fill(state);
    changed();
    say('reset');
  });
  form.fill(state);
  alt.propose(data.card.alt);

  return {
    open() {
      // It opens with the format that the desk shows.
      stage.format = document.querySelector<HTMLInputElement>('input[name=desk-format]:checked')?.value ?? stage.format;
      loading ??= load();
    },
  };
}
