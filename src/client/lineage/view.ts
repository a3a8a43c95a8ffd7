import {
  between,
  bounded,
  type Camera,
  centredOn,
  dragged,
  overview,
  readableHeight,
  smallestScale,
  type Stage,
  zoomedAt,
} from './camera.ts';
import { type Colours, draw } from './draw.ts';
import { lineOf, type Model } from './model.ts';

/** Milliseconds of a flight from one place to another. */
const flight = 350;

/** The canvas with its camera: it draws at most once a frame, and only when something has changed. */
export class View {
  readonly #canvas: HTMLCanvasElement;
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #model: Model;
  #colours: Colours;
  #camera: Camera = { scale: 0, row: 0, column: 0 };
  #frame = 0;
  #flight: { from: Camera; to: Camera; start: number } | undefined;
  stage: Stage;
  /** The place that is looked at, -1 for none. */
  place = -1;
  hovered = -1;

  constructor(canvas: HTMLCanvasElement, model: Model) {
    this.#canvas = canvas;
    this.#model = model;
    this.#colours = coloursOf(canvas);
    this.stage = { width: 1, height: 1, rows: model.rows, columns: model.columns.length };
    new ResizeObserver(() => this.resize()).observe(canvas.parentElement!);
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'])
      matchMedia(query).addEventListener('change', () => {
        this.#colours = coloursOf(canvas);
        this.redraw();
      });
    void document.fonts?.ready.then(() => this.redraw());
    this.resize();
  }

  get camera(): Camera {
    return this.#camera;
  }

  resize(): void {
    const box = this.#canvas.parentElement!;
    const wanted = readableHeight({ width: box.clientWidth, rows: this.stage.rows });
    box.style.height = wanted === undefined ? '' : `${wanted + box.offsetHeight - box.clientHeight}px`;
    const { clientWidth: width, clientHeight: height } = box;
    const ratio = Math.min(devicePixelRatio, 2);
    const whole = this.#isWhole();
    this.stage = { ...this.stage, width, height };
    Object.assign(this.#canvas, { width: width * ratio, height: height * ratio });
    this.#flight = undefined;
    this.#camera = whole ? overview(this.stage) : bounded(this.stage, this.#camera);
    this.#paint();
  }

  redraw(): void {
    this.#frame ||= requestAnimationFrame((now) => {
      this.#frame = 0;
      if (this.#flight) {
        const { from, to, start } = this.#flight;
        const at = Math.min(Math.max((now - start) / flight, 0), 1);
        this.#camera = at < 1 ? between(from, to, at * (2 - at)) : to;
        if (at < 1) this.redraw();
        else this.#flight = undefined;
      }
      this.#paint();
    });
  }

  /** Looks at a place, with the line back to the first spark. */
  focus(place: number, near: boolean): void {
    this.place = place;
    if (near) this.#fly(centredOn(this.stage, this.#goal, this.#model.row[place]!, this.#model.generation[place]!));
    this.redraw();
  }

  zoom(factor: number, x = this.stage.width / 2, y = this.stage.height / 2, smooth = true): boolean {
    const from = this.#goal;
    const to = zoomedAt(this.stage, from, factor, x, y);
    if (smooth) this.#fly(to);
    else this.#jump(to);
    return to.scale !== from.scale;
  }

  drag(dx: number, dy: number): void {
    this.#jump(dragged(this.stage, this.#camera, dx, dy));
  }

  showAll(): void {
    this.#fly(overview(this.stage));
  }

  #isWhole(): boolean {
    return this.#camera.scale <= smallestScale(this.stage) * 1.001;
  }

  /** Where the camera is, or is on its way to. */
  get #goal(): Camera {
    return this.#flight?.to ?? this.#camera;
  }

  #fly(to: Camera): void {
    if (this.#still.matches) return this.#jump(to);
    this.#flight = { from: this.#camera, to, start: performance.now() };
    this.redraw();
  }

  #jump(to: Camera): void {
    this.#flight = undefined;
    this.#camera = to;
    this.redraw();
  }

  #paint(): void {
    const context = this.#canvas.getContext('2d', { alpha: false })!;
    const ratio = this.#canvas.width / this.stage.width;
    // Then a finger moves the drawing, and no longer the page.
    this.#canvas.parentElement!.toggleAttribute('data-near', !this.#isWhole());
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    draw(context, {
      model: this.#model,
      stage: this.stage,
      camera: this.#camera,
      colours: this.#colours,
      font: getComputedStyle(this.#canvas).fontFamily,
      line: this.place < 0 ? [] : lineOf(this.#model, this.place),
      hovered: this.hovered,
    });
  }
}

/** The tokens as the theme sets them; where the reader forces colours, the system’s own. */
function coloursOf(canvas: HTMLCanvasElement): Colours {
  const style = getComputedStyle(canvas);
  const token = (name: string) => style.getPropertyValue(`--tree-${name}`).trim();
  return { paper: token('paper'), ink: token('ink'), line: token('line'), edge: token('edge'), ember: token('ember') };
}
