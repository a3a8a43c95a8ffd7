import type { GeoContext } from 'd3-geo';

/** What d3-geo draws on, kept as SVG path data in whole units and relative steps: a third of the usual length. */
export class ShortPath implements GeoContext {
  #data = '';
  #ring: [number, number][] = [];
  #at: [number, number] = [0, 0];

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#ring = [[Math.round(x), Math.round(y)]];
  }

  lineTo(x: number, y: number): void {
    const point: [number, number] = [Math.round(x), Math.round(y)];
    const last = this.#ring.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) this.#ring.push(point);
  }

  /** Points have no shape here: small countries are drawn as circles of their own. */
  arc(): void {}

  /** A ring of fewer than three different points covers nothing. */
  closePath(): void {
    const [first, ...rest] = straightened(this.#ring);
    this.#ring = [];
    if (!first || rest.length < 2) return;
    this.#data += `${this.#step('m', first)}l`;
    let steps = '';
    for (const point of rest) steps += this.#step(steps === '' ? '' : ' ', point);
    this.#data += `${steps.replaceAll(' -', '-')}z`;
    this.#at = first;
  }

  #step(command: string, [x, y]: [number, number]): string {
    const [dx, dy] = [x - this.#at[0], y - this.#at[1]];
    this.#at = [x, y];
    return `${command}${dx}${dy < 0 ? '' : ' '}${dy}`;
  }

  /** The path data, to put into `d`. */
  toString(): string {
    return this.#data.replace(/^m/, 'M');
  }
}

/** A ring without the points that lie on the straight line between their neighbours. */
function straightened(ring: readonly [number, number][]): [number, number][] {
  return ring.filter((point, index) => {
    const before = ring.at(index - 1)!;
    const after = ring[(index + 1) % ring.length]!;
    return (point[0] - before[0]) * (after[1] - point[1]) !== (point[1] - before[1]) * (after[0] - point[0]);
  });
}
