import type { ImageFormat } from '../../schemas/network.ts';
import type { Pixels } from '../../share-images/raster.ts';
import { formats as sizes } from '../../share-images/formats.ts';
import { formatNames } from './format-names.ts';
import type { Outcome, Problem } from '../../share-images/remix/types.ts';
import { part } from '../lib/dom.ts';
import { paint } from './paint.ts';

/** The image in the chosen format, all formats small beside it, and why one of them cannot be had. */
export function createStage(
  root: HTMLElement,
  explain: (problem: Problem, formats: readonly ImageFormat[]) => string,
  onFormat: () => void,
) {
  const picture = part(root, 'studio-picture');
  const large = part<HTMLCanvasElement>(root, 'studio-canvas');
  const ready = part(root, 'studio-ready');
  const message = part(root, 'studio-problem');
  const radios = formatNames.map((format) => {
    const input = root.querySelector<HTMLInputElement>(`input[name=studio-format][value=${format}]`)!;
    return { format, input, label: input.closest('label')!, small: input.parentElement!.querySelector('canvas')! };
  });
  const full = new Map<ImageFormat, HTMLCanvasElement>();
  const outcomes = new Map<ImageFormat, Outcome>();
  const current = () => radios.find(({ input }) => input.checked) ?? radios[0]!;

  /** Brings the chosen format’s last picture forward. */
  function showCurrent(): void {
    const { format } = current();
    const { width, height } = sizes[format];
    const drawn = full.get(format);
    picture.dataset['format'] = format;
    picture.toggleAttribute('data-refused', Boolean(outcomes.get(format)?.problem));
    if (!drawn) return;
    large.width = width;
    large.height = height;
    large.getContext('2d')?.drawImage(drawn, 0, 0);
    large.hidden = false;
    ready.hidden = true;
  }

  /** Each reason once, with the formats that it holds for. */
  function showProblems(): void {
    const groups = new Map<string, { problem: Problem; formats: ImageFormat[] }>();
    for (const { format } of radios) {
      const problem = outcomes.get(format)?.problem;
      if (!problem) continue;
      const group = groups.get(JSON.stringify(problem)) ?? { problem, formats: [] };
      groups.set(JSON.stringify(problem), group);
      group.formats.push(format);
    }
    const text = [...new Set([...groups.values()].map(({ problem, formats }) => explain(problem, formats)))].join(' ');
    if (message.textContent !== text) message.textContent = text;
    message.hidden = text === '';
    for (const { format, label } of radios) label.toggleAttribute('data-refused', Boolean(outcomes.get(format)?.problem));
    showCurrent();
  }

  for (const { input } of radios)
    input.addEventListener('change', () => {
      showCurrent();
      onFormat();
    });

  return {
    get format(): ImageFormat {
      return current().format;
    },
    set format(format: string) {
      for (const { input } of radios) input.checked = input.value === format;
      showCurrent();
    },
    /** The chosen format, then the others. */
    order: (): ImageFormat[] => [current().format, ...formatNames.filter((format) => format !== current().format)],
    problem: (format: ImageFormat) => outcomes.get(format)?.problem,
    busy(busy: boolean): void {
      picture.setAttribute('aria-busy', String(busy));
      if (!busy) showProblems();
    },
    outcome(outcome: Outcome, pixels?: Pixels): void {
      outcomes.set(outcome.format, outcome);
      const { small } = radios.find(({ format }) => format === outcome.format)!;
      if (pixels) {
        const canvas = full.get(outcome.format) ?? document.createElement('canvas');
        full.set(outcome.format, canvas);
        paint(canvas, pixels);
        shrink(canvas, small);
      }
      if (outcome.format === current().format) showCurrent();
    },
    describe(text: string): void {
      large.setAttribute('aria-label', text);
    },
  };
}

/** A browser that shrinks a canvas by itself leaves out pixels; asked to, it takes their mean. */
function shrink(from: HTMLCanvasElement, to: HTMLCanvasElement): void {
  const context = to.getContext('2d');
  if (!context) return;
  context.imageSmoothingQuality = 'high';
  context.drawImage(from, 0, 0, to.width, to.height);
}
