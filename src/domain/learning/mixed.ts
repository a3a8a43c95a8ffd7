/**
 * The places of things in a mixed order: `[2, 0, 1]` shows the third thing first. The same things are always mixed the
 * same way, whatever the language, and never stand in their right order. FNV-1a seeds a Fisher-Yates shuffle.
 * @param seed an identifier: the exercise’s `id`
 */
export function mixedOrder(seed: string, count: number): number[] {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order.every((place, index) => place === index) ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
