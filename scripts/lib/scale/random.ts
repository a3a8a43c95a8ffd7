import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws that come out the same for the same seed. */
export class Draws {
  readonly #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return uniformInt(this.#generator, from, to);
  }

  /** True this often: 0 never, 1 always. */
  chance(share: number): boolean {
    return uniformFloat64(this.#generator) < share;
  }

  /** From 0 to 1, 1 excluded. */
  share(): number {
    return uniformFloat64(this.#generator);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.int(0, items.length - 1)]!;
  }

  /** Several different items, in the order in which they are drawn. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    const drawn: Item[] = [];
    while (drawn.length < count && left.length > 0) drawn.push(...left.splice(this.int(0, left.length - 1), 1));
    return drawn;
  }

  /** The first ones are drawn more often: the second half as often as the first, the third a third as often… */
  firstOnes<Item>(items: readonly Item[]): Item {
    return this.weighted(items.map((item, index) => [item, 1 / (index + 1)] as const));
  }

  /** Each item with how often it is drawn, in any unit. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item {
    let left = this.share() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return items.at(-1)![0];
  }
}
