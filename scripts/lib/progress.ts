/** Where progress is told: standard output, or a test. */
export interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** How often the running stage is redrawn, in milliseconds. */
const REDRAW = 200;

/**
 * Tells how the stages go. On a terminal one line is redrawn with the time that the stage takes; elsewhere (a log, CI)
 * each finished stage is a line.
 */
export class Progress {
  /** Seconds of each finished stage, in order. */
  readonly seconds: { stage: string; seconds: number }[] = [];
  readonly #terminal: Terminal;
  #note = '';

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** Runs a stage. */
  async stage<T>(name: string, task: () => Promise<T> | T): Promise<T> {
    const start = performance.now();
    const elapsed = () => (performance.now() - start) / 1000;
    const draw = () => this.#redraw(`${name} … ${Math.floor(elapsed())} s${this.#note === '' ? '' : `, ${this.#note}`}`);
    const timer = this.#terminal.isTTY === true ? setInterval(draw, REDRAW) : undefined;
    if (timer !== undefined) draw();
    try {
      const result = await task();
      this.seconds.push({ stage: name, seconds: elapsed() });
      if (timer === undefined) this.#terminal.write(`${name} ${elapsed().toFixed(1)} s\n`);
      return result;
    } finally {
      clearInterval(timer);
      this.#note = '';
      if (timer !== undefined) this.#redraw('');
    }
  }

  /** How far the running stage is; shown on a terminal, beside its time. */
  note(text: string): void {
    this.#note = text;
  }

  /** A line of its own. */
  say(text: string): void {
    if (this.#terminal.isTTY === true) this.#redraw('');
    this.#terminal.write(`${text}\n`);
  }

  #redraw(text: string): void {
    this.#terminal.write(`\r\u001B[2K${text.slice(0, (this.#terminal.columns ?? 80) - 1)}`);
  }
}
