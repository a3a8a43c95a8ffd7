/** A small generator of numbers between 0 and 1, the same ones for the same seed (mulberry32, public domain). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The whole numbers below `length` in an order that the seed alone decides; each order is as likely (Fisher and Yates). */
export function shuffled(length: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, index) => index);
  const next = numbers(seed);
  for (let index = length - 1; index > 0; index -= 1) {
    const other = Math.floor(next() * (index + 1));
    const held = order[index]!;
    order[index] = order[other]!;
    order[other] = held;
  }
  return order;
}

/** A seed from a text, such as the day of the build: the same build twice shows the same people. */
export function seedOf(text: string): number {
  let seed = 2166136261;
  for (const character of text) seed = Math.imul(seed ^ character.codePointAt(0)!, 16777619);
  return seed >>> 0;
}

/** A fair selection: `count` of the items, another one for another seed. */
export const fairSelection = <Item>(items: readonly Item[], seed: number, count: number): Item[] =>
  [...shuffled(items.length, seed)].slice(0, count).map((index) => items[index]!);
